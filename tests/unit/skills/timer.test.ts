import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { remainingMs, type Timer } from '../../../src/lib/core/alert';
import { bindSkill } from '../../../src/lib/skills/claim';
import { readTurn } from '../../../src/lib/skills/read-turn';
import { timer } from '../../../src/lib/skills/timer';
import { createTestWorld } from '../../support/skills/test-world';

const skills = [bindSkill(timer)];

function read(text: string, earlier: readonly string[] = []) {
  const { now, timeZone } = createTestWorld();
  return readTurn(skills, text, earlier, { now, timeZone, listNames: [] });
}

/** Says the turns one after another and gives the answers, the world and what takes the last change back. */
async function converse(...turns: readonly string[]) {
  const world = createTestWorld();
  const answers: string[] = [];
  let undo: (() => Promise<string>) | undefined;
  for (const [index, text] of turns.entries()) {
    const claim = readTurn(skills, text, turns.slice(0, index), { ...world, listNames: [] });
    const answer = await claim?.answer(world);
    answers.push(answer?.text ?? 'nobody');
    undo = answer?.undo?.bind(answer) ?? undo;
  }
  const timers = (await world.alerts.alerts()).filter((alert): alert is Timer => alert.kind === 'timer');
  return { answers, last: answers.at(-1), timers, left: timers.map((row) => remainingMs(row, world.now)), undo, world };
}

describe('a timer is started', () => {
  test.each([
    ['set a timer for 5 minutes', 300],
    ['timer 10 minutes', 600],
    ['10 min timer please', 600],
    ['set timer 5m', 300],
    ['can you set a 20 minute timer for me', 1200],
    ['start a timer for an hour and a half', 5400],
    ['put 10 minutes on the timer', 600],
    ['count down from 2 minutes', 120],
    ['time 90 seconds', 90],
    ['set a timer for 10', 600],
    ['i need a timer for 25 minutes', 1500],
    ['could you please start a countdown of 30 seconds', 30],
    ['give me 15 min on the clock', 900],
    ['start a second timer for 12 minutes', 720],
    ['set timer for half an hour', 1800],
    ['set another timer for five minutes', 300],
    ['let me know when 10 minutes are up', 600],
    ['set a timer for 1 hour 20', 4800],
    ['timer 1h30', 5400],
    ['hey hearth set a 45 sec timer thanks', 45],
    ['set a tiemr for three quarters of an hour', 2700],
    ["i'd like a two and a half minute timer", 150],
  ])('%s', (text, seconds) => {
    const claim = read(text);
    expect(claim?.slots).toEqual({ act: 'start', duration: { months: 0, days: 0, seconds } });
  });

  test.each([
    ['set a pasta timer for 8 minutes', 'pasta', 480],
    ['set a timer for pasta for 8 minutes', 'pasta', 480],
    ['set a timer called eggs for 6 minutes', 'eggs', 360],
    ['8 minute pasta timer', 'pasta', 480],
    ['timer for 3 min called tea', 'tea', 180],
    ['set a 5 minute timer named green tea', 'green tea', 300],
  ])('%s, with a name', (text, name, seconds) => {
    expect(read(text)?.slots).toEqual({ act: 'start', name, duration: { months: 0, days: 0, seconds } });
  });

  test('of any length that can be said', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 23 }),
        fc.integer({ min: 0, max: 59 }),
        fc.integer({ min: 1, max: 59 }),
        (hours, minutes, seconds) => {
          const claim = read(`set a timer for ${hours} hours ${minutes} minutes and ${seconds} seconds`);
          expect(claim?.slots['duration']).toEqual({
            months: 0,
            days: 0,
            seconds: hours * 3600 + minutes * 60 + seconds,
          });
        },
      ),
      { numRuns: 60 },
    );
  });
});

test.each([
  ['ask', 'how much time is left'],
  ['ask', 'how long left'],
  ['ask', 'how much time is left on my timer'],
  ['ask', 'how much longer on the pasta timer'],
  ['ask', "what's left on the timer"],
  ['ask', 'when does the timer end'],
  ['ask', 'is my timer done yet'],
  ['ask', 'check the timer'],
  ['ask', 'how long until the timer goes off'],
  ['list', 'what timers do i have'],
  ['list', 'list my timers'],
  ['list', 'how many timers are running'],
  ['list', 'do i have any timers'],
  ['list', 'is there a timer running'],
  ['cancel', 'cancel the timer'],
  ['cancel', 'stop the timer'],
  ['cancel', 'cancel all timers'],
  ['cancel', 'delete the pasta timer'],
  ['cancel', 'turn the timer off'],
  ['cancel', 'cancel my 10 minute timer'],
  ['cancel', 'i dont need the timer anymore'],
  ['pause', 'pause the timer'],
  ['pause', 'put the timer on hold'],
  ['resume', 'resume the timer'],
  ['resume', 'unpause the timer'],
  ['resume', 'start the timer again'],
  ['restart', 'restart the timer'],
  ['restart', 'reset the pasta timer'],
  ['extend', 'add 5 minutes to the timer'],
  ['extend', 'give me 5 more minutes'],
  ['extend', 'add five more minutes to the pasta timer'],
  ['extend', 'add another minute to the timer'],
  ['extend', 'extend the timer by 10 minutes'],
  ['shorten', 'take 2 minutes off the timer'],
  ['shorten', 'shorten the timer by a minute'],
])('%s: %s', (act, text) => {
  expect(read(text)?.slots['act']).toBe(act);
});

