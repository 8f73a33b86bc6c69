import {
  parseAbsolute,
  parseDate,
  parseDateTime,
  toCalendarDateTime,
  toTimeZone,
  toZoned,
  type CalendarDateTime,
} from '@internationalized/date';
import { isWholeDay } from '../core/event';

const MINUTES = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?$/;

/** A civil time, or the first moment of a civil day. */
function civilDateTime(civil: string): CalendarDateTime {
  return isWholeDay(civil) ? toCalendarDateTime(parseDate(civil)) : parseDateTime(civil);
}

/** A civil time to the minute, as events have it. */
function civilText(time: CalendarDateTime): string {
  const text = time.toString();
  return MINUTES.exec(text)?.[1] ?? text;
}

/** Whether the text is a day or a time that exists, from the year 1 to 9999. */
export function isCivil(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/.test(text)) return false;
  try {
    const time = civilDateTime(text);
    return time.year > 0 && text === (isWholeDay(text) ? time.toString().slice(0, 10) : civilText(time));
  } catch {
    // The library throws on a day that no calendar has.
    return false;
  }
}

/** The same moment on the clock of another zone. */
export function moveZone(civil: string, from: string, to: string): string {
  return civilText(toCalendarDateTime(toTimeZone(toZoned(parseDateTime(civil), from), to)));
}

/** Milliseconds since 1970, UTC, of a civil time or of the beginning of a day. */
export function instantOf(civil: string, timeZone: string): number {
  return toZoned(civilDateTime(civil), timeZone).toDate().getTime();
}

/** What the clock of that zone shows then. */
export function civilAt(instant: number, timeZone: string): string {
  return civilText(toCalendarDateTime(parseAbsolute(new Date(instant).toISOString(), timeZone)));
}

/** Whole minutes from one civil time to another, by the clock. */
export function minutesBetween(from: string, to: string): number {
  const utc = (civil: string): number => civilDateTime(civil).toDate('UTC').getTime();
  return Math.round((utc(to) - utc(from)) / 60_000);
}

/** The civil time or day so many minutes, or whole days of them, later. */
export function laterBy(civil: string, minutes: number): string {
  const later = civilDateTime(civil).add({ minutes });
  return isWholeDay(civil) ? later.toString().slice(0, 10) : civilText(later);
}
