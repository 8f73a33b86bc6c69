import { civilDateAt, partsOf, weekdayOf } from '../../core/civil-time';
import type { Recurrence } from '../../core/recurrence';
import { dayParts, months, ordinals, weekdays } from '../english/time-words';
import type { Slot, SlotReading } from '../grammar/slot';
import type { Utterance } from '../grammar/utterance';
import type { ReadingContext } from '../skill';
import { after, lookUp, readCount, wordAt } from './count';
import { duration, durationMs } from './duration';

/** How often, and the time of day that the words name with it ("every morning"). */
export type Repetition = { readonly recurrence: Recurrence; readonly part?: string };

const WORKDAYS = [1, 2, 3, 4, 5];

/**
 * "every day", "daily", "every weekday", "on weekdays", "every other Tuesday", "every Monday and Thursday", "Mondays",
 * "every two weeks", "the first of every month", "every month on the 15th", "the first Monday of the month", "every 3 March",
 * "every hour", "every morning".
 */
export const recurrence: Slot<Repetition> = {
  *read(utterance, at, context) {
    const readings = [...all(utterance, at, context)].sort((one, other) => other.end - one.end);
    yield* readings;
  },
};

type Said = SlotReading<Repetition>;

function* all(utterance: Utterance, at: number, context: ReadingContext): Iterable<Said> {
  yield* named(utterance, at, context);
  const start = after(utterance, at, 'on') ?? at;
  const every = after(utterance, start, 'every') ?? after(utterance, start, 'each');
  if (every !== undefined) {
    yield* afterEvery(utterance, every, context);
    for (const said of afterEvery(utterance, every, context)) yield* onDays(utterance, said);
  } else yield* pluralDays(utterance, start);
  yield* ofTheMonth(utterance, start);
}

/** "daily", "weekly on Mondays", "on weekdays". */
function* named(utterance: Utterance, at: number, { now, timeZone }: ReadingContext): Iterable<Said> {
  const today = civilDateAt(now, timeZone);
  const [, month, day] = partsOf(today);
  const weekday = weekdayOf(today);
  const weekend = { every: 'week', interval: 1, weekdays: [6, 7] } as const;
  const work = { every: 'week', interval: 1, weekdays: WORKDAYS } as const;
  const entries: readonly (readonly [string, Recurrence])[] = [
    ['daily', { every: 'day', interval: 1 }],
    ['everyday', { every: 'day', interval: 1 }],
    ['once a day', { every: 'day', interval: 1 }],
    ['all days', { every: 'day', interval: 1 }],
    ['weekly', { every: 'week', interval: 1, weekdays: [weekday] }],
    ['once a week', { every: 'week', interval: 1, weekdays: [weekday] }],
    ['biweekly', { every: 'week', interval: 2, weekdays: [weekday] }],
    ['fortnightly', { every: 'week', interval: 2, weekdays: [weekday] }],
    ['quarterly', { every: 'month', interval: 3, day }],
    ['monthly', { every: 'month', interval: 1, day }],
    ['once a month', { every: 'month', interval: 1, day }],
    ['yearly', { every: 'year', interval: 1, month, day }],
    ['annually', { every: 'year', interval: 1, month, day }],
    ['hourly', { every: 'minute', interval: 60 }],
    ['on weekdays', work],
    ['weekdays', work],
    ['weekday', work],
    ['workday', work],
    ['weekend', weekend],
    ['on workdays', work],
    ['on work days', work],
    ['monday to friday', work],
    ['monday through friday', work],
    ['mon to fri', work],
    ['mon - fri', work],
    ['monday - friday', work],
    ['from monday to friday', work],
    ['on weekends', weekend],
    ['at weekends', weekend],
    ['at the weekend', weekend],
    ['weekends', weekend],
    ['not at weekends', work],
    ['not on weekends', work],
    ['not at the weekend', work],
    ['every day but weekends', work],
    ['every day except weekends', work],
  ];
  for (const [words, value] of entries) {
    const end = after(utterance, at, words);
    if (end === undefined) continue;
    const said = { value: { recurrence: value }, end };
    yield said;
    yield* onDays(utterance, said);
  }
}

