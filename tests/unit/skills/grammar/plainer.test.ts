import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainerWays } from '../../../../src/lib/skills/grammar/plainer';
import { readUtterance, wordsOf } from '../../../../src/lib/skills/grammar/utterance';

const waysOf = (text: string): readonly string[] =>
  [...plainerWays(readUtterance(text))].map((way) => wordsOf(way.tokens));

describe('a request in plainer words', () => {
  it.each([
    ['cancel the timer that I just set', 'cancel the timer'],
    ['list the alarms I have set right now', 'list the alarms'],
    ['read the notes that I took on Tuesday', 'read the notes on tuesday'],
    ['delete every alarm', 'delete all alarms'],
    ['set an alarm that goes off at 6', 'set an alarm at 6'],
    ['tell me when 20 minutes have gone by', 'set a timer for 20 minutes'],
    ['put eight minutes on the clock', 'set a timer for eight minutes'],
    ['make sure oats are on my shopping list', 'add oats on my shopping list'],
    ['the note about the gate can be deleted', 'delete the note about the gate'],
    ["the swimming reminder isn't needed any more", 'cancel the swimming reminder'],
    ['slow down when you talk', 'slow down'],
    ['roll two dice and tell me what they add up to', 'roll two dice'],
    ['would you mind talking a little louder', 'talk a little louder'],
    ['Easter is when', 'when is easter'],
    ["today's what day of the week", 'what day of the week is today'],
    ['Leeds is in what timezone', 'what timezone is leeds in'],
    ['what would 40 miles be in km', 'what is 40 miles in km'],
    ['would 91 be a prime number', 'is 91 a prime number'],
    ["a gallon's how many pints", 'how many pints in a gallon'],
    ['what do you get if you add 7 to 95', 'add 7 to 95'],
    ['what time do people in Lima have', 'what time is it in lima'],
    ['how many days do I have to wait until Easter', 'how many days until easter'],
    ["I don't know how to spell fuchsia, can you help", 'how do you spell fuchsia'],
    ['yeet shampoo off the list', 'remove shampoo from the list'],
    ['jog my memory about the plumber at four', 'remind me about the plumber at four'],
    ['share 84 sweets out among 12 kids', 'divide 84 by 12'],
    ['minus 10 celsius is how cold in fahrenheit', 'what is minus 10 celsius in fahrenheit'],
    ['fourteen days, how many hours would that make', 'what is fourteen days in hours'],
    ['tell me the date of Easter', 'what is the date of easter'],
    ['what should I tip on 48 dollars at 20 percent', '20 percent tip on 48 dollars'],
  ])('%s', (text, plainer) => {
    expect(waysOf(text)).toContain(plainer);
  });

  it.each([
    'set a timer for ten minutes',
    'what time is it',
    'the reminder I have to write for the team',
    'write a function that sets a timer',
    'how far away is the moon',
    'compare the two plans',
    'share your thoughts on the budget among friends',
    'this town is how I remember it',
    'chuck the whole idea off a cliff',
    '',
  ])('there are none of: %s', (text) => {
    expect(waysOf(text)).toEqual([]);
  });

  it('no number is lost in them that stood in an amount', () => {
    const ways = [
      (n: number): string => `what would ${String(n)} miles be in km`,
      (n: number): string => `tell me when ${String(n)} minutes have passed`,
      (n: number): string => `what do you get if you add ${String(n)} to 5`,
    ];
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9999 }), fc.constantFrom(...ways), (n, way) => {
        const plainer = waysOf(way(n));
        return plainer.length > 0 && plainer.every((words) => words.split(' ').includes(String(n)));
      }),
    );
  });
});
