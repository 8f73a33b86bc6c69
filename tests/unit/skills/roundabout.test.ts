import { describe, expect, it } from 'vitest';
import { allSkills } from '../../../src/lib/skills/all-skills';
import { readTurn } from '../../../src/lib/skills/read-turn';

/** Wednesday, 13 May 2026, 11 in the morning in London. */
const context = {
  now: Date.UTC(2026, 4, 13, 10),
  timeZone: 'Europe/London',
  listNames: ['shopping', 'to-do', 'packing'],
};

const read = (text: string): readonly [string, object] | undefined => {
  const claim = readTurn(allSkills, text, [], context);
  return claim && [claim.skill, claim.slots];
};

const minutes = (count: number): object => ({ months: 0, days: 0, seconds: count * 60 });

describe('requests that are told, referred to and wished for', () => {
  it.each<readonly [string, string, object]>([
    ['could honey and jam be put on the grocery list', 'list', { act: 'add', things: ['honey', 'jam'] }],
    ["I'd like twine removed from the packing list", 'list', { act: 'remove', things: ['twine'], list: 'packing' }],
    [
      'we finished the last of the mustard, please add that to my shopping list',
      'list',
      { act: 'add', things: ['mustard'], list: 'shopping' },
    ],
    ['the rice is gone, put it on the shopping list', 'list', { act: 'add', things: ['rice'], list: 'shopping' }],
    ['what I want is for you to add pears to my list', 'list', { act: 'add', things: ['pears'] }],
    ["I'd like the egg timer paused", 'timer', { act: 'pause' }],
    ['can my 5 am alarm be cancelled', 'alarm', { act: 'cancel', at: { time: '05:00' } }],
    ['I need to be reminded to feed the cat at 6 pm', 'reminder', { name: 'feed the cat', when: { time: '18:00' } }],
    ["I'd love it if you told me to stretch at 4 pm", 'reminder', { name: 'stretch', when: { time: '16:00' } }],
    [
      "I can't make it to yoga on Friday so please cancel it",
      'calendar',
      { act: 'cancel', title: 'Yoga', from: '2026-05-15' },
    ],
    ["I can't recall what the date is", 'date', { act: 'today' }],
    ['can you see if I am free on Friday at 3 pm', 'calendar', { act: 'free', start: '2026-05-15T15:00' }],
  ])('reads “%s”', (text, skill, slots) => {
    expect(read(text)).toMatchObject([skill, slots]);
  });
});

describe('lists in other words', () => {
  it.each<readonly [string, object]>([
    ['one more thing for the packing list is my umbrella', { act: 'add', list: 'packing', things: ['umbrella'] }],
    ['new item for the hardware list hinges', { act: 'add', list: 'hardware', things: ['hinges'] }],
    ['christmas list ribbon and candles', { act: 'add', list: 'christmas', things: ['ribbon', 'candles'] }],
    ['bucket list: see Rome', { act: 'add', list: 'bucket', things: ['see Rome'] }],
    ['jot bleach down on my list of cleaning supplies', { act: 'add', list: 'cleaning supplies' }],
    ['write oil the gate under chores', { act: 'add', list: 'to-do', things: ['oil the gate'] }],
    ['create a task for me to oil the gate', { act: 'add', list: 'to-do', things: ['oil the gate'] }],
    ['eliminate oil the gate from my list of chores', { act: 'remove', list: 'to-do', things: ['oil the gate'] }],
    ['erase both the nuts and the dates from my list', { act: 'remove', things: ['nuts', 'dates'] }],
    ["take off everything that's on my to do list", { act: 'clear', list: 'to-do' }],
    ['run down my chores', { act: 'read', list: 'to-do' }],
    ["give me my to do's for today", { act: 'read', list: 'to-do' }],
    ['what did I put down as things to do', { act: 'read', list: 'to-do' }],
    ['please look at my list and tell me whether sponges are on it', { act: 'has', things: ['sponges'] }],
    ['put a check next to oil the gate', { act: 'tick', things: ['oil the gate'] }],
    ['mark the whole packing list done', { act: 'tickAll', list: 'packing' }],
    ['start a list and call it garden jobs', { act: 'make', to: 'garden jobs' }],
    ['which different lists do I have saved', { act: 'names' }],
  ])('reads “%s”', (text, slots) => {
    expect(read(text)).toMatchObject(['list', slots]);
  });
});

