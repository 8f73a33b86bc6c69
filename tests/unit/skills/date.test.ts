import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bindSkill } from '../../../src/lib/skills/claim';
import { date } from '../../../src/lib/skills/date';
import { addDays, weekdayOf } from '../../../src/lib/core/civil-time';
import { addWorkdays } from '../../../src/lib/skills/date/calendar';
import { ask, type AskOptions } from '../../support/skills/ask';
import { easterOf } from '../../../src/lib/skills/date/feasts';

const skills = [bindSkill(date)];
const say = async (text: string, options?: AskOptions) => (await ask(skills, text, options))?.text;

describe('the skill date', () => {
  it.each([
    ["what's today's date", 'Today is Wednesday, 11 November 2026.'],
    ['what is the date', 'Today is Wednesday, 11 November 2026.'],
    ['what day is it', 'Today is Wednesday, 11 November 2026.'],
    ['what day is it today', 'Today is Wednesday, 11 November 2026.'],
    ['whats the date today', 'Today is Wednesday, 11 November 2026.'],
    ['date', 'Today is Wednesday, 11 November 2026.'],
    ["today's date please", 'Today is Wednesday, 11 November 2026.'],
    ['which day is it', 'Today is Wednesday, 11 November 2026.'],
    ['what date is it', 'Today is Wednesday, 11 November 2026.'],
    ['tell me the date', 'Today is Wednesday, 11 November 2026.'],
    ["what's today", 'Today is Wednesday, 11 November 2026.'],
    ['can you tell me what day it is', 'Today is Wednesday, 11 November 2026.'],
    ['what day of the week is it', 'Today is Wednesday, 11 November 2026.'],
    ['do you know the date', 'Today is Wednesday, 11 November 2026.'],
    ['current date', 'Today is Wednesday, 11 November 2026.'],
    ['what year is it', '2026'],
    ['what month is it', 'November 2026'],
    ["what's the date and time", '14:05 on Wednesday'],
    ['is it friday', 'No, it’s Wednesday'],
  ])('tells the date: %s', async (text, answer) => {
    expect(await say(text)).toContain(answer);
  });

  it.each([
    ['what day is Christmas', 'Friday, 25 December 2026'],
    ['what weekday is 1 January 2000', 'Saturday'],
    ['what day of the week was 20 july 1969', 'Sunday, 20 July 1969'],
    ['what day was i born on 3 march 1990', 'Saturday'],
    ['when is easter 2027', '28 March 2027'],
    ['when is thanksgiving', '26 November 2026'],
    ['what date is friday', '13 November 2026'],
    ["what's the date tomorrow", '12 November 2026'],
    ['what was the date yesterday', '10 November 2026'],
    ['what day will it be in 100 days', '19 February 2027'],
    ["what's the date 90 days from now", '9 February 2027'],
    ['what day is 90 days after 3 March', '1 June 2027'],
    ['12 days before Christmas Day is which date', '13 December 2026'],
    ["when is mother's day", '7 March 2027'],
    ['when is good friday', '26 March 2027'],
    ['what day does christmas fall on this year', 'Friday'],
    ['when is black friday', '27 November 2026'],
    ['what date was 2 weeks ago', '28 October 2026'],
    ['when is pancake day', '9 February 2027'],
    ['is 2028 a leap year', 'Yes'],
    ['is 1900 a leap year', 'No'],
    ['next leap year', '2028'],
  ])('finds a day: %s', async (text, answer) => {
    expect(await say(text)).toContain(answer);
  });

  it.each([
    ['how many days until Christmas', '44 days until Friday'],
    ['how long until easter', '137 days'],
    ['how many weeks until new year', '7 weeks and 2 days'],
    ['days till halloween', '354 days'],
    ['how many sleeps till xmas', '44 sleeps'],
    ['how many days since 1 january', '314 days'],
    ['days between 1 jan 2024 and 1 mar 2024', '60 days'],
    ['how many weeks between 3 March and Halloween', '34 weeks and 4 days'],
    ['how long ago was 12/05/2025', '548 days'],
    ['how many years since 1969', '57 years'],
    ['how old is someone born in 1985', '40 or 41'],
    ['how old am i if i was born on 12 may 1985', '41 years old'],
    ['if i was born on 12 december 2000 how old am i', '25 years old'],
    ['how many days in february 2024', '29 days'],
    ['how many days in february', '28 days, or 29'],
    ['how many days are there in march', '31 days'],
    ['what week is it', 'Week 46 of 2026'],
    ['how many days in 2024', '366'],
    ['how many working days until christmas', '32 working days'],
    ['what day of the year is it', 'day 315'],
    ['how long is it until christmas', '44 days'],
    ['how far away is christmas', '44 days'],
  ])('counts days: %s', async (text, answer) => {
    expect(await say(text)).toContain(answer);
  });

  it.each([
    ['what weekday is 31 February', 'There is no such date'],
    ['how many days until 30 february', 'There is no such date'],
    ['what day is 31/04/2027', 'There is no such date'],
    ['how old is someone born in 2090', 'lies in the future'],
    ['what is the date in 100000 years', 'There is no such date'],
  ])('says what is impossible: %s', async (text, answer) => {
    expect(await say(text)).toContain(answer);
  });

  it.each([
    'write a function that does this',
    'prove that 2+2=4',
    'compare alarms and reminders',
    'explain how time zones work',
    'write a program that converts miles to km',
    'why is the sky blue',
    'tell me a date idea',
    'what happened on 3 march 1945',
    'write a date picker',
    'plan a date for friday',
    'dates are tasty',
  ])('leaves to others: %s', async (text) => {
    expect(await say(text)).toBeUndefined();
  });

  it('takes a turn that leans on the one before', async () => {
    expect(await say('and easter?', { earlier: ['how many days until christmas'] })).toContain('137 days');
    expect(await say('in weeks', { earlier: ['how many days until christmas'] })).toContain('6 weeks and 2 days');
    expect(await say('and 2100?', { earlier: ['is 2028 a leap year'] })).toContain('No, 2100');
    expect(await say('and tomorrow?', { earlier: ['what day is it'] })).toContain('12 November 2026');
  });

  it.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2038, '2038-04-25'],
    [1818, '1818-03-22'],
    [2285, '2285-03-22'],
  ])('knows Easter of %s', (year, day) => {
    expect(easterOf(year)).toBe(day);
  });

  it.each([
    ['how old am I in days if I was born 10 November 2025', '366 days old'],
    ['if someone was born in june 1952 how old are they now', '74 years old'],
    ['if someone was born in november 1952 how old are they now', '73 or 74'],
    ['what is 10 working days from monday', '30 November 2026'],
    ['business days from now until month end', '13 working days'],
    ['first Monday of September please', '6 September 2027'],
    ['how many sleeps until my birthday on the 3rd of October', '326 sleeps'],
    ['number of days from my holiday, which is 22nd june', '223 days'],
    ['my passport runs out 5 years after 17-08-2022, what date is that', '17 August 2027'],
    ['28 day notice from today ends when?', '9 December 2026'],
    ['how many mondays are there in December', '4 Mondays in December 2026'],
    ['how many fridays the 13th this year', '3 Fridays the 13th: February, March, November'],
    ['how many weekends until 19 December', '6 weekends'],
    ["what was yesterday's date", '10 November 2026'],
    ["what's the day after tomorrows date", '13 November 2026'],
    ['between the 2nd and the 17th how many nights is that', '15 days'],
    ['check in 28 July check out 6 August, how many nights?', '9 days'],
    ['if I get paid every 4 weeks and last was 6 nov when is next', '4 December 2026'],
    ['we married on 18 Sept 1999 so how many years now', '27 years'],
    ['what quarter are we in', 'Q4'],
    ['how many days are left this month', '19 days'],
    ["which day of the week are we on, I've lost track", 'Wednesday'],
    ['last wednesday, was that the 11th?', 'No, that is Wednesday, 4 November 2026'],
    ['what day is it, write a poem about it', undefined],
    ['how many mondays should i train', undefined],
    ['my passport runs out soon', undefined],
    ['we married on 18 September 1999', undefined],
  ])('understands how people put it: %s', async (text, answer) => {
    const said = await say(text);
    if (answer === undefined) expect(said).toBeUndefined();
    else expect(said).toContain(answer);
  });

  it('goes on from the day before', async () => {
    expect(await say('and 13 years later', { earlier: ['what weekday was 12 May 1984'] })).toContain('12 May 1997');
    expect(await say('which week number', { earlier: ['what day is it'] })).toContain('Week 46');
    expect(await say('how many of those are working days', { earlier: ['days until 25 December'] })).toContain(
      '32 working days',
    );
  });

  it('counts working days as one does with a finger on the calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 60 }), (start, count) => {
        const from = addDays('2026-01-01', start);
        let day = from;
        for (let left = count; left > 0;) {
          day = addDays(day, 1);
          if (weekdayOf(day) <= 5) left--;
        }
        expect(addWorkdays(from, count)).toBe(day);
      }),
    );
  });

  it('agrees with the calendar of the platform about weekdays and distances', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.date({ min: new Date('1600-01-01'), max: new Date('2400-01-01'), noInvalidDate: true }),
        fc.integer({ min: 1, max: 5000 }),
        async (day, ahead) => {
          const write = (date: Date): string =>
            `${date.getUTCDate()} ${date.toLocaleString('en', { month: 'long', timeZone: 'UTC' })} ${date.getUTCFullYear()}`;
          const weekday = day.toLocaleString('en', { weekday: 'long', timeZone: 'UTC' });
          const later = new Date(day.getTime() + ahead * 86_400_000);
          expect(await say(`what weekday is ${write(day)}`)).toContain(weekday);
          expect(await say(`how many days between ${write(day)} and ${write(later)}`)).toContain(
            `${ahead.toLocaleString('en')} day`,
          );
          expect(await say(`what date is ${ahead} days after ${write(day)}`)).toContain(write(later));
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each([
    ['I was born in 1962, when do I turn 67', '67 in 2029.'],
    ['when will I turn 50 if I was born on 2 March 1980', '50 on Saturday, 2 March 2030.'],
    ['if someone is 67 what year were they born', '1959, or 1958'],
    ['someone who was 18 in 1971, what age would they be now', 'About 73'],
    ["he was born in '83 so what age is he now", '42 or 43 years old'],
    ['when is the next friday the 13th', 'Friday, 13 November 2026'],
    ['day of year for 7 nov', 'is day 311 of the year'],
    ['what is day number 200 of the year', '19 July 2026 is day 200'],
    ['what was the Monday of the week of the 20th of May 2019', 'Monday, 20 May 2019'],
    ['how many months between October 2021 and now', '61 months and 10 days'],
    ['how many months from setpember to may', '8 months from September to May'],
    ['From 10 October to 2 December how many days are there, inclusive of both', '54 days'],
    ["invoice dated 16 May net 30, when's it due", 'is Monday, 15 June 2026'],
    ['what was the day before 1st march 2024', 'is Thursday, 29 February 2024'],
    ['how many hours is it from Friday 6pm to Monday 9am', '63 hours from 18:00 on Friday, 13 November'],
    ['how many hours until midnight on friday', 'until 00:00 on Saturday, 14 November 2026'],
    ['what quarter is August 15 in', 'third quarter (Q3)'],
    ['what is the date today in ISO format', 'Today is 2026-11-11.'],
    ['are we in a leap year', 'No, 2026 is not a leap year.'],
    ['we got married on the twelfth of August nineteen seventy four how long is that now', '12 August 1974'],
    ['how many mondays are left in this month', '3 Mondays are left in November 2026'],
    ['she was bred on March 3, what date is 283 days after that', 'Friday, 11 December 2026'],
    ['28 days curing from the 6th of November is what day', 'is Friday, 4 December 2026'],
    ['what day was it this time last year', 'Tuesday, 11 November 2025'],
  ])('reads everyday words: %s', async (text, answer) => {
    expect(await say(text)).toContain(answer);
  });
});

