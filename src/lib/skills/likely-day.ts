import { addDays, civilAt, partsOf, weekdayOf, type CivilDate } from '../core/civil-time';
import type { Recurrence } from '../core/recurrence';
import { weekdays } from './english/time-words';
import type { Slot } from './grammar/slot';
import { after, lookUp } from './slots/count';
import { dateTime, type DateTimeValue } from './slots/date-time';

/**
 * Points in time, with what a day and an hour leave open decided as people mean it: "Wednesday at eleven", said on a
 * Wednesday afternoon, is next week's morning; "7 morning" is "7 in the morning"; "next year on 4 March" is one day.
 */
export const likelyDateTime: Slot<DateTimeValue> = {
  *read(utterance, at, context) {
    const { tokens } = utterance;
    const nextYear = after(utterance, at, 'next year');
    if (nextYear !== undefined) {
      for (const { value, end } of dateTime.read(utterance, after(utterance, nextYear, ',') ?? nextYear, context)) {
        if (!('impossible' in value) && value.timeOnly !== true) {
          yield { value: { ...value, date: inYear(value.date, yearAt(context) + 1) }, end };
        }
      }
    }
    for (const { value, end } of dateTime.read(utterance, at, context)) {
      if ('impossible' in value || value.halfGuessed !== true || value.time === undefined) {
        yield { value, end };
        continue;
      }
      const { halfGuessed: _, ...sure } = value;
      const half = lookUp(halves, tokens[end]?.text ?? '');
      if (half !== undefined) yield { value: { ...sure, time: inHalf(value.time, half) }, end: end + 1 };
      const said = tokens.slice(at, end);
      const now = civilAt(context.now, context.timeZone);
      const today = value.date === now.slice(0, 10);
      const late = value.time >= '21:00' && inHalf(value.time, 'am') <= now.slice(11, 16);
      if (today && late && said.some(({ text }) => lookUp(weekdays, text) !== undefined)) {
        yield { value: { ...sure, date: addDays(value.date, 7), time: inHalf(value.time, 'am') }, end };
      } else yield { value, end };
    }
  },
};

const halves: Readonly<Record<string, 'am' | 'pm'>> = { morning: 'am', afternoon: 'pm', evening: 'pm', night: 'pm' };

/** A time of the clock in the other half of the day, or where it is. */
export function inHalf(time: string, half: 'am' | 'pm'): string {
  const hour = (Number(time.slice(0, 2)) % 12) + (half === 'pm' ? 12 : 0);
  return `${String(hour).padStart(2, '0')}${time.slice(2)}`;
}

/** What takes place in the evening is meant so, where neither half of the day was said. */
export function inEvening(when: DateTimeValue): DateTimeValue {
  if ('impossible' in when || when.halfGuessed !== true || when.time === undefined || when.time < '05:00') return when;
  const { halfGuessed: _, ...sure } = when;
  return { ...sure, time: inHalf(when.time, 'pm') };
}

/** Whether both are the same time of the same day. */
export function isSameTime(one: DateTimeValue, other: DateTimeValue): boolean {
  return (
    'date' in one && 'date' in other && one.date === other.date && one.time === other.time && one.time !== undefined
  );
}

/** The same time in the other half of the day. */
export function laterHalf(when: DateTimeValue): DateTimeValue {
  if ('impossible' in when || when.time === undefined) return when;
  const { halfGuessed: _, ...sure } = when;
  return { ...sure, time: inHalf(when.time, when.time < '12:00' ? 'pm' : 'am') };
}

function yearAt({ now, timeZone }: { readonly now: number; readonly timeZone: string }): number {
  return partsOf(civilAt(now, timeZone).slice(0, 10))[0];
}

function inYear(date: CivilDate, year: number): CivilDate {
  const moved = `${String(year).padStart(4, '0')}${date.slice(4)}`;
  return moved.endsWith('02-29') ? `${moved.slice(0, 5)}02-28` : moved;
}

/**
 * What comes "every week", "every month" or "every year" from a day on comes on days like that one, where no other was
 * named.
 *
 * @param today the day on which it was said, which stands in a recurrence that names no day
 */
export function from<Kind extends Recurrence>(recurrence: Kind, date: CivilDate, today: CivilDate): Recurrence {
  const [, month, day] = partsOf(date);
  const [, thisMonth, thisDay] = partsOf(today);
  switch (recurrence.every) {
    case 'week': {
      const [only, ...more] = recurrence.weekdays;
      return only === weekdayOf(today) && more.length === 0
        ? { ...recurrence, weekdays: [weekdayOf(date)] }
        : recurrence;
    }
    case 'month':
      return 'day' in recurrence && recurrence.day === thisDay ? { ...recurrence, day } : recurrence;
    case 'year':
      return recurrence.month === thisMonth && recurrence.day === thisDay ? { ...recurrence, month, day } : recurrence;
    default:
      return recurrence;
  }
}
