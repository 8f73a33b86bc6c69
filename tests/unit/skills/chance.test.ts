import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bindSkill } from '../../../src/lib/skills/claim';
import { chance } from '../../../src/lib/skills/chance';
import { ask, type AskOptions } from '../../support/skills/ask';

const skills = [bindSkill(chance)];
const say = async (text: string, options?: AskOptions) => (await ask(skills, text, options))?.text;

describe('the skill chance', () => {
  it.each([
    ['flip a coin', 'Heads'],
    ['toss a coin', 'Heads'],
    ['heads or tails', 'Heads'],
    ['coin flip please', 'Heads'],
    ['can you flip a coin for me', 'Heads'],
    ['flip a coin 3 times', '3 heads, 0 tails'],
    ['flip 5 coins', '5 heads'],
    ['roll a die', 'rolled a 1'],
    ['roll a dice', 'rolled a 1'],
    ['throw the dice', 'rolled a 1'],
    ['roll a d20', 'rolled a 1'],
    ['2d6', '1 + 1: 2 in total'],
    ['roll 2d6+3', '1 + 1 + 3: 5 in total'],
    ['roll two dice', '1 + 1: 2'],
    ['roll a pair of dice', '1 + 1: 2'],
    ['roll 3 dice', '3 in total'],
    ['roll a 20 sided die', 'rolled a 1'],
  ])('tosses and rolls: %s', async (text, answer) => {
    expect(await say(text)).toContain(answer);
  });

  it.each([
    ['random number from 1 to 10', '**1**'],
    ['pick a number between 5 and 9', '**5**'],
    ['give me a random number', '**1**'],
    ['random number', '**1**'],
    ['pick one, pizza or curry', 'pizza'],
    ['choose for me: red, blue or green', 'red'],
    ['pick between tea and coffee', 'tea'],
    ["can't decide between the beach or the museum, random please", 'beach'],
    ['give me 6 random digits', '000000'],
    ['yes or no', 'Yes'],
    ['pick a card', 'ace of hearts'],
    ['shuffle Anna, Ben, Chidi', '1. Ben'],
    ['random letter', 'A'],
    ['4 digit pin', '0000'],
  ])('picks: %s', async (text, answer) => {
    expect(await say(text)).toContain(answer);
  });

  it.each([
    ['password with 20 characters', '`'],
    ['generate a password', '`'],
    ['give me a strong password', '`'],
    ['make a 12 character password', '`'],
    ['random password please', '`'],
    ['i need a new password', '`'],
  ])('makes passwords: %s', async (text, answer) => {
    expect(await say(text)).toContain(answer);
  });

  it.each([
    ['roll 0 dice', 'At least one'],
    ['roll a d1', 'at least 2 sides'],
    ['roll 5000 dice', '100 at most'],
    ['password with 2 characters', '4 characters'],
    ['password with 5000 characters', '128 at most'],
    ['flip 0 coins', 'At least one'],
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
    'should i buy a house or rent',
    'what is the probability of rolling two sixes',
    'choose the best laptop for video editing',
    'write a dice game',
    'pick up milk',
  ])('leaves to others: %s', async (text) => {
    expect(await say(text)).toBeUndefined();
  });

  it('takes a turn that leans on the one before', async () => {
    expect(await say('again', { earlier: ['flip a coin'] })).toBe('Heads.');
    expect(await say('make it 20', { earlier: ['generate a password'] })).toHaveLength(22);
  });

  it('gives a password of the length that was asked for, with every kind of sign', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 4, max: 128 }), fc.infiniteStream(fc.nat()), async (length, stream) => {
        const randomBelow = (limit: number): number => Number(stream.next().value) % limit;
        const text = await say(`password with ${length} characters`, { randomBelow });
        expect(text).toHaveLength(length + 2);
        expect(text).toMatch(/[a-z]/);
        expect(text).toMatch(/[A-Z]/);
        expect(text).toMatch(/\d/);
      }),
    );
  });

  it('keeps dice and numbers within their range', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.integer({ min: 2, max: 100 }), async (seed, sides) => {
        const randomBelow = (limit: number): number => seed % limit;
        const value = Number(
          /\d+/.exec((await say(`random number between 1 and ${sides}`, { randomBelow })) ?? '')?.[0],
        );
        expect(value).toBe(1 + (seed % sides));
      }),
    );
  });

  it.each([
    ['new uuid', '00000000-0000-4000-8000-000000000000'],
    ['passphrase of four words', 'babab-babab-babab-babab'],
    ['roll 4d6 drop lowest', '3 counts'],
    ['roll advantage on a d20', '1 counts'],
    ['random date in 1995', '1 January 1995'],
    ['choose any month', 'January'],
    ['give me a random hex color', '#000000'],
    ['random 8 letters', 'AAAAAAAA'],
    ["heads I text him tails I don't", 'Heads'],
    ['eeny meeny miny moe: vanilla, mint, mango', 'vanilla'],
    ['give the wheel a spin: red green blue gold', 'red'],
    ['split us into two teams: Sam, Pat, Lou, Max', 'Team 2'],
    ['secret santa order for Bo, Cy, Di and Ed', 'gives to'],
    ['pick winner out of tickets 1 to 340', '1'],
    ['flip it ten times and count heads', '10 heads'],
    ['next bingo call', '1'],
  ])('leaves to chance as well: %s', async (text, answer) => {
    expect(await say(text)).toContain(answer);
  });

  it.each([
    'spin up postgres in docker and load the data',
    'random question do fish sleep',
    'decide materials for a ladder: steel, oak or ash, 20 year life',
    'split the bill into two',
  ])('keeps away from: %s', async (text) => {
    expect(await say(text)).toBeUndefined();
  });

  it('draws no card and no number twice', async () => {
    const cards = (await say('draw 52 cards'))?.split('\n').map((line) => line.trim());
    expect(new Set(cards).size).toBe(52);
  });

  it('makes a password simpler or longer when asked', async () => {
    expect(await say('no symbols please', { earlier: ['generate a password'] })).toMatch(/^`[\da-z]{16}`$/i);
    expect(await say('longer', { earlier: ['make me a password'] })).toHaveLength(26);
  });
});

