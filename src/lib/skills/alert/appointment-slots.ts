import type { Match } from '../grammar/grammar';
import type { Slot } from '../grammar/slot';
import { date } from '../slots/date';
import type { DateTimeValue } from '../slots/date-time';
import { duration, type Duration } from '../slots/duration';
import { period, type Period } from '../slots/period';
import type { Repetition } from '../slots/recurrence';
import { timeOfDay, type TimeOfDay } from '../slots/time-of-day';
import { inHalf } from '../likely-day';
import { daysAhead, daysBefore, dayPart, numberSlot } from './loose-times';
import { repeatSlot, timesADaySlot } from './repeat';
import { shortText } from './short-text';
import { alertLabel, alertName, ground, minutes, reason, more, namedSlot } from './slots';
import { nthSlot, targetSlot, type Target } from './target';
import { clockSlot, dawnSlot, daySlot, pastHour, timedSlot } from './timed';
import { alertTime, severalTimes } from './when';

/** What is asked of alarms or reminders. */
export type AppointmentSlots<Act extends string> = {
  readonly act: Act;
  readonly when?: DateTimeValue;
  readonly time?: TimeOfDay;
  readonly repeat?: Repetition;
  readonly name?: string;
  /** Which are meant. */
  readonly target?: Target;
  /** Which are meant, by when they come. */
  readonly at?: DateTimeValue;
  readonly duration?: Duration;
  /** Several times at once, `when` not among them. */
  readonly several?: readonly DateTimeValue[];
  /** Which are not meant, by when they come. */
  readonly except?: DateTimeValue;
  /** Up to when. */
  readonly until?: DateTimeValue;
  /** The days that are asked about. */
  readonly period?: Period;
};

export interface AppointmentValues {
  readonly when: DateTimeValue;
  readonly to: DateTimeValue;
  readonly time: TimeOfDay;
  readonly repeat: Repetition;
  readonly name: string;
  readonly what: string;
  readonly target: Target;
  readonly named: Target;
  readonly timed: DateTimeValue;
  readonly duration: Duration;
  readonly minutes: Duration;
  readonly more: Duration;
  readonly several: readonly DateTimeValue[];
  /** What was said and taken back at once. */
  readonly wrong: DateTimeValue;
  readonly except: DateTimeValue;
  readonly until: DateTimeValue;
  readonly period: Period;
  readonly reason: string;
  /** Why, before the request. */
  readonly ground: string;
  readonly nth: Target;
  readonly day: DateTimeValue;
  readonly at: DateTimeValue;
  /** A time that is no mere number. */
  readonly clock: DateTimeValue;
  readonly dawn: DateTimeValue;
  /** A day, also as "tomorrow's". */
  readonly dayOf: DateTimeValue;
  /** Minutes from the hour of the one that is meant. */
  readonly past: number;
  /** "early": in the morning. */
  readonly early: 'am';
  readonly number: number;
  /** "the morning", of today or tomorrow. */
  readonly part: Period;
  /** A name behind a time. */
  readonly label: string;
  /** So long before. */
  readonly lead: Duration;
  /** The same, said behind the day: "a week ahead of time". */
  readonly ahead: Duration;
  readonly due: DateTimeValue;
  readonly daily: readonly DateTimeValue[];
  readonly second: DateTimeValue;
  /** What was named already. */
  readonly echo: string;
}

/** A day without a time. */
const dayAlone: Slot<DateTimeValue> = {
  *read(utterance, at, context) {
    for (const { value, end } of date.read(utterance, at, context)) {
      yield { value: 'noSuchDate' in value ? { impossible: value.noSuchDate } : value, end };
    }
  },
};

const earlySlot: Slot<'am'> = {
  *read({ tokens }, at) {
    if (tokens[at]?.text === 'early') yield { value: 'am', end: at + 1 };
  },
};

/** @param nouns the words for one of them; `plurals` for several */
export function appointmentSlots(
  nouns: readonly string[],
  plurals: readonly string[],
): { readonly [Name in keyof AppointmentValues]: Slot<AppointmentValues[Name]> } {
  const when = alertTime;
  return {
    when,
    to: when,
    time: timeOfDay,
    repeat: repeatSlot,
    name: alertName,
    what: shortText(40),
    target: targetSlot(nouns, plurals),
    named: namedSlot(nouns, ['called', 'named', 'labelled', 'to', 'about']),
    timed: timedSlot(nouns),
    duration: duration,
    minutes: minutes,
    more: more,
    several: severalTimes,
    wrong: when,
    except: when,
    until: when,
    period,
    reason,
    ground,
    nth: nthSlot,
    day: dayAlone,
    at: when,
    clock: clockSlot,
    dawn: dawnSlot,
    dayOf: daySlot,
    past: pastHour,
    early: earlySlot,
    number: numberSlot,
    part: dayPart,
    label: alertLabel,
    lead: daysBefore,
    ahead: daysAhead,
    due: when,
    daily: timesADaySlot,
    second: when,
    echo: shortText(8),
  };
}

/** The slots of a turn, as they are kept with its answer. */
export function slotsOf<Act extends string>(
  act: Act,
  { values }: Pick<Match<string, AppointmentValues>, 'values'>,
): AppointmentSlots<Act> {
  const { when, to, time, repeat, timed, several, except, until, period, part, day, number, past } = values;
  const name = values.name ?? values.what ?? values.label;
  const target = number === undefined ? (values.target ?? values.nth ?? values.named) : { place: number };
  const length = values.duration ?? values.more ?? values.minutes;
  // "from 7 to 8": the first says which one, the second what it becomes.
  const at = onDay(
    values.at ?? timed ?? values.clock ?? values.dawn ?? (to === undefined ? undefined : when),
    values.dayOf,
  );
  const said = to ?? when ?? day;
  const then = values.early !== undefined && said !== undefined ? otherHalf(said, 'am') : said;
  const moved = past === undefined ? then : minutesPast(at, past);
  const days = period ?? part;
  return {
    act,
    ...(moved !== undefined && { when: moved }),
    ...(time !== undefined && { time }),
    ...(repeat !== undefined && { repeat }),
    ...(name !== undefined && { name }),
    ...(target !== undefined && { target }),
    ...(at !== undefined && { at }),
    ...(length !== undefined && { duration: length }),
    ...(several !== undefined && { several }),
    ...(except !== undefined && { except }),
    ...(until !== undefined && { until }),
    ...(days !== undefined && { period: days }),
  };
}

/** "The 5.30 one, tomorrow only". */
function onDay(at: DateTimeValue | undefined, day: DateTimeValue | undefined): DateTimeValue | undefined {
  if (at === undefined || day === undefined || 'impossible' in at || 'impossible' in day) return at ?? day;
  const { timeOnly: _, ...rest } = at;
  return { ...rest, date: day.date };
}

/** "Half past", where the hour is that of the one that is meant. */
export function minutesPast(at: DateTimeValue | undefined, minutes: number): DateTimeValue | undefined {
  if (at === undefined || 'impossible' in at || at.time === undefined) return undefined;
  const whole = Date.parse(`${at.date}T${at.time.slice(0, 2)}:00Z`);
  const civil = new Date(whole + minutes * 60_000).toISOString();
  return { ...at, date: civil.slice(0, 10), time: civil.slice(11, 16) };
}

/** The other half of the day, for "no, in the evening". */
export function otherHalf(when: DateTimeValue, half: 'am' | 'pm'): DateTimeValue {
  if ('impossible' in when || when.time === undefined) return when;
  return { date: when.date, time: inHalf(when.time, half) };
}
