import { nearestWords, ordinals } from '../english/sum-sentences';
import { groupWords, periodWords } from '../english/sum-things';
import { oftenWords, operators, times } from '../english/sum-words';
import type { Slot } from '../grammar/slot';
import type { Utterance } from '../grammar/utterance';
import { exactNumber, parseDigits, readDecimals, wholeNumber } from '../slots/number';
import { isSum, type Expression } from './expression';
import { parseExpression, type ParsedExpression } from './parse-expression';
import { thing, thingOrTime } from './things';

/** A sum or a number, and the currency that it was said in. */
export type Quantity = { readonly expression: Expression; readonly currency?: string };

/** What the phrases of the sum skill have in them. */
export interface SumValues {
  readonly expression: Quantity;
  readonly chained: Quantity;
  readonly product: Quantity;
  readonly a: Quantity;
  readonly b: Quantity;
  readonly c: Quantity;
  /** "twice", "3 times". */
  readonly often: string;
  readonly amount: Quantity;
  readonly percent: string;
  readonly number: string;
  readonly count: number;
  readonly places: number;
  readonly significant: number;
  readonly nearest: string;
  readonly ordinal: string;
  readonly degree: string;
  readonly numbers: readonly string[];
  /** What is counted, and what of it is in each; nothing is calculated with them. */
  readonly thing: string;
  readonly other: string;
  readonly third: string;
  /** How many a group is: 12 for "twelves". */
  readonly group: string;
  readonly period: string;
  readonly longer: string;
  /** A percentage or a part of something. */
  readonly share: Quantity;
}

export type SumSlotKinds = { readonly [Name in keyof SumValues]: Slot<SumValues[Name]> };

/** The kinds of values in a sum. */
export function createSumSlots(): SumSlotKinds {
  // The phrases of the grammar ask the same of a turn many times over.
  let last: { utterance: Utterance; found: Map<number, ParsedExpression | undefined> } | undefined;
  function parse(utterance: Utterance, at: number): ParsedExpression | undefined {
    if (last?.utterance !== utterance) last = { utterance, found: new Map() };
    if (!last.found.has(at)) last.found.set(at, parseExpression(utterance, at));
    return last.found.get(at);
  }

  const quantity: Slot<Quantity> = {
    *read(utterance, at) {
      const parsed = parse(utterance, at);
      if (parsed === undefined) return;
      yield { value: quantityOf(parsed), end: parsed.end };
      for (const { value, end } of readDecimals(utterance, at)) {
        if (end < parsed.end) yield { value: { expression: value.toString() }, end };
      }
    },
  };
  const expression: Slot<Quantity> = {
    *read(utterance, at) {
      const parsed = parse(utterance, at);
      if (parsed === undefined || !isSum(parsed.expression) || isSomethingElse(utterance, at, parsed.end)) return;
      yield { value: quantityOf(parsed), end: parsed.end };
    },
  };
  return {
    expression,
    product: expression,
    chained: {
      *read(utterance, at) {
        const parsed = parseExpression(utterance, at, ['it']);
        if (parsed !== undefined && isSum(parsed.expression) && usesIt(parsed.expression)) {
          yield { value: quantityOf(parsed), end: parsed.end };
        }
      },
    },
    a: quantity,
    b: quantity,
    c: quantity,
    often,
    amount: quantity,
    percent: {
      *read(utterance, at) {
        for (const { value, end } of readDecimals(utterance, at)) {
          const length = percentLength(utterance, end);
          if (length > 0) yield { value: value.toString(), end: end + length };
        }
      },
    },
    number: exactNumber,
    count: wholeNumber,
    places: wholeNumber,
    significant: wholeNumber,
    nearest: {
      *read({ tokens }, at) {
        const text = tokens[at]?.text ?? '';
        const unit = Object.hasOwn(nearestWords, text) ? nearestWords[text] : undefined;
        const value = unit ?? parseDigits(text)?.toString();
        if (value !== undefined && Number(value) > 0)
          yield { value, end: tokens[at + 1]?.text === 'number' ? at + 2 : at + 1 };
      },
    },
    ordinal: {
      *read({ tokens }, at) {
        const text = tokens[at]?.text ?? '';
        const value = Object.hasOwn(ordinals, text) ? ordinals[text] : undefined;
        if (value !== undefined) yield { value, end: at + 1 };
      },
    },
    degree: exactNumber,
    numbers,
    thing,
    other: thingOrTime,
    third: thingOrTime,
    group: wordSlot(groupWords),
    period: wordSlot(periodWords),
    longer: wordSlot(periodWords),
    share: {
      *read(utterance, at, context) {
        for (const reading of expression.read(utterance, at, context)) {
          const [operation] = reading.value.expression;
          const isShare = operation === 'of' || operation === 'subtractPercent' || operation === 'addPercent';
          const words = utterance.tokens.slice(at, reading.end).map(({ text }) => text);
          // "4 x 100 metres relay" names a thing.
          if (isShare || (operation === 'multiply' && words.includes(times))) yield reading;
        }
      },
    },
  };
}

