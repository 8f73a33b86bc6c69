import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { occurrencesBetween } from '../../../src/lib/calendar/occurrences';
import type { CalendarEvent } from '../../../src/lib/core/event';

const base: CalendarEvent = {
  ...{ id: 'a', title: 'Choir', start: '2026-11-24T19:00', end: '2026-11-24T20:30', exceptions: [], createdAt: 0 },
};
const starts = (event: Partial<CalendarEvent>, from: string, to: string, zone = 'Europe/London') =>
  occurrencesBetween([{ ...base, ...event }], from, to, zone).map(({ start }) => start);

describe('What takes place', () => {
  it('is found on its day alone', () => {
    expect(starts({}, '2026-11-24', '2026-11-25')).toEqual(['2026-11-24T19:00']);
    expect(starts({}, '2026-11-23', '2026-11-24')).toEqual([]);
    expect(starts({}, '2026-11-25', '2026-11-26')).toEqual([]);
  });

  it('is found on every day that it lasts', () => {
    const holiday = { start: '2026-11-23', end: '2026-11-26' };
    expect(starts(holiday, '2026-11-25', '2026-11-26')).toEqual(['2026-11-23']);
    expect(starts(holiday, '2026-11-26', '2026-11-27')).toEqual([]);
    expect(starts({ start: '2026-11-24T23:00', end: '2026-11-25T01:00' }, '2026-11-25', '2026-11-26')).toHaveLength(1);
  });

  it('repeats, but for the exceptions', () => {
    const weekly = { recurrence: 'FREQ=WEEKLY', exceptions: ['2026-12-01T19:00'] };
    expect(starts(weekly, '2026-11-20', '2026-12-16')).toEqual([
      '2026-11-24T19:00',
      '2026-12-08T19:00',
      '2026-12-15T19:00',
    ]);
  });

  it('on 29 February or the 31st is left out where there is none', () => {
    const leap = { start: '2024-02-29', end: '2024-03-01', recurrence: 'FREQ=YEARLY' };
    expect(starts(leap, '2024-01-01', '2032-12-31')).toEqual(['2024-02-29', '2028-02-29', '2032-02-29']);
    const last = { start: '2026-01-31', end: '2026-02-01', recurrence: 'FREQ=MONTHLY' };
    expect(starts(last, '2026-01-01', '2026-06-01')).toEqual(['2026-01-31', '2026-03-31', '2026-05-31']);
  });

  it('in another zone is shown by the clock here, across a change of the clocks', () => {
    const call = { start: '2026-10-20T09:00', end: '2026-10-20T10:00', timeZone: 'America/New_York' };
    // London goes back on 25 October, New York on 1 November.
    expect(starts({ ...call, recurrence: 'FREQ=WEEKLY;COUNT=3' }, '2026-10-01', '2026-12-01')).toEqual([
      '2026-10-20T14:00',
      '2026-10-27T13:00',
      '2026-11-03T14:00',
    ]);
  });

  it('every day keeps its time by the clock, wherever the person is', () => {
    const zones = fc.constantFrom('Europe/London', 'Pacific/Auckland', 'America/Los_Angeles');
    fc.assert(
      fc.property(zones, fc.integer({ min: 0, max: 700 }), fc.integer({ min: 1, max: 40 }), (zone, skip, days) => {
        const day = (offset: number) => new Date(Date.UTC(2026, 10, 24 + offset)).toISOString().slice(0, 10);
        const found = starts({ recurrence: 'FREQ=DAILY' }, day(skip), day(skip + days), zone);
        expect(found).toEqual(Array.from({ length: days }, (_, index) => `${day(skip + index)}T19:00`));
      }),
    );
  });

  it('twenty years after it began is found at once', () => {
    const old = { start: '2000-01-01T08:00', end: '2000-01-01T09:00', recurrence: 'FREQ=DAILY' };
    expect(starts(old, '2026-11-24', '2026-11-25')).toEqual(['2026-11-24T08:00']);
  });
});