/** What follows "every". */
function* afterEvery(utterance: Utterance, at: number, { now, timeZone }: ReadingContext): Iterable<Said> {
  const today = civilDateAt(now, timeZone);
  const [, month, dayOfMonth] = partsOf(today);
  const single = after(utterance, at, 'single') ?? at;
  const interval = readInterval(utterance, single);
  const place = interval.end;
  const word = wordAt(utterance, place);
  const end = place + 1;
  const of = (value: Recurrence, part?: string): Said => ({
    value: { recurrence: value, ...(part !== undefined && { part }) },
    end,
  });
  if (/^days?$/.test(word)) yield of({ every: 'day', interval: interval.value });
  if (/^(weekdays?|workdays?)$/.test(word)) yield of({ every: 'week', interval: 1, weekdays: WORKDAYS });
  const work = after(utterance, place, 'work day') ?? after(utterance, place, 'working day');
  if (work !== undefined)
    yield { value: { recurrence: { every: 'week', interval: 1, weekdays: WORKDAYS } }, end: work };
  if (/^weekends?$/.test(word)) yield of({ every: 'week', interval: interval.value, weekdays: [6, 7] });
  if (/^weeks?$/.test(word)) yield of({ every: 'week', interval: interval.value, weekdays: [weekdayOf(today)] });
  if (word === 'fortnight') yield of({ every: 'week', interval: 2, weekdays: [weekdayOf(today)] });
  if (/^months?$/.test(word)) yield of({ every: 'month', interval: interval.value, day: dayOfMonth });
  if (/^years?$/.test(word)) yield of({ every: 'year', interval: interval.value, month, day: dayOfMonth });
  const part = lookUp(dayParts, word);
  if (part !== undefined && word !== 'tonight') yield of({ every: 'day', interval: interval.value }, part.time);
  yield* weekdaysAt(utterance, place, interval.value);
  yield* hoursAt(utterance, single, interval);
  yield* dayOfYear(utterance, place);
}

/** "other", "second", "2", "third". */
function readInterval(utterance: Utterance, at: number): SlotReading<number> {
  if (/^(other|2nd|alternate)$/.test(wordAt(utterance, at))) return { value: 2, end: at + 1 };
  const ordinal = lookUp(ordinals, wordAt(utterance, at));
  if (ordinal !== undefined && ordinal > 1) return { value: ordinal, end: at + 1 };
  const counted = readCount(utterance, at);
  if (counted !== undefined && Number.isInteger(counted.value) && counted.value >= 1 && counted.value <= 1000) {
    const suffix = /^(nd|rd|th)$/.test(wordAt(utterance, counted.end));
    return suffix ? { ...counted, end: counted.end + 1 } : counted;
  }
  return { value: 1, end: at };
}

/** "Tuesday", "Monday and Thursday", "Mon, Wed and Fri", "Monday morning". */
function* weekdaysAt(utterance: Utterance, at: number, interval: number): Iterable<Said> {
  const days: number[] = [];
  let place: number | undefined = at;
  let end = at;
  while (place !== undefined) {
    const weekday = lookUp(weekdays, wordAt(utterance, place));
    if (weekday === undefined) break;
    if (!days.includes(weekday)) days.push(weekday);
    end = place + 1;
    let joint = /^(,|and|&|\/)$/.test(wordAt(utterance, end)) ? end + 1 : undefined;
    if (joint !== undefined && wordAt(utterance, joint) === 'and') joint++;
    if (joint !== undefined && /^(every|each|on)$/.test(wordAt(utterance, joint))) joint++;
    place = joint ?? (lookUp(weekdays, wordAt(utterance, end)) === undefined ? undefined : end);
  }
  if (days.length === 0) return;
  const value = { every: 'week', interval, weekdays: [...days].sort() } as const;
  yield { value: { recurrence: value }, end };
  const part = lookUp(dayParts, wordAt(utterance, end));
  if (part !== undefined) yield { value: { recurrence: value, part: part.time }, end: end + 1 };
}

/** "Mondays" and "Tuesdays and Fridays", which need no "every". */
function* pluralDays(utterance: Utterance, at: number): Iterable<Said> {
  if (/days$/.test(wordAt(utterance, at))) yield* weekdaysAt(utterance, at, 1);
}

/** "hour", "2 hours", "half hour", "45 minutes". */
function* hoursAt(utterance: Utterance, at: number, interval: SlotReading<number>): Iterable<Said> {
  const word = wordAt(utterance, interval.end);
  const own = /^hours?$/.test(word) ? 60 : /^(minutes?|mins?)$/.test(word) ? 1 : undefined;
  if (own !== undefined) {
    yield { value: { recurrence: { every: 'minute', interval: own * interval.value } }, end: interval.end + 1 };
  }
  for (const { value, end } of duration.read(utterance, at, { now: 0, timeZone: 'UTC', listNames: [] })) {
    const minutes = (durationMs(value) ?? 0) / 60_000;
    if (value.days === 0 && minutes >= 1 && Number.isInteger(minutes)) {
      yield { value: { recurrence: { every: 'minute', interval: minutes } }, end };
    }
  }
}

