import { unitNames } from '../english/unit-names';
import { belowZero, cubicWords, prepositions, squareWords, systemWords } from '../english/unit-systems';
import type { Slot, SlotReading } from '../grammar/slot';
import { sourceOf, type Utterance } from '../grammar/utterance';
import { notLeads } from '../english/unit-sentences';
import { readDecimals } from '../slots/number';
import type { Decimal } from '../decimal';
import { numberWords, tens } from '../english/numbers';
import { units } from './units';

/** The names, in `units`, of all that a word may stand for. */
export type UnitChoice = readonly string[];

/** A quantity as it was said: "5 feet 11" is two parts. */
export type UnitAmount = readonly { readonly value: string; readonly unit: UnitChoice }[];

const idsByName = new Map<string, string[]>();
let longestName = 1;
for (const [id, names] of Object.entries(unitNames)) {
  for (const name of new Set(names.map((written) => written.toLowerCase()))) {
    idsByName.set(name, [...(idsByName.get(name) ?? []), id]);
    longestName = Math.max(longestName, name.split(' ').length);
  }
}

/** A unit, by any of its names, with "square", "cubic", "US" or "imperial" before it. */
export const unitSlot: Slot<UnitChoice> = {
  *read(utterance, at) {
    const { tokens } = utterance;
    const text = tokens[at]?.text ?? '';
    const system = Object.hasOwn(systemWords, text) ? systemWords[text] : undefined;
    if (system !== undefined) {
      for (const { value, end } of plainUnits(utterance, at + 1)) {
        const meant = value.filter((id) => id.startsWith(system));
        if (meant.length > 0) yield { value: meant, end };
      }
    }
    // "5 gallons us"
    for (const { value, end } of plainUnits(utterance, at)) {
      const after = tokens[end]?.text ?? '';
      const named = Object.hasOwn(systemWords, after) ? systemWords[after] : undefined;
      const meant = named === undefined ? [] : value.filter((id) => id.startsWith(named));
      if (meant.length > 0) yield { value: meant, end: end + 1 };
    }
    for (const [words, prefix] of [
      [squareWords, 'square'],
      [cubicWords, 'cubic'],
    ] as const) {
      for (const way of words.before) {
        const length = way.split(' ').length;
        if (!startsWith(utterance, at, way)) continue;
        for (const { value, end } of plainUnits(utterance, at + length)) yield* shaped(value, prefix, end);
      }
      for (const { value, end } of plainUnits(utterance, at)) {
        if (words.after.some((way) => startsWith(utterance, end, way))) yield* shaped(value, prefix, end + 1);
        else if (
          tokens[end]?.text === (prefix === 'square' ? '2' : '3') &&
          tokens[end - 1]?.end === tokens[end]?.start
        ) {
          yield* shaped(value, prefix, end + 1);
        }
      }
    }
    yield* plainUnits(utterance, at);
  },
};

/** A number with its unit, several of one kind in a row, or "a mile". */
export const amountSlot: Slot<UnitAmount> = {
  *read(utterance, at) {
    for (const { value, end } of readPart(utterance, at)) yield* continued(utterance, [value], end);
  },
};

/** Every way in which an amount goes on with smaller units, the longest first. */
function* continued(utterance: Utterance, parts: UnitAmount, end: number): Iterable<SlotReading<UnitAmount>> {
  const before = parts.at(-1)?.unit;
  for (const next of readPart(utterance, utterance.tokens[end]?.text === 'and' ? end + 1 : end)) {
    if (smaller(before, next.value.unit)) yield* continued(utterance, [...parts, next.value], next.end);
  }
  const trailing = trailingPart(utterance, end, before);
  if (trailing !== undefined) yield { value: [...parts, trailing.value], end: trailing.end };
  yield { value: parts, end };
}

function* readPart(utterance: Utterance, at: number): Iterable<SlotReading<UnitAmount[number]>> {
  for (const part of readWholePart(utterance, at)) {
    const more = /^\d+$/.test(part.value.value) ? fractionAt(utterance, part.end) : undefined;
    if (more !== undefined) {
      yield { value: { ...part.value, value: more.value.plus(part.value.value).toString() }, end: more.end };
    }
    yield part;
  }
}

