import {
  addDays,
  addMonths,
  civilDate,
  civilDateAt,
  isCivilDate,
  partsOf,
  weekdayOf,
  type CivilDate,
} from '../../core/civil-time';
import { feasts, months, nearDays, numbers, ordinals, tens, weekdays } from '../english/time-words';
import type { Slot, SlotReading } from '../grammar/slot';
import { sourceOf, type Utterance } from '../grammar/utterance';
import type { ReadingContext } from '../skill';
import { after, lookUp, wordAt } from './count';
import { monthEdgeAt, periodAt } from './date-periods';
import { dateOr, nearest, type DateValue, type Said } from './date-value';
import { duration } from './duration';
import { readYear } from './year';

export type { DateValue } from './date-value';

/**
 * "today", "Friday", "next Tuesday", "3 March", "March 3rd 2027", "the 15th", "24/12/2026", "2026-12-24", "in three
 * weeks", "a week from Friday", "Christmas Eve". Without a year the next such day is meant, today included.
 */
export const date: Slot<DateValue> = createDateSlot('next');

/** The same; without a year the last such day is meant: "the 3rd of March" of what has happened. */
export const pastDate: Slot<DateValue> = createDateSlot('last');

function createDateSlot(meant: 'next' | 'last'): Slot<DateValue> {
  return {
    *read(utterance, at, context) {
      const place = after(utterance, at, 'on') ?? after(utterance, at, 'by') ?? at;
      const days = [...daysAt(utterance, place, context, meant)];
      const readings = days.flatMap((day) => [...shifted(utterance, day), day]);
      yield* readings.sort((one, other) => other.end - one.end);
    },
  };
}

function* daysAt(utterance: Utterance, at: number, context: ReadingContext, meant: 'next' | 'last'): Iterable<Said> {
  const today = civilDateAt(context.now, context.timeZone);
  yield* nearAt(utterance, at, today);
  const start = after(utterance, at, 'the') ?? at;
  yield* weekdayAt(utterance, start, today, meant);
  yield* monthDayAt(utterance, start, today, meant);
  yield* numericAt(utterance, at, context, today, meant);
  yield* periodAt(utterance, start, today);
  yield* monthEdgeAt(utterance, start, today, meant);
  yield* distanceAt(utterance, at, today);
  for (const [words, month, day] of feasts) {
    const end = after(utterance, start, words);
    if (end !== undefined) yield withYear(utterance, end, month, day, today, meant, sourceOf(utterance, start, end));
  }
}

/** "today", "tomorrow", "the day before yesterday". */
function* nearAt(utterance: Utterance, at: number, today: CivilDate): Iterable<Said> {
  for (const [words, days] of nearDays) {
    const end = after(utterance, at, words);
    if (end !== undefined) yield { value: { date: addDays(today, days) }, end };
  }
}

/** "Friday", "this Friday", "next Friday", "Friday next week", "Friday the 13th", "Friday 3 March". */
function* weekdayAt(utterance: Utterance, at: number, today: CivilDate, meant: 'next' | 'last'): Iterable<Said> {
  const lead = wordAt(utterance, at);
  const led = /^(this|coming|next|last|past|following)$/.test(lead);
  const place = led ? (after(utterance, at + 1, 'coming') ?? at + 1) : at;
  const weekday = lookUp(weekdays, wordAt(utterance, place));
  if (weekday === undefined) return;
  const end = place + 1;
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  const coming = addDays(today, ahead);
  const monday = addDays(today, 1 - weekdayOf(today));
  const nextWeek = addDays(monday, 7 + weekday - 1);
  if (!led) {
    for (const words of ['next week', 'of next week', 'the week after next', 'week after next', 'this week']) {
      const past = after(utterance, end, words);
      if (past === undefined) continue;
      const weeks = words.includes('after') ? 7 : words === 'this week' ? -7 : 0;
      yield { value: { date: addDays(nextWeek, weeks) }, end: past };
    }
    const past = after(utterance, end, ',') ?? end;
    // The day says more than its weekday.
    yield* monthDayAt(utterance, after(utterance, past, 'the') ?? past, today, meant);
    // The British "Friday week".
    const week = after(utterance, end, 'week');
    if (week !== undefined) yield { value: { date: addDays(coming, 7) }, end: week };
    const back = weekdayOf(today) === weekday ? today : addDays(coming, -7);
    yield { value: { date: meant === 'next' ? coming : back }, end };
    return;
  }
  if (lead === 'last' || lead === 'past') yield { value: { date: addDays(coming, -7) }, end };
  else if (lead === 'next') {
    // Whoever says "next Friday" on a Monday means the one of next week.
    yield { value: { date: nextWeek }, end };
  } else yield { value: { date: ahead === 0 && lead !== 'this' ? addDays(today, 7) : coming }, end };
}

