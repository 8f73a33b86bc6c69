import {
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
import { sentences } from '../english/date-words';
import { plain } from '../plain';
import type { SkillWorld } from '../skill-world';
import { ageSentence } from './answer-age';
import { foundSentence } from './answer-found';
import { addWorkdays, isLeapYear, isoWeek, weekdaysInMonth } from './calendar';
import type { DateSlots } from './date-slots';
import { dayOf, distance, durationText, shift, written } from './spans';

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
    case 'age':
    case 'ageIn':
    case 'ageInUnit':
    case 'turns':
    case 'bornIn':
    case 'ageFrom':
      return ageSentence(act, slots, today, locale);
    case 'todayIso':
    case 'nextFriday13':
    case 'nthOfYear':
    case 'mondayOf':
    case 'betweenMonths':
    case 'hoursBetween':
    case 'hoursUntil':
      return foundSentence(act, slots, { now, timeZone, locale });
    case 'today':
      return sentences.today(full(today));
    case 'todayAndTime':
      return sentences.todayAndTime(writeClock(civilAt(now, timeZone), locale), full(today));
    case 'month':
      return sentences.month(written(today, locale, { month: 'long', year: 'numeric' }));
    case 'year':
      return sentences.year(String(thisYear));
    case 'quarter':
      return slots.date === undefined
        ? sentences.quarter(Math.ceil(partsOf(today)[1] / 3), String(thisYear))
        : sentences.quarterOf(full(date), Math.ceil(partsOf(date)[1] / 3));
    case 'isThat':
      return (date === dayOf(slots.past) ? sentences.thatIs : sentences.thatIsNot)(full(date));
    case 'weekend':
      return sentences.weekend(full(date), weekdayOf(date) > 5);
    case 'workdaysAfter': {
      const count = slots.count ?? 0;
      if (count > 10_000 || !Number.isInteger(count)) return sentences.tooFar;
      return sentences.workdays(count, full(date), full(addWorkdays(date, count)));
    }
    case 'weekdaysLeft':
    case 'weekdaysInMonth': {
      const month = slots.month ?? partsOf(today)[1];
      const weekday = slots.weekday ?? 1;
      // The first of January 2024 was a Monday.
      const name = written(civilDate(2024, 1, weekday), locale, { weekday: 'long' });
      const shown = written(civilDate(year, month, 1), locale, { month: 'long', year: 'numeric' });
      if (act === 'weekdaysLeft') {
        const gone = Array.from({ length: partsOf(today)[2] - 1 }, (_, index) => civilDate(year, month, index + 1));
        const left = weekdaysInMonth(year, month, weekday) - gone.filter((day) => weekdayOf(day) === weekday).length;
        return sentences.weekdaysLeft(left, name, shown);
      }
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
      return slots.inclusive === true
        ? sentences.betweenInclusive(daysBetween(first, last) + 1, full(first), full(last))
        : sentences.between(distance(first, last, unit), full(first), full(last));
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
      if (slots.date !== undefined) {
        return sentences.dayOfYearOf(full(date), daysBetween(civilDate(partsOf(date)[0], 1, 1), date) + 1);
      }
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

/** Two days of which the second comes first were meant in order: it is of the year after. */
function yearUnsaid({ date, other }: DateSlots): boolean {
  const [first, second] = [dayOf(date), dayOf(other)];
  return first !== undefined && second !== undefined && daysBetween(second, first) < 366;
}
