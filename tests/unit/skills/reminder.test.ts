import { describe, expect, test } from 'vitest';
import { bindSkill } from '../../../src/lib/skills/claim';
import { readTurn } from '../../../src/lib/skills/read-turn';
import { reminder } from '../../../src/lib/skills/reminder';
import { setAppointments } from '../../support/skills/set-appointments';
import { createTestWorld } from '../../support/skills/test-world';

const skills = [bindSkill(reminder)];

const converse = (...turns: readonly string[]) => setAppointments(skills, turns);

// It is Wednesday 11 November 2026, 14:05 in London.
test.each([
  ['remind me to call mum tomorrow at 5', 'call mum', '2026-11-12T17:00'],
  ['remind me tomorrow to buy milk', 'buy milk', '2026-11-12T09:00'],
  ['remind me at 6 to feed the cat', 'feed the cat', '2026-11-11T18:00'],
  ['set a reminder for friday at noon to pay rent', 'pay rent', '2026-11-13T12:00'],
  ["don't let me forget to lock the door tonight", 'lock the door', '2026-11-11T20:00'],
  ['remind me about the meeting at 3', 'meeting', '2026-11-11T15:00'],
  ['remind me to buy 2 tickets at 5 pm', 'buy 2 tickets', '2026-11-11T17:00'],
  ['create a reminder for dentist on 3 december at 10am', 'dentist', '2026-12-03T10:00'],
  ['reminder: call the bank tomorrow morning', 'call the bank', '2026-11-12T09:00'],
  ['remind me to submit the report by friday', 'submit the report', '2026-11-13T09:00'],
  ['remember to feed the fish at 7', 'feed the fish', '2026-11-11T19:00'],
  ['remind me next week to book a flight', 'book a flight', '2026-11-18T09:00'],
  ['please remind me to pick up the kids at half three', 'pick up the kids', '2026-11-11T15:30'],
  ['tomorrow at 8 remind me to go for a run', 'go for a run', '2026-11-12T08:00'],
  ['remind me this evening to ring dad', 'ring dad', '2026-11-11T18:00'],
  ['make a reminder to do laundry on saturday', 'do laundry', '2026-11-14T09:00'],
  ['remind me on monday at 9 that the car needs servicing', 'car needs servicing', '2026-11-16T09:00'],
  ['can you remind me to send the card on christmas eve', 'send the card', '2026-12-24T09:00'],
  ['remind me to renew my passport on the 3rd of march 2027', 'renew my passport', '2027-03-03T09:00'],
  ['remind me to ring Anna at quarter to four', 'ring Anna', '2026-11-11T15:45'],
])('%s', async (text, name, civil) => {
  const { rows } = await converse(text);
  expect(rows.map((row) => [row.name, row.when])).toEqual([[name, { civil }]]);
});

test.each([
  ['remind me to take the bins out every tuesday at 8 pm', 'take the bins out', '2026-11-17T20:00'],
  ['set a reminder to water the plants every other day', 'water the plants', '2026-11-12T09:00'],
  ['remind me on the first of every month to pay rent', 'pay rent', '2026-12-01T09:00'],
  ['every weekday at 9 remind me to stand up', 'stand up', '2026-11-12T09:00'],
  ['remind me every month on the 15th to pay the credit card', 'pay the credit card', '2026-11-15T09:00'],
  ['remind me daily at 8pm to journal', 'journal', '2026-11-11T20:00'],
])('%s, again and again', async (text, name, civil) => {
  const { rows } = await converse(text);
  expect(rows).toMatchObject([{ name, when: { civil } }]);
  expect(rows[0]?.when.recurrence).toBeDefined();
});

test('a distance from now is a moment, whatever the clocks do', async () => {
  const { rows, world } = await converse('remind me in 20 minutes to check the oven');
  expect(rows).toMatchObject([{ name: 'check the oven', when: { instant: world.now + 20 * 60_000 } }]);
});

test.each([
  ['list', 'what are my reminders'],
  ['list', 'do i have any reminders'],
  ['list', 'what reminders do i have today'],
  ['list', 'list reminders'],
  ['ask', 'when is my reminder to call mum'],
  ['ask', 'when will you remind me to call mum'],
  ['cancel', 'cancel the reminder to call mum'],
  ['cancel', 'delete all reminders'],
  ['cancel', 'delete the dentist reminder'],
  ['cancel', 'stop reminding me to drink water'],
  ['change', 'move the dentist reminder to friday at 3'],
  ['change', 'postpone the reminder by an hour'],
])('%s: %s', (act, text) => {
  const world = createTestWorld();
  expect(readTurn(skills, text, [], { ...world, listNames: [] })?.slots['act']).toBe(act);
});

test.each([
  'remind me how to reverse a list in python',
  'remind me what we talked about',
  'remind me why the sky is blue',
  'remember that my birthday is on 3 march',
  'compare alarms and reminders',
  'explain reminders in ios',
  'tell me about napoleon',
  "my sister's name is anna",
  'what is on my calendar on friday',
])('is nothing for a reminder: %s', (text) => {
  const world = createTestWorld();
  expect(readTurn(skills, text, [], { ...world, listNames: [] })).toBeUndefined();
});

