import { addDays, civilAt, instantOf, type CivilDate } from '../../core/civil-time';
import { dayParts } from '../english/time-words';
import type { Slot, SlotReading } from '../grammar/slot';
import { sourceOf, type Utterance } from '../grammar/utterance';
import type { ReadingContext } from '../skill';
import { after, lookUp, wordAt } from './count';
import { date, type DateValue } from './date';
import { duration, durationMs } from './duration';
import { timeOfDay, type TimeOfDay } from './time-of-day';

/** A point in time as a person says it, or what was said for one and is none. */
export type DateTimeValue =
  | {
      readonly date: CivilDate;
      /** `07:30`; not there when only a day was said. */
      readonly time?: string;
      /** Only a time was said; `date` is the day on which it comes next. */
      readonly timeOnly?: true;
      /** Twelve hours earlier or later may have been meant: neither morning nor evening was said. */
      readonly halfGuessed?: true;
      /** The moment, when a distance from now was said ("in 20 minutes"); milliseconds since 1970, UTC. */
      readonly instant?: number;
    }
  | { readonly impossible: string };

/**
 * "tomorrow at 7", "7 pm on Friday", "in 20 minutes", "tonight", "Friday morning", "3 March at noon", "at half past six".
 * A time alone is the next such time; "7" without morning or evening the nearest, and with a day the likelier half.
 */
export const dateTime: Slot<DateTimeValue> = {
  *read(utterance, at, context) {
    const readings = [
      ...distances(utterance, at, context),
      ...datesFirst(utterance, at, context),
      ...timesFirst(utterance, at, context),
    ];
    yield* readings.sort((one, other) => other.end - one.end);
  },
};

type Said = SlotReading<DateTimeValue>;

/** "in 20 minutes", "an hour from now", "half an hour later". */
function* distances(utterance: Utterance, at: number, context: ReadingContext): Iterable<Said> {
  const inside = ['in', 'after', 'within', 'for'].flatMap((word) => after(utterance, at, word) ?? [])[0];
  for (const { value, end } of duration.read(utterance, inside ?? at, context)) {
    const ms = durationMs(value);
    if (ms === undefined || value.seconds === 0) continue;
    const tail = ['from now', "' time", 'time', 'from right now'].flatMap(
      (words) => after(utterance, end, words) ?? [],
    );
    const [past] = tail;
    if (inside === undefined && past === undefined) continue;
    if (ms > 400 * 366 * 86_400_000) {
      yield { value: { impossible: sourceOf(utterance, at, end) }, end: past ?? end };
      continue;
    }
    const instant = context.now + ms;
    const civil = civilAt(instant, context.timeZone);
    yield { value: { date: civil.slice(0, 10), time: civil.slice(11, 16), instant }, end: past ?? end };
  }
}

function* datesFirst(utterance: Utterance, at: number, context: ReadingContext): Iterable<Said> {
  for (const day of daysAt(utterance, at, context)) {
    const place = after(utterance, day.end, ',') ?? day.end;
    const part = partAt(utterance, place) ?? day.part;
    const timeAt = part?.end ?? place;
    for (const time of timeOfDay.read(utterance, after(utterance, timeAt, 'at') ?? timeAt, context)) {
      yield { value: joined(day.value, time.value, part?.half, context), end: time.end };
    }
    if (part !== undefined)
      yield { value: joined(day.value, { time: part.time, eitherHalf: false }, undefined, context), end: part.end };
    else yield { value: joined(day.value, undefined, undefined, context), end: day.end };
  }
}

function* timesFirst(utterance: Utterance, at: number, context: ReadingContext): Iterable<Said> {
  for (const time of timeOfDay.read(utterance, at, context)) {
    const place = after(utterance, time.end, ',') ?? time.end;
    for (const day of daysAt(utterance, place, context)) {
      const part = partAt(utterance, day.end) ?? day.part;
      yield { value: joined(day.value, time.value, part?.half, context), end: part?.end ?? day.end };
    }
    yield { value: alone(time.value, context), end: time.end };
  }
}

