import { describe, expect, it } from 'vitest';
import { allSkills } from '../../../src/lib/skills/all-skills';
import { readTurn } from '../../../src/lib/skills/read-turn';

/** Wednesday, 13 May 2026, 11 in the morning in London. */
const context = {
  now: Date.UTC(2026, 4, 13, 10),
  timeZone: 'Europe/London',
  locale: 'en-GB',
  listNames: ['shopping', 'to-do'],
};

function read(text: string, ...earlier: readonly string[]): readonly [string, object] | undefined {
  const claim = readTurn(allSkills, text, earlier, context);
  return claim && [claim.skill, claim.slots];
}

const minutes = (count: number): object => ({ months: 0, days: 0, seconds: count * 60 });

describe('turns that open, close and turn their words otherwise', () => {
  it.each<readonly [string, string, object]>([
    ['any chance of a timer for 12 minutes', 'timer', { act: 'start', duration: minutes(12) }],
    ['I could do with a 20 minute timer', 'timer', { act: 'start', duration: minutes(20) }],
    ['the rolls are in, 12 minutes', 'timer', { act: 'start', name: 'rolls', duration: minutes(12) }],
    ["cake's in, 35 minutes", 'timer', { act: 'start', name: 'cake', duration: minutes(35) }],
    [
      'start one for the rice, 12 minutes, and another for the peas, 5',
      'timer',
      { act: 'start', several: [minutes(12), minutes(5)], names: ['rice', 'peas'] },
    ],
    [
      'one for eggs 6 minutes and one for toast 3 minutes',
      'timer',
      { act: 'start', several: [minutes(6), minutes(3)], names: ['eggs', 'toast'] },
    ],
    ['how long has the pasta got', 'timer', { act: 'ask', target: { name: 'pasta' } }],
    ['rename the second timer to custard', 'timer', { act: 'rename', name: 'custard', target: { place: 2 } }],
    ["train's at 6, wake me at 5", 'alarm', { act: 'set', when: { date: '2026-05-13', time: '17:00' } }],
    ['Reveille at 0530 please', 'alarm', { act: 'set', when: { date: '2026-05-14', time: '05:30' } }],
    ['cancel the first alarm but keep the second', 'alarm', { act: 'cancel', target: { place: 1 } }],
    [
      'I have to take my passport tomorrow, remind me at 6 am',
      'reminder',
      { act: 'set', name: 'take my passport', when: { date: '2026-05-14' }, time: { time: '06:00' } },
    ],
    [
      "remind me a week before my mum's birthday, which is june 9",
      'reminder',
      { act: 'set', name: "my mum's birthday", when: { date: '2026-06-02' } },
    ],
    [
      'rename the reminder call Mike to call Michael',
      'reminder',
      { act: 'rename', name: 'call Michael', target: { name: 'call Mike' } },
    ],
    [
      'two pints of cream, a lemon, brown sugar, all on the shopping list',
      'list',
      { act: 'add', list: 'shopping', things: ['two pints of cream', 'lemon', 'brown sugar'] },
    ],
    ['on the shopping list must go: oat milk', 'list', { act: 'add', list: 'shopping', things: ['oat milk'] }],
    ['take back what I just added to the list', 'list', { act: 'remove', place: -1 }],
    ['read out the first three on my todo list', 'list', { act: 'read', list: 'to-do', places: [1, 2, 3] }],
    ['make it four tins of tomatoes not two', 'list', { act: 'replace', fresh: 'four tins of tomatoes' }],
    ['remember this as a note: seat 14C', 'note', { act: 'take', text: 'seat 14C' }],
    ['jot down left side 12 minutes at 2.10', 'note', { act: 'take', text: 'left side 12 minutes at 2.10' }],
    ['bin my old notes', 'note', { act: 'edit' }],
    [
      'holiday from 10 to 24 August',
      'calendar',
      { act: 'add', title: 'Holiday', start: '2026-08-10', end: '2026-08-25' },
    ],
    ['push the deposition to Wednesday same time', 'calendar', { act: 'move', title: 'Deposition' }],
    ["where is my 2 o'clock", 'calendar', { act: 'where', clock: '14:00' }],
    ['I can barely hear you over the engine', 'voice', { act: 'louder' }],
    ['use your old voice', 'voice', { act: 'voices' }],
    ["let's start again with a clean page", 'app', { act: 'newChat' }],
    ['how many chats do I have', 'app', { act: 'sidePanel' }],
    ["what's the craic", 'small-talk', { act: 'howAreYou' }],
  ])('%s', (text, skill, slots) => {
    expect(read(text)).toMatchObject([skill, slots]);
  });
});

