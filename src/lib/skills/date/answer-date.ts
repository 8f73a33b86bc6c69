import {
  addDays,
  addMonths,
  civilAt,
  civilDate,
  daysBetween,
  daysInMonth,
  partsOf,
  weekdayOf,
  type CivilDate,
} from '../../core/civil-time';
import { writeClock, writeDay } from '../clock/zone-time';
import { counted, joining, sentences } from '../english/date-words';
import { plain } from '../plain';
import type { SkillWorld } from '../skill-world';
import type { DateValue } from '../slots/date';
import type { Duration } from '../slots/duration';
import {
  addWorkdays,
  distanceBetween,
  isLeapYear,
  isoWeek,
  weekdaysInMonth,
  weekendsBetween,
  workdaysBetween,
} from './calendar';
import type { DateSlots, DateUnit } from './date-slots';

/** No date before was ever called by the Gregorian calendar. */
const GREGORIAN = '1582-10-15';

/** Says what was asked about dates, today. */
export function sentenceForDate(slots: DateSlots, { now, timeZone, locale }: SkillWorld): string {
  const today = civilAt(now, timeZone).slice(0, 10);
  const [thisYear] = partsOf(today);
  const { act, unit, duration } = slots;
  const full = (date: CivilDate): string => writeDay(date, locale, 'full');
  for (const value of [slots.date, slots.nthDay, slots.other, slots.past, slots.birth]) {
    if (value !== undefined && 'noSuchDate' in value) return sentences.noSuchDate(plain(value.noSuchDate));
  }
  const date = dayOf(slots.date) ?? dayOf(slots.nthDay) ?? dayOf(slots.owned) ?? dayOf(slots.past) ?? today;
  const other = dayOf(slots.other) ?? today;
  const year = slots.year ?? thisYear;
  switch (act) {
    case 'today':
      return sentences.today(full(today));
    case 'todayAndTime':
      return sentences.todayAndTime(writeClock(civilAt(now, timeZone), locale), full(today));
    case 'month':
      return sentences.month(written(today, locale, { month: 'long', year: 'numeric' }));
    case 'year':
      return sentences.year(String(thisYear));
    case 'quarter':
      return sentences.quarter(Math.ceil(partsOf(today)[1] / 3), String(thisYear));
    case 'isThat':
      return (date === dayOf(slots.past) ? sentences.thatIs : sentences.thatIsNot)(full(date));
    case 'weekend':
      return sentences.weekend(full(date), weekdayOf(date) > 5);
    case 'workdaysAfter': {
      const count = slots.count ?? 0;
      if (count > 10_000 || !Number.isInteger(count)) return sentences.tooFar;
      return sentences.workdays(count, full(date), full(addWorkdays(date, count)));
    }
    case 'weekdaysInMonth': {
      const month = slots.month ?? partsOf(today)[1];
      const weekday = slots.weekday ?? 1;
      // The first of January 2024 was a Monday.
      const name = written(civilDate(2024, 1, weekday), locale, { weekday: 'long' });
      const shown = written(civilDate(year, month, 1), locale, { month: 'long', year: 'numeric' });
      return sentences.weekdaysInMonth(weekdaysInMonth(year, month, weekday), name, shown);
    }
    case 'fridays13': {
      const days = Array.from({ length: 12 }, (_, index) => civilDate(year, index + 1, 13)).filter(
        (day) => weekdayOf(day) === 5,
      );
      return sentences.fridays13(
        days.length,
        year,
        days.map((day) => written(day, locale, { month: 'long' })).join(', '),
      );
    }
    case 'ageInUnit':
      return date > today ? sentences.notBorn : sentences.ageInUnit(distance(date, today, unit));
    case 'when':
    case 'whenPast':
      return sentences.when(
        full(date),
        date === today ? 'present' : date < today ? 'past' : 'future',
        date < GREGORIAN ? sentences.gregorian : '',
      );
    case 'isDay':
      return (date === today ? sentences.yes : sentences.no)(full(today));
    case 'isOn':
      return (weekdayOf(date) === slots.weekday ? sentences.yes : sentences.no)(full(date));
    case 'until':
    case 'since': {
      if (date === today) return sentences.isToday(full(today));
      return date > today
        ? sentences.until(distance(today, date, unit), full(date))
        : sentences.sinceDate(distance(date, today, unit), full(date));
    }
    case 'between': {
      const second = other < date && yearUnsaid(slots) ? addMonths(other, slots.monthUnsaid === true ? 1 : 12) : other;
      if (second === date) return sentences.sameDay;
      const [first, last] = second < date ? [second, date] : [date, second];
      return sentences.between(distance(first, last, unit), full(first), full(last));
    }
    case 'shifted':
    case 'shiftedBefore':
    case 'fromNow':
    case 'ago': {
      const forward = act === 'shifted' || act === 'fromNow';
      const found = duration && shift(date, duration, forward ? 1 : -1);
      if (duration === undefined || found === undefined) return sentences.tooFar;
      if (act === 'fromNow') return sentences.inDuration(durationText(duration), full(found));
      if (act === 'ago') return sentences.ago(durationText(duration), full(found));
      return sentences.shifted(durationText(duration), forward ? 'after' : 'before', full(date), full(found));
    }
    case 'age': {
      if (slots.birth === undefined) return sentences.tooFar;
      if ('year' in slots.birth) {
        const most = thisYear - slots.birth.year;
        return most < 0
          ? sentences.notBorn
          : most === 0
            ? sentences.age(counted(0, 'year'))
            : sentences.ageBetween(most - 1, most);
      }
      const birth = dayOf(slots.birth) ?? today;
      if (birth > today) return sentences.notBorn;
      return sentences.age(counted(distanceBetween(birth, today).years, 'year'));
    }
    case 'ageIn': {
      const birth = slots.birth;
      if (birth === undefined) return sentences.tooFar;
      const birthYear = 'year' in birth ? birth.year : partsOf(dayOf(birth) ?? today)[0];
      return birthYear > year ? sentences.notBorn : sentences.ageIn(year - birthYear - 1, year - birthYear, year);
    }
    case 'leap':
      return (isLeapYear(year) ? sentences.leap : sentences.noLeap)(year);
    case 'nextLeap': {
      let next = thisYear + 1;
      while (!isLeapYear(next)) next++;
      return sentences.nextLeap(next);
    }
    case 'week':
    case 'weekOf': {
      const { week, year: ofYear } = isoWeek(date);
      return sentences.week(week, ofYear);
    }
    case 'dayOfYear':
      return sentences.dayOfYear(
        daysBetween(civilDate(thisYear, 1, 1), today) + 1,
        daysBetween(today, civilDate(thisYear, 12, 31)),
      );
    case 'restOfYear': {
      const last = civilDate(thisYear, 12, 31);
      return sentences.until(distance(today, last, unit ?? 'days'), full(last));
    }
    case 'restOfMonth': {
      const last = civilDate(thisYear, partsOf(today)[1], daysInMonth(thisYear, partsOf(today)[1]));
      return sentences.until(distance(today, last, unit ?? 'days'), full(last));
    }
    case 'daysInMonth': {
      const month = slots.month ?? partsOf(today)[1];
      if (month === 2 && slots.year === undefined && slots.month !== undefined) return sentences.february;
      const shown = written(civilDate(year, month, 1), locale, {
        month: 'long',
        ...(slots.year === undefined ? {} : { year: 'numeric' }),
      });
      return sentences.daysInMonth(shown, daysInMonth(year, month));
    }
    case 'daysInYear':
      return sentences.daysInYear(year, isLeapYear(year) ? 366 : 365);
    case 'weeksInYear':
      return sentences.weeksInYear(year, isoWeek(civilDate(year, 12, 28)).week);
    case 'yearsBetween': {
      const [first, last] = [Math.min(year, slots.secondYear ?? year), Math.max(year, slots.secondYear ?? year)];
      return sentences.yearsBetween(last - first, first, last);
    }
    case 'yearsSince':
    case 'yearsUntil':
      if (year === thisYear) return sentences.thisYear(year);
      return year < thisYear ? sentences.yearsAgo(year, thisYear - year) : sentences.yearsAhead(year, year - thisYear);
  }
}

