import {
  addDays,
  addMonths,
  civilDate,
  daysBetween,
  isCivilDate,
  partsOf,
  weekdayOf,
  type CivilDate,
} from '../../core/civil-time';

/** Whole years, months and days from one day to a later one. */
export interface CalendarDistance {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

export function distanceBetween(from: CivilDate, to: CivilDate): CalendarDistance {
  const [fromYear, fromMonth] = partsOf(from);
  const [toYear, toMonth] = partsOf(to);
  let months = (toYear - fromYear) * 12 + toMonth - fromMonth;
  if (addMonths(from, months) > to) months--;
  return { years: Math.floor(months / 12), months: months % 12, days: daysBetween(addMonths(from, months), to) };
}

/** Days from Monday to Friday after the first day, up to and with the last. Public holidays are not known. */
export function workdaysBetween(from: CivilDate, to: CivilDate): number {
  const days = daysBetween(from, to);
  const weeks = Math.floor(days / 7);
  let count = weeks * 5;
  for (let day = weeks * 7 + 1; day <= days; day++) if (weekdayOf(addDays(from, day)) <= 5) count++;
  return count;
}

/** The week by ISO 8601: weeks begin on Monday, and the first is the one with the year's first Thursday. */
export function isoWeek(date: CivilDate): { readonly week: number; readonly year: number } {
  const [year] = partsOf(addDays(date, 4 - weekdayOf(date)));
  const thursday = addDays(date, 4 - weekdayOf(date));
  return { week: Math.floor(daysBetween(civilDate(year, 1, 1), thursday) / 7) + 1, year };
}

export function isLeapYear(year: number): boolean {
  return isCivilDate(year, 2, 29);
}