describe('dates as people ask for them', () => {
  it.each([
    ['which weekday is it', '90 days from march 3', '1 June'],
    ['make it 45', '30 days from June 3', '18 July'],
    ['without the weekends', 'how long until 17 March', 'working days'],
    ['and next year', 'what day is 4 July', '4 July 2028'],
    ['and the year after', 'what weekday was 14 February 1987', '14 February 1988'],
    ['how old is that now', 'which day was 6 March 1951', '75'],
    ['what about 1952', 'how old is someone born in 1948', '74'],
  ])('goes on with %s after %s', async (text, before, part) => {
    expect(await say(text, { earlier: [before] })).toContain(part);
  });

  it('does not move a movable feast by a year', async () => {
    expect(await say('and next year', { earlier: ['when is easter'] })).toBeUndefined();
  });

  it.each([
    ['how long have we been married, 4 may 2010', '16 years'],
    ['The retreat starts 12 June and lasts 9 days, when does it end', '21 June'],
    ['my son turns 18 on 22 june 2027 what day is that', 'Tuesday'],
    ['how many days were there in feb 2020', '29'],
  ])('answers %s', async (text, part) => {
    expect(await say(text)).toContain(part);
  });
});

describe('the skill date, as people put it', () => {
  it.each([
    ["i'm filling out a check, what date do i put for today", 'Today is Wednesday, 11 November 2026.'],
    ['lost all track of the days, which day is it', 'Today is Wednesday, 11 November 2026.'],
    ['can you remind me what year we are in', '2026'],
    ['what year are we living in honestly', '2026'],
    ['today is wednesday, right', 'Yes'],
    ["it's thursday today isn't it", 'No'],
    ['is it the twenty first today or am i off by a day', 'No'],
    ["what is tomorrow's date going to be", 'Thursday, 12 November 2026'],
    ['our wedding is on 11 december, how many days away is that', '30 days'],
    ['our trip goes from november 20 to december 2, how many days total is it', '13 days'],
    ['they said seven business days from today, what date would that be', 'Friday, 20 November 2026'],
    ['three weeks before christmas, so what day is that', '4 December 2026'],
    ['28 days from today lands on?', 'Wednesday, 9 December 2026'],
    ['does september have thirty days or thirty one', 'September has 30 days.'],
    ['how much of this year remains, in days', '50 days'],
    ['are we still in March or have we got to April', 'November'],
    ['at work they go by week numbers, which one is this', 'Week 46'],
    ['does 2032 get a 29th of february', 'Yes'],
    ['how many fridays has this month got', '4 Fridays'],
    ['dob 17/08/2006, over 18 yet?', '20 years old'],
  ])('%s', async (text, answer) => {
    expect(await say(text)).toContain(answer);
  });

  it.each([
    'i am filling out a form, what do i put for occupation',
    'today is wednesday',
    'lost all track of time, what should i do',
    'what year are we living in in the novel 1984',
    'our trip goes from november 20 to december 2, what should i pack',
    'they said seven business days, is that legal',
    'does september have good weather',
    'does 2032 get a new president',
    'at work they go by week numbers, why is that',
    'dob 17/08/2006, which star sign',
  ])('leaves to others: %s', async (text) => {
    expect(await say(text)).toBeUndefined();
  });
});
