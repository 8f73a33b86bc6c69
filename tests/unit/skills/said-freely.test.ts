import { describe, expect, it } from 'vitest';
import { alarm } from '../../../src/lib/skills/alarm';
import { calendar } from '../../../src/lib/skills/calendar';
import { bindSkill } from '../../../src/lib/skills/claim';
import { list } from '../../../src/lib/skills/list';
import { note } from '../../../src/lib/skills/note';
import { reminder } from '../../../src/lib/skills/reminder';
import { ask, converse } from '../../support/skills/ask';

const skills = [bindSkill(alarm), bindSkill(reminder), bindSkill(list), bindSkill(note), bindSkill(calendar)];
const read = (text: string) => ask(skills, text, { listNames: ['shopping', 'to-do'] });

// It is Wednesday 11 November 2026, 14:05 in London.
describe('What is read', () => {
  it.each([
    ['set a school run alarm for 8:20 Monday to Friday', 'alarm', { act: 'set', name: 'school run' }],
    ['alarm 4:45 depot', 'alarm', { act: 'set', name: 'depot' }],
    ['make an alarm called tablets for 9 pm', 'alarm', { act: 'set', name: 'tablets' }],
    ['switch off the 5.30 one for tomorrow only', 'alarm', { act: 'skip', at: { date: '2026-11-12' } }],
    ['when do I have to get up', 'alarm', { act: 'ask' }],
    ['is my alarm set for tomorrow, did I set it for tomorrow', 'alarm', { act: 'ask' }],
    ['do I have an alarm for the morning', 'alarm', { period: { from: '2026-11-12', hours: ['00:00', '12:00'] } }],
    [
      'set an alarm for 5 every day except sunday',
      'alarm',
      { repeat: { recurrence: { every: 'week', weekdays: [1, 2, 3, 4, 5, 6] } } },
    ],
    ['early alarm tomorrow, 3.50', 'alarm', { when: { date: '2026-11-12', time: '03:50' } }],
    ['move the 6 o clock alarm to half past', 'alarm', { act: 'change', when: { time: '18:30' } }],
    ['rem 1600 deploy', 'reminder', { act: 'set', name: 'deploy', when: { time: '16:00' } }],
    ['make sure I phone merchant before 5', 'reminder', { name: 'phone merchant', when: { time: '16:30' } }],
    [
      'I need to hand my essay in by the 27th, remind me the day before at ten',
      'reminder',
      { name: 'hand my essay in', when: { date: '2026-11-26' }, time: { time: '10:00' } },
    ],
    ['remind me next year on 4 march about the roof', 'reminder', { name: 'roof', when: { date: '2027-03-04' } }],
    ['when are you reminding me about the car', 'reminder', { act: 'ask', name: 'car' }],
    ['del reminder 3', 'reminder', { act: 'cancel', target: { place: 3 } }],
    ['bring my water reminder forward by an hour', 'reminder', { act: 'earlier', target: { name: 'water' } }],
    ['any reminders for this evening', 'reminder', { act: 'list', period: { hours: ['17:00', '24:00'] } }],
    ['move my 3 o clock reminder to 4', 'reminder', { act: 'change', at: { time: '15:00' } }],
    ['new list: bugs', 'list', { act: 'make', to: 'bugs' }],
    ['add plugs to materials', 'list', { act: 'add', things: ['plugs'], list: 'materials' }],
    ['make a list for the party with balloons and cake', 'list', { things: ['balloons', 'cake'], list: 'party' }],
    ['mark call the school as done', 'list', { act: 'tick', things: ['call the school'] }],
    ['check off the first two', 'list', { act: 'tick', places: [1, 2] }],
    ['what have I got left to do', 'list', { act: 'read', list: 'to-do' }],
    ['change the carrots to three kilo', 'list', { things: ['carrots'], fresh: 'three kilo of carrots' }],
    ['is there milk on the list already', 'list', { act: 'has', things: ['milk'] }],
    ['start a note called recipes', 'note', { act: 'take', text: 'recipes' }],
    ['put in my notes that Ella is allergic to kiwi', 'note', { act: 'take', text: 'Ella is allergic to kiwi' }],
    ['rm note 4', 'note', { act: 'drop', place: 4 }],
    ['in the lamb note change Mondays to Tuesdays', 'note', { act: 'swap', old: 'Mondays', fresh: 'Tuesdays' }],
    ['in the note about the key cross out blue and put green', 'note', { old: 'blue', fresh: 'green' }],
    ['what did I write about the boiler', 'note', { act: 'find', query: 'the boiler' }],
    ['delete the note about Ellie she paid me', 'note', { act: 'drop', query: 'Ellie' }],
    ['erase todays notes', 'note', { act: 'clearDays', days: ['2026-11-11', '2026-11-12'] }],
    ['MOT on the 17th at 9.20', 'calendar', { act: 'add', title: 'MOT', start: '2026-11-17T09:20' }],
    ['meeting w dev 1500-1530 thu', 'calendar', { start: '2026-11-12T15:00', end: '2026-11-12T15:30' }],
    [
      'add party at jakes saturday 7 til 11',
      'calendar',
      { title: 'Party at jakes', start: '2026-11-14T19:00', end: '2026-11-14T23:00' },
    ],
    [
      "we're away from the 2nd to the 9th of August, pop it in the diary",
      'calendar',
      { start: '2027-08-02', end: '2027-08-10' },
    ],
    ['block my calendar 9 to 11 pm on Friday', 'calendar', { start: '2026-11-13T21:00', end: '2026-11-13T23:00' }],
    [
      "Add Priya's birthday 19 August every year",
      'calendar',
      { title: "Priya's birthday", start: '2027-08-19', recurrence: 'FREQ=YEARLY' },
    ],
    [
      'add my seminar weekly on mondays at ten till december',
      'calendar',
      { recurrence: 'FREQ=WEEKLY;BYDAY=MO;UNTIL=20261130T235959' },
    ],
    ['log a visit from the midwife, Wednesday elevenish', 'calendar', { start: '2026-11-18T11:00' }],
    ['cancel my lunch with Sarah', 'calendar', { act: 'cancel', title: 'Lunch with Sarah' }],
    ['shift the farrier to the following week', 'calendar', { act: 'later', title: 'Farrier', minutes: 10_080 }],
    ['extend my seminar by 30 mins', 'calendar', { act: 'longer', minutes: 30 }],
    ["move my 10 o'clock to 4", 'calendar', { act: 'move', clock: '10:00' }],
    ['do I have anything on between 12 and 2', 'calendar', { act: 'free' }],
  ])('"%s"', async (text, skill, slots) => {
    const claim = await read(text);
    expect(claim?.skill).toBe(skill);
    expect(claim?.slots).toMatchObject(slots);
  });
});

