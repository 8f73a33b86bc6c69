import { describe, expect, test } from 'vitest';
import { nextDue, rung } from '../../../src/lib/core/alert';
import { alarm } from '../../../src/lib/skills/alarm';
import { bindSkill } from '../../../src/lib/skills/claim';
import { readTurn } from '../../../src/lib/skills/read-turn';
import { setAppointments } from '../../support/skills/set-appointments';
import { createTestWorld } from '../../support/skills/test-world';

const skills = [bindSkill(alarm)];

async function converse(...turns: readonly string[]) {
  const { rows: alarms, ...rest } = await setAppointments(skills, turns);
  return { ...rest, alarms, times: alarms.map(({ when }) => when) };
}

// It is Wednesday 11 November 2026, 14:05 in London.
test.each([
  ['set an alarm for 7', '2026-11-12T07:00'],
  ['set an alarm for 7 am', '2026-11-12T07:00'],
  ['wake me up at 6:30', '2026-11-12T06:30'],
  ['alarm 7:15', '2026-11-12T07:15'],
  ['wake me up tomorrow at 8', '2026-11-12T08:00'],
  ['set alarm for half past six tomorrow morning', '2026-11-12T06:30'],
  ['set an alarm for monday at 5', '2026-11-16T05:00'],
  ['i need to wake up at 5', '2026-11-12T05:00'],
  ['alarm for noon', '2026-11-12T12:00'],
  ['7 am alarm please', '2026-11-12T07:00'],
  ['can you wake me up at quarter past seven', '2026-11-12T07:15'],
  ['set an alarm for 9 pm tonight', '2026-11-11T21:00'],
  ['put an alarm on for 6', '2026-11-12T06:00'],
  ['i have to get up at 4:45', '2026-11-12T04:45'],
  ['set my alarm to 6 45', '2026-11-12T06:45'],
  ['wake me at six thirty', '2026-11-12T06:30'],
  ['set an alarm for 15:30', '2026-11-11T15:30'],
  ['set an alarm for twenty to eight', '2026-11-12T07:40'],
  ['alarm at 0615', '2026-11-12T06:15'],
  ['please could you set an alarm at 10 o clock', '2026-11-12T10:00'],
  ['wake me up on saturday at 9', '2026-11-14T09:00'],
])('%s', async (text, civil) => {
  const { times } = await converse(text);
  expect(times).toEqual([{ civil }]);
});

test.each([
  ['set an alarm for 7 every weekday', { every: 'week', interval: 1, weekdays: [1, 2, 3, 4, 5] }, '2026-11-12T07:00'],
  ['wake me up every day at 6', { every: 'day', interval: 1 }, '2026-11-12T06:00'],
  ['set a daily alarm for 7am', { every: 'day', interval: 1 }, '2026-11-12T07:00'],
  ['weekday alarm at 7', { every: 'week', interval: 1, weekdays: [1, 2, 3, 4, 5] }, '2026-11-12T07:00'],
  ['set repeating alarm for 8 on weekends', { every: 'week', interval: 1, weekdays: [6, 7] }, '2026-11-14T08:00'],
  ['alarm every other tuesday at 7', { every: 'week', interval: 2, weekdays: [2] }, '2026-11-17T07:00'],
])('%s, again and again', async (text, recurrence, civil) => {
  const { times } = await converse(text);
  expect(times).toEqual([{ civil, recurrence }]);
});

test.each([
  ['ask', 'when is my next alarm'],
  ['ask', 'what time is my alarm set for'],
  ['ask', 'do i have an alarm set for tomorrow'],
  ['list', 'what alarms do i have'],
  ['list', 'list my alarms'],
  ['cancel', 'cancel my alarm'],
  ['cancel', 'turn off my alarm'],
  ['cancel', 'delete all alarms'],
  ['cancel', 'cancel the 7 am alarm'],
  ['cancel', 'turn my alarm off'],
  ['cancel', 'delete the alarm for 6:30'],
  ['snooze', 'snooze'],
  ['snooze', 'snooze for 10 minutes'],
  ['snooze', 'let me sleep 10 more minutes'],
  ['change', 'change my alarm to 8'],
  ['change', 'move my 7 am alarm to 7:30'],
  ['change', 'change the alarm from 7 to 8'],
  ['change', 'push my alarm back 30 minutes'],
  ['earlier', 'make my alarm 30 minutes earlier'],
])('%s: %s', (act, text) => {
  const world = createTestWorld();
  expect(readTurn(skills, text, [], { ...world, listNames: [] })?.slots['act']).toBe(act);
});

