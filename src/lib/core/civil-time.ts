/** A day as a calendar shows it, `2026-11-24`. */
export type CivilDate = string;

/** What a clock on the wall shows, `2026-11-24T07:30` or with seconds. Such strings sort by time. */
export type CivilDateTime = string;

const DAY_MS = 86_400_000;

/**
 * What a clock in that zone shows, to the second.
 *
 * @param instant milliseconds since 1970, UTC
 * @param timeZone IANA name
 */
export function civilAt(instant: number, timeZone: string): CivilDateTime {
  return new Date(wallMs(instant, timeZone)).toISOString().slice(0, 19);
}

/** What day it is there. */
export function civilDateAt(instant: number, timeZone: string): CivilDate {
  return civilAt(instant, timeZone).slice(0, 10);
}

/**
 * When a clock in that zone shows this: milliseconds since 1970, UTC. What a clock shows twice, when it is put back,
 * means the first time; what it skips, when it is put forward, means as much later as was skipped (what Temporal calls
 * "compatible").
 */
export function instantOf(civil: CivilDateTime, timeZone: string): number {
  const wall = Date.parse(`${civil}Z`);
  // No zone is put forward or back twice within two days.
  const before = wall - offsetAt(wall - DAY_MS, timeZone);
  const after = wall - offsetAt(wall + DAY_MS, timeZone);
  const earlier = Math.min(before, after);
  if (wallMs(earlier, timeZone) === wall) return earlier;
  const later = Math.max(before, after);
  return wallMs(later, timeZone) === wall ? later : before;
}

/** Whether there is such a day. */
export function isCivilDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** @param month from 1 to 12 */
export function daysInMonth(year: number, month: number): number {
  return new Date(utcMs(year, month + 1, 0)).getUTCDate();
}

/** @throws RangeError when there is no such day, or it does not lie in the years 0 to 9999 */
export function civilDate(year: number, month: number, day: number): CivilDate {
  if (!isCivilDate(year, month, day) || year < 0 || year > 9999) throw new RangeError(`${year}-${month}-${day}`);
  return dateOf(utcMs(year, month, day));
}

/** Year, month (1 to 12) and day (1 to 31). */
export function partsOf(date: CivilDate): readonly [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return dateOf(Date.parse(date) + days * DAY_MS);
}

/** The same day of another month, or the last one where that month is shorter. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const [year, month, day] = partsOf(date);
  const total = year * 12 + month - 1 + months;
  const newYear = Math.floor(total / 12);
  const newMonth = (total % 12) + 1;
  return civilDate(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** From 1, Monday, to 7, Sunday, as ISO 8601 counts them. */
export function weekdayOf(date: CivilDate): number {
  return new Date(date).getUTCDay() || 7;
}

/** What the wall shows, read as if it were UTC. */
function wallMs(instant: number, timeZone: string): number {
  const whole = Math.floor(instant / 1000) * 1000;
  return whole + offsetAt(whole, timeZone);
}

function offsetAt(instant: number, timeZone: string): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of formatterOf(timeZone).formatToParts(instant)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return utcMs(year, month, day) + ((hour * 60 + minute) * 60 + second) * 1000 - Math.floor(instant / 1000) * 1000;
}

/** To build one takes a hundred times as long as to use it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(timeZone, formatter);
  }
  return formatter;
}

/** Unlike `Date.UTC`, takes the years 0 to 99 for what they are. */
function utcMs(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

function dateOf(ms: number): CivilDate {
  const date = new Date(ms).toISOString();
  if (date.length > 24) throw new RangeError('Beyond the years 0 to 9999.');
  return date.slice(0, 10);
}
