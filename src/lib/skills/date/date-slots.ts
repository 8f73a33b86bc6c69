import { addDays, civilDate, civilDateAt, partsOf, type CivilDate } from '../../core/civil-time';
import { type phrases } from '../english/date';
import { movableFeasts, ownedDays, unitWords, wholeWords, yearsApart } from '../english/date-words';
import { months, ordinals, weekdays } from '../english/time-words';
import type { Slot, SlotReading } from '../grammar/slot';
import { sourceOf, type Utterance } from '../grammar/utterance';
import type { ReadingContext } from '../skill';
import { after, count, lookUp, wordAt } from '../slots/count';
import { date, pastDate, type DateValue } from '../slots/date';
import { readYear } from '../slots/year';
import { timeOfDay, type TimeOfDay } from '../slots/time-of-day';
import { duration, type Duration } from '../slots/duration';
import { feastRules, nthWeekday } from './feasts';

export type DateUnit = (typeof unitWords)[string];

/** What the phrases of the date skill have in them. */
export interface DateValues {
  readonly date: DateValue;
  readonly other: DateValue;
  readonly past: DateValue;
  readonly birth: DateValue | { readonly year: number };
  readonly duration: Duration;
  readonly unit: DateUnit;
  readonly year: number;
  readonly secondYear: number;
  /** From 1, January. */
  readonly month: number;
  /** From 1, Monday. */
  readonly weekday: number;
  /** "the first Monday of September". */
  readonly nthDay: DateValue;
  /** "tomorrow's". */
  readonly owned: DateValue;
  readonly count: number;
  readonly monthFrom: MonthValue;
  readonly monthTo: MonthValue;
  readonly hours: 'hours' | 'minutes';
  readonly time: TimeOfDay;
  readonly end: TimeOfDay;
  /** So many years after this one; negative before it. */
  readonly yearApart: number;
}

/** A month, from 1, January, and its year where that was said. */
export type MonthValue = { readonly month: number; readonly year?: number };

/** Acts that are others in other words. */
type Rewritten = 'dayBefore' | 'dayAfter' | 'invoice' | 'sameDay' | 'betweenInclusive';

/** What was asked of the calendar. */
export type DateSlots = {
  readonly act: Exclude<keyof typeof phrases, Rewritten>;
  /** No month was named: "between the 2nd and the 17th". */
  readonly monthUnsaid?: true;
  /** Both days are counted. */
  readonly inclusive?: true;
} & {
  readonly [Name in keyof DateValues]?: DateValues[Name];
};

const feasts = Object.entries(movableFeasts)
  .flatMap(([rule, names]) => names.map((name) => ({ rule, name })))
  .sort((left, right) => right.name.length - left.name.length);

const year: Slot<number> = {
  *read(utterance, at) {
    const start = after(utterance, at, 'the year') ?? after(utterance, at, 'year') ?? at;
    const word = wordAt(utterance, start);
    if (/^[1-9]\d{2}$/.test(word)) yield { value: Number(word), end: start + 1 };
    const found = readYear(utterance, start);
    if (found !== undefined) yield found;
  },
};

const month: Slot<MonthValue> = {
  *read(utterance, at) {
    const start = after(utterance, at, 'the start of') ?? after(utterance, at, 'start of') ?? at;
    const value = lookUp(months, wordAt(utterance, start));
    if (value === undefined) return;
    const of = after(utterance, start + 1, 'of') ?? start + 1;
    const said = readYear(utterance, of);
    if (said !== undefined) yield { value: { month: value, year: said.value }, end: said.end };
    yield { value: { month: value }, end: start + 1 };
  },
};