test.each([
  'write a function that sets an alarm',
  'compare alarms and reminders',
  'how do alarms work',
  'why did my alarm not ring',
  'the alarm went off at 7',
  'write a poem about an alarm clock',
  'should i set an alarm',
  'i wake up at 7 every day how can i fix my sleep',
  'make an alarm app in swift',
  'tomorrow at 7',
])('is nothing for an alarm: %s', (text) => {
  const world = createTestWorld();
  expect(readTurn(skills, text, [], { ...world, listNames: [] })).toBeUndefined();
});

describe('in a conversation', () => {
  test('an alarm without a time asks for it once', async () => {
    const { answers } = await converse('set an alarm for friday', 'at half past eight');
    expect(answers).toEqual(['For what time?', 'Alarm set for Friday at 08:30.']);
  });

  test('what leans on it changes the alarm just set', async () => {
    const { last, times } = await converse('wake me up at 7', 'make it 7:30', 'every weekday');
    expect(last).toBe('The alarm now rings every weekday at 07:30.');
    expect(times).toHaveLength(1);
    expect((await converse('wake me up at 7', 'no in the evening')).times).toEqual([{ civil: '2026-11-11T19:00' }]);
  });

  test('what is no time gives a sentence and no alarm', async () => {
    const { last, alarms } = await converse("set an alarm for 25 o'clock");
    expect(last).toContain("There is no 25 o'clock");
    expect(alarms).toEqual([]);
    expect((await converse('set an alarm for today at 9 am')).last).toContain('passed');
  });

  test('a change can be taken back', async () => {
    const { undo, world } = await converse('set an alarm for 7', 'move my alarm to 8');
    await undo?.();
    expect((await world.alerts.alerts()).map((row) => row.kind !== 'timer' && row.when)).toEqual([
      { civil: '2026-11-12T07:00' },
    ]);
  });

  test('snoozing concerns what rings', async () => {
    const { world } = await converse('wake me at 7');
    const [row] = await world.alerts.alerts();
    await world.alerts.change({ saved: [rung(row!, { at: world.now }, world.now)] });
    const answer = await readTurn(skills, 'snooze for 10 minutes', [], { ...world, listNames: [] })?.answer(world);
    expect(answer?.text).toBe('Snoozed for 10 minutes, until 14:15.');
    expect(await world.alerts.alerts()).toMatchObject([{ snoozedUntil: world.now + 600_000 }]);
  });
});

