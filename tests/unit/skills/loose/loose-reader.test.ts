import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allSkills } from '../../../../src/lib/skills/all-skills';
import { readTurn } from '../../../../src/lib/skills/read-turn';
import { readAnyhow, readingContext } from '../../../support/skills/loose-reading';

describe('a turn that no grammar takes', () => {
  it.each([
    ['get me up in twenty minutes, just a nap', 'alarm', { act: 'set', when: { time: '14:25' } }],
    ['throw the dice for the pachisi board', 'chance', { act: 'die' }],
    ['Super Bowl LVIII is number what again', 'numeral', { act: 'fromRoman', roman: 'lviii' }],
    ['tell me roughly how many minutes the timer still has', 'timer', { act: 'ask' }],
  ])('is read by what it is like: %s', (text, skill, slots) => {
    expect(readTurn(allSkills, text, [], readingContext)).toBeUndefined();
    const claim = readAnyhow(text);
    expect(claim?.skill).toBe(skill);
    expect(claim?.slots).toMatchObject(slots);
    expect(claim).toMatchObject({ certainty: 0.5, loose: true });
  });

  it.each([
    'write a function that sets a timer for 5 minutes',
    'why does my oven timer beep for ten minutes',
    "don't set a timer for 5 minutes whatever she says",
    'set the egg timer going, 5 minutes for mine and 7 for his',
    'how many working days would there be to Easter roughly speaking',
    'what is the average time people wake up in Tokyo',
    'compare the time zones of Tokyo and London for my essay',
    'is 20 minutes of exercise enough',
    'translate good morning into Japanese',
    "Hi, I'm Dimitri, nice to meet you",
    'read my notes.txt',
    'pip list',
    'what was the first pixar film',
    'forget what I told you about Tokyo time',
    'my alarm went off at 6 and I was so tired',
    'tell me a story about a clock that stopped at noon',
    'explain how a countdown from 10 works in python',
    'what should I cook in 20 minutes',
  ])('is left alone where it asks for something else: %s', (text) => {
    expect(readAnyhow(text)).toBeUndefined();
  });

  it('is left alone where the turn before asked for a value', () => {
    const earlier = ['set a timer'];
    expect(readTurn(allSkills, earlier[0] ?? '', [], readingContext)?.missing).toBe('duration');
    expect(readAnyhow('throw the dice for the pachisi board', earlier)?.loose).toBeUndefined();
  });

  it('is left alone where it is a word or two after something else', () => {
    expect(readAnyhow('5 minutes')).toMatchObject({ skill: 'timer', loose: true });
    expect(readAnyhow('5 minutes', ['is there a cure for hiccups'])).toBeUndefined();
  });

  it('is what a turn can lean on', () => {
    const claim = readAnyhow('make it ten minutes', ['get me a countdown going then love, 3 minutes']);
    expect(claim === undefined || claim.skill === 'timer').toBe(true);
  });

  it('is read the same each time', () => {
    const text = 'get me up in twenty minutes, just a nap';
    expect(JSON.stringify(readAnyhow(text))).toBe(JSON.stringify(readAnyhow(text)));
  });
});

describe('values in odd sentences', () => {
  const minutes = fc.integer({ min: 2, max: 300 });
  const carriers = [
    (value: string) => `would you ever get a timer on the go for us, ${value} I reckon`,
    (value: string) => `${value} on the old timer, the neighbours are coming`,
    (value: string) => `grand, a timer so, ${value}`,
    (value: string) => `timer wise I would say ${value} for this gorgeous lasagne`,
    (value: string) => `pop a wee timer on, ${value}, the bread smells lovely`,
    (value: string) => `not ${value}, a timer of a bit more`,
  ];

  it('are right or not read at all: durations', () => {
    fc.assert(
      fc.property(minutes, fc.constantFrom(...carriers), (count, carrier) => {
        const claim = readAnyhow(carrier(`${count} minutes`));
        if (claim?.slots['act'] !== 'start') return claim?.loose !== true || claim.skill === 'timer';
        return (claim.slots['duration'] as { seconds?: number } | undefined)?.seconds === count * 60;
      }),
    );
  });

  it('are right or not read at all: numbers', () => {
    const ways = [
      (n: string) => `as a roman would carve it, ${n} in roman numerals my friend`,
      (n: string) => `the plaque wants ${n} in roman numerals apparently`,
      (n: string) => `${n} in binary for the lads`,
    ];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3999 }), fc.constantFrom(...ways), (n, way) => {
        const claim = readAnyhow(way(String(n)));
        return claim === undefined || claim.skill !== 'numeral' || claim.slots['whole'] === String(n);
      }),
    );
  });

  it('are right or not read at all: times', () => {
    const ways = [
      (time: string) => `do make sure I am awake, ${time} tomorrow, the train is early`,
      (time: string) => `an alarm would be just the thing, ${time} tomorrow`,
      (time: string) => `neither ${time} nor any alarm tomorrow`,
    ];
    const times = fc.tuple(fc.integer({ min: 13, max: 23 }), fc.integer({ min: 10, max: 59 }));
    fc.assert(
      fc.property(times, fc.constantFrom(...ways), ([hour, minute], way) => {
        const claim = readAnyhow(way(`${hour}:${minute}`));
        if (claim?.skill !== 'alarm' || claim.slots['act'] !== 'set') return true;
        return (claim.slots['when'] as { time?: string } | undefined)?.time === `${hour}:${minute}`;
      }),
    );
  });
});