/** "week on Monday", "month on the 15th", "year on 3 March". */
function* onDays(utterance: Utterance, { value, end }: Said): Iterable<Said> {
  const { recurrence: said } = value;
  const on = after(utterance, end, 'on') ?? end;
  if (said.every === 'week' && said.weekdays.length === 1) yield* weekdaysAt(utterance, on, said.interval);
  if (said.every === 'month') {
    const place = after(utterance, on, 'the') ?? on;
    const last = after(utterance, place, 'last day');
    if (last !== undefined) yield { value: { recurrence: { ...monthly(31), interval: said.interval } }, end: last };
    const day = ordinalDay(utterance, place);
    if (day !== undefined) {
      yield { value: { recurrence: { ...monthly(day.value), interval: said.interval } }, end: day.end };
      const weekday = lookUp(weekdays, wordAt(utterance, day.end));
      if (weekday !== undefined && day.value <= 5) {
        const value = { every: 'month', interval: said.interval, weekday, ordinal: day.value } as const;
        yield { value: { recurrence: value }, end: day.end + 1 };
      }
    }
  }
  if (said.every === 'year') yield* dayOfYear(utterance, on);
}

/** "3 March", "March 3rd". */
function* dayOfYear(utterance: Utterance, at: number): Iterable<Said> {
  const place = after(utterance, at, 'the') ?? at;
  const day = ordinalDay(utterance, place) ?? readCount(utterance, place);
  if (day !== undefined) {
    const monthAt = after(utterance, day.end, 'of') ?? day.end;
    const month = lookUp(months, wordAt(utterance, monthAt));
    if (month !== undefined) yield* yearly(month, day.value, monthAt + 1);
  }
  const month = lookUp(months, wordAt(utterance, place));
  if (month === undefined) return;
  const dayAt = after(utterance, place + 1, 'the') ?? place + 1;
  const later = ordinalDay(utterance, dayAt) ?? readCount(utterance, dayAt);
  if (later !== undefined) yield* yearly(month, later.value, later.end);
}

function* yearly(month: number, day: number, end: number): Iterable<Said> {
  const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 31;
  if (Number.isInteger(day) && day >= 1 && day <= longest) {
    yield { value: { recurrence: { every: 'year', interval: 1, month, day } }, end };
  }
}

/** "the first of every month", "the last day of the month", "the first Monday of each month". */
function* ofTheMonth(utterance: Utterance, at: number): Iterable<Said> {
  const place = after(utterance, at, 'the') ?? at;
  const last = after(utterance, place, 'last') ?? undefined;
  const day = last === undefined ? ordinalDay(utterance, place) : { value: -1, end: last };
  if (day === undefined) return;
  const weekday = lookUp(weekdays, wordAt(utterance, day.end));
  const ofAt = weekday !== undefined || wordAt(utterance, day.end) === 'day' ? day.end + 1 : day.end;
  for (const words of [
    'of the month',
    'of every month',
    'of each month',
    'every month',
    'each month',
    'in the month',
  ]) {
    const end = after(utterance, ofAt, words);
    if (end === undefined) continue;
    if (weekday !== undefined) {
      if (day.value > 5) continue;
      yield { value: { recurrence: { every: 'month', interval: 1, weekday, ordinal: day.value } }, end };
    } else if (day.value !== -1 || wordAt(utterance, day.end) === 'day') {
      yield { value: { recurrence: monthly(day.value === -1 ? 31 : day.value) }, end };
    }
  }
}

function monthly(day: number): { readonly every: 'month'; readonly interval: number; readonly day: number } {
  return { every: 'month', interval: 1, day };
}

function ordinalDay(utterance: Utterance, at: number): SlotReading<number> | undefined {
  const word = wordAt(utterance, at);
  const named = lookUp(ordinals, word);
  if (named !== undefined) return { value: named, end: at + 1 };
  if (!/^\d{1,2}$/.test(word) || !/^(st|nd|rd|th)$/.test(wordAt(utterance, at + 1))) return undefined;
  const value = Number(word);
  return value >= 1 && value <= 31 ? { value, end: at + 2 } : undefined;
}
