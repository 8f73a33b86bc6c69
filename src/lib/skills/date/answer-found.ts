import {
  addDays,
  civilAt,
  civilDate,
  instantOf,
  partsOf,
  weekdayOf,
  type CivilDate,
  type CivilDateTime,
} from '../../core/civil-time';
import { writeClock, writeDay } from '../clock/zone-time';
import { counted, sentences } from '../english/date-words';
import { plain } from '../plain';
import type { SkillWorld } from '../skill-world';
import type { TimeOfDay } from '../slots/time-of-day';
import { isLeapYear } from './calendar';
import type { DateSlots, MonthValue } from './date-slots';
import { dayOf, distance, joined, written } from './spans';

/** Says which day is meant by its place in a year or a week, and how far two months or two moments are apart. */
export function foundSentence(
  act: 'todayIso' | 'nextFriday13' | 'nthOfYear' | 'mondayOf' | 'betweenMonths' | 'hoursBetween' | 'hoursUntil',
  slots: DateSlots,
  { now, timeZone, locale }: Pick<SkillWorld, 'now' | 'timeZone' | 'locale'>,
): string {
  const today = civilAt(now, timeZone).slice(0, 10);
  const [thisYear] = partsOf(today);
  const full = (date: CivilDate): string => writeDay(date, locale, 'full');
  const date = dayOf(slots.date) ?? today;
  switch (act) {
    case 'todayIso':
      return sentences.today(today);
    case 'nextFriday13':
      return sentences.when(full(nextFriday13(today)), 'future', '');
    case 'nthOfYear': {
      const year = slots.year ?? thisYear;
      const count = slots.count ?? 1;
      if (!Number.isInteger(count) || count < 1 || count > (isLeapYear(year) ? 366 : 365)) {
        return sentences.noDayOfYear(count, year);
      }
      const day = addDays(civilDate(year, 1, 1), count - 1);
      return sentences.dayOfYearOf(full(day), count);
    }
    case 'mondayOf': {
      const day = addDays(date, (slots.weekday ?? 1) - weekdayOf(date));
      return sentences.when(full(day), day === today ? 'present' : day < today ? 'past' : 'future', '');
    }
    case 'betweenMonths':
      return monthsSentence(slots, today, locale);
    case 'hoursBetween':
    case 'hoursUntil': {
      for (const time of [slots.time, slots.end]) {
        if (time !== undefined && 'noSuchTime' in time) return sentences.noSuchDate(plain(time.noSuchTime));
      }
      const from = act === 'hoursUntil' ? civilAt(now, timeZone).slice(0, 16) : moment(date, slots.time, timeZone);
      const second = act === 'hoursUntil' ? date : later(dayOf(slots.other) ?? today, date);
      const to = moment(second, act === 'hoursUntil' ? slots.time : slots.end, timeZone);
      const minutes = Math.round((instantOf(to, timeZone) - instantOf(from, timeZone)) / 60_000);
      if (minutes < 0) return sentences.tooFar;
      const length =
        slots.hours === 'minutes'
          ? counted(minutes, 'minute')
          : joined([Math.floor(minutes / 60), 'hour'], [minutes % 60, 'minute']);
      const shown = (civil: CivilDateTime): string => sentences.moment(writeClock(civil, locale), full(civil));
      return act === 'hoursUntil'
        ? sentences.until(length, shown(to))
        : sentences.between(length, shown(from), shown(to));
    }
  }
}

function nextFriday13(today: CivilDate): CivilDate {
  const [year, month] = partsOf(today);
  for (let ahead = 0; ; ahead++) {
    const day = civilDate(year + Math.floor((month - 1 + ahead) / 12), ((month - 1 + ahead) % 12) + 1, 13);
    if (day > today && weekdayOf(day) === 5) return day;
  }
}

/** The first day that is not before another and comes whole weeks after what was said: "from Friday to Monday". */
function later(day: CivilDate, than: CivilDate): CivilDate {
  let found = day;
  while (found < than) found = addDays(found, 7);
  return found;
}

/** A time on a day; the midnight of a day is the one that ends it, as people speak. */
function moment(date: CivilDate, time: TimeOfDay | undefined, timeZone: string): CivilDateTime {
  const said = time === undefined || 'noSuchTime' in time ? '00:00' : time.time;
  const day = said === '00:00' ? addDays(date, 1) : date;
  return civilAt(instantOf(`${day}T${said}`, timeZone), timeZone).slice(0, 16);
}

function monthsSentence({ monthFrom, monthTo, unit = 'months' }: DateSlots, today: CivilDate, locale: string): string {
  if (monthFrom === undefined) return sentences.tooFar;
  const [thisYear, thisMonth] = partsOf(today);
  if (monthTo !== undefined && monthFrom.year === undefined && monthTo.year === undefined && unit === 'months') {
    const name = (month: number): string => written(civilDate(2000, month, 1), locale, { month: 'long' });
    const months = (monthTo.month - monthFrom.month + 12) % 12;
    return sentences.between(counted(months, 'month'), name(monthFrom.month), name(monthTo.month));
  }
  const toYear = monthTo?.year ?? thisYear + (monthTo !== undefined && monthTo.month < thisMonth ? 1 : 0);
  const to = monthTo === undefined ? today : civilDate(toYear, monthTo.month, 1);
  const from = firstOf(monthFrom, to);
  if (from > to) return sentences.sinceMonth;
  const full = (date: CivilDate): string => writeDay(date, locale, 'full');
  const length = distance(from, to, unit);
  return monthTo === undefined
    ? sentences.sinceDate(length, full(from))
    : sentences.between(length, full(from), full(to));
}

/** The first day of a month; without a year of the last such month before another day. */
function firstOf({ month, year }: MonthValue, before: CivilDate): CivilDate {
  const [lastYear, lastMonth] = partsOf(before);
  return civilDate(year ?? (month <= lastMonth ? lastYear : lastYear - 1), month, 1);
}