/** A distance in the unit that was asked for, or in days and what makes them easier to grasp. */
function distance(from: CivilDate, to: CivilDate, unit: DateUnit | undefined): string {
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

function joined(...parts: readonly Part[]): string {
  const said = parts.filter(([count]) => count > 0).map(([count, unit]) => counted(count, unit));
  if (said.length === 0) return counted(0, parts[0]?.[1] ?? 'day');
  const last = said.pop() ?? '';
  return said.length === 0 ? last : `${said.join(', ')}${joining.and}${last}`;
}

function durationText({ months, days, seconds }: Duration): string {
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

function shift(date: CivilDate, { months, days, seconds }: Duration, sign: 1 | -1): CivilDate | undefined {
  const wholeDays = days + seconds / 86_400;
  if (!Number.isInteger(months) || !Number.isInteger(wholeDays)) return undefined;
  const year = partsOf(date)[0] + (sign * (months + wholeDays / 30)) / 12;
  return year < 1 || year > 9900 ? undefined : addDays(addMonths(date, sign * months), sign * wholeDays);
}

function dayOf(value: DateValue | { readonly year: number } | undefined): CivilDate | undefined {
  return value !== undefined && 'date' in value ? value.date : undefined;
}

/** Two days of which the second comes first were meant in order: it is of the year after. */
function yearUnsaid({ date, other }: DateSlots): boolean {
  const [first, second] = [dayOf(date), dayOf(other)];
  return first !== undefined && second !== undefined && daysBetween(second, first) < 366;
}

function written(date: CivilDate, locale: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(Date.parse(`${date}T00:00Z`));
}
