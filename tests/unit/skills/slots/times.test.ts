import * as chrono from 'chrono-node';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilDate, civilDateAt } from '../../../../src/lib/core/civil-time';
import type { Slot } from '../../../../src/lib/skills/grammar/slot';
import { readUtterance } from '../../../../src/lib/skills/grammar/utterance';
import { date, pastDate } from '../../../../src/lib/skills/slots/date';
import { dateTime } from '../../../../src/lib/skills/slots/date-time';
import { duration } from '../../../../src/lib/skills/slots/duration';
import { recurrence } from '../../../../src/lib/skills/slots/recurrence';
import { timeOfDay } from '../../../../src/lib/skills/slots/time-of-day';

/** Tuesday 24 November 2026, 17:30 in London. */
const now = Date.parse('2026-11-24T17:30:00Z');

/** What the whole text says, if it is one value. */
function whole<Value>(slot: Slot<Value>, text: string, timeZone = 'Europe/London'): Value | undefined {
  const utterance = readUtterance(text);
  const readings = [...slot.read(utterance, 0, { now, timeZone, listNames: [] })];
  return readings.find(({ end }) => end === utterance.tokens.length)?.value;
}

const seconds = (amount: number, days = 0, months = 0) => ({ months, days, seconds: amount });

describe('a duration', () => {
  test.each([
    ['5 minutes', seconds(300)],
    ['1h30', seconds(5400)],
    ['1h30m20s', seconds(5420)],
    ['an hour and a half', seconds(5400)],
    ['half an hour', seconds(1800)],
    ['one and a half hours', seconds(5400)],
    ['twenty-five min', seconds(1500)],
    ['a minute thirty', seconds(90)],
    ['2 hours, 5 minutes and 3 seconds', seconds(7503)],
    ['three quarters of an hour', seconds(2700)],
    ['a couple of minutes', seconds(120)],
    ['1 1/2 hours', seconds(5400)],
    ['2½ minutes', seconds(150)],
    ['00:05:00', seconds(300)],
    ['5-minute', seconds(300)],
    ['a fortnight', seconds(0, 14)],
    ['half a year', seconds(0, 0, 6)],
    ['a year and a half', seconds(0, 0, 18)],
    ['1,000 seconds', seconds(1000)],
  ])('%s', (text, value) => expect(whole(duration, text)).toEqual(value));

  test.each(['half a month', 'minutes', '5', 'five', '5 apples', 'an', '1 minute 2 hours', 'constructor minutes'])(
    '%s is none',
    (text) => expect(whole(duration, text)).toBeUndefined(),
  );

  test('of days, hours, minutes and seconds is their sum, however they are joined', () => {
    const units = [
      ['days', 86_400],
      ['hours', 3600],
      ['minutes', 60],
      ['seconds', 1],
    ] as const;
    fc.assert(
      fc.property(
        fc.subarray([0, 1, 2, 3], { minLength: 1 }),
        fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 4, maxLength: 4 }),
        fc.constantFrom(' ', ', ', ' and ', ', and '),
        (chosen, amounts, joint) => {
          const text = chosen.map((index) => `${amounts[index]} ${units[index]![0]}`).join(joint);
          const total = chosen.reduce((sum, index) => sum + amounts[index]! * units[index]![1], 0);
          const value = whole(duration, text)!;
          expect(value.days * 86_400 + value.seconds).toBe(total);
        },
      ),
    );
  });
});

describe('a time of day', () => {
  test.each([
    ['7', '07:00', true],
    ['7 am', '07:00', false],
    ['7.30pm', '19:30', false],
    ['half past six', '06:30', true],
    ['half six', '06:30', true],
    ['quarter to 8', '07:45', true],
    ['seven thirty', '07:30', true],
    ['seven oh five', '07:05', true],
    ['0730', '07:30', false],
    ['19:00', '19:00', false],
    ['noon', '12:00', false],
    ['midnight', '00:00', false],
    ['7 in the morning', '07:00', false],
    ['9 p.m.', '21:00', false],
    ['twenty to nine in the evening', '20:40', false],
    ['11 at night', '23:00', false],
    ['12 am', '00:00', false],
    ['12 pm', '12:00', false],
    ["six o'clock", '06:00', true],
  ])('%s', (text, time, eitherHalf) => expect(whole(timeOfDay, text)).toEqual({ time, eitherHalf }));

  test.each(["25 o'clock", '12:75', '13 am', '24:30'])('%s is none, and is said to be none', (text) =>
    expect(whole(timeOfDay, text)).toHaveProperty('noSuchTime'),
  );

  test('is what was meant, for every minute of the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (minuteOfDay) => {
        const [hour, minute] = [Math.floor(minuteOfDay / 60), minuteOfDay % 60];
        const two = (value: number): string => String(value).padStart(2, '0');
        const time = `${two(hour)}:${two(minute)}`;
        expect(whole(timeOfDay, time)).toMatchObject({ time });
        expect(whole(timeOfDay, `${hour % 12 || 12}:${two(minute)} ${hour < 12 ? 'am' : 'pm'}`)).toEqual({
          time,
          eitherHalf: false,
        });
      }),
    );
  });
});

