import { beforeSpans, minusWords, units } from '../english/time-words';
import type { Slot, SlotReading } from '../grammar/slot';
import type { Utterance } from '../grammar/utterance';
import { after, lookUp, readCount, wordAt } from './count';

/** A length of time. Months and days are counted on a calendar, so that they are kept apart from seconds. */
export type Duration = { readonly months: number; readonly days: number; readonly seconds: number };

/** How long it is in milliseconds, a day being 24 hours; `undefined` with months, which differ in length. */
export function durationMs({ months, days, seconds }: Duration): number | undefined {
  return months === 0 ? (days * 86_400 + seconds) * 1000 : undefined;
}

/**
 * "5 minutes", "1h30", "an hour and a half", "half an hour", "two and a quarter hours", "a couple of minutes",
 * "90 sec", "3 weeks", "1:30:00".
 */
export const duration: Slot<Duration> = {
  *read(utterance, at) {
    if (isNegated(utterance, at)) return;
    const readings = partsFrom(utterance, at);
    for (const reading of readings.reverse()) yield reading;
  },
};

/**
 * Whether a sign before it makes it negative: "-5 minutes", and "timer - 5 minutes", are not five. After a time or a day
 * ("4.30 - 45 minutes") the sign takes away.
 */
function isNegated({ tokens }: Utterance, at: number): boolean {
  const [before, sign, number] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (sign === undefined || number === undefined) return false;
  if (minusWords.includes(sign.text) && before !== undefined && beforeSpans.includes(before.text)) return true;
  if (!['-', '−', '–'].includes(sign.text)) return false;
  return sign.end === number.start && before?.end !== sign.start;
}

const HALVES = ['and a half', '& a half', 'and half', 'and 1 / 2'];

/** Every run of parts that begins there: "1 hour", "1 hour 20 minutes", "1 hour 20 minutes and 5 seconds". */
function partsFrom(utterance: Utterance, at: number): SlotReading<Duration>[] {
  const readings: SlotReading<Duration>[] = [];
  const clock = clockFace(wordAt(utterance, at));
  if (clock !== undefined) readings.push({ value: clock, end: at + 1 });
  let total: Duration = { months: 0, days: 0, seconds: 0 };
  let smallest: Duration | undefined;
  let place: number | undefined = at;
  while (place !== undefined && readings.length < 7) {
    const part = readPart(utterance, place, smallest);
    if (part === undefined) break;
    total = sum(total, part.value);
    smallest = part.unit;
    readings.push({ value: total, end: part.end });
    place = pastJoint(utterance, part.end);
  }
  return readings;
}

function pastJoint(utterance: Utterance, at: number): number {
  const comma = wordAt(utterance, at) === ',' ? at + 1 : at;
  return wordAt(utterance, comma) === 'and' ? comma + 1 : comma;
}

interface Part extends SlotReading<Duration> {
  readonly unit: Duration;
}

/** @param larger the unit of the part before, than which this one must be smaller */
function readPart(utterance: Utterance, at: number, larger: Duration | undefined): Part | undefined {
  const part = readFraction(utterance, at) ?? readCounted(utterance, at, larger);
  return part !== undefined && (larger === undefined || roughly(part.unit) < roughly(larger)) ? part : undefined;
}

/** "half an hour", "quarter of an hour", "three quarters of an hour". */
function readFraction(utterance: Utterance, at: number): Part | undefined {
  const start = /^an?$/.test(wordAt(utterance, at)) ? at + 1 : at;
  const shares: readonly (readonly [string, number])[] = [
    ['half', 0.5],
    ['quarter', 0.25],
    ['three quarters', 0.75],
    ['three quarter', 0.75],
    ['3 quarters', 0.75],
  ];
  for (const [words, share] of shares) {
    const place = after(utterance, start, words);
    if (place === undefined) continue;
    const past = after(utterance, place, 'of') ?? after(utterance, place, '-') ?? place;
    const unitAt = after(utterance, past, 'an') ?? after(utterance, past, 'a') ?? past;
    const unit = lookUp(units, wordAt(utterance, unitAt));
    const value = unit && times(unit, share);
    if (unit !== undefined && value !== undefined) return { value, unit, end: unitAt + 1 };
  }
  return undefined;
}

/** "5 minutes", "an hour", "one and a half hours", "an hour and a half"; after a larger unit "30" alone ("1h30"). */
function readCounted(utterance: Utterance, at: number, larger: Duration | undefined): Part | undefined {
  const number = readNumber(utterance, at);
  if (number === undefined) return undefined;
  const unitAt = after(utterance, number.end, '-') ?? number.end;
  const unit = lookUp(units, wordAt(utterance, unitAt));
  if (unit === undefined) {
    const next = larger && nextSmaller(larger);
    const value = next && number.value < 60 && !number.article ? times(next, number.value) : undefined;
    return next !== undefined && value !== undefined ? { value, unit: next, end: number.end } : undefined;
  }
  const end = unitAt + 1;
  const shares = [...HALVES.map((words) => [words, 0.5] as const), ['and a quarter', 0.25] as const];
  for (const [words, share] of shares) {
    const past = after(utterance, end, words);
    const value = past === undefined ? undefined : times(unit, number.value + share);
    // "an hour and a half minute" would be another number.
    if (past !== undefined && value !== undefined && lookUp(units, wordAt(utterance, past)) === undefined) {
      return { value, unit, end: past };
    }
  }
  const value = times(unit, number.value);
  return value && { value, unit, end };
}

function readNumber(
  utterance: Utterance,
  at: number,
): (SlotReading<number> & { readonly article: boolean }) | undefined {
  for (const words of ['a couple of', 'couple of', 'a couple', 'couple', 'a pair of']) {
    const end = after(utterance, at, words);
    if (end !== undefined) return { value: 2, end, article: false };
  }
  const counted = readCount(utterance, at);
  if (counted !== undefined) {
    for (const [words, share] of [...HALVES.map((half) => [half, 0.5] as const), ['and a quarter', 0.25] as const]) {
      const end = after(utterance, counted.end, words);
      if (end !== undefined && lookUp(units, wordAt(utterance, end)) !== undefined) {
        return { value: counted.value + share, end, article: false };
      }
    }
    return { ...counted, article: false };
  }
  return /^an?$/.test(wordAt(utterance, at)) ? { value: 1, end: at + 1, article: true } : undefined;
}

/** "1:30:00": hours, minutes and seconds. */
function clockFace(word: string): Duration | undefined {
  const match = /^(\d{1,3}):([0-5]\d):([0-5]\d)$/.exec(word);
  if (match === null) return undefined;
  const [, hours, minutes, seconds] = match;
  return { months: 0, days: 0, seconds: Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) };
}

/** Parts of a day become seconds; parts of a month are no length. */
function times(unit: Duration, factor: number): Duration | undefined {
  const months = unit.months * factor;
  if (!Number.isInteger(months)) return undefined;
  const days = Math.floor(unit.days * factor);
  const rest = unit.days * factor - days;
  return { months, days, seconds: Math.round((unit.seconds * factor + rest * 86_400) * 1000) / 1000 };
}

function sum(one: Duration, other: Duration): Duration {
  return { months: one.months + other.months, days: one.days + other.days, seconds: one.seconds + other.seconds };
}

function roughly({ months, days, seconds }: Duration): number {
  return months * 2_600_000 + days * 86_400 + seconds;
}

function nextSmaller({ seconds }: Duration): Duration | undefined {
  if (seconds === 3600) return { months: 0, days: 0, seconds: 60 };
  return seconds === 60 ? { months: 0, days: 0, seconds: 1 } : undefined;
}
