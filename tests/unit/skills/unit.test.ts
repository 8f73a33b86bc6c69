import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bindSkill } from '../../../src/lib/skills/claim';
import { unit } from '../../../src/lib/skills/unit';
import { ask, type AskOptions } from '../../support/skills/ask';

const skills = [bindSkill(unit)];
const say = async (text: string, options?: AskOptions) => (await ask(skills, text, options))?.text;

describe('the skill unit', () => {
  it.each([
    ['5 miles in km', '8.0467 kilometres'],
    ['5km in miles', '3.1069 miles'],
    ["what's 20 c in f", '68 °F'],
    ['20 degrees in fahrenheit', '68 °F'],
    ['70 degrees in celsius', '21.111 °C'],
    ['how many ounces in a pound', '16 ounces'],
    ['how many cups are 2 pints', '4.8038 US cups'],
    ['convert 3 litres to gallons please', '0.6599 imperial gallons'],
    ['5 foot 11 in cm', '180.34'],
    [`5'11" in cm`, '180.34'],
    ['10 stone 4 in kg', '65.317'],
    ['how many feet in a mile', '5,280 feet'],
    ['how many seconds in a day', '86,400'],
    ['how many days in a year', '365 days, or 366'],
    ['100 f to c', '37.778'],
    ['1 gb in mb', '1,000 megabytes (1,024'],
    ['12 inches in feet', '1 foot'],
    ['60 mph in kmh', '96.561'],
    ['30 mpg in l/100km', '9.416'],
    ['2 acres in square metres', '8,093.713'],
    ['100 sq ft in square meters', '9.2903'],
    ['how many teaspoons in a tablespoon', '3 teaspoons'],
    ['180 degrees in radians', '3.1416'],
    ['1 hour 30 minutes in minutes', '90 minutes'],
    ['90 minutes in hours', '1.5 hours'],
    ['the recipe wants 3 cups, tell me in ml', '709.765'],
    ["it's 12 miles away, what's that in km", '19.312'],
    ['how much is 12 pounds in kilos, for a parcel', '5.4431'],
    ['8 oz in ml', '227.305'],
    ['what is 350 fahrenheit in celsius to 1 decimal place', '176.7'],
    ['half a mile in metres', '804.672'],
    ['how tall is 6ft 2 in cm', '187.96'],
    ['convert 5 miles', '8.0467'],
    ['is 5 miles more than 8 km', 'is more than'],
  ])('converts: %s', async (text, answer) => {
    expect(await say(text)).toContain(answer);
  });

  it.each([
    ['-300 celsius in fahrenheit', 'absolute zero'],
    ['2 cups to grams', 'weight and volume'],
    ['5 miles in kg', 'I cannot turn'],
    ['0 mpg in l/100km', 'cannot be expressed'],
  ])('says what is impossible: %s', async (text, answer) => {
    expect(await say(text)).toContain(answer);
  });

  it.each([
    'write a function that does this',
    'prove that 2+2=4',
    'compare alarms and reminders',
    'explain how time zones work',
    'write a program that converts miles to km',
    'why is the sky blue',
    'how many people live in london',
    'convert this file to pdf',
    '100 dollars in euros',
    '5 miles',
    'how many miles have i run',
  ])('leaves to others: %s', async (text) => {
    expect(await say(text)).toBeUndefined();
  });

  it.each([
    ["what's 180 C in gas mark", 'gas mark 4'],
    ['gas mark 6 in degrees', '204 °C'],
    ['gas mark 6 in fahrenheit', '400 °F'],
    ['2000 C in gas mark', 'none of them'],
    ['2 cups of flour in ml', '473.176 millilitres'],
    ['4oz butter in grams', '113.398 grams'],
    ['a marathon in kilometers', '42.195 kilometres'],
    ['how many light years is a parsec', '3.2616 light years'],
    ['60 leagues in miles', '180 miles'],
    ['3.75 hours in hours and minutes', '3 hours 45 minutes'],
    ['170 cm in feet and inches', '5 feet 6.9 inches'],
    ['182.87 cm in feet and inches', '6 feet 0 inches'],
    ['70 kg in stone and pounds', '11 stone 0.3 pounds'],
    ['mm to inch 45', '45 millimetres ≈ 1.7717 inches'],
    ['kilowatt hours to joules, 1.5', '5,400,000 joules'],
    ['please convert for me 65 inch in cm, is for a tv', '165.1 centimetres'],
    ['baby was 7 pounds 11, in grams?', '3,486.991 grams'],
    ['seconds in a day', '1 day = 86,400 seconds'],
    ['teaspoons in a tablespoon', '1 tablespoon = 3 teaspoons'],
    ['ran a marathon', undefined],
    ['gas mark', undefined],
    ['2 cups of flour', undefined],
    ['a stick of butter and some milk', undefined],
  ])('understands how people put it: %s', async (text, answer) => {
    const said = await say(text);
    if (answer === undefined) expect(said).toBeUndefined();
    else expect(said).toContain(answer);
  });

  it('rounds what it said when asked', async () => {
    expect(await say('round it', { earlier: ['5 miles in km'] })).toContain('8 kilometres');
    expect(await say('to the nearest whole', { earlier: ['12 stone in kg'] })).toContain('76 kilograms');
    expect(await say('in gas mark?', { earlier: ['180 C in F'] })).toContain('gas mark 4');
  });

  it('takes a turn that leans on the one before', async () => {
    expect(await say('in feet', { earlier: ['5 miles in km'] })).toContain('26,400 feet');
    expect(await say('and 10?', { earlier: ['5 miles in km'] })).toContain('10 miles');
    expect(await say('and kelvin?', { earlier: ['20 celsius in fahrenheit'] })).toContain('293.15 K');
  });

  it('takes pints and gallons for what they are where the person lives, and says so', async () => {
    expect(await say('2 pints in litres', { locale: 'en-US' })).toContain('2 US pints');
    expect(await say('2 pints in litres', { locale: 'en-GB' })).toContain('2 imperial pints');
    expect(await say('2 us pints in litres', { locale: 'en-GB' })).toContain('2 US pints');
  });

  it('agrees with plain arithmetic about temperatures and lengths', async () => {
    const number = (text = ''): number => Number(/[=≈] (-?[\d,.]+)/.exec(text)?.[1]?.replaceAll(',', ''));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: -270, max: 5000 }), async (value) => {
        expect(number(await say(`${value} celsius in fahrenheit`))).toBeCloseTo((value * 9) / 5 + 32, 2);
        expect(number(await say(`${value + 271} miles in km`))).toBeCloseTo((value + 271) * 1.609344, 2);
      }),
      { numRuns: 60 },
    );
  });
});

