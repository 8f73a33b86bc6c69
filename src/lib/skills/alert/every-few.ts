import type { Recurrence } from '../../core/recurrence';
import type { DateTimeValue } from '../slots/date-time';
import { inHalf } from '../likely-day';

const MOST_TIMES = 24;

/** "Every five minutes from 7 to 7.30": the single times; `undefined` where that makes none, or more than two dozen. */
export function everyFew(
  first: DateTimeValue,
  last: DateTimeValue,
  recurrence: Recurrence,
): readonly DateTimeValue[] | undefined {
  if (recurrence.every !== 'minute' || 'impossible' in first || 'impossible' in last) return undefined;
  const { time, instant: _, ...rest } = first;
  if (time === undefined || last.time === undefined) return undefined;
  const guessed = first.halfGuessed === true && last.halfGuessed === true;
  const from = minutesOf(guessed ? inHalf(time, 'am') : time);
  const end = minutesOf(guessed ? inHalf(last.time, 'am') : last.time);
  const count = Math.floor((end - from) / recurrence.interval) + 1;
  if (count < 2 || count > MOST_TIMES) return undefined;
  const offset = minutesOf(time) - from;
  return Array.from({ length: count }, (_each, index) => ({
    ...rest,
    time: clockOf(from + offset + index * recurrence.interval),
  }));
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

function clockOf(minutes: number): string {
  const clock = minutes % 1440;
  return `${String(Math.floor(clock / 60)).padStart(2, '0')}:${String(clock % 60).padStart(2, '0')}`;
}