describe('More that is drawn', () => {
  const slotsOf = async (text: string) => (await ask(skills, text))?.slots;
  it.each([
    ['coin toss, my daughter calls heads', { act: 'coin' }],
    ['flip five coins and tell me how many heads', { act: 'coins', count: 5 }],
    ['roll four six sided dice and add them up', { act: 'dice', count: 4, sides: 6 }],
    ['ten sided dice twice', { act: 'dice', sides: 10, times: 2 }],
    ['roll 3d6 plus 2', { act: 'dice', dice: { count: 3, sides: 6, bonus: 2 } }],
    ['random int 0-255', { act: 'number', least: 0, most: 255 }],
    ['lottery numbers, six from forty nine', { act: 'numbers', count: 6, most: 49 }],
    ['pick 3 winners out of 1 to 40', { act: 'numbers', count: 3, least: 1, most: 40 }],
    ['pick two from red blue green yellow', { act: 'some', count: 2, names: ['red', 'blue', 'green', 'yellow'] }],
    ['should I go left or right just pick', { act: 'choice', options: ['left', 'right'] }],
    ['whose turn to wash up, Sam Ellie or Josh', { act: 'choice', people: ['Sam', 'Ellie', 'Josh'] }],
    [
      'split these kids into 3 teams: Ada Ben Cara Dan',
      { act: 'teams', many: 3, names: ['Ada', 'Ben', 'Cara', 'Dan'] },
    ],
    ['pw 20 no symbols', { act: 'plainPassword', count: 20 }],
    ['new password please something I can say out loud', { act: 'passphrase' }],
    ['give me 3 uuids', { act: 'uuid', count: 3 }],
    ['give me a random time between 9 and 5', { act: 'timeOfDay', from: 540, until: 300 }],
    ['choose a random date in October', { act: 'dateInMonth', month: 10 }],
  ])('reads: %s', async (text, slots) => {
    expect(await slotsOf(text)).toMatchObject(slots);
  });

  it.each([
    'should we move to Spain or Portugal',
    'random number for my python function',
    "who's on the cover of the White Album",
    'who should get the dog, we split in march, he paid for her',
    'who is it that does my feet on a Monday, do you recall',
  ])('leaves alone: %s', async (text) => {
    expect(await slotsOf(text)).toBeUndefined();
  });

  it('draws a time within working hours', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (seed) => {
        const text = (await ask(skills, 'random time between 9 and 5', { randomBelow: (limit) => seed % limit }))?.text;
        const [hours = 0, minutes = 0] = (text ?? '').split(':').map(Number);
        expect(hours * 60 + minutes).toBeGreaterThanOrEqual(9 * 60);
        expect(hours * 60 + minutes).toBeLessThanOrEqual(17 * 60);
      }),
    );
  });
});