describe('Units as they are told', () => {
  it.each([
    ["what's 200 degrees fan in gas mark", '220 °C ≈ gas mark 7'],
    ['gas mark 6 in a fan oven', '185 °C with a fan'],
    ['8 by 4 feet sheet in millimetres', '2,438.4 × 1,219.2 millimetres'],
    ['10 by 12 by 8 inches in cm', '25.4 × 30.48 × 20.32 centimetres'],
    ['the patient has 101 Fahrenheit, how much is in Celsius?', '38.333 °C'],
    ['my recipe says 225 grams of sugar, tell me that in ounces', '7.9366 ounces'],
    ["what's four pound of tatties in kilos", '1.8144 kilograms'],
    ['how many millimetres is three eighths of an inch', '9.525 millimetres'],
    ['5 gallons us to litres', '5 US gallons ≈ 18.927 litres'],
    ['uk gallons to litres, 15 gallons', '68.191 litres'],
    ['25 kilo bag is how many pounds', '55.116 pounds'],
    ['temperature 101.3 in centigrade', '101.3 °F = 38.5 °C'],
    ['what is 20 in fahrenheit', '20 °C = 68 °F'],
    ['is a US pint the same as a british pint', 'less than 1 imperial pint'],
    ['20 degrees below zero in fahrenheit', '−20 °C = -4 °F'],
    ['-5 minutes in seconds', '= -300 seconds'],
    ['how many seconds is -5 minutes', '= -300 seconds'],
    ['convert -3 gallons to litres', '−3 imperial gallons'],
  ])('converts: %s', async (text, answer) => {
    expect(await say(text)).toContain(answer);
  });

  it.each([
    '17 in a week',
    'my son is 4 foot 2 and my daughter is 5 foot, what is that in cm',
    'what is 5 x 4 in feet',
  ])('leaves alone: %s', async (text) => {
    expect(await say(text)).toBeUndefined();
  });

  it.each([
    ['how many cm is five nine', '175.26'],
    ['an hour and three quarters as minutes', '105 minutes'],
    ['a mile and a half in km', '2.414'],
    ['2 hours 20 in seconds', '8,400'],
    ["what's 1 metre 80 in feet", '5.9055'],
    ['how many 5 ml spoons in 150 ml', '= 30'],
    ['how many 25 kg bags in 2 tonnes', '= 80'],
    ['60 kg to pounds and round it', '132 pounds'],
    ['a bushel in litres', '36.369'],
    ['5 grains to milligrams', '323.995'],
    ['50 newton metres in foot pounds', '36.878'],
    ['uh th-three miles in in kilometres', '4.828'],
    ['10000 steps no sorry 10000 metres in miles', '6.2137'],
  ])('answers %s', async (text, part) => {
    expect(await say(text)).toContain(part);
  });
});

describe('Units in a sentence', () => {
  it.each([
    ["they said it's 30 degrees celsius out, what's that in our degrees", '86 °F'],
    ['how many megabytes does a 3 gigabyte file come out to', '3,000 megabytes'],
    ['can you figure out how many weeks are in 280 days', '40 weeks'],
    ['does a quart hold more than a liter', '1 litre'],
    ['i dont understand pounds, how much kilogram is 150 lb', '68.039'],
    ['i never use miles, what is 12 miles in km', '19.312'],
    ['what would 90 kilometres be in old money, miles', '55.923'],
  ])('answers: %s', async (text, part) => {
    expect(await say(text)).toContain(part);
  });

  it.each([
    'how many calories does a 200 g steak make',
    'does a quart of milk cost more than a liter',
    "i don't understand pounds and why they are used",
    'figure out how many weeks i have worked',
    'what would 90 kilometres be in old money, explain',
  ])('leaves alone: %s', async (text) => {
    expect(await say(text)).toBeUndefined();
  });
});
