import { unitNames } from '../english/unit-names';
import { cubicWords, squareWords, systemWords } from '../english/unit-systems';
import type { Slot, SlotReading } from '../grammar/slot';
import type { Utterance } from '../grammar/utterance';
import { readDecimals } from '../slots/number';
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
  const text = utterance.tokens[at]?.text ?? '';
  for (const { value, end } of readDecimals(utterance, at)) {
    const ofOrA = ['of', 'a', 'an'].includes(utterance.tokens[end]?.text ?? '') ? end + 1 : end;
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
          : undefined;
  if (unit === undefined) return undefined;
  const [number] = readDecimals(utterance, at);
  return number && { value: { value: number.value.toString(), unit: [unit] }, end: number.end };
}

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
    if (ids !== undefined) yield { value: ids, end: at + length };
  }
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