/** The kinds of values in questions about dates. */
export const dateSlots: { readonly [Name in keyof DateValues]: Slot<DateValues[Name]> } = {
  date: withFeasts(date, 'next'),
  other: withFeasts(date, 'next'),
  past: withFeasts(pastDate, 'last'),
  birth: {
    *read(utterance, at, context) {
      yield* withFeasts(pastDate, 'last').read(utterance, at, context);
      yield* monthOfBirthAt(utterance, at, context);
      for (const { value, end } of year.read(utterance, at, context)) yield { value: { year: value }, end };
      const short = /^'$/.test(wordAt(utterance, at)) ? wordAt(utterance, at + 1) : '';
      if (/^\d\d$/.test(short)) {
        const [thisYear] = partsOf(civilDateAt(context.now, context.timeZone));
        const inCentury = Number(short) + Math.floor(thisYear / 100) * 100;
        yield { value: { year: inCentury > thisYear ? inCentury - 100 : inCentury }, end: at + 2 };
      }
    },
  },
  duration,
  unit: {
    *read(utterance, at) {
      const start = wholeWords.includes(wordAt(utterance, at)) ? at + 1 : at;
      const two = `${wordAt(utterance, start)} ${wordAt(utterance, start + 1)}`;
      const long = lookUp(unitWords, two);
      if (long !== undefined) yield { value: long, end: start + 2 };
      const short = lookUp(unitWords, wordAt(utterance, start));
      if (short !== undefined) yield { value: short, end: start + 1 };
    },
  },
  year,
  secondYear: year,
  month: {
    *read(utterance, at) {
      const value = lookUp(months, wordAt(utterance, at));
      if (value !== undefined) yield { value, end: at + 1 };
    },
  },
  weekday: {
    *read(utterance, at) {
      const word = wordAt(utterance, at);
      const value = lookUp(weekdays, word) ?? lookUp(weekdays, word.replace(/s$/, ''));
      if (value !== undefined) yield { value, end: at + 1 };
    },
  },
  nthDay: { read: nthWeekdayAt },
  owned: {
    *read(utterance, at, { now, timeZone }) {
      const today = civilDateAt(now, timeZone);
      const beyond = after(utterance, at, 'day after') ?? after(utterance, at, 'day before');
      const place = beyond ?? at;
      const day = lookUp(ownedDays, wordAt(utterance, place));
      if (day === undefined) return;
      const offset = { today: 0, tomorrow: 1, yesterday: -1 }[day] ?? 0;
      const more = beyond === undefined ? 0 : wordAt(utterance, at + 1) === 'after' ? 1 : -1;
      yield { value: { date: addDays(today, offset + more) }, end: place + 1 };
    },
  },
  count,
  monthFrom: month,
  monthTo: month,
  hours: {
    *read(utterance, at) {
      const word = wordAt(utterance, at);
      if (word === 'hours') yield { value: 'hours', end: at + 1 };
      if (/^min(?:ute)?s$/.test(word)) yield { value: 'minutes', end: at + 1 };
    },
  },
  time: timeOfDay,
  end: timeOfDay,
  yearApart: {
    *read(utterance, at, context) {
      for (const [words, years] of yearsApart) {
        const end = after(utterance, at, words);
        if (end !== undefined) yield { value: years, end };
      }
      for (const { value, end } of duration.read(utterance, after(utterance, at, 'in') ?? at, context)) {
        if (value.days !== 0 || value.seconds !== 0 || value.months % 12 !== 0) continue;
        const ago = after(utterance, end, 'ago');
        if (ago !== undefined) yield { value: -value.months / 12, end: ago };
        else if (wordAt(utterance, at) === 'in') yield { value: value.months / 12, end };
      }
    },
  },
};

function withFeasts(slot: Slot<DateValue>, meant: 'next' | 'last'): Slot<DateValue> {
  return {
    *read(utterance, at, context) {
      const readings = [
        ...feastsAt(utterance, at, context, meant),
        ...nthWeekdayAt(utterance, at, context),
        ...slot.read(utterance, at, context),
      ];
      // "Easter Monday, 6 April" says one day twice.
      for (const { end } of feastsAt(utterance, at, context, meant)) {
        const next = after(utterance, end, ',') ?? end;
        for (const day of slot.read(utterance, after(utterance, next, 'on') ?? next, context)) {
          if (/\d|th$|st$|nd$|rd$/.test(wordAt(utterance, next))) readings.push(day);
        }
      }
      yield* readings.sort((left, right) => right.end - left.end);
    },
  };
}

