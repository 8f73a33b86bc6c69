import { addDays, addMonths, civilDateAt, partsOf, weekdayOf, type CivilDate } from '../../core/civil-time';
import { months } from '../english/time-words';
import { periodWords } from '../english/periods';
import type { Slot, SlotReading } from '../grammar/slot';
import { date } from './date';

/** Some days, or a part of one, or what was said for one and is none. */
export type Period =
  | {
      readonly from: CivilDate;
      /** The day after the last. */
      readonly to: CivilDate;
      /** The part of the day, as `12:00`; the whole of it without. */
      readonly hours?: readonly [from: string, to: string];
    }
  | { readonly noSuchDate: string };

/** "today", "Friday", "this week", "next weekend", "tomorrow afternoon", "tonight", "December", "the next 3 days". */
export const period: Slot<Period> = {
  *read(utterance, at, context) {
    const today = civilDateAt(context.now, context.timeZone);
    // "Next week's events" are those of next week.
    const words = utterance.tokens.map(({ text }) => text.replace(/'s$/, ''));
    const readings: SlotReading<Period>[] = [];
    for (const lead of ['', 'on', 'in', 'for', 'during', 'over']) {
      const place = lead === '' ? at : words[at] === lead ? at + 1 : undefined;
      if (place === undefined) continue;
      const start = words[place] === 'the' ? place + 1 : place;
      readings.push(
        ...namedAt(words, place, today),
        ...(start === place ? [] : namedAt(words, start, today)),
        ...monthAt(words, start, today),
        ...nextDaysAt(words, start, today),
      );
    }
    const bare = {
      source: utterance.source,
      tokens: utterance.tokens.map((token, index) => ({ ...token, text: words[index] ?? '' })),
    };
    for (const { value, end } of date.read(bare, at, context)) {
      if ('noSuchDate' in value) {
        readings.push({ value, end });
        continue;
      }
      const whole = { from: value.date, to: addDays(value.date, 1) };
      const place = words[end] === 'in' && words[end + 1] === 'the' ? end + 2 : end;
      const hours = own(periodWords.parts, words[place] ?? '');
      if (hours !== undefined) readings.push({ value: { ...whole, hours }, end: place + 1 });
      readings.push({ value: whole, end });
    }
    yield* readings.sort((one, other) => other.end - one.end);
  },
};

function* namedAt(words: readonly string[], at: number, today: CivilDate): Iterable<SlotReading<Period>> {
  for (const [name, period] of Object.entries(periodWords.spans)) {
    const parts = name.split(' ');
    if (parts.every((part, index) => words[at + index] === part)) {
      yield { value: spanOf(period, today), end: at + parts.length };
    }
  }
}

function spanOf(span: string, today: CivilDate): Period {
  const monday = addDays(today, 1 - weekdayOf(today));
  const [year, month] = partsOf(today);
  const first = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
  switch (span) {
    case 'week':
      return { from: today, to: addDays(monday, 7) };
    case 'next week':
      return { from: addDays(monday, 7), to: addDays(monday, 14) };
    case 'last week':
      return { from: addDays(monday, -7), to: monday };
    case 'weekend':
      return { from: weekdayOf(today) === 7 ? today : addDays(monday, 5), to: addDays(monday, 7) };
    case 'next weekend':
      return { from: addDays(monday, 12), to: addDays(monday, 14) };
    case 'month':
      return { from: today, to: addMonths(first, 1) };
    case 'next month':
      return { from: addMonths(first, 1), to: addMonths(first, 2) };
    case 'year':
      return { from: today, to: `${String(year + 1)}-01-01` };
    case 'soon':
      return { from: today, to: addDays(today, 14) };
    default:
      return { from: today, to: addDays(today, 1), hours: own(periodWords.parts, span) ?? ['00:00', '24:00'] };
  }
}

/** "December", "December 2027". */
function* monthAt(words: readonly string[], at: number, today: CivilDate): Iterable<SlotReading<Period>> {
  const month = own(months, words[at] ?? '');
  if (month === undefined) return;
  const [year, now] = partsOf(today);
  const said = words[at + 1] ?? '';
  const withYear = /^\d{4}$/.test(said);
  const meant = withYear ? Number(said) : year + Number(month < now);
  if (meant < 1 || meant > 9998) return;
  const first = `${String(meant).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
  yield {
    value: { from: first < today && !withYear ? today : first, to: addMonths(first, 1) },
    end: at + (withYear ? 2 : 1),
  };
}

/** "next 3 days", "coming two weeks". */
function* nextDaysAt(words: readonly string[], at: number, today: CivilDate): Iterable<SlotReading<Period>> {
  if (words[at] !== 'next' && words[at] !== 'coming') return;
  const count = own(periodWords.counts, words[at + 1] ?? '') ?? Number(/^\d{1,2}$/.exec(words[at + 1] ?? '')?.[0] ?? 0);
  if (count < 1) return;
  if (words[at + 2] === 'days') yield { value: { from: today, to: addDays(today, count) }, end: at + 3 };
  if (words[at + 2] === 'weeks') yield { value: { from: today, to: addDays(today, 7 * count) }, end: at + 3 };
}

function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