describe('timers, alarms, reminders and events in other words', () => {
  it.each<readonly [string, string, object]>([
    ['the remaining time on the bread timer please', 'timer', { act: 'ask', target: { name: 'bread' } }],
    ['reduce the time on my timer by 4 minutes', 'timer', { act: 'shorten', duration: minutes(4) }],
    ['put a pause on the timer until I am back', 'timer', { act: 'pause' }],
    ['get that timer to be quiet', 'timer', { act: 'cancel' }],
    ['time how long it takes me to run home', 'timer', { act: 'stopwatch' }],
    ['change the time on my alarm from 5:30 am to 6 am', 'alarm', { act: 'change', at: { time: '05:30' } }],
    ['make my alarm go off ten minutes later than it does', 'alarm', { act: 'change', duration: minutes(10) }],
    ['my train leaves at six tonight so set my alarm for 4 pm', 'alarm', { act: 'set', when: { time: '16:00' } }],
    ["don't ring the alarm tomorrow, but keep it for the other days", 'alarm', { act: 'skip' }],
    ["I don't have school on Friday so cancel that alarm", 'alarm', { act: 'cancel', at: { date: '2026-05-15' } }],
    ['change the sound that my alarm makes', 'alarm', { act: 'sound' }],
    [
      'remind me of the fair on June 20 a week ahead of time',
      'reminder',
      { act: 'set', name: 'fair', when: { date: '2026-06-13' } },
    ],
    [
      'change the time of my bins reminder to 8 pm instead of 6',
      'reminder',
      { act: 'change', target: { name: 'bins' }, when: { time: '20:00' } },
    ],
    ["I don't need to be reminded of the fair now, you can remove it", 'reminder', { act: 'cancel', name: 'fair' }],
    ['what day did I tell you to remind me about the fair', 'reminder', { act: 'ask', name: 'fair' }],
    ['list every reminder', 'reminder', { act: 'list' }],
    [
      'book time tomorrow from 9 to 10 for sewing',
      'calendar',
      { act: 'add', title: 'Sewing', start: '2026-05-14T09:00', end: '2026-05-14T10:00' },
    ],
    ['cancel everything I have on my calendar for tomorrow', 'calendar', { act: 'clear', from: '2026-05-14' }],
    ['clear my calendar for the rest of today', 'calendar', { act: 'clear', from: '2026-05-13', to: '2026-05-14' }],
    ['go over my schedule for the day', 'calendar', { act: 'agenda', from: '2026-05-13', to: '2026-05-14' }],
    ['what is on the work calendar tomorrow', 'calendar', { act: 'agenda', from: '2026-05-14' }],
    ['how many meetings do I have on my calendar for tomorrow', 'calendar', { act: 'count', from: '2026-05-14' }],
    ["rename Friday's lunch to team lunch", 'calendar', { act: 'rename', title: 'Lunch', newTitle: 'Team lunch' }],
    ['is the dentist this week or next', 'calendar', { act: 'when', title: 'Dentist' }],
  ])('reads “%s”', (text, skill, slots) => {
    expect(read(text)).toMatchObject([skill, slots]);
  });

  it('asks a question of either week without looking at one of them only', () => {
    expect(read('is the dentist this week or next')?.[1]).not.toHaveProperty('from');
  });
});

describe('sums, units, dates and words in other words', () => {
  it.each<readonly [string, string, object]>([
    ['what number is 45 doubled', 'sum', { act: 'value', expression: { expression: ['multiply', '45', '2'] } }],
    ['90 halved', 'sum', { expression: { expression: ['divide', '90', '2'] } }],
    ['what do I end up paying for a 20 dollar hat with 5 percent tax', 'sum', { act: 'addTax', percent: '5' }],
    ['the cabin was 300 dollars and there were four of us so what is my share', 'sum', { act: 'split', count: 4 }],
    ['the number of teaspoons in a tablespoon', 'unit', { act: 'convert', amount: [{ value: '1' }] }],
    ['one gallon is the same as how many pints', 'unit', { act: 'convert', amount: [{ value: '1' }] }],
    ['if I walk 3 kilometres how many miles did I walk', 'unit', { act: 'convert', amount: [{ value: '3' }] }],
    ['what was the date 2 weeks ago from today', 'date', { act: 'ago' }],
    ['if I leave in 30 minutes what time will that be', 'clock', { act: 'shifted', duration: minutes(30) }],
    ['please spell out rhythm one letter at a time', 'spelling', { act: 'spell', text: 'rhythm' }],
    ['the number of vowels that banana has', 'spelling', { act: 'vowelCount', text: 'banana' }],
    ['please make a passphrase out of four words', 'chance', { act: 'passphrase', count: 4 }],
    ['turn up your voice', 'voice', { act: 'louder' }],
    ['undo the last thing I did', 'app', { act: 'undo' }],
    ['erase all of the notes I have saved', 'note', { act: 'clear' }],
    ['save this thought a shop for kites', 'note', { act: 'take', text: 'a shop for kites' }],
    ['it was nice talking to you, have a good evening', 'small-talk', { act: 'bye' }],
  ])('reads “%s”', (text, skill, slots) => {
    expect(read(text)).toMatchObject([skill, slots]);
  });
});

describe('what is left to a model', () => {
  it.each([
    'can milk be added to coffee without curdling',
    'can alarms be set in python',
    'I need a letter written to my landlord about the heating',
    'I want a story read to me about dragons',
    "I don't need a car anymore so should I sell it",
    'tell me what the capital of Peru is',
    'do you know where my keys are',
    "I'd like it if you wrote a poem about cats",
    'tell me things to do in Rome',
    'show me a list of countries in Africa',
    "I'm trying to get down to 80 kilos by Christmas",
    'can a court order be cancelled',
  ])('leaves “%s”', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it('puts on a list what is gone, and not the sentence that says so', () => {
    expect(read('add we are out of flour to the list')?.[1]).not.toMatchObject({ things: ['we are out of flour'] });
  });
});