describe('turns that go on with the one before', () => {
  it.each<readonly [string, string, string, object]>([
    ['set a timer for 10 minutes', 'make that twelve', 'timer', { act: 'restart', duration: minutes(12) }],
    ['set a timer for 10 minutes', 'add two', 'timer', { act: 'extend', duration: minutes(2) }],
    ['set a timer for 10 minutes', 'cancel that', 'timer', { act: 'cancel', target: { place: -1 } }],
    ['which timers are running', 'cancel the second', 'timer', { act: 'cancel', target: { place: 2 } }],
    ['which timers are running', 'stop both', 'timer', { act: 'cancel', target: { all: true } }],
    ['pause the timer', 'right, carry on', 'timer', { act: 'resume' }],
    ['alarm for 6', 'no half past', 'alarm', { act: 'change', when: { time: '18:30' } }],
    ['alarm for 6', 'half an hour earlier', 'alarm', { act: 'earlier', duration: minutes(30) }],
    ['what alarms do I have', 'cancel the second', 'alarm', { act: 'cancel', target: { place: 2 } }],
    [
      'remind me to call the vet at 4',
      'and an hour before that as well',
      'reminder',
      { act: 'set', name: 'call the vet', when: { time: '15:00' } },
    ],
    ['any reminders for today', 'done that already', 'reminder', { act: 'cancel' }],
    ['add milk to my shopping list', 'no, oat milk', 'list', { act: 'replace', things: ['milk'], fresh: 'oat milk' }],
    ['add milk to my shopping list', 'take it off again', 'list', { act: 'remove', things: ['milk'] }],
    ['remove butter', 'oops, put it back', 'list', { act: 'add', things: ['butter'] }],
    ["what's on my shopping list", 'tick off the first two', 'list', { act: 'tick', places: [1, 2] }],
    ['find the note about the gate code', 'delete it', 'note', { act: 'drop', query: 'the gate code' }],
    [
      'find the note about the gate code',
      "it's 4472 now, change it",
      'note',
      { act: 'number', query: 'the gate code', text: '4472' },
    ],
    ['when is my dentist appointment', 'move it to Friday', 'calendar', { act: 'move', title: 'Dentist appointment' }],
    [
      'when is my dentist appointment',
      'can you move it one day later',
      'calendar',
      { act: 'later', title: 'Dentist appointment', minutes: 1440 },
    ],
    ['use another voice', 'nope, next', 'voice', { act: 'voices' }],
    ['make the text bigger', 'too big', 'app', { act: 'textSize' }],
  ])('%s / %s', (before, text, skill, slots) => {
    expect(read(text, before)).toMatchObject([skill, slots]);
  });
});

describe('turns with other words for the same', () => {
  it.each<readonly [string, string, object]>([
    ['let me sleep till ten', 'alarm', { act: 'set' }],
    ['another 2 minutes on that', 'timer', { act: 'extend', duration: minutes(2) }],
    ['what do 3.99, 4.50 and 12 come to', 'sum', { act: 'total', numbers: ['3.99', '4.5', '12'] }],
    ['whats 23 tims 19', 'sum', { act: 'value' }],
    ['rent 1240 split three ways', 'sum', { act: 'split', count: 3 }],
    ['how many consonants has rhythm got', 'spelling', { act: 'consonantCount', text: 'rhythm' }],
    ['MDCCLXXVI is which year', 'numeral', { act: 'fromRoman' }],
    ['horsepower of 100 kw', 'unit', { act: 'convert' }],
    ['which note has the locker number', 'note', { act: 'find' }],
    ['find the chat we had about paint', 'app', { act: 'search', query: 'paint' }],
    ['is it too late to ring Perth', 'clock', { act: 'there' }],
    ['first free afternoon next week', 'calendar', { act: 'gap' }],
    ['no need to remind me about the plants any more', 'reminder', { act: 'cancel' }],
  ])('%s', (text, skill, slots) => {
    const claim = read(text);
    expect(claim?.[0]).toBe(skill);
    expect(claim?.[1]).toMatchObject(slots);
  });

  it.each([
    'which note should I play after G',
    'find the chat app that is best for families',
    'let me sleep on it',
    'rent split three ways with flatmates, is that fair',
    'change the model of the relationship between cause and effect',
  ])('is no such turn: %s', (text) => {
    expect(read(text)).toBeUndefined();
  });
});

describe('near misses of these', () => {
  it.each([
    'do fish get thirsty',
    'can you freeze cooked rice',
    "i've got a greyhound called Biscuit",
    'how many cats do I have',
    'delete the file called reminders',
    'also olives',
    'oh and cheese?',
    'bin day is Tuesday',
    'timer for 10 minutes went off early',
    'how long have dogs got left',
    'I am done with reminders of my ex, help me cope',
    'set a timer for 5 minutes, explain quantum physics',
  ])('%s', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it('does not take another note for the words of one', () => {
    expect(read('and the one before', 'read my last note')).toBeUndefined();
  });
});
