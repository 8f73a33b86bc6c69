import { describe, expect, it } from 'vitest';
import { calendar } from '../../../src/lib/skills/calendar';
import { bindSkill } from '../../../src/lib/skills/claim';
import { ask, converse } from '../../support/skills/ask';

const skills = [bindSkill(calendar)];
const eventTitles = ['Dentist', 'Yoga', 'Lunch with Tomasz', 'Football training'];
const read = async (text: string) => (await ask(skills, text, { eventTitles }))?.slots;

// It is Wednesday 11 November 2026, 14:05.
describe('Putting something in the calendar', () => {
  it.each([
    ['put dentist in the calendar Tuesday 10am', 'Dentist', '2026-11-17T10:00', '2026-11-17T11:00'],
    ['add lunch with Tomasz on the 14th at 1', 'Lunch with Tomasz', '2026-11-14T13:00', '2026-11-14T14:00'],
    ['schedule a call with Ines Thursday at 4', 'Call with Ines', '2026-11-12T16:00', '2026-11-12T17:00'],
    ['book me in for a haircut sat 11', 'Haircut', '2026-11-14T11:00', '2026-11-14T12:00'],
    ['pencil in coffee with Abi friday 11', 'Coffee with Abi', '2026-11-13T11:00', '2026-11-13T12:00'],
    ['put in my diary: choir 19:30 on friday', 'Choir', '2026-11-13T19:30', '2026-11-13T20:30'],
    ['add the vet, 8 June quarter past nine', 'Vet', '2027-06-08T09:15', '2027-06-08T10:15'],
    ['schedule 30 minutes tomorrow 3pm for review', 'Review', '2026-11-12T15:00', '2026-11-12T15:30'],
    ['add meeting with Bo tomorrow from 2pm to 4pm', 'Meeting with Bo', '2026-11-12T14:00', '2026-11-12T16:00'],
    ['add meeting with Bo tomorrow at 2pm for two hours', 'Meeting with Bo', '2026-11-12T14:00', '2026-11-12T16:00'],
    ['event: parents evening, monday 17:00', 'Parents evening', '2026-11-16T17:00', '2026-11-16T18:00'],
    ['new appointment dentist 3 december 9:30', 'Dentist', '2026-12-03T09:30', '2026-12-03T10:30'],
    [
      "i've got an interview tomorrow 2:30pm pop it in the calendar",
      'Interview',
      '2026-11-12T14:30',
      '2026-11-12T15:30',
    ],
    [
      'Please add dinner with mum to my calendar for tomorrow at 7pm',
      'Dinner with mum',
      '2026-11-12T19:00',
      '2026-11-12T20:00',
    ],
    ['add moving house on saturday to the calendar', 'Moving house', '2026-11-14', '2026-11-15'],
    ['all day event saturday, moving house', 'Moving house', '2026-11-14', '2026-11-15'],
  ])('is read from "%s"', async (text, title, start, end) => {
    expect(await read(text)).toMatchObject({ act: 'add', title, start, end });
  });

  it.each([
    ['new event yoga every wednesday 18:30', '2026-11-11T18:30', 'FREQ=WEEKLY;BYDAY=WE'],
    ['add team call every weekday at 9am to my calendar', '2026-11-11T09:00', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'],
    ['add bins every other tuesday to the calendar', '2026-11-17', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU'],
  ])('again and again is read from "%s"', async (text, start, recurrence) => {
    expect(await read(text)).toMatchObject({ act: 'add', start, recurrence });
  });
});

describe('What is asked of the calendar', () => {
  it.each([
    ['agenda', "what's on my calendar on Friday"],
    ['agenda', "what's on Friday"],
    ['agenda', 'what have I got on today'],
    ['agenda', 'anything on this weekend'],
    ['agenda', 'what does my week look like'],
    ['agenda', 'show me next week'],
    ['agenda', 'agenda for today'],
    ['agenda', 'my calendar please'],
    ['agenda', 'diary for the 5th'],
    ['agenda', 'do I have any meetings tomorrow'],
    ['agenda', "what's in my diary tomorrow"],
    ['agenda', 'do i have anything on tomorrow afternoon'],
    ['agenda', 'what am I doing on saturday'],
    ['agenda', 'calendar tomorrow'],
    ['free', 'am I free tomorrow at 3'],
    ['free', 'am I free tomorrow afternoon'],
    ['free', 'am i busy at noon'],
    ['free', 'free on sat'],
    ['free', 'is the 22nd free'],
    ['free', 'do I have anything at 6 tonight'],
    ['free', 'any gaps on Wednesday'],
    ['next', "what's my next appointment"],
    ['next', "when's my next meeting"],
    ['next', 'next event'],
    ['count', 'how many meetings tomorrow'],
    ['when', 'when is the dentist'],
    ['when', 'when is my flight'],
    ['when', 'what time is my haircut'],
    ['cancel', 'cancel lunch on the 14th'],
    ['cancel', 'cancel the dentist'],
    ['cancel', 'delete yoga this week'],
    ['cancel', 'cancel the dentist appointment'],
    ['cancel', "call off thursday's call in my calendar"],
    ['clear', 'clear my calendar on Sunday'],
    ['clear', 'clear everything on Sunday'],
    ['move', 'move the dentist to next Tuesday'],
    ['move', 'shift yoga to 7'],
    ['move', 'reschedule the dentist for friday at 10'],
    ['move', 'push lunch with Tomasz to 2pm'],
    ['move', 'switch book club from monday to tuesday'],
    ['move', 'nudge yoga from monday to wednesday'],
    ['move', 'rebook pilates from friday to saturday'],
    ['length', 'make yoga 2 hours'],
  ])('%s: "%s"', async (act, text) => {
    expect(await read(text)).toMatchObject({ act });
  });

  it.each([
    'write a function that adds an event to a calendar',
    'explain the Gregorian calendar',
    'compare alarms and reminders',
    'what is the capital of France',
    'move my alarm to 7',
    'cancel the timer',
    'add milk to the shopping list',
    'plan a trip to Rome in three days with museums and tell me why',
    'what is a good schedule for studying',
    'book a table for two tomorrow',
    'how do calendars work',
    'when is the superbowl',
    'remind me to call mum tomorrow at 3',
    'what time is it',
    'set an alarm for 7',
    'create a project plan for monday',
  ])('is nothing of "%s"', async (text) => {
    expect(await read(text)).toBeUndefined();
  });
});

describe('The calendar', () => {
  it('is filled, asked, changed and cleared in one conversation', async () => {
    const { say, undo } = converse(skills);
    expect(await say('put dentist in my calendar on Tuesday at 10am')).toBe(
      'In your calendar: Dentist, Tuesday 17 November, 10:00 to 11:00.',
    );
    expect(await say('add call with Ines Tuesday 10:30 for 30 minutes')).toBe(
      'In your calendar: Call with Ines, Tuesday 17 November, 10:30 to 11:00. It overlaps with Dentist.',
    );
    expect(await undo()).toBe('I took Call with Ines out of your calendar again.');
    expect(await say("what's on my calendar on Tuesday")).toBe(
      'One thing in your calendar on Tuesday 17 November:\n\n- 10:00 to 11:00: Dentist',
    );
    expect(await say('and on Wednesday?')).toBe('There is nothing in your calendar today.');
    expect(await say('am I free on Tuesday at 10:30')).toContain('No, there is something');
    expect(await say('am I free on Tuesday at 3pm')).toBe('Yes, you are free Tuesday 17 November at 15:00.');
    expect(await say("what's my next appointment")).toBe('Next: Dentist, Tuesday 17 November, 10:00 to 11:00.');
    expect(await say('when is my dentist appointment')).toBe('Dentist: Tuesday 17 November, 10:00 to 11:00.');
    expect(await say('move dentist in my calendar to Thursday')).toBe('I moved Dentist to tomorrow, 10:00 to 11:00.');
    expect(await undo()).toBe('Dentist is where it was.');
    expect(await say('cancel dentist on Tuesday')).toBe(
      'I took Dentist out of your calendar: Tuesday 17 November, 10:00 to 11:00.',
    );
  });

  it('asks for what is missing, once', async () => {
    const { say } = converse(skills);
    expect(await say('add lunch with Abi to my calendar')).toBe('When is it?');
    expect(await say('friday at 1pm')).toBe('In your calendar: Lunch with Abi, Friday 13 November, 13:00 to 14:00.');
    expect(await say('make it 2pm')).toBe('I moved Lunch with Abi to Friday 13 November, 14:00 to 15:00.');
    expect(await say('new event')).toBe('What is it called?');
    expect(await say('Choir')).toBe('When is it?');
    expect(await say('tomorrow 7pm')).toBe('In your calendar: Choir, tomorrow, 19:00 to 20:00.');
  });

  it('moves and cancels one time of a series, and the rest stays', async () => {
    const { say, world } = converse(skills);
    expect(await say('new event yoga every thursday at 18:30')).toBe(
      'In your calendar: Yoga, tomorrow, 18:30 to 19:30, every week.',
    );
    await say('cancel yoga tomorrow');
    const starts = (await world.calendar.occurrences('2026-11-11', '2026-11-30')).map(({ start }) => start);
    expect(starts).toEqual(['2026-11-19T18:30', '2026-11-26T18:30']);
  });

  it.each([
    ['put dentist in my calendar on 31 February', 'There is no 31 February.'],
    ['add call to my calendar tomorrow at 25:00', 'There is no 25:00.'],
    ['cancel the moon landing on Friday', 'I found nothing called “Moon landing” in your calendar.'],
    ['add call tomorrow from 4pm to 2pm', 'It would end before it begins. Say both times once more.'],
  ])('says what is wrong with "%s"', async (text, answer) => {
    expect((await ask(skills, text))?.text).toBe(answer);
  });
});

describe('The calendar as people speak of it', () => {
  it.each([
    ['when', "when's the dentist"],
    ['when', 'what time is parents evening'],
    ['agenda', 'what did I have on last Tuesday'],
    ['agenda', 'birthdays this month'],
    ['agenda', 'what am I up to a week on Sunday'],
    ['agenda', 'open december in the calendar'],
    ['free', 'is my Tuesday chocka'],
    ['free', 'find a free hour on Thursday'],
    ['clear', 'clear my afternoon'],
    ['cancel', 'scrub the osteopath'],
    ['length', 'extend the review to an hour'],
    ['later', 'nudge pilates along by quarter of an hour'],
    ['earlier', 'bring the book club forward a day'],
    ['rename', "rename 'meeting' on monday to budget review"],
    ['place', 'change the venue for drinks to the Crown'],
    ['repeat', 'make the team call biweekly'],
    ['last', 'when did I last have the dentist in my calendar'],
    ['add', 'put sofa delivery tues between 12 and 4'],
    ['add', 'mark the 3rd to the 6th as away'],
    ['add', 'log a visit from the midwife, Thursday elevenish'],
    ['add', "every monday at 6 i've got choir so get that on my schedule"],
    ['add', "we have kids swimming every Tuesday at four o'clock so it must be in the calendar"],
    ['add', "save the date, 3rd of August, Ewa's wedding"],
    ['add', 'i need a conference call set up for 11 am friday'],
    ['add', 'mark down the block party for saturday'],
    ['agenda', 'tell me what my schedule looks like next tuesday'],
    ['agenda', 'go through my day with me'],
    ['agenda', 'let me know about all the events in july'],
    ['agenda', 'talk me through the week ahead'],
    ['free', 'is there anything blocking me saturday between one and five'],
    ['free', 'could i squeeze in a lunch on Wednesday'],
    ['next', 'where am i supposed to be next'],
    ['when', 'what day the hoa meeting is, can you look'],
    ['when', 'which day did we say for the barbecue'],
    ['when', "the boiler man's coming on what day"],
    ['cancel', "lunch with debbie isn't happening anymore, remove it from my schedule"],
    ['cancel', "the plumber's not coming friday any more, take him off"],
    ['cancel', "I won't make book club on the 8th so delete it"],
    ['clear', "wipe my calendar clean for friday, i'm sick"],
    ['clear', 'wipe out all my appointments tomorrow'],
    ['clash', 'is anything double booked on my calendar this week'],
    ['final', "what's the last thing i have to do at work tomorrow"],
    ['gap', 'how long of a break do i have between my meetings today'],
    ['gap', "what's the longest breather I get today between meetings"],
    ['move', "dentist rang, it's Thursday at 9 now instead of Tuesday"],
    ['move', 'can we do the haircut at five rather than four'],
    ['move', 'lunch with Tomasz has been put off to next Friday'],
    ['later', "running late, shove my 2 o'clock back fifteen minutes"],
    ['where', 'whereabouts is the thing on Tuesday night'],
  ])('%s: "%s"', async (act, text) => {
    expect(await read(text)).toMatchObject({ act });
  });

  it.each([
    'rename all the photos by date taken',
    'rename it to draft2.odt',
    'put the contents of these three folders in one',
    'change the port to 9000',
    'open the first',
    'stick both pdfs together, cover first',
    'save the date in a variable',
    'tell me about the events in july 1789',
    'could i squeeze in a workout with a broken leg',
    'what day the war ended',
    'where am i supposed to be in life',
    "what's the longest break in history",
    'wipe the disk clean for friday',
    'do the homework at five rather than four',
    'i need the server set up for friday',
    'reserve a table for two tomorrow',
    'the project has been put off to next year',
    'the boiler man is rude',
  ])('is not meant by "%s"', async (text) => {
    expect(await read(text)).toBeUndefined();
  });

  it('changes what an event is called, where and how often it is, and moves it by a while', async () => {
    const { say, undo } = converse(skills);
    await say('add yoga friday 18:00');
    expect(await say('push yoga back by 30 minutes')).toBe('I moved Yoga to Friday 13 November, 18:30 to 19:30.');
    expect(await say('bring yoga forward an hour')).toBe('I moved Yoga to Friday 13 November, 17:30 to 18:30.');
    expect(await say('add location the Hub to yoga')).toBe('Yoga is at Hub.');
    expect(await say('rename yoga to stretching')).toBe('Yoga is now called Stretching.');
    expect(await undo()).toBe('Yoga is where it was.');
    expect(await say('make yoga repeat every week')).toBe('Yoga now takes place every week.');
  });
});

it('leaves days that belong to a person alone, unless they are in the calendar', async () => {
  expect(await ask([bindSkill(calendar)], 'when is my birthday')).toBeUndefined();
  expect(await ask([bindSkill(calendar)], 'when is the dentist')).toBeDefined();
});

it('reads a time with a possessive', async () => {
  expect((await ask([bindSkill(calendar)], "show me next week's events"))?.text).toContain('nothing');
});
