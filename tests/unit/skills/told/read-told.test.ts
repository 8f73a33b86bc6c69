import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allSkills } from '../../../../src/lib/skills/all-skills';
import { readTurn } from '../../../../src/lib/skills/read-turn';
import { hardRequests } from './hard-requests';

/** Wednesday, 13 May 2026, 11 in the morning in London. */
const context = {
  now: Date.UTC(2026, 4, 13, 10),
  timeZone: 'Europe/London',
  listNames: ['shopping', 'to-do', 'packing'],
};

const claimOf = (text: string) => readTurn(allSkills, text, [], context);
const read = (text: string): readonly [string, object] | undefined => {
  const claim = claimOf(text);
  return claim && [claim.skill, claim.slots];
};

describe('what is told before a request or behind it', () => {
  it.each<readonly [string, string, object]>([
    [
      "I'm signing a lease at the moment and would appreciate it if you could give me the full date.",
      'date',
      { act: 'today' },
    ],
    ['Before I start baking I would like to know what time it is.', 'clock', { act: 'now' }],
    [
      "We've run out of ink at the office, so please set a timer for 20 minutes.",
      'timer',
      { act: 'start', duration: { seconds: 1200 } },
    ],
    ["I've only got a small bag. What's on my shopping list?", 'list', { act: 'read', list: 'shopping' }],
    ['The curtains are being measured, so how many inches are in a metre?', 'unit', { act: 'convert' }],
    ["Since my son doesn't believe me, what is 17 times 14?", 'sum', { act: 'value' }],
    ['Put oat milk on the shopping list because my sister is vegan now', 'list', { act: 'add', things: ['oat milk'] }],
    [
      'My train leaves early, which is why I need to be woken at 5:30 am tomorrow.',
      'alarm',
      { act: 'set', when: { time: '05:30', date: '2026-05-14' } },
    ],
    [
      'The eggs are in the water and he likes them runny, so four and a half minutes, please.',
      'timer',
      { act: 'start', duration: { seconds: 270 } },
    ],
    ['The board game has no dice, so roll two dice', 'chance', { act: 'dice' }],
  ])('is set aside: %s', (text, skill, slots) => {
    expect(read(text)).toMatchObject([skill, slots]);
  });

  it.each<readonly [string, string, object]>([
    [
      "My partner lives in Singapore and I don't want to wake him; what is the time over there at present?",
      'clock',
      { act: 'there', place: { name: 'Singapore' } },
    ],
    ["I'm planning a trip to Japan. What time is it there?", 'clock', { act: 'there', place: { name: 'Japan' } }],
    ['The servers are in Frankfurt and Singapore; what is the time in both?', 'clock', { act: 'thereTwo' }],
    [
      'The recipe says eight ounces of flour and my scales are metric. How many grams should I weigh out?',
      'unit',
      { amount: [{ value: '8' }], unit: ['gram'] },
    ],
    ['The deed gives 2.4 hectares. Would you kindly express that in acres?', 'unit', { amount: [{ value: '2.4' }] }],
    [
      'We moved into this house on 14 July 2013; how long have we been living here?',
      'date',
      { act: 'since', past: { date: '2013-07-14' } },
    ],
    [
      'The warranty runs for 90 days starting today, so on which date will it run out?',
      'date',
      { date: { date: '2026-08-11' } },
    ],
    [
      'The bank says a transfer needs five working days; if I send it today, when will it have arrived?',
      'date',
      { act: 'workdaysAfter', count: 5 },
    ],
    [
      'They lend books for three weeks and I took these out on Monday. Which date are they due?',
      'date',
      { date: { date: '2026-06-01' } },
    ],
    [
      'I have a marathon on 4 July and have not trained. How many weeks do I have?',
      'date',
      { act: 'until', date: { date: '2026-07-04' } },
    ],
    [
      'She was born on 3 June 2019, and there is a box on this form. How old does that make her?',
      'date',
      { act: 'age' },
    ],
    [
      'The gluten-free dough must rest for forty minutes, so please start a timer for that long.',
      'timer',
      { act: 'start', duration: { seconds: 2400 } },
    ],
    ['The kitchen is 8,400 pounds and they want a deposit of 15 %, so how much is that?', 'sum', {}],
    [
      "Since the taxi came to 40 pounds, I'd like to know what a 15% tip would be.",
      'sum',
      { act: 'tip', percent: '15' },
    ],
    ['I had 90 bulbs delivered and I have used 58 - how many have I still got?', 'sum', { act: 'value' }],
    ['There are 21 pupils and each needs 4 sheets; how many should I order?', 'sum', { act: 'value' }],
    ['I gave the man a fifty and the roses were 21.40, so how much change should I get?', 'sum', { act: 'value' }],
    ['The lease runs for four years and they want it in months. How many would that make?', 'unit', { act: 'convert' }],
    ['The plank is cut in thirds and I have 4.26 metres of it, so could you work out 4.26 divided by 3?', 'sum', {}],
    ["I'm writing out a cheque for 1,275 and want it right, so what is that in words?", 'numeral', { act: 'words' }],
  ])('gives its values to the request: %s', (text, skill, slots) => {
    expect(read(text)).toMatchObject([skill, slots]);
  });

  it.each([
    "I have an interview tomorrow. What's the date?",
    "I'm in the office in Lisbon on Fridays and need to write it down, so what time is it?",
    'My flat has 3 rooms. How many is that in all?',
    "If it's raining in Oslo, what time is it?",
    "My son wants to know why; what's the time?",
    "Write a poem about autumn, and by the way what's the date?",
    "My wizard's trying to pick a lock, which means I need a d20 roll.",
    'Describe the castle, so that I know what day it is.',
    'There are 4 of us and 3 of them, so what is that?',
    'give us a pick up line about maths',
  ])('is not set aside where it may matter: %s', (text) => {
    expect(read(text)).toBeUndefined();
  });
});