/** "June 1952": a day of it where that is enough to know the age, else the year. */
function* monthOfBirthAt(
  utterance: Utterance,
  at: number,
  { now, timeZone }: ReadingContext,
): Iterable<SlotReading<DateValues['birth']>> {
  const month = lookUp(months, wordAt(utterance, at));
  const said = wordAt(utterance, at + 1);
  if (month === undefined || !/^[12]\d{3}$/.test(said)) return;
  const isThisMonth = partsOf(civilDateAt(now, timeZone))[1] === month;
  yield {
    value: isThisMonth ? { year: Number(said) } : { date: civilDate(Number(said), month, 1) },
    end: at + 2,
  };
}

/** "the first Monday of September", "last Friday of this month", "second Sunday in May 2027". */
function* nthWeekdayAt(
  utterance: Utterance,
  at: number,
  { now, timeZone }: ReadingContext,
): Iterable<SlotReading<DateValue>> {
  const start = after(utterance, at, 'the') ?? at;
  const word = wordAt(utterance, start);
  const place = word === 'last' ? -1 : lookUp(ordinals, word);
  const weekday = lookUp(weekdays, wordAt(utterance, start + 1));
  const inside = after(utterance, start + 2, 'of') ?? after(utterance, start + 2, 'in');
  if (place === undefined || place > 5 || weekday === undefined || inside === undefined) return;
  const today = civilDateAt(now, timeZone);
  const [thisYear, thisMonth] = partsOf(today);
  const thisOne = after(utterance, inside, 'this month') ?? after(utterance, inside, 'the month');
  const next = after(utterance, inside, 'next month');
  const named = lookUp(months, wordAt(utterance, inside));
  const end = thisOne ?? next ?? (named === undefined ? undefined : inside + 1);
  if (end === undefined) return;
  const month = named ?? (next === undefined ? thisMonth : (thisMonth % 12) + 1);
  const saidYear = wordAt(utterance, end);
  const hasYear = named !== undefined && /^[12]\d{3}$/.test(saidYear);
  const find = (inYear: number): DateValue => {
    const day = nthWeekday(inYear, month, weekday, place);
    return partsOf(day)[1] === month ? { date: day } : { noSuchDate: sourceOf(utterance, at, end) };
  };
  if (hasYear) {
    yield { value: find(Number(saidYear)), end: end + 1 };
    return;
  }
  const first = find(next !== undefined && month === 1 ? thisYear + 1 : thisYear);
  const over = named !== undefined && 'date' in first && first.date < today;
  yield { value: over ? find(thisYear + 1) : first, end };
}

function* feastsAt(
  utterance: Utterance,
  at: number,
  { now, timeZone }: ReadingContext,
  meant: 'next' | 'last',
): Iterable<SlotReading<DateValue>> {
  const led = after(utterance, at, 'next') ?? after(utterance, at, 'the') ?? after(utterance, at, 'this') ?? at;
  const found = feasts.find(({ name }) => after(utterance, led, name) !== undefined);
  if (found === undefined) return;
  const end = after(utterance, led, found.name) ?? at;
  const today = civilDateAt(now, timeZone);
  const [thisYear] = partsOf(today);
  const on = (inYear: number): CivilDate | undefined => feastRules[found.rule]?.(inYear, timeZone);
  const inside = after(utterance, end, 'in') ?? after(utterance, end, ',') ?? end;
  const said = wordAt(utterance, inside);
  const named = /^[12]\d{3}$/.test(said)
    ? { year: Number(said), end: inside + 1 }
    : [
        ['next year', 1],
        ['this year', 0],
        ['last year', -1],
      ].flatMap(([words, years]) => {
        const past = after(utterance, end, String(words));
        return past === undefined ? [] : [{ year: thisYear + Number(years), end: past }];
      })[0];
  if (named !== undefined) {
    const day = named.year < 1583 ? undefined : on(named.year);
    yield { value: day === undefined ? { noSuchDate: `${found.name} ${named.year}` } : { date: day }, end: named.end };
    return;
  }
  const years = Array.from({ length: 10 }, (_, index) => (meant === 'next' ? thisYear + index : thisYear - index));
  const day = years.map(on).find((one) => one !== undefined && (meant === 'next' ? one >= today : one <= today));
  if (day !== undefined) yield { value: { date: day }, end };
}