describe('an alarm as people ask for it', () => {
  test.each([
    ["wake me at 5 please I've got a flight", ['2026-11-12T05:00']],
    ['set two alarms 6 and 6:20', ['2026-11-12T06:00', '2026-11-12T06:20']],
    ['alarms on saturday at 8 and 8:30', ['2026-11-14T08:00', '2026-11-14T08:30']],
    ['alarm for the medicine at 9 in the morning and 9 at night', ['2026-11-12T09:00', '2026-11-11T21:00']],
    ['alarm for 1 am, no 2 am', ['2026-11-12T02:00']],
    ['wake me up an hour before 9', ['2026-11-12T08:00']],
    ['tomorrow i must stand up at 5h30, make alarm', ['2026-11-12T05:30']],
    ['could you be a love and wake me at seven', ['2026-11-12T07:00']],
    ['up at six tomorrow, sort it', ['2026-11-12T06:00']],
    ['rouse me at dawn, say 5.40', ['2026-11-12T05:40']],
  ])('%s', async (text, civils) => {
    expect((await converse(text)).times).toEqual(civils.map((civil) => ({ civil })));
  });

  test.each([
    ['name the alarm pick up kids', 'The alarm is now called **pick up kids**.'],
    ['make the alarm earlier, 5:50', 'The alarm now rings tomorrow at 05:50.'],
    ['remove every alarm except 7', 'No such alarm is set.'],
    ["ok ok I'm awake", 'Nothing is ringing.'],
    [
      'make the alarm louder',
      'All alarms ring with the same sound, as loud as the device plays. Its volume keys change that.',
    ],
  ])('%s', async (text, said) => {
    expect((await converse('wake me at 7', text)).last).toBe(said);
  });

  test('one that comes every day is left out once, or for some days', async () => {
    const { alarms, world } = await converse('wake me every day at 7', "don't wake me tomorrow");
    expect(alarms.map((row) => nextDue(row, world.timeZone)?.through)).toEqual(['2026-11-13T07:00']);
    const later = await converse('wake me every day at 7', 'pause alarms until Monday');
    expect(later.alarms.map((row) => nextDue(row, world.timeZone)?.through)).toEqual(['2026-11-16T07:00']);
  });

  test('one that comes every day stays when it is stopped', async () => {
    const { world } = await converse('wake me every day at 7');
    const [row] = await world.alerts.alerts();
    await world.alerts.change({ saved: [rung(row!, { at: world.now }, world.now)] });
    const answer = await readTurn(skills, 'stop the alarm', [], { ...world, listNames: [] })?.answer(world);
    expect(answer?.text).toBe('The alarm is stopped.');
    expect(await world.alerts.alerts()).toHaveLength(1);
  });

  test.each(['early start tomorrow, explain relativity', 'i get up because i have to', 'no alarm bells rang for me'])(
    'is nothing for an alarm: %s',
    (text) => {
      expect(readTurn(skills, text, [], { ...createTestWorld(), listNames: [] })).toBeUndefined();
    },
  );
});

test.each([
  ['set', 'i want an alarm that goes off at 10 pm every night for my meds'],
  ['set', 'I have an exam thursday so need the alarm at 7 15'],
  ['set', 'early start tomorrow, five am alarm'],
  ['cancel', 'you can delete that gym alarm now'],
  ['ask', 'did i remember to set an alarm for the morning'],
  ['ask', 'do i have anything waking me up on saturday'],
  ['list', 'which alarms are set at the moment'],
  ['list', "read off every alarm that's on"],
  ['list', 'run through my alarms'],
  ['change', 'can the morning alarm be moved up to 5 45 instead'],
  ['change', "tomorrow's alarm should be nine not eight"],
  ['change', 'instead of 7 wake me at 8'],
  ['earlier', 'shift the school alarm a quarter of an hour earlier'],
  ['skip', "i'm off on monday so don't ring my usual alarm that day"],
  ['enable', 'put my 6:30 alarm back on, the one I switched off'],
  ['snooze', 'hit the snooze for another nine minutes would you'],
  ['snooze', 'not yet, ring again in ten'],
  ['sound', 'can i have a gentler sound for my alarm'],
  ['sound', 'can the alarm be something gentler like birds'],
])('%s, as people put it: %s', (act, text) => {
  expect(readTurn(skills, text, [], { ...createTestWorld(), listNames: [] })?.slots['act']).toBe(act);
});

test.each([
  'i have an exam thursday so how do i revise',
  'early start tomorrow, what should i eat',
  'did i remember to lock the door',
  'do i have anything on saturday',
  'run through my essay',
  'can alarms be moved by law',
  'alarms should be loud not quiet',
  'instead of 7 try 8',
  "i'm off on monday so what shall i do",
  'hit the snooze and explain rem sleep',
  'not yet, try again',
  'can the alarm be a metaphor',
])('is nothing for an alarm, though it sounds so: %s', (text) => {
  expect(readTurn(skills, text, [], { ...createTestWorld(), listNames: [] })).toBeUndefined();
});

test('what it shall be and not be keeps the half of the day', async () => {
  const { times } = await converse('wake me tomorrow at 8', "tomorrow's alarm should be nine not eight");
  expect(times).toEqual([{ civil: '2026-11-12T09:00' }]);
});