interface DayPart {
  readonly time: string;
  readonly half: 'am' | 'pm';
  readonly end: number;
}

/** The days that may be meant; "tonight" and "this evening" are today's, with a part of the day. */
function* daysAt(
  utterance: Utterance,
  at: number,
  context: ReadingContext,
): Iterable<SlotReading<DateValue> & { readonly part?: DayPart }> {
  const today = civilAt(context.now, context.timeZone).slice(0, 10);
  const place = after(utterance, at, 'later') ?? at;
  const lead = after(utterance, place, 'this') ?? after(utterance, place, 'in the');
  const word = wordAt(utterance, lead ?? place);
  const part = lookUp(dayParts, word);
  const end = (lead ?? place) + 1;
  if (part !== undefined && (lead !== undefined || word === 'tonight')) {
    const over =
      lead !== undefined &&
      wordAt(utterance, place) === 'in' &&
      civilAt(context.now, context.timeZone).slice(11, 16) >= part.time;
    yield { value: { date: over ? addDays(today, 1) : today }, end, part: { ...part, end } };
  }
  const night = after(utterance, at, 'tomorrow night') ?? after(utterance, at, 'tmrw night');
  if (night !== undefined) {
    const tomorrow = dayParts['night'];
    if (tomorrow !== undefined)
      yield { value: { date: addDays(today, 1) }, end: night, part: { ...tomorrow, end: night } };
  }
  const later = after(utterance, at, 'later today') ?? after(utterance, at, 'later');
  yield* date.read(utterance, later === at + 2 ? at + 1 : at, context);
}

/** "morning", "in the morning", "evening". */
function partAt(utterance: Utterance, at: number): DayPart | undefined {
  const place = after(utterance, at, 'in the') ?? after(utterance, at, 'at') ?? at;
  const part = lookUp(dayParts, wordAt(utterance, place));
  return part && { ...part, end: place + 1 };
}

function joined(
  day: DateValue,
  time: TimeOfDay | undefined,
  half: 'am' | 'pm' | undefined,
  { now, timeZone }: ReadingContext,
): DateTimeValue {
  if ('noSuchDate' in day) return { impossible: day.noSuchDate };
  if (time === undefined) return { date: day.date };
  if ('noSuchTime' in time) return { impossible: time.noSuchTime };
  const hour = Number(time.time.slice(0, 2));
  let shown = time.time;
  if (time.eitherHalf) {
    const early = instantOf(`${day.date}T${time.time}`, timeZone) <= now;
    const afternoon = half === undefined ? hour < 6 || (early && hour < 12) : half === 'pm' && !(hour === 12);
    if (afternoon && hour < 12) shown = laterHalf(time.time);
    else if (half === 'am' && hour === 12) shown = `00${time.time.slice(2)}`;
    // "tonight at 12" is the end of the day.
    else if (half === 'pm' && hour === 12 && early)
      return { date: addDays(day.date, 1), time: `00${time.time.slice(2)}` };
  }
  return { date: day.date, time: shown, ...(time.eitherHalf && half === undefined && { halfGuessed: true }) };
}

/** The next such time. */
function alone(time: TimeOfDay, { now, timeZone }: ReadingContext): DateTimeValue {
  if ('noSuchTime' in time) return { impossible: time.noSuchTime };
  const civil = civilAt(now, timeZone);
  const today = civil.slice(0, 10);
  const times = time.eitherHalf ? [time.time, laterHalf(time.time)].sort() : [time.time];
  const next = times.find((candidate) => candidate > civil.slice(11, 16));
  const guessed = time.eitherHalf ? ({ halfGuessed: true } as const) : {};
  if (next !== undefined) return { date: today, time: next, timeOnly: true, ...guessed };
  return { date: addDays(today, 1), time: times[0] ?? time.time, timeOnly: true, ...guessed };
}

function laterHalf(time: string): string {
  return `${String((Number(time.slice(0, 2)) + 12) % 24).padStart(2, '0')}${time.slice(2)}`;
}
