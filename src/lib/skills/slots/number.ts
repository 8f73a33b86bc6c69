import { decimal, type Decimal } from '../decimal';
import { dozens, multipliers, numberWords, parts, signs, smallNumbers, tens } from '../english/numbers';
import type { Slot, SlotReading } from '../grammar/slot';
import type { Token, Utterance } from '../grammar/utterance';

type Tokens = readonly Token[];

/** A number in digits or words: "3.5", "1,200", "half", "two and a half", "a dozen", "twenty five", "-4", "2 million". */
export const number: Slot<number> = {
  *read(utterance, at) {
    for (const { value, end } of readDecimals(utterance, at)) yield { value: value.toNumber(), end };
  },
};

/** A number that is whole and not negative. */
export const wholeNumber: Slot<number> = {
  *read(utterance, at) {
    for (const { value, end } of readDecimals(utterance, at)) {
      if (value.isInteger() && !value.isNegative() && value.lte(Number.MAX_SAFE_INTEGER)) {
        yield { value: value.toNumber(), end };
      }
    }
  },
};

/** A number as exact decimal text, for calculations. */
export const exactNumber: Slot<string> = {
  *read(utterance, at) {
    for (const { value, end } of readDecimals(utterance, at)) yield { value: value.toString(), end };
  },
};

/** Every way to read a number that begins with a token, the longest first. */
export function readDecimals({ tokens }: Utterance, at: number): readonly SlotReading<Decimal>[] {
  if (includes(numberWords.minus, tokens[at]?.text)) {
    return unsigned(tokens, at + 1).map(({ value, end }) => ({ value: value.neg(), end }));
  }
  return unsigned(tokens, at);
}

function unsigned(tokens: Tokens, at: number): SlotReading<Decimal>[] {
  const readings: SlotReading<Decimal>[] = [];
  const part = readPart(tokens, at);
  if (part !== undefined) readings.push(part);
  const base = readDigits(tokens, at) ?? readWords(tokens, at) ?? readDozen(tokens, at);
  if (base !== undefined) {
    readings.push(base);
    const more = readMultiplied(tokens, base);
    if (more !== undefined) readings.push(more);
    const mixed = readMixed(tokens, more ?? base);
    if (mixed !== undefined) readings.push(mixed);
  }
  return readings.sort((left, right) => right.end - left.end);
}

/** Digits with group separators or a decimal point; a time of day or a date is none. */
export function parseDigits(text: string): Decimal | undefined {
  if (/^\d+(?:\.\d+)?$/.test(text)) return decimal(text);
  if (/^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/.test(text)) return decimal(text.replaceAll(',', ''));
  return /^\d+,\d{1,2}$/.test(text) ? decimal(text.replace(',', '.')) : undefined;
}

function readDigits(tokens: Tokens, at: number): SlotReading<Decimal> | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const value = parseDigits(token.text);
  if (value !== undefined) return { value, end: at + 1 };
  const next = tokens[at + 1];
  // ".5"
  if (token.text === '.' && next !== undefined && next.start === token.end && /^\d+$/.test(next.text)) {
    return { value: decimal(`0.${next.text}`), end: at + 2 };
  }
  return undefined;
}

/** "twenty five", "three hundred and forty two thousand", "one point five". */
function readWords(tokens: Tokens, at: number): SlotReading<Decimal> | undefined {
  let total = decimal(0);
  let group = decimal(0);
  let groupOpen = false;
  let largest = Infinity;
  let end = at;
  let index = at;
  let started = false;
  let last: 'ten' | 'small' | 'scale' | undefined;
  while (index < tokens.length) {
    const text = tokens[index]?.text ?? '';
    const small = own(smallNumbers, text);
    const ten = own(tens, text);
    const power = own(multipliers, text);
    if (
      small !== undefined &&
      (last === undefined || last === 'scale' || (last === 'ten' && small > 0 && small < 10))
    ) {
      group = group.plus(small);
      last = 'small';
    } else if (ten !== undefined && (last === undefined || last === 'scale')) {
      group = group.plus(ten);
      last = 'ten';
    } else if (power === 2 && groupOpen && last !== 'scale') {
      group = group.times(100);
      last = 'scale';
    } else if (power !== undefined && power > 2 && groupOpen && power < largest) {
      total = total.plus(group.times(decimal(10).pow(power)));
      group = decimal(0);
      largest = power;
      last = 'scale';
    } else if (!started && includes(numberWords.a, text) && isScale(tokens[index + 1]?.text)) {
      group = decimal(1);
      last = undefined;
    } else if (
      (text === numberWords.and && last === 'scale' && isSmall(tokens[index + 1]?.text)) ||
      (text === '-' && last === 'ten' && isSmall(tokens[index + 1]?.text) && joined(tokens, index))
    ) {
      index++;
      continue;
    } else break;
    started = true;
    groupOpen = true;
    index++;
    end = index;
  }
  if (!started) return undefined;
  return readPoint(tokens, { value: total.plus(group), end });
}

