import { wordsOfRomanLetters, type phrases } from '../english/numeral';
import { bareScales } from '../english/numeral-words';
import type { Slot, SlotReading } from '../grammar/slot';
import { sourceOf, type Utterance } from '../grammar/utterance';
import { exactNumber, wholeNumber } from '../slots/number';
import { baseName, digits, goalBase, hexWord, prefixed } from './base-slots';

/** What the phrases of the numerals have in them. */
export interface NumeralValues {
  readonly whole: string;
  readonly exact: string;
  readonly percent: string;
  readonly a: number;
  readonly b: number;
  readonly base: number;
  readonly roman: string;
  readonly bits: string;
  readonly hex: string;
  readonly hexLetters: string;
  readonly octal: string;
  readonly prefixedBits: string;
  readonly otherRoman: string;
  /** Day, month and year. */
  readonly day: readonly number[];
  /** Red, green and blue. */
  readonly rgb: readonly number[];
  readonly colour: string;
  readonly char: string;
  /** A numeral that may be a letter alone. */
  readonly anyRoman: string;
  /** Digits of a base that is told beside them. */
  readonly digits: string;
  readonly otherDigits: string;
  /** Digits with a prefix that tells their base. */
  readonly prefixed: string;
  readonly otherPrefixed: string;
  readonly hexWord: string;
  /** The base that digits are of. */
  readonly from: number;
  /** The base that is asked for. */
  readonly goal: number;
}

/** Acts that are others in other words. */
type Rewritten = 'romanYear' | 'fromAnyRoman' | 'ofDecimal';

/** What was asked about a number. */
export type NumeralSlots = { readonly act: Exclude<keyof typeof phrases, Rewritten> } & {
  readonly [Name in keyof NumeralValues]?: NumeralValues[Name];
};

const roman: Slot<string> = {
  *read(utterance, at, context) {
    for (const reading of digitsOf(/^[ivxlcdm]+$/).read(utterance, at, context)) {
      if (!wordsOfRomanLetters.includes(sourceOf(utterance, at, reading.end))) yield reading;
    }
  },
};
/** "1 0 0 1 1": three digits at least, apart from each other. */
function* spacedBits({ tokens }: Utterance, at: number): Iterable<SlotReading<string>> {
  let end = at;
  while (/^[01]$/.test(tokens[end]?.text ?? '')) end++;
  const value = tokens.slice(at, end).map(({ text }) => text);
  if (value.length > 2) yield { value: value.join(''), end };
}

const bits = digitsOf(/^(?:0b)?[01]+$/);

/** The kinds of values in questions about numerals. */
export const numeralSlots: { readonly [Name in keyof NumeralValues]: Slot<NumeralValues[Name]> } = {
  whole: {
    *read(utterance, at, context) {
      for (const { value, end } of exactNumber.read(utterance, at, context)) {
        if (/^\d+$/.test(value)) yield { value, end };
      }
      const bare = utterance.tokens[at]?.text ?? '';
      const scale = Object.hasOwn(bareScales, bare) ? bareScales[bare] : undefined;
      if (scale !== undefined) yield { value: scale, end: at + 1 };
    },
  },
  exact: exactNumber,
  percent: {
    *read(utterance, at, context) {
      for (const { value, end } of exactNumber.read(utterance, at, context)) {
        if (/^(?:%|percent|pct)$/.test(utterance.tokens[end]?.text ?? '')) yield { value, end: end + 1 };
      }
    },
  },
  a: wholeNumber,
  b: wholeNumber,
  base: wholeNumber,
  roman,
  otherRoman: roman,
  bits: {
    *read(utterance, at, context) {
      // Long numbers are written in groups.
      const isGroup = (text = ''): boolean => /^(?:[01]{4}|[01]{8})$/.test(text);
      let end = at;
      while (isGroup(utterance.tokens[end]?.text)) end++;
      const group = utterance.tokens.slice(at, end).map(({ text }) => text);
      if (end > at + 1) yield { value: group.join(''), end };
      yield* spacedBits(utterance, at);
      yield* bits.read(utterance, at, context);
    },
  },
  prefixedBits: digitsOf(/^0b[01]+$/),
  day: {
    *read({ source, tokens }, at) {
      const start = tokens[at];
      const match = start && /^(\d{1,2})([./\s-])(\d{1,2})\2(\d{4})(?!\d)/.exec(source.slice(start.start));
      if (!start || !match) return;
      const end = tokens.findLastIndex((token) => token.end <= start.start + match[0].length) + 1;
      yield { value: [match[1], match[3], match[4]].map(Number), end };
    },
  },
  rgb: {
    *read({ tokens }, at) {
      const numbers: number[] = [];
      let end = at;
      for (; numbers.length < 3; end++) {
        const text = tokens[end]?.text ?? '';
        if (/^\d{1,3}(?:,\d{1,3})*$/.test(text)) numbers.push(...text.split(',').map(Number));
        else if (text !== ',' && text !== '/') return;
      }
      if (numbers.length === 3) yield { value: numbers, end };
    },
  },
  colour: digitsOf(/^#(?:[\da-f]{6}|[\da-f]{3})$/),
  char: {
    *read(utterance, at) {
      const said = sourceOf(utterance, at, at + 1);
      if (Array.from(said).length === 1) yield { value: said, end: at + 1 };
    },
  },
  hex: digitsOf(/^(?:0x)?[\da-f]+$/),
  // A word of digits and letters both, or with the prefix: what is only letters or digits is said to be hexadecimal.
  hexLetters: digitsOf(/^(?:0x[\da-f]+|#?(?=[\da-f]*\d)(?=[\da-f]*[a-f])[\da-f]+)$/),
  octal: digitsOf(/^(?:0o)?[0-7]+$/),
  anyRoman: digitsOf(/^[ivxlcdm]+$/),
  digits,
  otherDigits: digits,
  prefixed,
  otherPrefixed: prefixed,
  hexWord,
  from: baseName,
  goal: goalBase,
};

/** Digits as they are typed, in one piece; words and digits that stand close together are one. */
function digitsOf(pattern: RegExp): Slot<string> {
  return {
    *read({ tokens }, at) {
      let text = '';
      const ends: { value: string; end: number }[] = [];
      for (let index = at; index < tokens.length && index < at + 8; index++) {
        const token = tokens[index];
        if (token === undefined || (index > at && tokens[index - 1]?.end !== token.start)) break;
        text += token.text;
        if (pattern.test(text)) ends.push({ value: text, end: index + 1 });
      }
      yield* ends.reverse();
    },
  };
}