/** "and a half", "and three quarters": what is said after a whole unit of the same. */
function fractionAt(utterance: Utterance, at: number): SlotReading<Decimal> | undefined {
  if (utterance.tokens[at]?.text !== numberWords.and) return undefined;
  const [fraction] = readDecimals(utterance, at + 1);
  const isPart = fraction !== undefined && fraction.value.gt(0) && fraction.value.lt(1);
  if (!isPart) return undefined;
  const isUnit = [...plainUnits(utterance, fraction.end)].length > 0;
  // "a mile and a half in km"
  return isUnit && utterance.tokens[fraction.end]?.text !== prepositions.in ? undefined : fraction;
}

function* readWholePart(utterance: Utterance, at: number): Iterable<SlotReading<UnitAmount[number]>> {
  const text = utterance.tokens[at]?.text ?? '';
  if (isNegated(utterance, at)) return;
  for (const { value, end } of readDecimals(utterance, at)) {
    yield* belowZeroPart(utterance, value.abs().neg().toString(), end);
    const of = utterance.tokens[end]?.text === 'of' ? end + 1 : end;
    const ofOrA = ['a', 'an'].includes(utterance.tokens[of]?.text ?? '') ? of + 1 : of;
    for (const unit of [
      ...unitSlot.read(utterance, end, NO_CONTEXT),
      ...(ofOrA > end ? unitSlot.read(utterance, ofOrA, NO_CONTEXT) : []),
    ]) {
      yield { value: { value: value.toString(), unit: unit.value }, end: unit.end };
    }
  }
  for (const unit of plainUnits(utterance, at)) {
    if (!unit.value.includes('gasMark')) continue;
    for (const { value, end } of readDecimals(utterance, unit.end)) {
      yield { value: { value: value.toString(), unit: unit.value }, end };
    }
  }
  const from = ['a', 'an', 'one', '1', 'each', 'every'].includes(text) ? at + 1 : at;
  for (const unit of unitSlot.read(utterance, from, NO_CONTEXT)) {
    // Single letters and signs are units only after a number.
    const length = (utterance.tokens[unit.end - 1]?.end ?? 0) - (utterance.tokens[from]?.start ?? 0);
    if (from > at || (length > 1 && text !== 'in')) yield { value: { value: '1', unit: unit.value }, end: unit.end };
  }
}

/** Whether a sign before the number makes it negative: what begins after the sign is not the quantity that was said. */
function isNegated({ tokens }: Utterance, at: number): boolean {
  const [before, sign, number] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (sign === undefined || number === undefined || !['-', '−', '–'].includes(sign.text)) return false;
  return sign.end === number.start && before?.end !== sign.start;
}

/** "5 below", "20 degrees below zero", "10 below zero celsius". */
function* belowZeroPart(utterance: Utterance, value: string, at: number): Iterable<SlotReading<UnitAmount[number]>> {
  const units = [...plainUnits(utterance, at)].filter(
    ({ value: choice }) => choice.includes('celsius') || choice.includes('fahrenheit'),
  );
  for (const { value: unit, end } of [...units, { value: EITHER_DEGREE, end: at }]) {
    const way = belowZero.find((words) => startsWith(utterance, end, words));
    if (way === undefined) continue;
    const after = end + way.split(' ').length;
    for (const named of end === at ? plainUnits(utterance, after) : []) {
      if (named.value.includes('celsius') || named.value.includes('fahrenheit'))
        yield { value: { value, unit: named.value }, end: named.end };
    }
    yield { value: { value, unit }, end: after };
  }
}

const EITHER_DEGREE: UnitChoice = ['celsius', 'fahrenheit'];

/** Units do not depend on when and where they are read. */
const NO_CONTEXT = { now: 0, timeZone: 'UTC', listNames: [] };

/** "5 foot 11", "10 stone 4". */
function trailingPart(
  utterance: Utterance,
  at: number,
  before: UnitChoice | undefined,
): SlotReading<UnitAmount[number]> | undefined {
  const unit =
    before?.includes('foot') === true
      ? 'inch'
      : before?.includes('stone') === true
        ? 'pound'
        : before?.includes('pound') === true
          ? 'ounce'
          : trailingUnit(before, utterance.tokens[at]?.text);
  if (unit === undefined) return undefined;
  const [number] = readDecimals(utterance, at);
  return number && { value: { value: number.value.toString(), unit: [unit] }, end: number.end };
}

