import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bindSkill } from '../../../src/lib/skills/claim';
import { sum } from '../../../src/lib/skills/sum';
import { ask, type AskOptions } from '../../support/skills/ask';

const skills = [bindSkill(sum)];
const say = async (text: string, options?: AskOptions) => (await ask(skills, text, options))?.text;

describe('the skill sum', () => {
  it.each([
    ["what's 15% off 80", '= 68'],
    ['15% of 80', '= 12'],
    ['what is 7 times 8', '= 56'],
    ['how much is 19.99 minus 3.5 minus 1', '= 15.49'],
    ['square root of 2 to 5 places', '≈ 1.41421'],
    ['half of 90', '= 45'],
    ['a third of 90', '= 30'],
    ['double 35', '= 70'],
    ['2+2', '= 4'],
    ['twenty five times four', '= 100'],
    ['5!', '= 120'],
    ['2 + 2!', '= 4'],
    ['(2+3)*4', '= 20'],
    ['2(3+4)', '= 14'],
    ['0.1+0.2', '= 0.3'],
    ['100 plus 20% vat', '= 120'],
    ['add 20% VAT to 150', '180'],
    ['2 to the power of 100', '1,267,650,600,228,229,401,496,703,205,376'],
    ['12 squared plus 5', '= 149'],
    ['divide 90 by 4 for me', '= 22.5'],
    ['subtract 5 from 20', '= 15'],
    ['take 7.5% off 1,250', '= 1,156.25'],
    ["what's 2 and 2", '= 4'],
    ['10 million divided by 3', '≈ 3,333,333.333333'],
    ['-5 + 3', '= -2'],
    ['3/4 of 100', '= 75'],
    ['cube root of 27', '= 3'],
    ['what is 20 percent of $45.50', '$9.10'],
    ['2^10', '= 1,024'],
    ['1 / 3 + 1 / 6', '= 0.5'],
    ['increase 80 by 15%', '= 92'],
    ['8 x 7', '= 56'],
    ['what is 17 mod 5', '= 2'],
    ['whats 9 times 9 please', '= 81'],
    ['sin 30', '= 0.5'],
    ['could you please work out 144 divided by 12', '= 12'],
    ['six multiplied by seven', '= 42'],
  ])('calculates: %s', async (text, answer) => {
    expect(await say(text)).toContain(answer);
  });

  it.each([
    ['17 % tip on 48.50', '8.25'],
    ['bill is 48.20, add 15% tip', '55.43 in total'],
    ['split 90 between 4', '22.50 each'],
    ['split 100 between 3 people', '33.33 each, rounded'],
    ['how much should i tip on 60', '20% is 12'],
    ['20% tip on $85', '$17, so $102'],
    ['90 split 4 ways', '22.50 each'],
    ['split 120 between 4 with a 10% tip', '33 each'],
    ["what's 15 percent tip on 40", '6, so 46'],
  ])('tips and splits: %s', async (text, answer) => {
    expect(await say(text)).toContain(answer);
  });

  it.each([
    ['average of 3, 4 and 5', 'is 4'],
    ['mean of 3,4,5', 'is 4'],
    ['what percent of 80 is 20', '25%'],
    ['20 is what percent of 80', '25%'],
    ['is 91 prime', '7 × 13'],
    ['gcd of 12 and 18', 'is 6'],
    ['lcm of 4 and 6', 'is 12'],
    ['round 3.14159 to 2 decimal places', '3.14'],
    ['round 1234 to the nearest hundred', '1,200'],
    ['factors of 12', '1, 2, 3, 4, 6, 12'],
    ['percentage change from 50 to 75', 'increase of 50%'],
    ['median of 1, 9, 3', 'is 3'],
    ['is 12 divisible by 5', 'remainder of 2'],
    ['15 is 20% of what', '75'],
  ])('says more of numbers: %s', async (text, answer) => {
    expect(await say(text)).toContain(answer);
  });

  it.each([
    ['10 / 0', 'Nothing can be divided by zero'],
    ['what is 5 divided by zero', 'Nothing can be divided by zero'],
    ['9^9^9', 'too large'],
    ['square root of -4', 'not a real number'],
    ['split 90 between 0', 'at least one person'],
    ['log of 0', 'above zero'],
    ['2.5!', 'whole numbers'],
    ['10 mod 0', 'divided by zero'],
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
    '12/05/2025',
    'what is 5',
    'why is 2+2 4',
    'write a program that adds 2 and 3',
    '24/7',
    'call 555-1234',
    '2 cups of flour',
    'solve x^2 + 2x = 8',
  ])('leaves to others: %s', async (text) => {
    expect(await say(text)).toBeUndefined();
  });

  it('takes a turn that leans on the one before', async () => {
    expect(await say('times 3', { earlier: ['5+5'] })).toContain('= 30');
    expect(await say('and 20%?', { earlier: ['15% of 80'] })).toContain('20% of 80 = 16');
    expect(await say('to 2 decimal places', { earlier: ['10/3'] })).toContain('≈ 3.33');
    expect(await say('double it', { earlier: ['5+5'] })).toContain('= 20');
    expect(await say('divide that by 4', { earlier: ['5+5'] })).toContain('= 2.5');
  });

  it('asks for what is missing, once', async () => {
    expect(await ask(skills, 'add vat to 150')).toMatchObject({ missing: 'percent' });
    expect(await say('20%', { earlier: ['add vat to 150'] })).toContain('180');
    expect(await ask(skills, 'split the bill between 4')).toMatchObject({ missing: 'amount' });
    expect(await say('90', { earlier: ['split the bill between 4'] })).toContain('22.50 each');
  });

  it('calculates with whole numbers as big integers do', async () => {
    const whole = fc.bigInt({ min: 0n, max: 10n ** 15n });
    await fc.assert(
      fc.asyncProperty(whole, whole, fc.bigInt({ min: 1n, max: 10n ** 6n }), async (a, b, c) => {
        const write = (value: bigint): string => new Intl.NumberFormat('en-GB').format(value);
        expect(await say(`${a} + ${b} * ${c}`)).toMatch(new RegExp(`= ${write(a + b * c)}$`));
        expect(await say(`what is (${a} - ${b}) times ${c}`)).toMatch(new RegExp(`= ${write((a - b) * c)}$`));
        expect(await say(`${b * c} divided by ${c}`)).toMatch(new RegExp(`= ${write(b)}$`));
      }),
      { numRuns: 60 },
    );
  });

  it('never takes longer than its steps allow', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('2', '+', '(', ')', 'of', 'plus', '%', '!', '^', 'half', '-'), { maxLength: 150 }),
        async (parts) => {
          await say(parts.join(' '));
        },
      ),
      { numRuns: 50 },
    );
  });

  it.each([
    ['plus these: 2.2 3.7 9.1 14', '29'],
    ['25 an hour for 37.5 hours', '937.5'],
    ['went from 340 to 289 what % drop is that', '15%'],
  ])('works out at the till and at work: %s', async (text, answer) => {
    expect(await say(text)).toContain(answer);
  });
});

