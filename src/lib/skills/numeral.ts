import { decimal, formatDecimal } from './decimal';
import { fillers } from './english/fillers';
import {
  decimalWords,
  nextPhrases,
  numberInWords,
  ordinalOf,
  phrases,
  sentences,
  wordsOfRomanLetters,
} from './english/numeral';
import { createGrammar } from './grammar/grammar';
import type { Slot } from './grammar/slot';
import { sourceOf } from './grammar/utterance';
import { fromRoman, toRoman } from './numeral/roman';
import { plain } from './plain';
import type { Skill } from './skill';
import { exactNumber, wholeNumber } from './slots/number';
import { MOST_FACTORED, primeFactors } from './sum/whole-numbers';

interface NumeralValues {
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
}

type NumeralSlots = { readonly act: keyof typeof phrases } & {
  readonly [Name in keyof NumeralValues]?: NumeralValues[Name];
};

/** Numbers up to this many digits are written in other bases. */
const MOST_DIGITS = 60;

const slots: { readonly [Name in keyof NumeralValues]: Slot<NumeralValues[Name]> } = {
  whole: {
    *read(utterance, at, context) {
      for (const { value, end } of exactNumber.read(utterance, at, context)) {
        if (/^\d+$/.test(value)) yield { value, end };
      }
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
  roman: {
    *read(utterance, at, context) {
      for (const reading of digitsOf(/^[ivxlcdm]+$/).read(utterance, at, context)) {
        if (!wordsOfRomanLetters.includes(sourceOf(utterance, at, reading.end))) yield reading;
      }
    },
  },
  bits: digitsOf(/^(?:0b)?[01]+$/),
  hex: digitsOf(/^(?:0x)?[\da-f]+$/),
  // A word of digits and letters both, or with the prefix: what is only letters or digits is said to be hexadecimal.
  hexLetters: digitsOf(/^(?:0x[\da-f]+|#?(?=[\da-f]*\d)(?=[\da-f]*[a-f])[\da-f]+)$/),
  octal: digitsOf(/^(?:0o)?[0-7]+$/),
};

const grammar = createGrammar<NumeralSlots['act'], NumeralValues>({ slots, phrases, fillers });
const nextGrammar = createGrammar<keyof typeof nextPhrases, NumeralValues>({ slots, phrases: nextPhrases, fillers });

/** Numbers in other writings: Roman, binary, octal, hexadecimal, in words, as fractions. */
export const numeral: Skill<NumeralSlots> = {
  name: 'numeral',
  read(utterance, context) {
    const match = grammar.match(utterance, context);
    const { roman } = match?.values ?? {};
    // "LLC" is written in Roman letters as well.
    if (roman !== undefined && fromRoman(roman) === undefined && !/number|roman|numeral/i.test(utterance.source)) {
      return undefined;
    }
    return match && { slots: { act: match.act, ...match.values }, certainty: match.certainty };
  },
  readNext(utterance, { slots: before }, context) {
    const match = nextGrammar.match(utterance, context);
    if (match === undefined) return undefined;
    const { act, certainty } = match;
    const whole = match.values.whole ?? before.whole ?? before.exact;
    if (whole === undefined) return undefined;
    if (act !== 'whole') return { slots: act === 'words' ? { act, exact: whole } : { act, whole }, certainty };
    return { slots: before.exact === undefined ? { ...before, whole } : { ...before, exact: whole }, certainty };
  },
  answer: async ({ slots: values }, { locale }) => ({ text: sentenceFor(values, locale) }),
};

function sentenceFor(values: NumeralSlots, locale: string): string {
  const shown = (text: string): string => formatDecimal(decimal(text), { locale }).text;
  const { act, whole = '0', exact = '0', a = 0, b = 0, bits = '', hex = values.hexLetters ?? '', octal = '' } = values;
  switch (act) {
    case 'roman':
      return romanSentence(whole, locale);
    case 'binary':
      return inBase(whole, 2, locale);
    case 'octal':
      return inBase(whole, 8, locale);
    case 'hex':
      return inBase(whole, 16, locale);
    case 'base':
      return inBase(whole, values.base ?? 10, locale);
    case 'words': {
      const words = inWords(exact, locale);
      return words === undefined ? sentences.tooLarge : sentences.words(shown(exact), words);
    }
    case 'figures':
      return `**${shown(exact)}**`;
    case 'zeros': {
      const digits = decimal(whole).toFixed();
      return sentences.zeros(digits.length - digits.replace(/0+$/, '').length);
    }
    case 'ordinal':
      return sentences.ordinal(shown(whole), ordinalOf(Number(whole)));
    case 'scientific': {
      const value = decimal(exact);
      const power = value.isZero() ? 0 : value.e;
      const factor = formatDecimal(value.div(decimal(10).pow(power)), { locale, mostPlaces: 20 }).text;
      return sentences.is(shown(exact), `${factor} × 10^${power}`);
    }
    case 'fraction': {
      const value =
        values.a === undefined
          ? decimal(values.percent ?? exact).div(values.percent === undefined ? 1 : 100)
          : decimal(a).div(b === 0 ? 1 : b);
      if (values.a !== undefined && b === 0) return sentences.noFraction;
      const [top = '0', bottom = '1'] = value.toFraction(1_000_000).map(String);
      if (!decimal(top).div(bottom).eq(value)) return sentences.noFraction;
      const said =
        values.a === undefined
          ? `${shown(values.percent ?? exact)}${values.percent === undefined ? '' : '%'}`
          : `${a}/${b}`;
      return sentences.is(said, bottom === '1' ? top : `${top}/${bottom}`);
    }
    case 'decimal':
    case 'percent': {
      if (values.a !== undefined && b === 0) return sentences.noFraction;
      const value =
        values.a !== undefined
          ? decimal(a).div(b)
          : decimal(values.percent ?? exact).div(values.percent === undefined ? 1 : 100);
      const said =
        values.a !== undefined
          ? `${a}/${b}`
          : `${shown(values.percent ?? exact)}${values.percent === undefined ? '' : '%'}`;
      if (act === 'decimal') return sentences.is(said, formatDecimal(value, { locale }).text);
      return sentences.is(said, `${formatDecimal(value.times(100), { locale }).text}%`);
    }
    case 'fromRoman': {
      const roman = (values.roman ?? '').toUpperCase();
      const value = fromRoman(roman);
      return value === undefined ? sentences.badRoman(plain(roman)) : sentences.fromRoman(roman, shownYear(value));
    }
    case 'fromBinary':
      return fromBase(bits, 2, locale);
    case 'fromHex':
      return fromBase(hex, 16, locale);
    case 'fromOctal':
      return fromBase(octal, 8, locale);
    case 'binaryToHex':
      return inBase(valueOf(bits, 2).toString(), 16, locale, bits);
    case 'hexToBinary':
      return inBase(valueOf(hex, 16).toString(), 2, locale, hex.toUpperCase());
    case 'digits':
      return sentences.digitCount(
        shown(whole),
        whole.length,
        Array.from(whole, Number).reduce((left, right) => left + right, 0),
      );
    case 'primeAndRoman': {
      const value = Number(whole);
      if (value > MOST_FACTORED) return sentences.tooLarge;
      const isPrime = value > 1 && primeFactors(value).length === 1;
      return `${sentences.prime(shown(whole), isPrime)} ${romanSentence(whole, locale)}`;
    }
  }
}

function romanSentence(whole: string, locale: string): string {
  const roman = toRoman(Number(whole));
  if (roman === undefined) return sentences.noRoman;
  return sentences.roman(Number(whole) < 10_000 ? whole : formatDecimal(decimal(whole), { locale }).text, roman);
}

function inBase(whole: string, base: number, locale: string, said?: string): string {
  if (base < 2 || base > 36) return sentences.noBase;
  if (whole.length > MOST_DIGITS) return sentences.tooLarge;
  const digits = BigInt(whole).toString(base).toUpperCase();
  return sentences.base(
    said ?? formatDecimal(decimal(whole), { locale }).text,
    sentences.bases[base] ?? sentences.baseName(base),
    digits,
  );
}

function fromBase(digits: string, base: 2 | 8 | 16, locale: string): string {
  if (digits.length > MOST_DIGITS) return sentences.tooLarge;
  const value = formatDecimal(decimal(valueOf(digits, base).toString()), { locale }).text;
  return sentences.from(sentences.bases[base] ?? '', digits.replace(/^(?:0[box]|#)/i, '').toUpperCase(), value);
}

function valueOf(digits: string, base: 2 | 8 | 16): bigint {
  return BigInt(`${{ 2: '0b', 8: '0o', 16: '0x' }[base]}${digits.replace(/^(?:0[box]|#)/i, '')}`);
}

function inWords(exact: string, locale: string): string | undefined {
  const [whole = '0', fraction] = decimal(exact).abs().toFixed().split('.');
  if (whole.length > 15) return undefined;
  const words = numberInWords(Number(whole), !locale.endsWith('-US'));
  const digits =
    fraction === undefined
      ? ''
      : Array.from(fraction, (digit) => ` ${decimalWords.digits[Number(digit)] ?? ''}`).join('');
  return `${exact.startsWith('-') ? `${decimalWords.minus} ` : ''}${words}${digits === '' ? '' : ` ${decimalWords.point}${digits}`}`;
}

/** Years have no separator. */
function shownYear(value: number): string {
  return String(value);
}

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