describe('in a conversation', () => {
  test('what was not said is asked for, one after the other', async () => {
    const { answers } = await converse('remind me', 'to feed the cat', 'at 9 pm');
    expect(answers).toEqual([
      'What shall I remind you of?',
      'When shall I remind you: feed the cat?',
      'I will remind you today at 21:00: **feed the cat**',
    ]);
  });

  test('a later word changes when', async () => {
    const { last, rows } = await converse('remind me to call mum', 'tomorrow at 5', 'actually 6 pm');
    expect(last).toBe('I will now remind you tomorrow at 18:00: **call mum**');
    expect(rows).toHaveLength(1);
  });

  test('what there is can be read out, named and cancelled, and brought back', async () => {
    const { answers, rows, undo, world } = await converse(
      'remind me to call mum tomorrow at 5',
      'remind me to feed the cat at 9 pm',
      'what are my reminders',
      'cancel the reminder to feed the cat',
    );
    expect(answers[2]).toBe('- feed the cat: today at 21:00\n- call mum: tomorrow at 17:00');
    expect(rows.map(({ name }) => name)).toEqual(['call mum']);
    await undo?.();
    expect(await world.alerts.alerts()).toHaveLength(2);
  });

  test('what is no date gives a sentence and no reminder', async () => {
    const { last, rows } = await converse('remind me on 31 february to pay');
    expect(last).toBe('There is no 31 february, so I set nothing. When do you mean?');
    expect(rows).toEqual([]);
  });

  test('what is to be remembered is shown as it was written', async () => {
    const { last } = await converse('remind me to read <b>this</b> tomorrow');
    expect(last).toContain(String.raw`\<b\>this\</b\>`);
  });
});

test.each([
  ['list', 'any reminders this week'],
  ['list', 'what was I supposed to be reminded of at five'],
  ['cancel', 'mark the plumber reminder done'],
  ['cancel', 'done with that reminder'],
  ['change', 'make the plant reminder weekly instead of daily'],
  ['set', 'can u remind me 2 get the kids pe kit sunday nite'],
  ['set', 'at 2pm say "call Heidi"'],
  ['set', 'later, remind me in an hour'],
  ['set', 'vet on friday at 3, set a reminder'],
  ['set', 'I keep missing bin day. Every Wednesday 9 pm remind me.'],
  ['set', 'make a reminder to water the plants every day'],
])('%s, as people say it: %s', (act, text) => {
  const world = createTestWorld();
  expect(readTurn(skills, text, [], { ...world, listNames: [] })?.slots['act']).toBe(act);
});

test.each([
  'say this more formally: can we push our chat to next week',
  'i am done with reminders of my ex, help me cope',
])('is nothing to be reminded of: %s', (text) => {
  expect(readTurn(skills, text, [], { ...createTestWorld(), listNames: [] })).toBeUndefined();
});

test.each([
  ['set', 'when it gets to be noon tell me to eat something'],
  ['set', 'i want you to bug me about my taxes on april 10'],
  ['set', 'need a prod friday lunchtime to ring the garage'],
  ['set', 'i keep forgetting my inhaler, can you tell me each morning at 7'],
  ['set', "I'll need reminding to pay the rent tomorrow at 9"],
  ['set', 'two hours from now i should check on the bread so let me know'],
  ['list', 'can you go over my reminders for this week'],
  ['list', 'have you got any reminders saved for tomorrow'],
  ['list', "anything you're supposed to remind me of this week?"],
  ['list', 'what did I ask you not to let me forget'],
  ['ask', 'have you got me down for a reminder about the MOT'],
  ['ask', 'what time did i ask you to nag me about the bins'],
  ['cancel', 'never mind about reminding me to call josh'],
  ['cancel', "you needn't remind me about the plumber now"],
  ['cancel', 'clear out every reminder for today'],
  ['change', 'move my trash reminder from thursday to friday'],
  ['change', 'make the vitamin reminder 9 am rather than 8'],
  ['change', 'can you push back the reminder about the plumber until 5'],
  ['earlier', 'bring my vitamins reminder an hour sooner'],
  ['rename', 'the thing reminder should be called Boiler service'],
])('%s, as people put it: %s', (act, text) => {
  expect(readTurn(skills, text, [], { ...createTestWorld(), listNames: [] })?.slots['act']).toBe(act);
});

test.each([
  'when it gets to noon what happens to shadows',
  'what is the bug in this code about dates on april 10',
  'i keep forgetting my lines, how do i learn them',
  'two hours from now i should be home',
  'go over my essay for this week',
  'have you got any plans for tomorrow',
  "anything you're supposed to know about birds",
  'what did i ask you to remember',
  'never mind about that',
  "you needn't explain",
  'clear out every file for today',
  'make the poem 9 lines rather than 8',
  'the dentist reminder, make it 2 not 1',
  'the chapter should be called Boiler service',
])('is nothing to be reminded of, though it sounds so: %s', (text) => {
  expect(readTurn(skills, text, [], { ...createTestWorld(), listNames: [] })).toBeUndefined();
});
