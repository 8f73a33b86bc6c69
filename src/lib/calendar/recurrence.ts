import ICAL from 'ical.js';

/** Steps that one rule may take; a rule that needs more is none of a person's calendar. */
const MOST_STEPS = 40_000;

const DAYS_OF_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const WHOLE = /^-?\d{1,3}$/;
const WEEKDAY = /^(-?[1-5])?(MO|TU|WE|TH|FR|SA|SU)$/;
const UNTIL = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{2}Z?)?$/;

type Parts = Readonly<Record<string, string>>;

/**
 * Why a recurrence rule is not one that Hearth follows, or `undefined` when it is. Rules that repeat within a day, or
 * that can never come true, are refused: with some of them the library would search forever.
 */
export function recurrenceProblem(rule: string): string | undefined {
  const parts = partsOf(rule);
  if (parts === undefined) return 'a repetition cannot be read';
  const { FREQ = '', INTERVAL = '1', COUNT = '1', UNTIL: until, WKST = 'MO', ...limits } = parts;
  if (!['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'].includes(FREQ)) return 'a repetition is more frequent than daily';
  if (!isWithin(INTERVAL, 1, 999) || !(/^\d{1,5}$/.test(COUNT) && Number(COUNT) >= 1))
    return 'a repetition has a wrong number';
  if (until !== undefined && !UNTIL.test(until)) return 'the end of a repetition cannot be read';
  if (!/^(?:MO|TU|WE|TH|FR|SA|SU)$/.test(WKST)) return 'a repetition has a wrong weekday';
  return limitsProblem(FREQ, limits);
}

function limitsProblem(frequency: string, limits: Parts): string | undefined {
  const { BYDAY, BYMONTHDAY, BYMONTH, BYSETPOS, ...others } = limits;
  if (Object.keys(others).length > 0) return 'a repetition is of a kind that Hearth does not know';
  if (frequency === 'DAILY' && Object.keys(limits).length > 0) {
    return 'a daily repetition has conditions that Hearth does not know';
  }
  if (frequency === 'WEEKLY' && (BYMONTHDAY ?? BYMONTH ?? BYSETPOS) !== undefined) {
    return 'a weekly repetition has conditions that Hearth does not know';
  }
  const months = list(BYMONTH);
  const days = list(BYMONTHDAY);
  if (!months.every((month) => isWithin(month, 1, 12))) return 'a repetition has a wrong month';
  if (!days.every((day) => isWithin(day, 1, 31) || isWithin(day, -31, -1))) return 'a repetition has a wrong day';
  if (!list(BYDAY).every((day) => WEEKDAY.test(day))) return 'a repetition has a wrong weekday';
  if (frequency === 'WEEKLY' && list(BYDAY).some((day) => /\d/.test(day))) return 'a repetition has a wrong weekday';
  if (BYSETPOS !== undefined && (BYDAY === undefined || !(isWithin(BYSETPOS, 1, 4) || isWithin(BYSETPOS, -4, -1)))) {
    return 'a repetition is of a kind that Hearth does not know';
  }
  if (BYMONTHDAY !== undefined && BYDAY !== undefined) return 'a repetition is of a kind that Hearth does not know';
  const inMonths = months.length === 0 ? DAYS_OF_MONTH : months.map((month) => DAYS_OF_MONTH[Number(month) - 1] ?? 0);
  const longest = Math.max(...inMonths);
  return days.some((day) => Math.abs(Number(day)) > longest) ? 'a repetition names a day that never comes' : undefined;
}

/**
 * The starts that a rule gives, in order. The start of the event itself is the first of them.
 *
 * @param start civil, by the event's own clock
 * @param rule one that `recurrenceProblem` has nothing against
 * @param before where to stop, itself not part of it
 */
export function* recurringStarts(start: string, rule: string, before: string): Generator<string> {
  const first = ICAL.Time.fromString(start.includes('T') ? `${start}:00` : start, null);
  const recur = ICAL.Recur.fromString(rule);
  const iterator = recur.iterator(first);
  const parts = partsOf(rule) ?? {};
  const sameDay = parts['BYDAY'] === undefined && parts['BYMONTHDAY'] === undefined;
  const monthly = parts['FREQ'] === 'MONTHLY' || parts['FREQ'] === 'YEARLY';
  let given = 0;
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = step === 0 ? first : iterator.next();
    if (step === 0) {
      // Where the rule does not fit the event's own start, that still counts (RFC 5545, section 3.8.5.3).
      if (start >= before) return;
      yield start;
      given++;
      continue;
    }
    if (next === null || next === undefined) return;
    const text = next.toString().slice(0, start.length);
    if (text >= before || (recur.count !== null && given >= recur.count)) return;
    if (text <= start) continue;
    // A month without that day is left out; the library would take a day of the month after it.
    if (monthly && sameDay && next.day !== first.day) continue;
    given++;
    yield text;
  }
}

/** A rule's end, by the event's own clock, or `undefined`. */
export function untilOf(rule: string): { readonly civil: string; readonly utc: boolean } | undefined {
  const match = UNTIL.exec(partsOf(rule)?.['UNTIL'] ?? '');
  if (match === null) return undefined;
  const [whole, year, month, day, hour, minute] = match;
  const date = `${year ?? ''}-${month ?? ''}-${day ?? ''}`;
  return { civil: hour === undefined ? date : `${date}T${hour}:${minute ?? ''}`, utc: whole.endsWith('Z') };
}

/** The rule with another end. */
export function withUntil(rule: string, until: string): string {
  return [...rule.split(';').filter((part) => !/^UNTIL=/i.test(part)), `UNTIL=${until}`].join(';');
}

function partsOf(rule: string): Parts | undefined {
  const parts: Record<string, string> = {};
  for (const part of rule.toUpperCase().split(';')) {
    const match = /^([A-Z]+)=([A-Z0-9,+-]+)$/.exec(part);
    const [, name = '', value = ''] = match ?? [];
    if (match === null || Object.hasOwn(parts, name)) return undefined;
    parts[name] = value.replaceAll('+', '');
  }
  return parts;
}

function list(text: string | undefined): readonly string[] {
  return text === undefined ? [] : text.split(',');
}

function isWithin(text: string, least: number, most: number): boolean {
  return WHOLE.test(text) && Number(text) >= least && Number(text) <= most;
}
