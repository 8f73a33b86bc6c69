import fc from 'fast-check';
import { laterBy } from '../../src/lib/calendar/civil';
import type { CalendarEvent } from '../../src/lib/core/event';

const civilDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const words = fc
  .string({ minLength: 1, maxLength: 60, unit: 'grapheme' })
  .map(keepable)
  .filter((text) => text !== '');
const rule = fc.constantFrom(
  'FREQ=DAILY',
  'FREQ=DAILY;COUNT=5;INTERVAL=3',
  'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
  'FREQ=WEEKLY;INTERVAL=2',
  'FREQ=MONTHLY',
  'FREQ=MONTHLY;BYDAY=-1FR',
  'FREQ=YEARLY',
);

/** What is left of a text on its way through a calendar. */
function keepable(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, '').trim();
}

/** Any event that Hearth itself could have. */
export const arbitraryEvent: fc.Arbitrary<CalendarEvent> = fc
  .record({
    id: fc.uuid(),
    title: words,
    day: civilDay,
    clock: fc.option(clock),
    minutes: fc.integer({ min: 0, max: 3000 }),
    timeZone: fc.option(fc.constantFrom('Europe/London', 'America/New_York', 'Asia/Kolkata', 'UTC')),
    recurrence: fc.option(rule),
    place: fc.option(words),
    notes: fc.option(words),
  })
  .map(({ id, title, day, clock: time, minutes, timeZone, recurrence, place, notes }) => {
    const start = time === null ? day : `${day}T${time}`;
    const end = time === null ? laterBy(day, (1 + (minutes % 5)) * 24 * 60) : laterBy(start, minutes);
    return {
      id,
      title,
      start,
      end,
      ...(time === null || timeZone === null ? {} : { timeZone }),
      ...(recurrence === null ? {} : { recurrence }),
      exceptions: recurrence === null ? [] : [start],
      ...(place === null ? {} : { place }),
      ...(notes === null ? {} : { notes }),
      createdAt: 1,
    };
  });
