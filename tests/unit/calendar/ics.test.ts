import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readIcs } from '../../../src/lib/calendar/read-ics';
import { writeIcs } from '../../../src/lib/calendar/write-ics';
import { arbitraryEvent } from '../../support/arbitrary-event';
import { countedIds } from '../../support/counted-ids';

const read = (text: string) => readIcs(text, { timeZone: 'Europe/Berlin', createId: countedIds(), now: 1 });
const file = (...lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:a', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');

function events(text: string) {
  const result = read(text);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe('A calendar file', () => {
  it('gives back whatever was written to it', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(arbitraryEvent, { selector: ({ id }) => id, minLength: 1, maxLength: 8 }),
        (written) => {
          expect(events(writeIcs(written, 5))).toEqual(written);
        },
      ),
    );
  });

  it('keeps an exception at a time that the clocks skipped', () => {
    const event = {
      ...{ id: 'a', title: 'Run', start: '2001-03-25T01:00', end: '2001-03-25T01:00', timeZone: 'Europe/London' },
      ...{ recurrence: 'FREQ=DAILY', exceptions: ['2001-03-25T01:00'], createdAt: 0 },
    };
    expect(events(writeIcs([event], 5))[0]?.exceptions).toEqual(event.exceptions);
  });

  it('keeps the end of a repetition by the clock of its own zone', () => {
    const event = {
      ...{ id: 'a', title: 'Run', start: '2026-07-01T23:30', end: '2026-07-02T00:30', timeZone: 'Europe/London' },
      ...{ recurrence: 'FREQ=DAILY;UNTIL=20260710T233000', exceptions: [], createdAt: 1 },
    };
    const text = writeIcs([event], 5);
    expect(text).toContain('UNTIL=20260710T223000Z');
    expect(text).toContain('BEGIN:VTIMEZONE');
    expect(events(text)).toEqual([event]);
  });

  it('is read as other programs write it', () => {
    expect(
      events(
        file(
          'SUMMARY:Tea\\, with\\nmilk',
          'DTSTART;VALUE=DATE:20260503',
          'LOCATION:Here',
          'BEGIN:VALARM',
          'END:VALARM',
        ),
      ),
    ).toEqual([
      {
        ...{ id: 'a', title: 'Tea, with\nmilk', start: '2026-05-03', end: '2026-05-04' },
        ...{ exceptions: [], place: 'Here', createdAt: 1 },
      },
    ]);
    expect(events(file('DTSTART;TZID=America/New_York:20260503T090000', 'DURATION:PT1H30M'))[0]).toMatchObject({
      ...{ start: '2026-05-03T09:00', end: '2026-05-03T10:30', timeZone: 'America/New_York' },
    });
  });

  it('that explains its own zones is taken to the clock of the person', () => {
    const zone = [
      ...['BEGIN:VTIMEZONE', 'TZID:Somewhere', 'BEGIN:STANDARD', 'DTSTART:20000101T000000'],
      ...['TZOFFSETFROM:+0500', 'TZOFFSETTO:+0500', 'END:STANDARD', 'END:VTIMEZONE'],
    ];
    const text = file('DTSTART;TZID=Somewhere:20260503T090000').replace(
      'BEGIN:VEVENT',
      [...zone, 'BEGIN:VEVENT'].join('\r\n'),
    );
    expect(events(text)[0]).toMatchObject({ start: '2026-05-03T06:00', timeZone: 'Europe/Berlin' });
  });

  it('lets an event that was moved out of a series stand for itself', () => {
    const series = file('DTSTART:20260501T100000', 'RRULE:FREQ=WEEKLY', 'SUMMARY:Choir');
    const moved = ['BEGIN:VEVENT', 'UID:a', 'RECURRENCE-ID:20260508T100000', 'DTSTART:20260509T110000', 'END:VEVENT'];
    const [first, second] = events(series.replace('END:VCALENDAR', [...moved, 'END:VCALENDAR'].join('\r\n')));
    expect(first).toMatchObject({ id: 'a', exceptions: ['2026-05-08T10:00'] });
    expect(second).toMatchObject({ start: '2026-05-09T11:00' });
    expect(second?.recurrence).toBeUndefined();
  });

  it.each([
    ['is empty', ''],
    ['is something else', '{"hello": 1}'],
    ['is cut off', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20260101T100000'],
    ['has no events', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR'],
    ['has no beginning', file('SUMMARY:x')],
    ['has 31 February', file('DTSTART:20260231T100000')],
    ['has 25 o’clock', file('DTSTART:20260101T250000')],
    ['has a nonsensical date', file('DTSTART:garbage')],
    ['ends before it begins', file('DTSTART:20260102T100000', 'DTEND:20260101T100000')],
    ['ends on a day and begins at a time', file('DTSTART:20260102T100000', 'DTEND;VALUE=DATE:20260103')],
    ['has a zone that nobody knows', file('DTSTART;TZID=Nowhere:20260102T100000')],
    ['repeats every second', file('DTSTART:20260102T100000', 'RRULE:FREQ=SECONDLY')],
    ['repeats in a way that never comes', file('DTSTART:20260102T100000', 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30')],
    ['repeats on 30 February', file('DTSTART:20260102T100000', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30')],
    ['repeats nonsensically', file('DTSTART:20260102T100000', 'RRULE:FREQ=WEEKLY;BYDAY=XX')],
    ['repeats minus one times', file('DTSTART:20260102T100000', 'RRULE:FREQ=DAILY;COUNT=-1')],
    ['has an endless title', file('DTSTART:20260102T100000', `SUMMARY:${'x'.repeat(501)}`)],
    ['is broken in its second event', file('DTSTART:20260102T100000', 'END:VEVENT', 'BEGIN:VEVENT', 'DTSTART:no')],
  ])('that %s is refused whole', (_, text) => {
    expect(read(text)).toMatchObject({ ok: false, error: { code: 'calendar-invalid' } });
  });

  it('never throws, whatever stands in it', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom('BEGIN:VEVENT', 'END:VEVENT', 'BEGIN:VCALENDAR', 'DTSTART:20260101T100000', 'RRULE:FREQ=DAILY'),
      fc
        .tuple(fc.constantFrom('DTSTART', 'DTEND', 'RRULE', 'EXDATE', 'UID'), fc.string())
        .map((pair) => pair.join(':')),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        expect(typeof read(['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\r\n')).ok).toBe('boolean');
      }),
    );
  });
});
