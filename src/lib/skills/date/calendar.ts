import {
  addDays,
  addMonths,
  civilDate,
  daysBetween,
  daysInMonth,
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

/** The Saturdays after the first day, up to and with the last. */
export function weekendsBetween(from: CivilDate, to: CivilDate): number {
  const first = weekdayOf(from) + 1;
  return Math.floor((daysBetween(from, to) + first) / 7) - Math.floor(first / 7);
}

/** The day that many days from Monday to Friday after another. */
export function addWorkdays(from: CivilDate, count: number): CivilDate {
  let day = addDays(from, Math.floor(count / 5) * 7);
  // A count in whole weeks from a weekend ends on the Friday before it.
  if (count > 0 && count % 5 === 0) while (weekdayOf(day) > 5) day = addDays(day, -1);
  for (let left = count % 5; left > 0;) {
    day = addDays(day, 1);
    if (weekdayOf(day) <= 5) left--;
  }
  return day;
}

/** The days of a month that are such a weekday. */
export function weekdaysInMonth(year: number, month: number, weekday: number): number {
  const last = daysInMonth(year, month);
  return Array.from({ length: last }, (_, index) => weekdayOf(civilDate(year, month, index + 1))).filter(
    (day) => day === weekday,
  ).length;
}

export function isLeapYear(year: number): boolean {
  return isCivilDate(year, 2, 29);
}