/** "one point seven five". */
function readPoint(tokens: Tokens, whole: SlotReading<Decimal>): SlotReading<Decimal> {
  if (!includes(numberWords.point, tokens[whole.end]?.text)) return whole;
  let digits = '';
  let end = whole.end + 1;
  for (; end < tokens.length; end++) {
    const text = tokens[end]?.text ?? '';
    const small = own(smallNumbers, text);
    if (small !== undefined && small < 10) digits += String(small);
    else if (digits === '' && /^\d+$/.test(text)) digits = text;
    else break;
  }
  return digits === '' ? whole : { value: whole.value.plus(decimal(`0.${digits}`)), end };
}

function readMultiplied(tokens: Tokens, base: SlotReading<Decimal>): SlotReading<Decimal> | undefined {
  let { value, end } = base;
  for (;;) {
    const text = tokens[end]?.text ?? '';
    const power = own(multipliers, text);
    if (power !== undefined) value = value.times(decimal(10).pow(power));
    else if (own(dozens, text) === 12) value = value.times(12);
    else break;
    end++;
  }
  return end === base.end ? undefined : { value, end };
}

function readDozen(tokens: Tokens, at: number): SlotReading<Decimal> | undefined {
  const from = includes(numberWords.a, tokens[at]?.text) ? at + 1 : at;
  const count = own(dozens, tokens[from]?.text ?? '');
  if (count === undefined || (count !== 12 && from === at)) return undefined;
  const end = from + 1;
  return { value: decimal(count), end: tokens[end]?.text === numberWords.of ? end + 1 : end };
}

/** "half", "a third", "two thirds", "3/4", "¾", "half a million". */
function readPart(tokens: Tokens, at: number): SlotReading<Decimal> | undefined {
  const text = tokens[at]?.text ?? '';
  const sign = own(signs, text);
  if (sign !== undefined) return { value: decimal(sign[0]).div(sign[1]), end: at + 1 };
  const [top, slash, bottom] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (slash?.text === '/' && /^\d+$/.test(text) && /^[1-9]\d*$/.test(bottom?.text ?? '') && joined(tokens, at + 1)) {
    const before = tokens[at - 1];
    const isDate = tokens[at + 3]?.text === '/' || (before?.text === '/' && before.end === top?.start);
    return isDate ? undefined : { value: decimal(text).div(bottom?.text ?? '1'), end: at + 3 };
  }
  const counted = includes(numberWords.a, text) ? 1 : own(smallNumbers, text);
  const from = counted === undefined ? at : at + 1;
  const divisor = own(parts, tokens[from]?.text ?? '');
  // A lone "third" or "fifth" is an ordinal.
  if (divisor === undefined || (counted === undefined && divisor !== 2 && divisor !== 4)) return undefined;
  if (counted === undefined && tokens[from]?.text === 'fourth') return undefined;
  return { value: decimal(counted ?? 1).div(divisor), end: from + 1 };
}

/** "2 and a half", "2½", "1 1/2", "two and three quarters", "1.5 and a half" is none. */
function readMixed(tokens: Tokens, base: SlotReading<Decimal>): SlotReading<Decimal> | undefined {
  if (!base.value.isInteger()) return undefined;
  const hasAnd = tokens[base.end]?.text === numberWords.and;
  const from = hasAnd ? base.end + 1 : base.end;
  const part = readPart(tokens, from);
  if (part === undefined || part.value.gte(1)) return undefined;
  const text = tokens[from]?.text ?? '';
  if (!hasAnd && own(signs, text) === undefined && !/^\d+$/.test(text)) return undefined;
  return { value: base.value.plus(part.value), end: part.end };
}

function isSmall(text: string | undefined): boolean {
  return text !== undefined && (own(smallNumbers, text) !== undefined || own(tens, text) !== undefined);
}

function isScale(text: string | undefined): boolean {
  return text !== undefined && own(multipliers, text) !== undefined && text.length > 2;
}

/** Whether a sign stands close between its neighbours. */
function joined(tokens: Tokens, at: number): boolean {
  return tokens[at - 1]?.end === tokens[at]?.start && tokens[at]?.end === tokens[at + 1]?.start;
}

function includes(words: readonly string[], text: string | undefined): boolean {
  return text !== undefined && words.includes(text);
}

function own<Value>(table: Readonly<Record<string, Value>>, word: string): Value | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
