import { addDays, addMonths, partsOf } from '../../core/civil-time';
import { months } from '../english/time-words';
import type { Slot, SlotReading } from '../grammar/slot';
import type { Utterance } from '../grammar/utterance';
import { inHalf } from '../likely-day';
import type { ReadingContext } from '../skill';
import { after, lookUp, wordAt } from '../slots/count';
import { date, type DateValue } from '../slots/date';
import type { Duration } from '../slots/duration';
import { timeOfDay, type TimeOfDay } from '../slots/time-of-day';

/** From one time of a day to another. */
export interface TimeSpan {
  readonly from: TimeOfDay;
  readonly to: TimeOfDay;
}

/** From one day to another, itself part of it. */
export interface DateSpan {
  readonly from: DateValue;
  readonly to: DateValue;
}

const JOINTS = ['to', 'until', 'till', 'til', '-', '–', 'and'];
/** "20 to 4" is a time; "10 to 4" of an event is a span. */
const ONLY_MINUTES = new Set(['20', '25', 'twenty', 'five', 'ten', 'quarter']);

/** "from 2 to 4", "7 til 11", "1500-1530", "half three till seven", "leave at 9 back at 2.45". */
export const timeSpan: Slot<TimeSpan> = {
  *read(utterance, at, context) {
    const lead = [
      'from',
      'between',
      'leave at',
      'leave',
      'leaving',
      'start at',
      'starting at',
      'starts at',
      'starts',
      'out',
    ];
    const led = lead.flatMap((words) => after(utterance, at, words) ?? [])[0];
    const start = after(utterance, led ?? at, 'at') ?? led ?? at;
    if (led === undefined && ONLY_MINUTES.has(wordAt(utterance, start))) return;
    for (const first of timeOfDay.read(utterance, start, context)) {
      const place = after(utterance, first.end, ',') ?? after(utterance, first.end, 'and') ?? first.end;
      const back = [
        'back at',
        'back',
        'home at',
        'home by',
        'finish at',
        'finishing at',
        'finishes at',
        'ends at',
        'ending at',
      ];
      const joints = led === undefined ? JOINTS.slice(0, -1) : JOINTS;
      const joined = [
        ...joints.flatMap((words) => after(utterance, first.end, words) ?? []),
        ...back.flatMap((words) => after(utterance, place, words) ?? []),
      ];
      for (const joint of joined) {
        for (const last of timeOfDay.read(utterance, joint, context)) {
          const said = utterance.tokens.slice(joint, last.end);
          const told = said.some(({ text }) => /^(pm|p|afternoon|evening|night|noon)$/.test(text));
          const from = told ? nearer(first.value, last.value) : first.value;
          yield { value: { from, to: last.value }, end: last.end };
        }
      }
    }
  },
};

/** "4 to 6 pm" begins in the afternoon. */
function nearer(from: TimeOfDay, to: TimeOfDay): TimeOfDay {
  if ('noSuchTime' in from || 'noSuchTime' in to || !from.eitherHalf || to.eitherHalf || to.time < '12:00') return from;
  const later = inHalf(from.time, 'pm');
  return later < to.time ? { time: later, eitherHalf: false } : from;
}

/** "from the 2nd to the 9th of August", "Friday to Sunday". */
export const dateSpan: Slot<DateSpan> = {
  *read(utterance, at, context) {
    const start = after(utterance, at, 'from') ?? at;
    yield* withinMonth(utterance, start, context);
    for (const first of date.read(utterance, start, context)) {
      for (const joint of ['to', 'until', 'till', 'til', '-', '–', 'through']) {
        const place = after(utterance, first.end, joint);
        if (place === undefined) continue;
        for (const last of date.read(utterance, place, context)) {
          const sameMonth = !hasMonth(utterance, start, first.end) && hasMonth(utterance, place, last.end);
          yield {
            value: { from: sameMonth ? inMonthOf(first.value, last.value) : first.value, to: last.value },
            end: last.end,
          };
        }
      }
    }
  },
};

/** "10 to 24 August", where only the last day has its month. */
function* withinMonth(utterance: Utterance, at: number, context: ReadingContext): Iterable<SlotReading<DateSpan>> {
  const day = Number(/^(?:[1-9]|[12]\d|3[01])$/.exec(wordAt(utterance, at))?.[0] ?? 0);
  if (day === 0) return;
  for (const joint of ['to', 'until', 'till', 'til', '-', '–', 'through']) {
    const place = after(utterance, at + 1, joint);
    if (place === undefined) continue;
    for (const { value, end } of date.read(utterance, place, context)) {
      if ('noSuchDate' in value || !hasMonth(utterance, place, end)) continue;
      yield { value: { from: firstOf(day, value.date), to: value }, end };
    }
  }
}

/** The last such day of a month before a date. */
function firstOf(day: number, date: string): DateValue {
  const first = `${date.slice(0, 7)}-01`;
  const moved = addDays(first, day - 1);
  return { date: moved <= date ? moved : addDays(addMonths(first, -1), day - 1) };
}

function hasMonth({ tokens }: Utterance, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ text }) => lookUp(months, text) !== undefined);
}

/** "The 2nd to the 9th of August" begins in August, "the 29th to the 3rd of August" in July. */
function inMonthOf(from: DateValue, to: DateValue): DateValue {
  if ('noSuchDate' in from || 'noSuchDate' in to) return from;
  const [, , day] = partsOf(from.date);
  return firstOf(day, to.date);
}

/** "the week after", "the following week", "a week later". */
export const weekAfter: Slot<Duration> = {
  *read(utterance, at) {
    const start = after(utterance, at, 'the') ?? after(utterance, at, 'a') ?? at;
    for (const words of ['week after', 'following week', 'week later', 'next week instead']) {
      const end = after(utterance, start, words);
      if (end !== undefined) yield { value: { months: 0, days: 7, seconds: 0 }, end };
    }
  },
};
