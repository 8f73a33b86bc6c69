import { describe, expect, test } from 'vitest';
import { bindSkill } from '../../../src/lib/skills/claim';
import { readTurn } from '../../../src/lib/skills/read-turn';
import { timer } from '../../../src/lib/skills/timer';
import { createTestWorld } from '../../support/skills/test-world';

const skills = [bindSkill(timer)];

function read(text: string, earlier: readonly string[] = []) {
  const { now, timeZone } = createTestWorld();
  return readTurn(skills, text, earlier, { now, timeZone, listNames: [] });
}

describe('everyday words for timers', () => {
  test.each([
    [
      'set two timers, one for 8 minutes and one for 12',
      { act: 'start', several: [{ seconds: 480 }, { seconds: 720 }] },
    ],
    ['pizza timer twelve minutes and chips timer twenty', { act: 'start', names: ['pizza', 'chips'] }],
    ['nap timer 20', { act: 'start', name: 'nap', duration: { seconds: 1200 } }],
    ['twenty minutes on the tatties', { act: 'start', name: 'tatties' }],
    [
      'put a timer on for the eggs three and a half minutes',
      { act: 'start', name: 'eggs', duration: { seconds: 210 } },
    ],
    ['which timer goes off first', { act: 'first' }],
    ['kill timer 2', { act: 'cancel', target: { place: 2 } }],
    ['get rid of the ten minute one', { act: 'cancel', target: { durationMs: 600_000 } }],
    ['puase the lamb one', { act: 'pause', target: { name: 'lamb' } }],
    ['add another two minutes to the chips', { act: 'extend', target: { name: 'chips' }, duration: { seconds: 120 } }],
    ['put an extra ten on the brisket', { act: 'extend', target: { name: 'brisket' }, duration: { seconds: 600 } }],
    ['make it 15 minutes instead of 10', { act: 'restart', duration: { seconds: 900 } }],
    ['hold the timer a minute would you', { act: 'pause' }],
  ])('%s', (text, slots) => {
    expect(read(text)?.slots).toMatchObject(slots);
  });
});

describe('a length of time below zero', () => {
  test.each([
    ...['timer - 5 minutes', 'timer -5 minutes', 'set a timer for -5 minutes', 'set a timer for minus five minutes'],
    ...['start a negative 10 minute timer', 'egg timer - 5 minutes', 'timer minus 5 mins'],
  ])('is never read as one above: %s', (text) => {
    expect(read(text)).toBeUndefined();
  });
});

test.each([
  ['ask', 'how many minutes does the oven timer have to go'],
  ['ask', 'is that countdown nearly done'],
  ['cancel', "i don't need that rice timer anymore so cancel it"],
  ['extend', "the chicken isn't done, add 7 more minutes to its timer"],
  ['extend', 'timer needs another five'],
  ['pause', 'freeze the timer while i answer the door'],
  ['first', 'which of my timers is going off first'],
  ['first', "out of my timers which one's going off soonest"],
  ['list', "show me everything that's counting down"],
  ['resume', 'timer can carry on now, unfreeze it'],
  ['shorten', "it's cooking too quick, lop 4 minutes off the timer"],
  ['start', "I've just put the rice on, give me a shout in eleven minutes"],
  ['stopwatch', 'i want to see how long i can plank so run a stopwatch'],
  ['stopwatch', 'count up from zero til I say'],
])('%s, as people put it: %s', (act, text) => {
  expect(read(text)?.slots['act']).toBe(act);
});

test.each([
  'why does my oven timer beep',
  "the chicken isn't done, what should i do",
  'timer needs a new battery',
  'freeze the timer in python',
  'which of my friends is going first',
  'show me everything about counting down',
  'can timers carry on when the phone is off',
  "it's cooking too quick, what do i do",
  "i've just put the rice on, what goes with it",
  'i want to see how long i can plank, give me a training plan',
  'count up the votes until i say',
])('is nothing for a timer, though it sounds so: %s', (text) => {
  expect(read(text)).toBeUndefined();
});