describe('Sums about things, shares and times', () => {
  it.each([
    ['12 portions at £3.85 each what’s that come to', '£46.20'],
    ['i have six boxes with 24 in each, how many is that', '= 144'],
    ['28 bricks a row and 15 rows, how many is it', '= 420'],
    ['take 2 tablets a day for 14 days', '= 28'],
    ['60 miles an hour for 3 hours', '= 180'],
    ['320 acres divided by 45', '≈ 7.111111'],
    ['two hundred and thirty volts times thirteen amps', '= 2,990'],
    ['12 apples plus 5 apples', '= 17'],
    ['19 quid 50 times 38 hours', '£741'],
    ['eleven twelves', '= 132'],
    ['if rent is 545 a month what’s that for a year', '= 6,540'],
    ['we pay £24,000 a year, what’s that a month', '£2,000'],
    ['how many times does 6 go into 92 and what’s left over', '92 ÷ 6 = 15, with 2 left over.'],
    ['28 children in groups of 4 how many groups and how many left over', '= 7, with nothing left over.'],
    ['if it went from 80 to 92 what’s the percentage increase', 'an increase of 15%'],
    ['split £142 five ways with ten per cent service on top', '£31.24 each'],
    ['six of us went for a curry and it’s 142 quid, what do we each owe', '£23.67 each'],
    ['multiply 36 by 14 and then take away 20', '36 × 14 − 20 = 484'],
    ['1.5 lakh divided by 12', '= 12,500'],
    ['12.5 percent service on 73 pounds 40', '£82.58 in total'],
    ['30% off a £45 jumper', '£31.50'],
    ['how much more is 903 than 678', '= 225'],
    ['root 2 to four decimal places', '≈ 1.4142'],
    ['add these up 4.50 3.20 11.99 and 6', '25.69'],
  ])('answers: %s', async (text, answer) => {
    expect(await say(text.replaceAll('’', "'"))).toContain(answer);
  });

  it.each([
    '5 feet plus 3 inches',
    '3 hours plus 20 minutes',
    '12 apples plus 5 pears',
    '60 miles an hour and 30 people',
    '20 dollars a week for a month',
    '4 x 100 metres relay',
    'how much is 3/4 cup',
    'now root 5',
  ])('leaves alone: %s', async (text) => {
    expect(await say(text)).toBeUndefined();
  });

  it('gives the whole and what is left over so that they make up the number again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 1, max: 99 }), async (whole, part) => {
        const text = (await say(`how many times does ${part} go into ${whole} and what is left over`)) ?? '';
        const [times = 0, rest = 0] = (/= (\d+), with (\d+|nothing) left/.exec(text) ?? [])
          .slice(1)
          .map((found) => (found === 'nothing' ? 0 : Number(found)));
        expect(times * part + rest).toBe(whole);
      }),
    );
  });

  it.each([
    ['500 milligrams three times a day for seven days, how many milligrams', '10,500'],
    ['2 tablets twice a day for 10 days', '= 40'],
    ['and what would 63 bullocks at 1,450 each come to', '91,350'],
    ['11.44 an hour, 37 and a half hours a week, whats that', '429'],
    ['what do I make a month on 31,200 a year', '2,600'],
    ['simple interest on 5000 at 3% for 4 years', '600'],
    ['dinner was 96.40, add twenty percent and divide by 3 people', '38.56 each'],
    ['from 80 to 92 is how many percent up', 'increase of 15%'],
    ['how much remains when I pay 38.15 with a fifty', '11.85'],
    ['flour 25 kilo bag, 1.8 a batch, how many batches can I get', '13, with 1.6 left over'],
    ['amount without vat if 242 is with 21% on it', 'is 200'],
    ["what's forty, forty two times eleven", '= 462'],
    ['we need 360 divided by 8', '= 45'],
  ])('answers %s', async (text, part) => {
    expect(await say(text)).toContain(part);
  });

  it.each([
    ['split it three ways', '20% tip on $64.50', '$25.80 each'],
    ["what if we're five", 'split 87.60 between 4', '17.52 each'],
    ['plus six', 'add 4.50, 3.20 and 11.99', '25.69'],
    ['take it off', 'twenty percent of 85', '= 68'],
    ['round that', 'average of 6, 7 and 10', '≈ 8'],
    ['and 20', '15 percent of 80', '15% of 20 = 3'],
  ])('goes on with %s after %s', async (text, before, part) => {
    expect(await say(text, { earlier: [before] })).toContain(part);
  });

  it.each([
    '2 tablets twice a day for 2 weeks',
    'how many 25 kg bags in 2 tonnes',
    'vat of 21 percent over 1.250 euro',
  ])('leaves %s alone, whose units it cannot tell', async (text) => {
    expect(await say(text)).toBeUndefined();
  });
});

