import { addDays, addMonths, daysBetween, partsOf, type CivilDate } from '../../core/civil-time';
import { counted, joining } from '../english/date-words';
import type { DateValue } from '../slots/date';
import type { Duration } from '../slots/duration';
import { distanceBetween, weekendsBetween, workdaysBetween } from './calendar';
import type { DateUnit } from './date-slots';

/** A distance in the unit that was asked for, or in days and what makes them easier to grasp. */
export function distance(from: CivilDate, to: CivilDate, unit: DateUnit | undefined): string {
  const days = daysBetween(from, to);
  const { years, months, days: rest } = distanceBetween(from, to);
  switch (unit) {
    case 'days':
      return counted(days, 'day');
    case 'sleeps':
      return counted(days, 'sleep');
    case 'workdays':
      return counted(workdaysBetween(from, to), 'working day');
    case 'weekends':
      return counted(weekendsBetween(from, to), 'weekend');
    case 'weeks':
      return joined([Math.floor(days / 7), 'week'], [days % 7, 'day']);
    case 'months':
      return joined([years * 12 + months, 'month'], [rest, 'day']);
    case 'years':
      return joined([years, 'year'], [months, 'month'], [rest, 'day']);
    case undefined: {
      if (days < 14) return counted(days, 'day');
      if (days < 60) return `${counted(days, 'day')} (${joined([Math.floor(days / 7), 'week'], [days % 7, 'day'])})`;
      return `${counted(days, 'day')} (${joined([years, 'year'], [months, 'month'], [rest, 'day'])})`;
    }
  }
}

type Part = readonly [count: number, unit: 'day' | 'week' | 'month' | 'year' | 'hour' | 'minute'];

/** Counts of units as a list in words; those of zero are left out. */
export function joined(...parts: readonly Part[]): string {
  const said = parts.filter(([count]) => count > 0).map(([count, unit]) => counted(count, unit));
  if (said.length === 0) return counted(0, parts[0]?.[1] ?? 'day');
  const last = said.pop() ?? '';
  return said.length === 0 ? last : `${said.join(', ')}${joining.and}${last}`;
}

/** A length of time in words, to the minute. */
export function durationText({ months, days, seconds }: Duration): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  const asWeeks = days > 0 && days % 7 === 0;
  return joined(
    [years, 'year'],
    [rest, 'month'],
    asWeeks ? [days / 7, 'week'] : [days, 'day'],
    [Math.floor(seconds / 3600), 'hour'],
    [Math.floor((seconds % 3600) / 60), 'minute'],
  );
}

/** The day so much later, or earlier; `undefined` for parts of days and beyond the calendar. */
export function shift(date: CivilDate, { months, days, seconds }: Duration, sign: 1 | -1): CivilDate | undefined {
  const wholeDays = days + seconds / 86_400;
  if (!Number.isInteger(months) || !Number.isInteger(wholeDays)) return undefined;
  const year = partsOf(date)[0] + (sign * (months + wholeDays / 30)) / 12;
  return year < 1 || year > 9900 ? undefined : addDays(addMonths(date, sign * months), sign * wholeDays);
}

/** The day that was said; `undefined` where none was, or only a year. */
export function dayOf(value: DateValue | { readonly year: number } | undefined): CivilDate | undefined {
  return value !== undefined && 'date' in value ? value.date : undefined;
}

/** A day as the locale writes it. */
export function written(date: CivilDate, locale: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(Date.parse(`${date}T00:00Z`));
}
