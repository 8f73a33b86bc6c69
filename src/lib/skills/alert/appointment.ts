import { addDays, civilAt, instantOf } from '../../core/civil-time';
import type { Appointment, AppointmentTime } from '../../core/alert';
import { nextDue } from '../../core/alert';
import { nextDay, type Recurrence } from '../../core/recurrence';
import { sayAt, sayRecurrence } from '../english/alert';
import type { DateTimeValue } from '../slots/date-time';
import type { Period } from '../slots/period';
import type { Repetition } from '../slots/recurrence';
import type { TimeOfDay } from '../slots/time-of-day';
import type { SkillWorld } from '../skill-world';
import { from as fromDay, inHalf } from '../likely-day';
import { sayDay, sayTime, shownAt } from './say';

/** What was said of when. */
export type SaidWhen = {
  readonly when?: DateTimeValue;
  readonly time?: TimeOfDay;
  readonly repeat?: Repetition;
};

/** When it is to be, or why it cannot be. */
export type ResolvedWhen =
  | { readonly when: AppointmentTime }
  | { readonly problem: 'impossible'; readonly said: string }
  | { readonly problem: 'past' | 'no-time' };

/** Nobody who says "3" means the morning without saying so. */
const EARLIEST_GUESS = '04:00';

/**
 * Puts together what was said.
 *
 * @param usual the time of a day for which none was said; without it one must be said
 * @param morning whether "7" means the morning
 */
export function resolveWhen(
  { when, time, repeat }: SaidWhen,
  { now, timeZone }: Pick<SkillWorld, 'now' | 'timeZone'>,
  { usual, morning }: { readonly usual?: string; readonly morning: boolean },
): ResolvedWhen {
  if (when !== undefined && 'impossible' in when) return { problem: 'impossible', said: when.impossible };
  if (time !== undefined && 'noSuchTime' in time) return { problem: 'impossible', said: time.noSuchTime };
  const civilNow = civilAt(now, timeZone);
  const today = civilNow.slice(0, 10);
  if (repeat !== undefined) {
    const day = when !== undefined && when.timeOnly !== true ? when.date : today;
    const recurrence = fromDay(repeat.recurrence, day, today);
    if (recurrence.every === 'minute') return { when: { instant: now + recurrence.interval * 60_000, recurrence } };
    const clock =
      time === undefined ? (timeOf(when, morning) ?? repeat.part ?? usual) : likelyTime(time, repeat.part, morning);
    if (clock === undefined) return { problem: 'no-time' };
    const earliest = day === today && `${today}T${clock}` <= civilNow ? addDays(today, 1) : day;
    return { when: { civil: `${firstDay(recurrence, day, earliest, when !== undefined)}T${clock}`, recurrence } };
  }
  if (when === undefined) return { problem: 'no-time' };
  if (when.instant !== undefined) return { when: { instant: when.instant } };
  const clock = time === undefined ? (when.time ?? usual) : likelyTime(time, undefined, morning);
  if (clock === undefined) return { problem: 'no-time' };
  const guessed = morning && when.halfGuessed === true && clock >= '13:00' && clock < '24:00';
  const early = `${String(Number(clock.slice(0, 2)) - 12).padStart(2, '0')}${clock.slice(2)}`;
  const useEarly = guessed && early >= EARLIEST_GUESS;
  const shown = useEarly ? early : clock;
  const date =
    useEarly && when.timeOnly === true && `${when.date}T${early}` <= civilNow ? addDays(when.date, 1) : when.date;
  const civil = `${date}T${shown}`;
  if (instantOf(civil, timeZone) > now) return { when: { civil } };
  if (useEarly && instantOf(`${date}T${clock}`, timeZone) > now) return { when: { civil: `${date}T${clock}` } };
  // Only today's day was said, and its usual time is over.
  return when.time === undefined && time === undefined && date === today ? { problem: 'no-time' } : { problem: 'past' };
}

/** When an appointment comes, in words: "tomorrow at 7:00", "every weekday at 7:00". */
export function sayAppointment({ when }: Pick<Appointment, 'when'>, world: SkillWorld): string {
  const { timeZone, locale } = world;
  if (when.recurrence !== undefined) {
    const each = sayRecurrence(when.recurrence);
    return 'civil' in when ? `${each} at ${sayTime(when.civil, locale)}` : each;
  }
  const civil = 'civil' in when ? shownAt(when.civil, timeZone) : civilAt(when.instant, timeZone);
  return sayAt(sayDay(civil, world), sayTime(civil, locale));
}

/** When it rings next, in words, if it does. */
export function sayNext(alert: Appointment, world: SkillWorld): string | undefined {
  const due = nextDue(alert, world.timeZone);
  if (due === undefined) return undefined;
  const civil = civilAt(due.at, world.timeZone);
  return sayAt(sayDay(civil, world), sayTime(civil, world.locale));
}

/** Whether an appointment comes at that time, or on that day where no time is named. */
export function comesAt(alert: Appointment, when: DateTimeValue, timeZone: string): boolean {
  if ('impossible' in when) return false;
  const due = nextDue(alert, timeZone);
  const civil = due === undefined ? undefined : civilAt(due.at, timeZone);
  if (civil === undefined) return false;
  const clock = civil.slice(11, 16);
  const sameClock =
    when.time === undefined ||
    clock === when.time ||
    (when.halfGuessed === true &&
      clock.slice(3) === when.time.slice(3) &&
      Number(clock.slice(0, 2)) % 12 === Number(when.time.slice(0, 2)) % 12);
  return sameClock && (when.timeOnly === true || civil.startsWith(when.date));
}

/** Whether an appointment comes next within some days, or a part of one. */
export function comesWithin(
  alert: Appointment,
  { from, to, hours }: Exclude<Period, { readonly noSuchDate: string }>,
  timeZone: string,
): boolean {
  const due = nextDue(alert, timeZone);
  if (due === undefined) return false;
  const civil = civilAt(due.at, timeZone);
  const [first, last] = hours ?? ['00:00', '24:00'];
  const clock = civil.slice(11, 16);
  return civil.slice(0, 10) >= from && civil.slice(0, 10) < to && clock >= first && clock < last;
}

function likelyTime(
  time: Exclude<TimeOfDay, { readonly noSuchTime: string }>,
  part: string | undefined,
  morning: boolean,
): string {
  const hour = Number(time.time.slice(0, 2));
  if (!time.eitherHalf) return time.time;
  const afternoon = part === undefined ? !morning && hour < 6 : part >= '12:00';
  return afternoon && hour < 12 ? `${hour + 12}${time.time.slice(2)}` : time.time;
}

/** The time that was said with a day; "7" of an alarm is the morning's. */
function timeOf(
  when: Exclude<SaidWhen['when'], { readonly impossible: string }>,
  morning: boolean,
): string | undefined {
  if (when?.time === undefined || !morning || when.halfGuessed !== true) return when?.time;
  const early = inHalf(when.time, 'am');
  return early >= EARLIEST_GUESS ? early : when.time;
}

/** @param told whether the day on which counting begins was said */
function firstDay(
  recurrence: Exclude<Recurrence, { readonly every: 'minute' }>,
  from: string,
  earliest: string,
  told: boolean,
): string {
  // "Every three months" begins today; where that is too late, three months from today.
  const counts = told || recurrence.every === 'month' || recurrence.every === 'year';
  if (counts && nextDay(recurrence, from, from) === from) return nextDay(recurrence, from, earliest);
  // The first one is where counting begins, so that every other Tuesday starts with the next.
  return nextDay({ ...recurrence, interval: 1 }, from, earliest);
}
