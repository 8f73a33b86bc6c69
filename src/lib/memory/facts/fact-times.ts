import {
  addDays,
  addMonths,
  civilDate,
  civilDateAt,
  instantOf,
  isCivilDate,
  partsOf,
  weekdayOf,
  type CivilDate,
} from '../../core/civil-time';
import { MONTHS, NUMBER_WORDS, WEEKDAYS, alternatives } from './words/lists';

/** From when and until when something holds. Milliseconds since 1970, UTC; absent where nothing is said. */
export interface FactTimes {
  readonly validFrom?: number;
  readonly validTo?: number;
}

interface Day {
  readonly today: CivilDate;
}

const MONTH = `(?<month>${alternatives(MONTHS)})`;
const SMALL = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'.split('|');
const MONTH_STARTS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WEEKDAY_STARTS = 'mon tue wed thu fri sat sun'.split(' ');
const FORWARD =
  /\b(?:next|this|tomorrow|will|going to|'ll|due|until|till|by|on|flying|moving|visiting|appointment|starting|start|booked|in)\b/i;

/** Reads "since 2019", "for six years", "until March", "from 2003 to 2008", "next May", "on the 12th". */
export function readFactTimes(text: string, context: { readonly now: number; readonly timeZone: string }): FactTimes {
  const day: Day = { today: civilDateAt(context.now, context.timeZone) };
  const instant = (date: CivilDate | undefined): number | undefined =>
    date === undefined ? undefined : instantOf(`${date}T00:00`, context.timeZone);
  const span = /\bfrom (?<from>[\w ]+?) (?:to|until|till) (?<to>[\w ]+)/i.exec(text)?.groups;
  if (span !== undefined) {
    const from = instant(pastDate(span['from'] ?? '', day));
    const to = instant(pastDate(span['to'] ?? '', day));
    if (from !== undefined && to !== undefined && from < to) return { validFrom: from, validTo: to };
  }
  const since = /\b(?:since|as of|from) (?<when>.+)/i.exec(text)?.groups?.['when'];
  const past = since === undefined ? undefined : /^from/i.test(text) ? undefined : instant(pastDate(since, day));
  const lasting = past ?? instant(lastingSince(text, day));
  const until = /\b(?:until|till|up to) (?<when>.+)/i.exec(text)?.groups?.['when'];
  const end = until === undefined ? undefined : instant(futureDate(until, day));
  const validFrom = lasting ?? (end === undefined ? instant(namedDate(text, day)) : undefined);
  return { ...(validFrom === undefined ? {} : { validFrom }), ...(end === undefined ? {} : { validTo: end }) };
}

/** "for six years": so long ago. */
function lastingSince(text: string, { today }: Day): CivilDate | undefined {
  const match = new RegExp(
    `\\b(?:for|these)(?: about| over| nearly| almost| the last| the past)* (?<count>\\d+|${NUMBER_WORDS}|a|an) (?<unit>day|week|month|year)s?\\b`,
    'i',
  ).exec(text)?.groups;
  if (match === undefined || !/\b(?:have|has|been|'ve|'s)\b/i.test(text)) return undefined;
  return shifted(today, -(countOf(match['count'] ?? '') ?? 0), match['unit'] ?? '');
}

/** A date that is named without "since": "in 2020", "last year", "next May", "on the 12th", "tomorrow". */
function namedDate(text: string, day: Day): CivilDate | undefined {
  const { today } = day;
  if (/\btomorrow\b/i.test(text)) return addDays(today, /day after tomorrow/i.test(text) ? 2 : 1);
  if (/\byesterday\b/i.test(text)) return addDays(today, -1);
  const relative = /\b(?<which>last|next) (?<unit>week|month|year)\b/i.exec(text)?.groups;
  if (relative !== undefined)
    return shifted(today, relative['which']?.toLowerCase() === 'last' ? -1 : 1, relative['unit'] ?? '');
  const ago = new RegExp(`\\b(?<count>\\d+|${NUMBER_WORDS}|a|an) (?<unit>day|week|month|year)s? ago\\b`, 'i').exec(
    text,
  )?.groups;
  if (ago !== undefined) return shifted(today, -(countOf(ago['count'] ?? '') ?? 0), ago['unit'] ?? '');
  const ahead = new RegExp(
    `\\bin (?<count>\\d+|${NUMBER_WORDS}|a|an) (?<unit>day|week|month|year)s?(?:' time)?\\b`,
    'i',
  ).exec(text)?.groups;
  if (ahead !== undefined) return shifted(today, countOf(ahead['count'] ?? '') ?? 0, ahead['unit'] ?? '');
  const backward =
    /\b(?:last|moved|left|started|joined|got|was|were|turned|graduated|retired|had|became|qualified|'d)\b/i.test(
      text,
    ) && !/\b(?:next|will|going to|booked)\b/i.test(text);
  const dated = /\b(?:in|on|next|last|this|by|from)\b.*/i.exec(text)?.[0];
  if (dated === undefined) return undefined;
  return backward ? pastDate(dated, day) : FORWARD.test(text) ? futureDate(dated, day) : undefined;
}

function pastDate(text: string, { today }: Day): CivilDate | undefined {
  const date = calendarDate(text, today, -1);
  return date !== undefined && date <= today ? date : undefined;
}

function futureDate(text: string, { today }: Day): CivilDate | undefined {
  const date = calendarDate(text, today, 1);
  return date !== undefined && date >= today ? date : undefined;
}

/** The day that a text names, the nearest one in the direction where the year or month is left open. */
function calendarDate(text: string, today: CivilDate, direction: 1 | -1): CivilDate | undefined {
  const [thisYear, thisMonth] = partsOf(today);
  const month = monthOf(new RegExp(`\\b${MONTH}\\b`, 'i').exec(text)?.groups?.['month']);
  const year = Number(/\b(?:19|20)\d\d\b/.exec(text)?.[0] ?? Number.NaN);
  const dayOfMonth = Number(/\b(\d{1,2})(?:st|nd|rd|th)?\b(?![:.]\d| ?(?:am|pm))/i.exec(text)?.[1] ?? Number.NaN);
  if (month !== undefined) {
    const number = Number.isNaN(dayOfMonth) ? 1 : dayOfMonth;
    if (!Number.isNaN(year)) return dated(year, month, number);
    const inThisYear = dated(thisYear, month, number);
    const passed = inThisYear !== undefined && (direction > 0 ? inThisYear < today : inThisYear > today);
    return passed ? dated(thisYear + direction, month, number) : inThisYear;
  }
  if (!Number.isNaN(year)) return dated(year, 1, 1);
  const weekday = new RegExp(`\\b(?:${alternatives(WEEKDAYS)})\\b`, 'i').exec(text)?.[0];
  if (weekday !== undefined) {
    const target = WEEKDAY_STARTS.indexOf(weekday.slice(0, 3).toLowerCase()) + 1;
    const distance = (target - weekdayOf(today) + 7) % 7;
    return addDays(today, direction > 0 ? distance || 7 : distance === 0 ? -7 : distance - 7);
  }
  const ordinal = Number(/\b(?:the )?(\d{1,2})(?:st|nd|rd|th)\b/i.exec(text)?.[1] ?? Number.NaN);
  if (Number.isNaN(ordinal)) return undefined;
  const inThisMonth = dated(thisYear, thisMonth, ordinal);
  if (inThisMonth === undefined || (direction > 0 ? inThisMonth >= today : inThisMonth <= today)) return inThisMonth;
  return addMonths(inThisMonth, direction);
}

function dated(year: number, month: number, day: number): CivilDate | undefined {
  return isCivilDate(year, month, day) ? civilDate(year, month, day) : undefined;
}

function monthOf(word: string | undefined): number | undefined {
  return word === undefined ? undefined : MONTH_STARTS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

function countOf(word: string): number | undefined {
  const lower = word.toLowerCase();
  if (/^\d+$/.test(lower)) return Number(lower);
  if (lower === 'a' || lower === 'an') return 1;
  const small = SMALL.indexOf(lower);
  return small < 0 ? undefined : small + 1;
}

function shifted(date: CivilDate, count: number, unit: string): CivilDate | undefined {
  if (count === 0) return undefined;
  switch (unit.toLowerCase()) {
    case 'day':
      return addDays(date, count);
    case 'week':
      return addDays(date, 7 * count);
    case 'month':
      return addMonths(date, count);
    default:
      return addMonths(date, 12 * count);
  }
}