describe('roundabout wishes', () => {
  it.each<readonly [string, string, string]>([
    ["I'd be grateful if you'd kindly set a timer for 5 minutes", 'timer', 'start'],
    ['would you be so kind as to let me know what the time is', 'clock', 'now'],
    ["I'd like to find out what day of the week it is today", 'date', 'today'],
    ['please work out for me what 15 % of 80 is', 'sum', 'value'],
    ['kindly inform me what the date is', 'date', 'today'],
    ['it would be a great help if you could tell me what 5 miles is in kilometres', 'unit', 'convert'],
    ['what I need to know is how many days there are until Christmas', 'date', 'until'],
    ['would there be any chance of you setting a timer for ten minutes', 'timer', 'start'],
  ])('%s', (text, skill, act) => {
    expect(claimOf(text)).toMatchObject({ skill, slots: { act } });
  });
});

const harmless = [
  'My hands are covered in dough, so',
  "I've left my glasses at home.",
  'The baby is asleep next door;',
  "Since my phone's battery is dying,",
  'I am filling in a form for the school, and',
  "My watch is at the jeweller's, which is why I ask.",
];
const requests = [
  'what time is it?',
  'what is 17 times 14?',
  'set a timer for 12 minutes',
  'how do you spell rhythm?',
  'how many ounces are in 2 kg?',
  'what time is it in Tokyo?',
  'flip a coin',
  "what's on my shopping list?",
  'write 44 in roman numerals',
];

describe('any circumstance', () => {
  it('that holds nothing leaves what is asked as it is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...harmless.slice(0, 5)), fc.constantFrom(...requests), (told, request) => {
        const alone = claimOf(request);
        const whole = claimOf(`${told} ${request}`);
        expect(whole?.skill).toBe(alone?.skill);
        expect(whole?.slots).toEqual(alone?.slots);
      }),
    );
  });

  it.each(['what date is it', 'what date are we on'])('with a date is not asked for its date: %s', (request) => {
    expect(claimOf(`The yoghurt says use by the 16th, so ${request}?`)).toBeUndefined();
  });

  it('with a number that is not used keeps a sum, an amount and a date from being claimed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 9999 }),
        fc.constantFrom(
          'what is 17 times 14?',
          'how many ounces are in 2 kg?',
          'what day is 4 July?',
          'what time is it?',
        ),
        (number, request) => {
          expect(claimOf(`My neighbour has ${String(number)} stamps, so ${request}`)).toBeUndefined();
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('a claim beside something that was told', () => {
  it.each([
    'the hardest logic puzzle ever with three gods, go slowly',
    'My partner lives in Singapore; would you be so kind as to tell me the time over there?',
  ])('leaves the last word to the router: %s', (text) => {
    expect(claimOf(text)?.certainty).toBeLessThanOrEqual(0.5);
  });
});

describe('hard requests that look like everyday ones', () => {
  it.each(hardRequests)('leaves to a model: %s', (text) => {
    expect(claimOf(text)).toBeUndefined();
  });
});
