import { parseDateTime, toZoned, fromAbsolute, CalendarDate } from '@internationalized/date';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  civilAt,
  civilDate,
  daysBetween,
  instantOf,
  isCivilDate,
  weekdayOf,
} from '../../../src/lib/core/civil-time';

const zones = fc.constantFrom(
  'Europe/London',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'America/Sao_Paulo',
  'Pacific/Apia',
  'Africa/Casablanca',
  'UTC',
);
const instants = fc.integer({ min: Date.UTC(1975, 0, 1) / 1000, max: Date.UTC(2090, 0, 1) / 1000 });
const dates = fc
  .tuple(fc.integer({ min: 1900, max: 2200 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => civilDate(year, month, day));

describe('civil time', () => {
  test('shows what the clocks of a zone show', () => {
    fc.assert(
      fc.property(instants, zones, (seconds, zone) => {
        const oracle = fromAbsolute(seconds * 1000, zone)
          .toString()
          .slice(0, 19);
        expect(civilAt(seconds * 1000, zone)).toBe(oracle);
      }),
    );
  });

  test('finds the moment at which clocks show something, skipped and repeated hours included', () => {
    fc.assert(
      fc.property(instants, zones, (seconds, zone) => {
        // Any reading of a clock, whether that zone has it or not.
        const civil = new Date(seconds * 1000).toISOString().slice(0, 16);
        const oracle = toZoned(parseDateTime(civil), zone, 'compatible').toDate().getTime();
        expect(instantOf(civil, zone)).toBe(oracle);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['2026-03-29T01:30', 'Europe/London', '2026-03-29T01:30:00Z'],
    ['2026-10-25T01:30', 'Europe/London', '2026-10-25T00:30:00Z'],
    ['2026-03-08T02:30', 'America/New_York', '2026-03-08T07:30:00Z'],
    ['2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30:00Z'],
  ])('%s in %s is %s', (civil, zone, instant) => {
    expect(instantOf(civil, zone)).toBe(Date.parse(instant));
  });

  test('counts days and months as a calendar does', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -4000, max: 4000 }), (date, amount) => {
        const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
        const oracle = new CalendarDate(year, month, day);
        expect(addDays(date, amount)).toBe(oracle.add({ days: amount }).toString());
        expect(daysBetween(date, addDays(date, amount))).toBe(amount);
        const months = amount % 1000;
        expect(addMonths(date, months)).toBe(oracle.add({ months }).toString());
      }),
    );
  });

  test('knows the weekday and which days there are', () => {
    expect(weekdayOf('2026-11-24')).toBe(2);
    expect(weekdayOf('2026-11-29')).toBe(7);
    expect(isCivilDate(2026, 2, 29)).toBe(false);
    expect(isCivilDate(2028, 2, 29)).toBe(true);
    expect(isCivilDate(2026, 13, 1)).toBe(false);
    expect(() => civilDate(2026, 4, 31)).toThrow(RangeError);
  });
});