/** "2 hours 20", "1 metre 80": two figures only, and for lengths both written. */
function trailingUnit(before: UnitChoice | undefined, text = ''): string | undefined {
  const isSixtieth = /^[0-5]?\d$/.test(text) || Object.hasOwn(tens, text);
  if (before?.includes('hour') === true && isSixtieth) return 'minute';
  if (before?.length === 1 && before.includes('minute') && isSixtieth) return 'second';
  return before?.includes('metre') === true && /^\d\d$/.test(text) ? 'centimetre' : undefined;
}

/** A height without its units: "five nine", "6 1". */
export const heightSlot: Slot<UnitAmount> = {
  *read(utterance, at) {
    for (const feet of readDecimals(utterance, at)) {
      if (!['4', '5', '6', '7'].includes(feet.value.toString())) continue;
      for (const inches of readDecimals(utterance, feet.end)) {
        if (!inches.value.isInteger() || inches.value.lt(0) || inches.value.gt(11)) continue;
        const value = [
          { value: feet.value.toString(), unit: ['foot'] },
          { value: inches.value.toString(), unit: ['inch'] },
        ];
        yield { value, end: inches.end };
      }
    }
  },
};

function smaller(before: UnitChoice | undefined, unit: UnitChoice): boolean {
  return (before ?? []).some((one) =>
    unit.some((other) => {
      const [left, right] = [units[one], units[other]];
      if (left === undefined || right === undefined || left.shift !== undefined) return false;
      return left.dimension === right.dimension && Number(right.factor[0]) < Number(left.factor[0]);
    }),
  );
}

function* plainUnits({ tokens }: Utterance, at: number): Iterable<SlotReading<UnitChoice>> {
  for (let length = Math.min(longestName, tokens.length - at); length > 0; length--) {
    const name = tokens
      .slice(at, at + length)
      .map(({ text }) => text)
      .join(' ');
    const ids = idsByName.get(name);
    if (isSign(name) && !/\d/.test(tokens[at - 1]?.text ?? '')) continue;
    if (ids !== undefined) yield { value: ids, end: at + length };
  }
}

/** The signs of feet and inches quote words as well. */
function isSign(name: string): boolean {
  return /^['"′″]+$/.test(name);
}

function* shaped(choice: UnitChoice, prefix: 'square' | 'cubic', end: number): Iterable<SlotReading<UnitChoice>> {
  const ids = choice
    .map((id) => `${prefix}${id.charAt(0).toUpperCase()}${id.slice(1)}`)
    .filter((id) => Object.hasOwn(units, id));
  if (ids.length > 0) yield { value: ids, end };
}

function startsWith({ tokens }: Utterance, at: number, way: string): boolean {
  return way.split(' ').every((word, offset) => tokens[at + offset]?.text === word);
}

/** A number that is a temperature by what it is turned into: "101.3 in centigrade". */
export const degreesSlot: Slot<string> = {
  *read(utterance, at) {
    if (isNegated(utterance, at)) return;
    for (const { value, end } of readDecimals(utterance, at)) yield { value: value.toString(), end };
  },
};

/** What a quantity is of may have so many words. */
const MOST_THING_WORDS = 3;
/** What is told before a quantity may have so many words. */
const MOST_LEAD_WORDS = 8;

/** What a quantity is of: "tatties"; nothing depends on it. */
export const thingSlot: Slot<string> = {
  free: true,
  *read(utterance, at) {
    for (let end = at + 1; end <= at + MOST_THING_WORDS; end++) {
      const text = utterance.tokens[end - 1]?.text ?? '';
      if (!/^\p{L}+$/u.test(text) || notLeads.has(text)) return;
      yield { value: sourceOf(utterance, at, end), end };
    }
  },
};

/** What is told before the quantity, without numbers of its own: "my recipe says", "the patient has". */
export const leadSlot: Slot<string> = {
  free: true,
  *read(utterance, at) {
    for (let end = at + 1; end <= at + MOST_LEAD_WORDS; end++) {
      const text = utterance.tokens[end - 1]?.text ?? '';
      const isPlain = /^\p{L}[\p{L}']*$/u.test(text) && !notLeads.has(text);
      const isNumber = text !== 'a' && text !== 'an' && readDecimals(utterance, end - 1).length > 0;
      if (!isPlain || isNumber) return;
      yield { value: sourceOf(utterance, at, end), end };
    }
  },
};