/** "3 March", "3rd of March 2027", "March 3", "March the 3rd, 2027", "the 15th". */
function* monthDayAt(utterance: Utterance, at: number, today: CivilDate, meant: 'next' | 'last'): Iterable<Said> {
  const day = readDay(utterance, at);
  if (day !== undefined) {
    const of = after(utterance, day.end, 'of') ?? after(utterance, day.end, '-') ?? day.end;
    const month = lookUp(months, wordAt(utterance, of));
    if (month !== undefined) {
      const end = of + 1;
      yield withYear(utterance, end, month, day.value, today, meant, sourceOf(utterance, at, end));
    }
    const ofMonth = ['of the month', 'of this month', 'of next month', 'of last month'].find(
      (words) => after(utterance, day.end, words) !== undefined,
    );
    if (ofMonth !== undefined) {
      const end = after(utterance, day.end, ofMonth) ?? day.end;
      const [year, thisMonth] = partsOf(addMonths(today, { 'of next month': 1, 'of last month': -1 }[ofMonth] ?? 0));
      yield ofMonth === 'of the month'
        ? dayAlone(day.value, today, meant, end, sourceOf(utterance, at, end))
        : { value: dateOr(year, thisMonth, day.value, sourceOf(utterance, at, end)), end };
    }
    if (day.ordinal) yield dayAlone(day.value, today, meant, day.end, sourceOf(utterance, at, day.end));
  }
  const month = lookUp(months, wordAt(utterance, at));
  if (month !== undefined) {
    const dot = after(utterance, at + 1, '.') ?? at + 1;
    const dayAfter = readDay(utterance, after(utterance, dot, 'the') ?? dot);
    if (dayAfter !== undefined) {
      yield withYear(
        utterance,
        dayAfter.end,
        month,
        dayAfter.value,
        today,
        meant,
        sourceOf(utterance, at, dayAfter.end),
      );
    }
  }
}

/** A day of the month; whatever is too great is read all the same, and is no date. */
function readDay(utterance: Utterance, at: number): (SlotReading<number> & { readonly ordinal: boolean }) | undefined {
  const word = wordAt(utterance, at);
  if (/^\d{1,3}$/.test(word)) {
    const suffix = /^(st|nd|rd|th)$/.test(wordAt(utterance, at + 1));
    return { value: Number(word), end: suffix ? at + 2 : at + 1, ordinal: suffix };
  }
  const ordinal = lookUp(ordinals, word);
  if (ordinal !== undefined) return { value: ordinal, end: at + 1, ordinal: true };
  const ten = lookUp(tens, word);
  if (ten !== undefined) {
    const next = after(utterance, at + 1, '-') ?? at + 1;
    const ones = lookUp(ordinals, wordAt(utterance, next)) ?? lookUp(numbers, wordAt(utterance, next));
    if (ones === undefined || ones < 1 || ones > 9) return { value: ten, end: at + 1, ordinal: false };
    return { value: ten + ones, end: next + 1, ordinal: Object.hasOwn(ordinals, wordAt(utterance, next)) };
  }
  const number = lookUp(numbers, word);
  return number === undefined ? undefined : { value: number, end: at + 1, ordinal: false };
}

function withYear(
  utterance: Utterance,
  at: number,
  month: number,
  day: number,
  today: CivilDate,
  meant: 'next' | 'last',
  said: string,
): Said {
  const past = after(utterance, at, ',') ?? after(utterance, at, 'of') ?? after(utterance, at, '-') ?? at;
  const year = readYear(utterance, past);
  if (year !== undefined) {
    return { value: dateOr(year.value, month, day, `${said} ${String(year.value)}`), end: year.end };
  }
  for (const [words, years] of [
    ['next year', 1],
    ['this year', 0],
    ['last year', -1],
  ] as const) {
    const end = after(utterance, at, words);
    if (end !== undefined) return { value: dateOr(partsOf(today)[0] + years, month, day, said), end };
  }
  return { value: nearest(month, day, today, meant, said), end: at };
}

/** "the 15th": of this month, or of the next that has it. */
function dayAlone(day: number, today: CivilDate, meant: 'next' | 'last', end: number, said: string): Said {
  const [year, month] = partsOf(today);
  for (let months = 0; months <= 2; months++) {
    const first = addMonths(civilDate(year, month, 1), meant === 'next' ? months : -months);
    const [foundYear, foundMonth] = partsOf(first);
    if (!isCivilDate(foundYear, foundMonth, day)) continue;
    const found = civilDate(foundYear, foundMonth, day);
    if (meant === 'next' ? found >= today : found <= today) return { value: { date: found }, end };
  }
  return { value: { noSuchDate: said }, end };
}

