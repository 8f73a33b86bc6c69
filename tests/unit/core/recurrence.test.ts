import ICAL from 'ical.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, civilDate, partsOf } from '../../../src/lib/core/civil-time';
import { nextDay, type DailyRecurrence } from '../../../src/lib/core/recurrence';

const starts = fc
  .tuple(fc.integer({ min: 2020, max: 2040 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => civilDate(year, month, day));
const interval = fc.integer({ min: 1, max: 6 });
const weekday = fc.integer({ min: 1, max: 7 });
const names = ['', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Days that both ways of writing have: RFC 5545 leaves out the months that are too short. */
const recurrences: fc.Arbitrary<DailyRecurrence> = fc.oneof(
  fc.record({ every: fc.constant('day' as const), interval }),
  fc.record({
    every: fc.constant('week' as const),
    interval,
    weekdays: fc.uniqueArray(weekday, { minLength: 1, maxLength: 7 }),
  }),
  fc.record({ every: fc.constant('month' as const), interval, day: fc.integer({ min: 1, max: 28 }) }),
  fc.record({
    every: fc.constant('month' as const),
    interval: fc.constant(1),
    weekday,
    ordinal: fc.constantFrom(1, 2, 3, 4, 5, -1),
  }),
  fc.record({
    every: fc.constant('year' as const),
    interval: fc.constant(1),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  }),
);

function ruleOf(recurrence: DailyRecurrence): string {
  const frequency = { day: 'DAILY', week: 'WEEKLY', month: 'MONTHLY', year: 'YEARLY' }[recurrence.every];
  const head = `FREQ=${frequency};INTERVAL=${recurrence.interval};WKST=MO`;
  switch (recurrence.every) {
    case 'day':
      return head;
    case 'week':
      return `${head};BYDAY=${recurrence.weekdays.map((day) => names[day]).join(',')}`;
    case 'month':
      return 'day' in recurrence
        ? `${head};BYMONTHDAY=${recurrence.day}`
        : `${head};BYDAY=${recurrence.ordinal}${names[recurrence.weekday]}`;
    case 'year':
      return `${head};BYMONTH=${recurrence.month};BYMONTHDAY=${recurrence.day}`;
  }
}

/** The first day on or after `from` by the calendar library. */
function oracle(recurrence: DailyRecurrence, start: string, from: string): string {
  const iterator = ICAL.Recur.fromString(ruleOf(recurrence)).iterator(ICAL.Time.fromDateString(start));
  for (let next = iterator.next(); ; next = iterator.next()) {
    const day = civilDate(next.year, next.month, next.day);
    if (day >= from && day >= start) return day;
  }
}

describe('a recurrence', () => {
  test('comes on the days on which a calendar says it does', () => {
    fc.assert(
      fc.property(recurrences, starts, fc.integer({ min: 0, max: 700 }), (recurrence, start, later) => {
        const from = addDays(start, later);
        expect(nextDay(recurrence, start, from)).toBe(oracle(recurrence, start, from));
      }),
      { numRuns: 400 },
    );
  });

  test('on the 31st comes on the last day of a shorter month', () => {
    const monthly = { every: 'month', interval: 1, day: 31 } as const;
    expect(nextDay(monthly, '2026-01-31', '2026-02-01')).toBe('2026-02-28');
    expect(nextDay(monthly, '2026-01-31', '2026-04-01')).toBe('2026-04-30');
  });

  test('on 29 February comes on the 28th in other years', () => {
    const yearly = { every: 'year', interval: 1, month: 2, day: 29 } as const;
    expect(nextDay(yearly, '2028-02-29', '2028-03-01')).toBe('2029-02-28');
    expect(partsOf(nextDay(yearly, '2028-02-29', '2032-01-01'))).toEqual([2032, 2, 29]);
  });
});