describe('chance as people ask for it', () => {
  it.each([
    ['roll a d12 and a d8', /^You rolled \d+ \+ \d+: \d+ in total\.$/],
    ['mix up the numbers 1 to 3', /^\*\*(?:1|2|3), (?:1|2|3), (?:1|2|3)\*\*$/],
    ['give a random even number below 20', /^\*\*1?[02468]\*\*$/],
    ['two random colours', /^[A-Z]\p{L}+, [A-Z]\p{L}+$/u],
    ['r-r-roll a dice', /^You rolled/],
    ['flip a, flip a coin please', /^(?:Heads|Tails)\.$/],
    ["what'll it be, the front field or the back field", /field/],
    ['let chance decide: soup, salad, sandwich', /soup|salad|sandwich/i],
    ['pick me five lotto numbers 1 to 47', /^\*\*(?:\d+, ){4}\d+\*\*$/],
    ['any chance of a random number under 50', /^\*\*\d+\*\*$/],
    ['pick a date in june', /June/],
  ])('answers %s', async (text, pattern) => {
    expect(await say(text)).toMatch(pattern);
  });

  it('goes on with what was drawn', async () => {
    expect(await say('one more, but under fifty', { earlier: ['random number from 1 to 100'] })).toMatch(
      /^\*\*\d+\*\*$/,
    );
    expect(await say('nah another', { earlier: ['pick one: red, blue, green'] })).toMatch(/red|blue|green/i);
    expect(await say('longer, and without the symbols', { earlier: ['generate a password'] })).toMatch(
      /^`[\da-z]{24}`$/i,
    );
  });
});

describe('chance in other words', () => {
  const slotsOf = async (text: string) => (await ask(skills, text))?.slots;
  it.each([
    ['coin', 'heads or tails, you toss it'],
    ['die', 'we lost the dice for our board game, please roll one six sided for us'],
    ['choice', 'help me decide, should we watch Alien or Heat tonight'],
    ['choice', 'help me decide, should i get tacos or sushi for dinner'],
    ['choice', "who's doing the dishes: Sam, Lucy or Theo"],
    ['shuffle', 'put these kids in a random order, lily, owen, zach and priya'],
    ['number', 'gimme any number 7 thru 77'],
    ['numbers', 'lucky dip, 6 numbers out of 49'],
    ['letter', "any old letter, we're playing categories"],
    ['passphrase', 'password out of four ordinary words that I can remember'],
    ['yesNo', 'yes or no, leave it to fate'],
  ])('%s: "%s"', async (act, text) => {
    expect(await slotsOf(text)).toMatchObject({ act });
  });

  it.each([
    'heads or tails, explain the odds',
    'help me decide, should i get a divorce or stay',
    'help me decide, should i have the surgery or wait',
    'help me decide, should i buy a house or rent',
    'who is winning the election: Trump or Biden',
    'any letter for my landlord about the rent',
    'put these essays in a sensible order, mine, yours',
  ])('leaves alone: %s', async (text) => {
    expect(await slotsOf(text)).toBeUndefined();
  });
});