function wordSlot(table: Readonly<Record<string, string>>): Slot<string> {
  return {
    *read({ tokens }, at) {
      const text = tokens[at]?.text ?? '';
      const value = Object.hasOwn(table, text) ? table[text] : undefined;
      if (value !== undefined) yield { value, end: at + 1 };
    },
  };
}

const often: Slot<string> = {
  *read(utterance, at) {
    const text = utterance.tokens[at]?.text ?? '';
    const once = Object.hasOwn(oftenWords, text) ? oftenWords[text] : undefined;
    if (once !== undefined) yield { value: once, end: at + 1 };
    for (const { value, end } of readDecimals(utterance, at)) {
      if (utterance.tokens[end]?.text === times && value.gt(0)) yield { value: value.toString(), end: end + 1 };
    }
  },
};

/** Two or more numbers with commas, "and" or nothing but blanks between them. */
const numbers: Slot<readonly string[]> = {
  *read(utterance, at) {
    const found: string[] = [];
    let end = at;
    for (let index = at; index < utterance.tokens.length;) {
      const text = utterance.tokens[index]?.text ?? '';
      if (end > at && [',', 'and', '&', ';', '+', 'or'].includes(text)) {
        index++;
        continue;
      }
      const [longest] = readDecimals(utterance, index);
      if (longest !== undefined) {
        found.push(longest.value.toString());
        index = end = longest.end;
      } else if (/^[\d.]+(?:,[\d.]+)+$/.test(text)) {
        const pieces = text.split(',').map((piece) => parseDigits(piece)?.toString());
        if (pieces.includes(undefined)) break;
        found.push(...pieces.filter((piece) => piece !== undefined));
        index = end = index + 1;
      } else break;
    }
    const only = utterance.tokens[at]?.text ?? '';
    if (found.length === 1 && end === at + 1 && only.includes(',')) {
      yield { value: only.split(',').map((piece) => String(Number(piece))), end };
    }
    if (found.length > 1) yield { value: found, end };
  },
};

function quantityOf({ expression, currency }: ParsedExpression): Quantity {
  return currency === undefined ? { expression } : { expression, currency };
}

function percentLength({ tokens }: Utterance, at: number): number {
  for (const way of operators.percent) {
    const words = way.split(' ');
    if (words.every((word, offset) => tokens[at + offset]?.text === word)) return words.length;
  }
  return 0;
}

function usesIt(expression: Expression): boolean {
  if (typeof expression === 'string') return false;
  const [operation, ...parts] = expression;
  return operation === 'it' || parts.some(usesIt);
}

/** Dates and telephone numbers are written with the signs of sums. */
function isSomethingElse({ tokens, source }: Utterance, at: number, end: number): boolean {
  const text = source.slice(tokens[at]?.start ?? 0, tokens[end - 1]?.end ?? 0);
  return /^\d{1,2}([/.-])\d{1,2}\1(?:\d{2}|\d{4})$|^\d{4}([/-])\d{1,2}\2\d{1,2}$|^\d{3}-\d{4}$|^24\/7$/.test(text);
}
