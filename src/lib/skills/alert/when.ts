import { civilAt, instantOf } from '../../core/civil-time';
import { joints } from '../english/alert';
import type { Slot, SlotReading } from '../grammar/slot';
import type { Utterance } from '../grammar/utterance';
import type { ReadingContext } from '../skill';
import { after } from '../slots/count';
import type { DateTimeValue } from '../slots/date-time';
import { duration, durationMs, type Duration } from '../slots/duration';
import { likelyDateTime as dateTime } from '../likely-day';

type Said = SlotReading<DateTimeValue>;
type Possible = Exclude<DateTimeValue, { readonly impossible: string }>;

/** A point in time, also as "an hour before 9". */
export const alertTime: Slot<DateTimeValue> = {
  *read(utterance, at, context) {
    yield* before(utterance, at, context);
    yield* dateTime.read(utterance, at, context);
  },
};

function* before(utterance: Utterance, at: number, context: ReadingContext): Iterable<Said> {
  for (const length of duration.read(utterance, at, context)) {
    const place = after(utterance, length.end, 'before');
    const ms = durationMs(length.value);
    if (place === undefined || ms === undefined) continue;
    for (const { value, end } of dateTime.read(utterance, place, context)) {
      if (!('impossible' in value) && value.time !== undefined) yield { value: earlierBy(value, value.time, ms), end };
    }
  }
}

function earlierBy({ instant, date, time: _time, ...rest }: Possible, time: string, ms: number): DateTimeValue {
  if (instant !== undefined) return { date, time, instant: instant - ms };
  const civil = new Date(Date.parse(`${date}T${time}Z`) - ms).toISOString();
  return { ...rest, date: civil.slice(0, 10), time: civil.slice(11, 16) };
}

/** "6 and 6:20", "9 in the morning and 9 at night", "Monday and Tuesday at 7": two or more. */
export const severalTimes: Slot<readonly DateTimeValue[]> = {
  *read(utterance, at, context) {
    for (const first of dateTime.read(utterance, at, context)) {
      const found: DateTimeValue[] = [first.value];
      let end = first.end;
      for (;;) {
        const next = nextOf(utterance, end, context);
        if (next === undefined) break;
        found.push(next.value);
        end = next.end;
      }
      const whole = found.length > 1 ? completed(found) : undefined;
      if (whole !== undefined) yield { value: whole, end };
    }
  },
};

function nextOf(utterance: Utterance, at: number, context: ReadingContext): Said | undefined {
  for (const joint of joints) {
    const place = after(utterance, at, joint);
    if (place === undefined) continue;
    const [longest] = dateTime.read(utterance, place, context);
    if (longest !== undefined) return longest;
  }
  return undefined;
}

/** A day that is said once is that of all, and so is a time. */
function completed(found: readonly DateTimeValue[]): readonly DateTimeValue[] | undefined {
  const possible = found.filter((value): value is Possible => !('impossible' in value));
  if (possible.length < found.length) return found;
  const day = possible.find((value) => value.timeOnly !== true);
  const clock = possible.findLast(({ time }) => time !== undefined);
  if (clock === undefined) return undefined;
  // "11, 2 and 5 tonight" is more than one day.
  if (day !== undefined && !possible.every((value, index) => hourOf(possible[index - 1]) <= hourOf(value))) {
    return undefined;
  }
  return possible.map((value): DateTimeValue => {
    const half =
      (value.time === undefined ? clock : value).halfGuessed === true ? ({ halfGuessed: true } as const) : {};
    const time = value.time ?? clock.time ?? '';
    if (value.timeOnly !== true) return value.time === undefined ? { date: value.date, time, ...half } : value;
    return day === undefined ? value : { date: day.date, time, ...half };
  });
}

/** To compare those of one day; where either half of the day may be meant, the first. */
function hourOf(value: Possible | undefined): number {
  if (value?.time === undefined) return 0;
  const [hour = 0, minute = 0] = value.time.split(':').map(Number);
  return (value.halfGuessed === true ? hour % 12 : hour) + minute / 60;
}

/** How long it is until a time that is said: "until 5 o'clock". */
export const lengthUntil: Slot<Duration> = {
  *read(utterance, at, context) {
    for (const { value, end } of dateTime.read(utterance, at, context)) {
      if ('impossible' in value || value.time === undefined || value.instant !== undefined) continue;
      const ms = instantOf(`${value.date}T${value.time}`, context.timeZone) - context.now;
      if (ms > 0) yield { value: { months: 0, days: 0, seconds: Math.round(ms / 1000) }, end };
    }
  },
};

/** The instant of a point in time; a day alone begins at midnight. */
export function instantAt(value: Possible, timeZone: string): number {
  return value.instant ?? instantOf(`${value.date}T${value.time ?? '00:00'}`, timeZone);
}

/** The last minute before an instant, by the clock. */
export function justBefore(instant: number, timeZone: string): string {
  return civilAt(instant - 60_000, timeZone).slice(0, 16);
}