describe('a date', () => {
  test.each([
    ['today', '2026-11-24'],
    ['the day after tomorrow', '2026-11-26'],
    ['friday', '2026-11-27'],
    ['next friday', '2026-12-04'],
    ['last friday', '2026-11-20'],
    ['3 march', '2027-03-03'],
    ['march 3rd 2027', '2027-03-03'],
    ['the 15th', '2026-12-15'],
    ['24/12/2026', '2026-12-24'],
    ['2026-12-24', '2026-12-24'],
    ['30.11.2026', '2026-11-30'],
    ['in three weeks', '2026-12-15'],
    ['two weeks ago', '2026-11-10'],
    ['a week on friday', '2026-12-04'],
    ['friday week', '2026-12-04'],
    ['tuesday next week', '2026-12-01'],
    ['christmas eve', '2026-12-24'],
    ['feb 29', '2028-02-29'],
    ['twenty first of june', '2027-06-21'],
    ['the end of the month', '2026-11-30'],
    ['in 2 months', '2027-01-24'],
  ])('%s', (text, day) => expect(whole(date, text)).toEqual({ date: day }));

  test.each(['31 february', 'the 31st of april', '31/04/2026', '2026-13-01', '29 february 2027', '45 march'])(
    '%s is none, and is said to be none',
    (text) => expect(whole(date, text)).toHaveProperty('noSuchDate'),
  );

  test('is written with the month first where people do so', () => {
    expect(whole(date, '3/4/2027')).toEqual({ date: '2027-04-03' });
    expect(whole(date, '3/4/2027', 'America/New_York')).toEqual({ date: '2027-03-04' });
  });

  test('without a year is the last one when it is past', () => {
    expect(whole(pastDate, '3 march')).toEqual({ date: '2026-03-03' });
    expect(whole(pastDate, '30 november')).toEqual({ date: '2025-11-30' });
  });

  test('is the day that another reader of dates finds', () => {
    const names = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'];
    names.push('October', 'November', 'December');
    fc.assert(
      fc.property(
        fc.integer({ min: 2000, max: 2099 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.constantFrom<(day: number, month: string, year: number) => string>(
          (day, month, year) => `${day} ${month} ${year}`,
          (day, month, year) => `${month} ${day}, ${year}`,
          (day, month, year) => `${day} of ${month}, ${year}`,
        ),
        (year, month, day, write) => {
          const text = write(day, names[month - 1]!, year);
          const parsed = chrono.en.GB.parse(text, new Date(now))[0]!.start;
          expect(whole(date, text)).toEqual({
            date: civilDate(parsed.get('year')!, parsed.get('month')!, parsed.get('day')!),
          });
        },
      ),
    );
  });

  test('a distance away is that far away', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.boolean(), (days, weeks) => {
        const text = weeks ? `in ${days} weeks` : `${days} days from now`;
        const expected = civilDateAt(now + days * (weeks ? 7 : 1) * 86_400_000, 'UTC');
        expect(whole(date, text)).toEqual({ date: expected });
      }),
    );
  });
});

describe('a date with a time', () => {
  test.each([
    ['tomorrow at 7', { date: '2026-11-25', time: '07:00', halfGuessed: true }],
    ['7 pm on friday', { date: '2026-11-27', time: '19:00' }],
    ['tonight', { date: '2026-11-24', time: '20:00' }],
    ['friday morning', { date: '2026-11-27', time: '09:00' }],
    ['3 march at noon', { date: '2027-03-03', time: '12:00' }],
    ['half past six', { date: '2026-11-24', time: '18:30', timeOnly: true, halfGuessed: true }],
    ['17:20', { date: '2026-11-25', time: '17:20', timeOnly: true }],
    ['this evening at 8', { date: '2026-11-24', time: '20:00' }],
    ['at 6 tomorrow morning', { date: '2026-11-25', time: '06:00' }],
    ['tonight at 12', { date: '2026-11-25', time: '00:00' }],
    ['monday at 3', { date: '2026-11-30', time: '15:00', halfGuessed: true }],
    ['tomorrow', { date: '2026-11-25' }],
    ['in 20 minutes', { date: '2026-11-24', time: '17:50', instant: now + 1_200_000 }],
    ['25:00 tomorrow', { impossible: '25:00' }],
    ['31 february at 5', { impossible: '31 february' }],
  ])('%s', (text, value) => expect(whole(dateTime, text)).toEqual(value));
});

describe('a repetition', () => {
  const weekly = (weekdays: readonly number[], interval = 1) => ({ every: 'week', interval, weekdays });
  test.each([
    ['every day', { every: 'day', interval: 1 }],
    ['every weekday', weekly([1, 2, 3, 4, 5])],
    ['every other tuesday', weekly([2], 2)],
    ['every monday and thursday', weekly([1, 4])],
    ['every mon, wed and fri', weekly([1, 3, 5])],
    ['mondays', weekly([1])],
    ['at weekends', weekly([6, 7])],
    ['every two weeks', weekly([2], 2)],
    ['the first of every month', { every: 'month', interval: 1, day: 1 }],
    ['every month on the 15th', { every: 'month', interval: 1, day: 15 }],
    ['the first monday of the month', { every: 'month', interval: 1, weekday: 1, ordinal: 1 }],
    ['the last friday of every month', { every: 'month', interval: 1, weekday: 5, ordinal: -1 }],
    ['the last day of the month', { every: 'month', interval: 1, day: 31 }],
    ['every year on june 5th', { every: 'year', interval: 1, month: 6, day: 5 }],
    ['every hour', { every: 'minute', interval: 60 }],
    ['every half hour', { every: 'minute', interval: 30 }],
  ])('%s', (text, value) => expect(whole(recurrence, text)).toEqual({ recurrence: value }));

  test('names the time with the part of the day', () => {
    expect(whole(recurrence, 'every friday evening')).toEqual({ recurrence: weekly([5]), part: '18:00' });
  });
});