/** "2026-12-24", "24/12/2026", "24.12.2026", "24/12"; Americans write the month first. */
function* numericAt(
  utterance: Utterance,
  at: number,
  { timeZone }: ReadingContext,
  today: CivilDate,
  meant: 'next' | 'last',
): Iterable<Said> {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(wordAt(utterance, at));
  if (dotted !== null) {
    const [, day, month, year] = dotted;
    yield { value: dateOr(Number(year), Number(month), Number(day), wordAt(utterance, at)), end: at + 1 };
    return;
  }
  const [one, sign, two, secondSign, three] = [0, 1, 2, 3, 4].map((offset) => wordAt(utterance, at + offset));
  if (one === undefined || two === undefined || three === undefined) return;
  if (sign !== '/' && sign !== '-') return;
  if (/^\d{4}$/.test(one) && /^\d{1,2}$/.test(two) && secondSign === sign && /^\d{1,2}$/.test(three)) {
    const said = sourceOf(utterance, at, at + 5);
    yield { value: dateOr(Number(one), Number(two), Number(three), said), end: at + 5 };
    return;
  }
  if (!/^\d{1,2}$/.test(one) || !/^\d{1,2}$/.test(two)) return;
  const monthFirst = Number(two) > 12 || (timeZone.startsWith('America/') && Number(one) <= 12);
  const [month, day] = monthFirst ? [Number(one), Number(two)] : [Number(two), Number(one)];
  if (secondSign === sign && /^(\d{4}|\d{2})$/.test(three)) {
    const year = three.length === 2 ? 2000 + Number(three) : Number(three);
    yield { value: dateOr(year, month, day, sourceOf(utterance, at, at + 5)), end: at + 5 };
  } else if (sign === '/') {
    yield { value: nearest(month, day, today, meant, sourceOf(utterance, at, at + 3)), end: at + 3 };
  }
}

/** "in three weeks", "10 days from now", "2 weeks ago". */
function* distanceAt(utterance: Utterance, at: number, today: CivilDate): Iterable<Said> {
  const inside = after(utterance, at, 'in');
  for (const { value, end } of duration.read(utterance, inside ?? at, { now: 0, timeZone: 'UTC', listNames: [] })) {
    if (value.seconds !== 0) continue;
    const said = sourceOf(utterance, at, end);
    if (inside !== undefined) {
      const past = after(utterance, end, 'time') ?? after(utterance, end, "' time") ?? end;
      yield { value: moved(today, value.months, value.days, said), end: past };
      continue;
    }
    for (const words of ['from now', 'from today', 'hence', 'from this day']) {
      const past = after(utterance, end, words);
      if (past !== undefined) yield { value: moved(today, value.months, value.days, said), end: past };
    }
    // "a week from Friday", "two weeks on Tuesday", "a week tomorrow"
    const from = ['from', 'on', 'after'].flatMap((word) => after(utterance, end, word) ?? [])[0] ?? end;
    if (value.days % 7 === 0) {
      for (const day of [...weekdayAt(utterance, from, today, 'next'), ...nearAt(utterance, from, today)]) {
        if (!('date' in day.value)) continue;
        yield { value: moved(day.value.date, value.months, value.days, said), end: day.end };
      }
    }
    const ago = after(utterance, end, 'ago');
    if (ago !== undefined) yield { value: moved(today, -value.months, -value.days, said), end: ago };
  }
}

/** "a week on Friday", said from its weekday's side: "Friday in two weeks". */
function* shifted(utterance: Utterance, day: Said): Iterable<Said> {
  if (!('date' in day.value)) return;
  const inside = after(utterance, day.end, 'in');
  if (inside === undefined) return;
  for (const { value, end } of duration.read(utterance, inside, { now: 0, timeZone: 'UTC', listNames: [] })) {
    if (value.months !== 0 || value.seconds !== 0 || value.days % 7 !== 0) continue;
    yield { value: moved(day.value.date, 0, value.days, sourceOf(utterance, inside, end)), end };
  }
}

function moved(from: CivilDate, monthsAhead: number, days: number, said: string): DateValue {
  const [year] = partsOf(from);
  // Nobody plans for a time that no calendar shows.
  if (Math.abs(monthsAhead / 12 + days / 365) > 5000 || year + monthsAhead / 12 + days / 365 < 1) {
    return { noSuchDate: said };
  }
  return { date: addDays(addMonths(from, monthsAhead), days) };
}