test.each([
  'write a function that sets a timer',
  'set a timer in python',
  'how do timers work',
  'what is a timer',
  'explain how a countdown timer works in javascript',
  'write me a timer app',
  'set the table for 5',
  'i need 5 minutes to think about whether to quit my job',
  'how long does it take to boil an egg',
  'how much time do i have left before my exam if it starts at nine',
  'what is the best timer for cooking',
  'cancel my subscription',
  'what time is it',
  'stop',
])('is nothing for a timer: %s', (text) => {
  expect(read(text)).toBeUndefined();
});

describe('in a conversation', () => {
  test('a timer without a length asks for it once', async () => {
    const { answers, left } = await converse('set a timer', '5 minutes');
    expect(answers).toEqual(['For how long?', '5 minutes, starting now. It ends at 14:10.']);
    expect(left).toEqual([300_000]);
  });

  test('what leans on the turn before changes the timer just set', async () => {
    const { left, last } = await converse(
      'set a timer for 5 minutes',
      'make it 10 minutes',
      'add 2 minutes',
      'pause it',
    );
    expect(left).toEqual([720_000]);
    expect(last).toBe('The 12-minute timer is paused with 12 minutes left.');
  });

  test('among several it asks which, and takes the name for an answer', async () => {
    const { answers, timers } = await converse(
      'set a timer for 10',
      '8 minute pasta timer',
      'cancel the timer',
      'the pasta one',
    );
    expect(answers[2]).toContain('Which one?');
    expect(answers[3]).toBe('The pasta timer is cancelled.');
    expect(timers).toHaveLength(1);
  });

  test('each change can be taken back', async () => {
    for (const last of ['cancel the timer', 'pause the timer', 'add 5 minutes to the timer', 'restart the timer']) {
      const { undo, world } = await converse('set a timer for 10 minutes');
      const before = await world.alerts.alerts();
      const claim = readTurn(skills, last, [], { ...world, listNames: [] });
      const answer = await claim?.answer({ ...world, now: world.now + 60_000 });
      expect(await world.alerts.alerts()).not.toEqual(before);
      await answer?.undo?.();
      expect(await world.alerts.alerts()).toEqual(before);
      await undo?.();
      expect(await world.alerts.alerts()).toEqual([]);
    }
  });

  test.each([
    ['set a timer for 0 seconds', 'A timer needs at least one second.'],
    ['timer 100 days', 'That is longer than a timer can run. A month is the most; for later, ask for a reminder.'],
    ['set a timer for 2 months', 'A timer counts days and less. For months and years, ask for a reminder.'],
    ['cancel the timer', 'No timer is running.'],
  ])('%s is answered with: %s', async (text, said) => {
    const { last, timers } = await converse(text);
    expect(last).toBe(said);
    expect(timers).toEqual([]);
  });

  test('a name is shown as it was written, and is no Markdown', async () => {
    const { last } = await converse('set a timer called tea#1 for 3 minutes');
    expect(last).toContain(String.raw`**tea\#1:** 3 minutes`);
  });
});

describe('a timer as people ask for it', () => {
  test.each([
    ['countdown from 60', undefined, 60],
    ['tea, four minutes', 'tea', 240],
    ['the cookies need 11 minutes can you time it', 'cookies', 660],
    ['i put the cake in, 45 minutes pls', 'cake', 2700],
    ['washing machine takes 1 hr 52, set me a timer', 'washing machine', 6720],
    ['parking runs out in 55 minutes, timer please', 'parking', 3300],
    ['kids have ten more minutes of telly, time it', 'kids', 600],
    ["set a timer till 5 o'clock", undefined, 10_500],
    ['please to set timer since now 6 minutes', undefined, 360],
    ['pomodoro', 'Pomodoro', 1500],
    ['stick a timer on for 12 minutes', undefined, 720],
    ['could you be a love and set a timer for 5 minutes', undefined, 300],
  ])('%s', (text, name, seconds) => {
    expect(read(text)?.slots).toEqual({
      act: 'start',
      ...(name !== undefined && { name }),
      duration: { months: 0, days: 0, seconds },
    });
  });

  test('two at once', async () => {
    const { last, left } = await converse('set two timers, one for 5 one for 12');
    expect(last).toBe('5 minutes (until 14:10) and 12 minutes (until 14:17), starting now.');
    expect(left).toEqual([300_000, 720_000]);
  });

  test('a stopwatch is said not to be there', async () => {
    expect((await converse('start a stopwatch')).last).toContain('no stopwatch');
  });

  test.each([
    ['list', 'which timer just went off'],
    ['cancel', 'stop that beeping the timer is done'],
    ['cancel', 'cancel the bread one, keep the soup'],
    ['restart', 'same timer again'],
  ])('%s: %s', (act, text) => {
    expect(read(text)?.slots['act']).toBe(act);
  });

  test.each(['the train takes 45 minutes', 'relativity, four minutes', 'how does a stopwatch work', 'time flies'])(
    'is nothing for a timer: %s',
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );
});
