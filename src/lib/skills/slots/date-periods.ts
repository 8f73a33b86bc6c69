import { addDays, addMonths, civilDate, daysInMonth, partsOf, weekdayOf, type CivilDate } from '../../core/civil-time';
import { months } from '../english/time-words';
import { sourceOf, type Utterance } from '../grammar/utterance';
import { after, lookUp, wordAt } from './count';
import { dateOr, nearest, type Said } from './date-value';
import { readYear } from './year';

/** "next week", "the end of the month", "next month", "the weekend". */
export function* periodAt(utterance: Utterance, at: number, today: CivilDate): Iterable<Said> {
  const monday = addDays(today, 1 - weekdayOf(today));
  const [year, month] = partsOf(today);
  const saturday = addDays(monday, 5) < today ? today : addDays(monday, 5);
  const lastOf = (first: CivilDate): CivilDate => {
    const [ofYear, ofMonth] = partsOf(first);
    return civilDate(ofYear, ofMonth, daysInMonth(ofYear, ofMonth));
  };
  const thisMonth = civilDate(year, month, 1);
  const periods: readonly (readonly [string, CivilDate])[] = [
    ['next week', addDays(today, 7)],
    ['last week', addDays(today, -7)],
    ['next month', addMonths(today, 1)],
    ['next year', addMonths(today, 12)],
    ['this weekend', saturday],
    ['weekend', saturday],
    ['next weekend', addDays(monday, 12)],
    ['end of the month', lastOf(thisMonth)],
    ['end of month', lastOf(thisMonth)],
    ['month end', lastOf(thisMonth)],
    ['year end', civilDate(year, 12, 31)],
    ['end of this month', lastOf(thisMonth)],
    ['last day of the month', lastOf(thisMonth)],
    ['end of next month', lastOf(addMonths(thisMonth, 1))],
    ['start of next month', addMonths(thisMonth, 1)],
    ['beginning of next month', addMonths(thisMonth, 1)],
    ['end of the year', civilDate(year, 12, 31)],
    ['end of the week', addDays(monday, 6)],
  ];
  for (const [words, day] of periods) {
    const end = after(utterance, at, words);
    if (end !== undefined) yield { value: { date: day }, end };
  }
}

/** "the end of July", "the start of May 2027", "mid March" is none. */
export function* monthEdgeAt(
  utterance: Utterance,
  at: number,
  today: CivilDate,
  meant: 'next' | 'last',
): Iterable<Said> {
  for (const [words, isEnd] of [
    ['end of', true],
    ['last day of', true],
    ['start of', false],
    ['beginning of', false],
    ['first day of', false],
  ] as const) {
    const place = after(utterance, at, words);
    const month = place === undefined ? undefined : lookUp(months, wordAt(utterance, place));
    if (place === undefined || month === undefined) continue;
    const year = readYear(utterance, place + 1);
    const end = year?.end ?? place + 1;
    if (year !== undefined) {
      const day = isEnd ? daysInMonth(year.value, month) : 1;
      yield { value: dateOr(year.value, month, day, sourceOf(utterance, at, end)), end };
      continue;
    }
    // The last day of February depends on the year, which the first tells.
    const found = nearest(
      month,
      isEnd && month !== 2 ? daysInMonth(2000, month) : 1,
      today,
      meant,
      wordAt(utterance, place),
    );
    if (!('date' in found)) continue;
    const [ofYear] = partsOf(found.date);
    yield { value: { date: isEnd ? civilDate(ofYear, month, daysInMonth(ofYear, month)) : found.date }, end };
  }
}
