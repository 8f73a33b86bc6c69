import {
  addDays,
  addMonths,
  civilDate,
  civilDateAt,
  daysInMonth,
  instantOf,
  isCivilDate,
  partsOf,
  weekdayOf,
  type CivilDate,
} from '../../core/civil-time';
import { MONTHS, WEEKDAYS } from './english';

/** From the first millisecond to the one behind the last; milliseconds since 1970, UTC. */
export interface TimeRange {
  readonly from: number;
  readonly to: number;
}

/** Days, the first and the last one. */
type Days = readonly [first: CivilDate, last: CivilDate];

const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const year = '((?:19|20)\\d\\d)';
const day = '(\\d{1,2})(?:st|nd|rd|th)?';
const weekday = `(${WEEKDAYS.join('|')})`;
const count = '(an?|one|two|three|four|five|six|seven|eight|nine|ten|a couple of|a few|several|\\d{1,3})';
const unit = '(day|week|month|year)s?';
const counts: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  'a couple of': 2,
  'a few': 3,
  several: 4,
};

/** The first month of each season of the northern half of the world; winter begins in the old year. */
const seasons: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };

type Reading = (groups: readonly string[], today: CivilDate) => Days | undefined;

/** The first that fits is taken, so the longer ones come first. */
const readings: readonly (readonly [RegExp, Reading])[] = [
  pattern(`${year}-(\\d\\d)-(\\d\\d)`, ([y, m, d]) => oneDay(Number(y), Number(m), Number(d))),
  pattern(`${day} (?:of )?${month},? ${year}`, ([d, m, y]) => oneDay(Number(y), monthNumber(m), Number(d))),
  pattern(`${month} ${day},? ${year}`, ([m, d, y]) => oneDay(Number(y), monthNumber(m), Number(d))),
  pattern(`${month},? (?:of )?${year}`, ([m, y]) => wholeMonth(Number(y), monthNumber(m))),
  pattern(`${day} (?:of )?${month}`, ([d, m], today) => latestDay(monthNumber(m), Number(d), today)),
  pattern(`${month} ${day}`, ([m, d], today) => latestDay(monthNumber(m), Number(d), today)),
  pattern(`(spring|summer|autumn|fall|winter) (?:of )?${year}`, ([s, y]) => season(Number(y), s)),
  pattern('(last|this|past|in|in the|during the|over the) (spring|summer|autumn|fall|winter)', ([which, s], today) =>
    latestSeason(s, which === 'last', today),
  ),
  pattern(`(?:early |late |mid-? ?)?(?:in|during|since|last|this|of|from|by|back in) ${month}`, ([m], today) =>
    latestMonth(monthNumber(m), today),
  ),
  pattern(`(?:in|during|of|from|back in|since) ${year}`, ([y]) => [`${y}-01-01`, `${y}-12-31`]),
  pattern(`${count} ${unit} ago`, ([n, u], today) => ago(counts[n!] ?? Number(n), u, today)),
  pattern(`(?:the )?(?:last|past) ${count} ${unit}`, ([n, u], today) => [
    shifted(today, -(counts[n!] ?? Number(n)), u),
    today,
  ]),
  pattern('(?:the )?day before yesterday', (_, today) => [addDays(today, -2), addDays(today, -2)]),
  pattern('yesterday|last night', (_, today) => [addDays(today, -1), addDays(today, -1)]),
  pattern('today|this (?:morning|afternoon|evening)|earlier on|tonight', (_, today) => [today, today]),
  pattern('(last|this|the other) weekend', ([which], today) => weekend(today, which === 'last')),
  pattern('(last|this) week', ([which], today) => week(today, which === 'last' ? -1 : 0)),
  pattern('(last|this) month', ([which], today) => {
    const [y, m] = partsOf(addMonths(today, which === 'last' ? -1 : 0));
    return wholeMonth(y, m);
  }),
  pattern('(last|this) year', ([which], today) => {
    const y = partsOf(today)[0] - (which === 'last' ? 1 : 0);
    return [`${y}-01-01`, `${y}-12-31`];
  }),
  pattern(`(?:on|last|this) ${weekday}`, ([name], today) => {
    const back = (weekdayOf(today) - 1 - WEEKDAYS.indexOf(name!) + 7) % 7 || 7;
    return [addDays(today, -back), addDays(today, -back)];
  }),
  pattern('recently|lately|the other day', (_, today) => [addDays(today, -30), today]),
];

