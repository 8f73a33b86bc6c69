import {
  addDays,
  addMonths,
  civilDate,
  daysBetween,
  daysInMonth,
  partsOf,
  weekdayOf,
  type CivilDate,
} from './civil-time';

/** How often something comes back. Weekdays go from 1, Monday, to 7, Sunday. */
export type Recurrence =
  | { readonly every: 'minute'; readonly interval: number }
  | { readonly every: 'day'; readonly interval: number }
  | { readonly every: 'week'; readonly interval: number; readonly weekdays: readonly number[] }
  /** In a month that is too short, on its last day. */
  | { readonly every: 'month'; readonly interval: number; readonly day: number }
  /** The `ordinal`th such weekday of the month, from 1; -1 is the last. */
  | { readonly every: 'month'; readonly interval: number; readonly weekday: number; readonly ordinal: number }
  /** On 29 February, in the other years the day before. */
  | { readonly every: 'year'; readonly interval: number; readonly month: number; readonly day: number };

/** A recurrence that goes by days. */
export type DailyRecurrence = Exclude<Recurrence, { readonly every: 'minute' }>;

/**
 * The first day from `from` on, itself included, on which it takes place.
 *
 * @param start where counting begins: no day before it is one, and every second week is counted from its week
 */
export function nextDay(recurrence: DailyRecurrence, start: CivilDate, from: CivilDate): CivilDate {
  const earliest = from < start ? start : from;
  switch (recurrence.every) {
    case 'day': {
      const rest = daysBetween(start, earliest) % recurrence.interval;
      return rest === 0 ? earliest : addDays(earliest, recurrence.interval - rest);
    }
    case 'week': {
      const monday = addDays(start, 1 - weekdayOf(start));
      for (let day = earliest; ; day = addDays(day, 1)) {
        const weeks = Math.floor(daysBetween(monday, day) / 7);
        if (weeks % recurrence.interval === 0 && recurrence.weekdays.includes(weekdayOf(day))) return day;
      }
    }
    case 'month': {
      const [startYear, startMonth] = partsOf(start);
      const [year, month] = partsOf(earliest);
      const passed = (year - startYear) * 12 + month - startMonth;
      const first = civilDate(startYear, startMonth, 1);
      for (
        let months = Math.ceil(passed / recurrence.interval) * recurrence.interval;
        ;
        months += recurrence.interval
      ) {
        const day = dayInMonth(recurrence, addMonths(first, months));
        if (day !== undefined && day >= earliest) return day;
      }
    }
    case 'year': {
      const startYear = yearOf(start);
      const passed = yearOf(earliest) - startYear;
      for (let years = Math.ceil(passed / recurrence.interval) * recurrence.interval; ; years += recurrence.interval) {
        const year = startYear + years;
        const day = civilDate(year, recurrence.month, Math.min(recurrence.day, daysInMonth(year, recurrence.month)));
        if (day >= earliest) return day;
      }
    }
  }
}

function yearOf(date: CivilDate): number {
  return Number(date.slice(0, 4));
}

function dayInMonth(
  recurrence: Extract<Recurrence, { readonly every: 'month' }>,
  firstOfMonth: CivilDate,
): CivilDate | undefined {
  const [year, month] = partsOf(firstOfMonth);
  const length = daysInMonth(year, month);
  if ('day' in recurrence) return civilDate(year, month, Math.min(recurrence.day, length));
  const { weekday, ordinal } = recurrence;
  if (ordinal < 0) {
    const last = civilDate(year, month, length);
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7) + (ordinal + 1) * 7);
  }
  const day = 1 + ((weekday - weekdayOf(firstOfMonth) + 7) % 7) + (ordinal - 1) * 7;
  return day <= length ? civilDate(year, month, day) : undefined;
}