describe('What is left to others', () => {
  it.each([
    'add a job here that runs sync.sh at 3',
    'jot this in scratch.md: pump pressure 2.1',
    'tick the second box in checklist.md',
    'how long is a driving test',
    'remember that the spare key is under the blue pot',
    "i've got a greyhound called Biscuit",
    'set up an onboarding plan for a junior dev joining a team of 3, first 90 days',
    'kill the first',
    'tell me about rem sleep',
  ])('"%s"', async (text) => {
    expect(await read(text)).toBeUndefined();
  });
});

describe('What is answered', () => {
  it('changes one time of an alarm that repeats', async () => {
    const { say } = converse(skills);
    await say('every weekday alarm 6:45');
    expect(await say('change weekday alarm from 6.45 to 7')).toBe('The alarm now rings every weekday at 07:00.');
    expect(await say('make it half an hour later tomorrow, the alarm')).toBe('The alarm now rings tomorrow at 07:30.');
    expect(await say('what alarms do I have')).toBe(
      '- tomorrow at 07:30\n- every weekday at 07:00 (next on Friday at 07:00)',
    );
    expect(await say('set alarms every five minutes from 8 to 8.10')).toBe(
      'Alarms set for tomorrow at 08:00, tomorrow at 08:05, and tomorrow at 08:10.',
    );
  });

  it('counts from the day on which a rhythm begins', async () => {
    const { say } = converse(skills);
    expect(await say('remind me every three months starting today to change the filter')).toContain(
      'first on Thursday, 11 February 2027 at 09:00',
    );
    expect(await say('set weekly reminder friday 3pm send invoice')).toContain('every Friday at 15:00');
    expect(await say('remind me twice a day, at 9 and at 9, for the eye drops')).toBe(
      'I will remind you every day at 21:00 and every day at 09:00: **eye drops**',
    );
  });

  it('finds gaps, clashes, lengths and the ends of days', async () => {
    const { say } = converse(skills);
    await say('add team call monday 10 to 11');
    await say('add dentist monday 10:30');
    expect(await say('does the dentist clash with anything')).toBe(
      'Dentist overlaps with:\n\n- 10:00 to 11:00: Team call',
    );
    expect(await say('do I have any clashes next week')).toContain('- Team call and Dentist, Monday 16 November');
    expect(await say('how long is the team call')).toBe('Team call takes 1 hour: Monday 16 November, 10:00 to 11:00.');
    expect(await say('extend the team call by 30 mins')).toContain('10:00 to 11:30');
    expect(await say('how long have I got between meetings on Monday')).toContain('08:00 to 10:00; Monday');
    expect(await say("what's my last meeting on Monday")).toContain('Last: ');
    expect(await say("move my 10 o'clock to 4")).toBe('I moved Team call to Monday 16 November, 16:00 to 17:30.');
    expect(await say('where is the dentist')).toContain('No place is noted with Dentist');
  });

  it('copies lists, and says which has something', async () => {
    const { say } = converse(skills);
    await say('add 2 pints of milk, eggs and bread to the shopping list');
    expect(await say('change 2 pints of milk to 4 pints')).toBe(
      'On your shopping list: 4 pints of milk in place of 2 pints of milk.',
    );
    expect(await say('check off the first two')).toBe(
      'Ticked on your shopping list: 4 pints of milk and eggs. 1 left.',
    );
    expect(await say('which list has the bread on')).toBe('bread is on your shopping list.');
    expect(await say('copy my shopping list into a new list called weekly')).toBe(
      'I copied bread to your weekly list.',
    );
  });

  it('rewrites notes', async () => {
    const { say, undo } = converse(skills);
    await say('note: gate code 4471');
    expect(await say('change the gate code note to 4482')).toBe('The note is now: gate code 4482');
    expect(await undo()).toBe('The note is as it was.');
    await say('note: lamb supplier is closed on Mondays');
    expect(await say('in the lamb note change Mondays to Tuesdays')).toBe(
      'The note is now: lamb supplier is closed on Tuesdays',
    );
    expect(await say('rm note 2')).toBe('I deleted the note “gate code 4471”.');
    expect(await say('erase todays notes')).toBe('I deleted one note.');
  });
});