/**
 * The time that a question names: "last week", "in May", "two years ago", "on Tuesday".
 *
 * @param at when it is asked: milliseconds since 1970, UTC
 * @param timeZone IANA name
 */
export function readTimeRange(question: string, at: number, timeZone: string): TimeRange | undefined {
  const text = question.toLowerCase().replaceAll(/\s+/gu, ' ');
  const today = civilDateAt(at, timeZone);
  for (const [expression, read] of readings) {
    const match = expression.exec(text);
    if (match === null) continue;
    const days = read(match.slice(1), today);
    if (days === undefined) continue;
    return {
      from: instantOf(`${days[0]}T00:00`, timeZone),
      to: instantOf(`${addDays(days[1], 1)}T00:00`, timeZone),
    };
  }
  return undefined;
}

function pattern(source: string, read: Reading): readonly [RegExp, Reading] {
  return [new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'u'), read];
}

function monthNumber(name: string | undefined): number {
  return MONTHS.findIndex((each) => each.startsWith((name ?? '').slice(0, 3))) + 1;
}

function oneDay(y: number, m: number, d: number): Days | undefined {
  if (!isCivilDate(y, m, d)) return undefined;
  const date = civilDate(y, m, d);
  return [date, date];
}

function wholeMonth(y: number, m: number): Days {
  return [civilDate(y, m, 1), civilDate(y, m, daysInMonth(y, m))];
}

/** The last such day that is not in the future. */
function latestDay(m: number, d: number, today: CivilDate): Days | undefined {
  const [thisYear] = partsOf(today);
  for (let y = thisYear; y > thisYear - 5; y--) {
    const days = oneDay(y, m, d);
    if (days !== undefined && days[0] <= today) return days;
  }
  return undefined;
}

function latestMonth(m: number, today: CivilDate): Days {
  const [y, thisMonth] = partsOf(today);
  return wholeMonth(m <= thisMonth ? y : y - 1, m);
}

function season(y: number, name: string | undefined): Days {
  const first = civilDate(y, seasons[name ?? ''] ?? 1, 1);
  return [first, addDays(addMonths(first, 3), -1)];
}

function latestSeason(name: string | undefined, isLast: boolean, today: CivilDate): Days {
  const [y] = partsOf(today);
  const begun = [y, y - 1, y - 2].map((each) => season(each, name)).filter(([first]) => first <= today);
  // "Last summer" in July is the one of the year before.
  return isLast && begun[0]![1] >= today ? begun[1]! : begun[0]!;
}

function ago(n: number, u: string | undefined, today: CivilDate): Days {
  const middle = shifted(today, -n, u);
  const spread = u === 'day' ? 0 : u === 'week' ? 4 : u === 'month' ? 16 : 120;
  return [addDays(middle, -spread), addDays(middle, spread)];
}

function shifted(date: CivilDate, n: number, u: string | undefined): CivilDate {
  if (u === 'day') return addDays(date, n);
  if (u === 'week') return addDays(date, 7 * n);
  return addMonths(date, u === 'month' ? n : 12 * n);
}

function week(today: CivilDate, weeks: number): Days {
  const monday = addDays(today, 1 - weekdayOf(today) + 7 * weeks);
  return [monday, addDays(monday, 6)];
}

function weekend(today: CivilDate, isLast: boolean): Days {
  const [monday] = week(today, isLast || weekdayOf(today) < 6 ? -1 : 0);
  return [addDays(monday, 5), addDays(monday, 6)];
}