describe('Sums told as a story', () => {
  it.each([
    ["the jacket is $80 and it's 35% off, how much will i pay", '$52'],
    ["shoes were £120 with a 25% discount, what's the new price", '£90'],
    ['if I had 60 quid and spent 22.85 what am i left with', '£37.15'],
    ["what's 59.99 with eight percent sales tax on it", '64.79'],
    ['what will i pay if 20% vat goes on top of 340', '408'],
    ['my scores were 7, 9, 4 and 8 what do they average out at', '7'],
    ["i got 12, 15 and 18, what's my average score", '15'],
    ["four packs at 3.75 each, what's the damage", '= 15'],
    ["we've 3 shelves with 18 books on every one so altogether?", '= 54'],
    ['there are 24 bottles in a case and i have nine cases, so how many bottles', '= 216'],
    ['how many 8s can you get out of 75 and what remains', '9, with 3 left over'],
    ['18.6472 to the nearest tenth', '18.6'],
    ['is 221 prime or does something go into it', '13 × 17'],
  ])('answers: %s', async (text, part) => {
    expect(await say(text)).toContain(part);
  });

  it.each([
    "the jacket is $80 and there's a quarter off, how much will i pay",
    'the house was 300000 and they knocked 5% off, should i buy it',
    'what will i pay if i go to university',
    'my scores were 7, 9 and 4, what do they mean',
    'there are 24 bottles in a case and i have nine friends, so how many bottles',
    'if i had 60 pounds of fat and lost 20, what is my bmi',
    'is 221 prime or does something go into it, explain prime numbers',
    '18 to the nearest bus stop',
    "four packs at 3.75 each, what's the best shop",
  ])('leaves alone: %s', async (text) => {
    expect(await say(text)).toBeUndefined();
  });
});
