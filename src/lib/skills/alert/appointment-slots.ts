import type { Match } from '../grammar/grammar';
import type { Slot } from '../grammar/slot';
import { date } from '../slots/date';
import type { DateTimeValue } from '../slots/date-time';
import { duration, type Duration } from '../slots/duration';
import { period, type Period } from '../slots/period';
import { recurrence, type Repetition } from '../slots/recurrence';
import { timeOfDay, type TimeOfDay } from '../slots/time-of-day';
import { shortText } from './short-text';
import { alertName, minutes, reason, more, namedSlot } from './slots';
import { targetSlot, type Target } from './target';
import { timedSlot } from './timed';
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
  readonly day: DateTimeValue;
  readonly at: DateTimeValue;
}

/** A day without a time. */
const dayAlone: Slot<DateTimeValue> = {
  *read(utterance, at, context) {
    for (const { value, end } of date.read(utterance, at, context)) {
      yield { value: 'noSuchDate' in value ? { impossible: value.noSuchDate } : value, end };
    }
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
    repeat: recurrence,
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
    day: dayAlone,
    at: when,
  };
}

/** The slots of a turn, as they are kept with its answer. */
export function slotsOf<Act extends string>(
  act: Act,
  { values }: Pick<Match<string, AppointmentValues>, 'values'>,
): AppointmentSlots<Act> {
  const { when, to, time, repeat, timed, several, except, until, period, day } = values;
  const name = values.name ?? values.what;
  const target = values.target ?? values.named;
  const length = values.duration ?? values.more ?? values.minutes;
  // "from 7 to 8": the first says which one, the second what it becomes.
  const at = values.at ?? timed ?? (to === undefined ? undefined : when);
  const then = to ?? when ?? day;
  return {
    act,
    ...(then !== undefined && { when: then }),
    ...(time !== undefined && { time }),
    ...(repeat !== undefined && { repeat }),
    ...(name !== undefined && { name }),
    ...(target !== undefined && { target }),
    ...(at !== undefined && { at }),
    ...(length !== undefined && { duration: length }),
    ...(several !== undefined && { several }),
    ...(except !== undefined && { except }),
    ...(until !== undefined && { until }),
    ...(period !== undefined && { period }),
  };
}

/** The other half of the day, for "no, in the evening". */
export function otherHalf(when: DateTimeValue, half: 'am' | 'pm'): DateTimeValue {
  if ('impossible' in when || when.time === undefined) return when;
  const hour = (Number(when.time.slice(0, 2)) % 12) + (half === 'pm' ? 12 : 0);
  return { date: when.date, time: `${String(hour).padStart(2, '0')}${when.time.slice(2)}` };
}
