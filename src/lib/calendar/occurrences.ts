import { isWholeDay, type CalendarEvent, type Occurrence } from '../core/event';
import { laterBy, minutesBetween, moveZone } from './civil';
import { recurringStarts } from './recurrence';

/** The widest that clocks of two zones are apart. */
const ZONES_APART_MINUTES = 26 * 60;

/**
 * What takes place between two days, in the order of time. Something that began before and is not over counts as well.
 *
 * @param from the first day, as `2026-11-24`, by the person's clock
 * @param to the day after the last
 * @param timeZone IANA name of the person's zone
 */
export function occurrencesBetween(
  events: readonly CalendarEvent[],
  from: string,
  to: string,
  timeZone: string,
): readonly Occurrence[] {
  return events.flatMap((event) => occurrencesOf(event, from, to, timeZone)).sort(byTime);
}

function occurrencesOf(event: CalendarEvent, from: string, to: string, timeZone: string): readonly Occurrence[] {
  const length = minutesBetween(event.start, event.end);
  const earliest = laterBy(`${from}T00:00`, -length - ZONES_APART_MINUTES);
  const found: Occurrence[] = [];
  for (const key of startsOf(event, laterBy(`${to}T00:00`, ZONES_APART_MINUTES))) {
    if (`${key}T24` < earliest || event.exceptions.includes(key)) continue;
    const end = laterBy(key, length);
    const occurrence = { event, key, start: here(key, event, timeZone), end: here(end, event, timeZone) };
    if (occurrence.start < to && (occurrence.end > from || occurrence.start >= from)) found.push(occurrence);
  }
  return found;
}

function startsOf(event: CalendarEvent, before: string): Iterable<string> {
  const limit = isWholeDay(event.start) ? before.slice(0, 10) : before;
  return event.recurrence === undefined ? [event.start] : recurringStarts(event.start, event.recurrence, limit);
}

function here(civil: string, { timeZone: own }: CalendarEvent, timeZone: string): string {
  return own === undefined || isWholeDay(civil) ? civil : moveZone(civil, own, timeZone);
}

/** Whole days come before what has a time. */
function byTime(one: Occurrence, other: Occurrence): number {
  return compare(one.start, other.start) || compare(one.end, other.end) || compare(one.event.title, other.event.title);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
