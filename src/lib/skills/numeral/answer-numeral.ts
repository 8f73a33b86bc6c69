import { decimal, formatDecimal } from '../decimal';
import { ordinalOf } from '../english/numeral';
import { decimalWords, numberInWords, sentences } from '../english/numeral-sentences';
import { plain } from '../plain';
import { MOST_FACTORED, primeFactors } from '../sum/whole-numbers';
import { baseSentence } from './answer-base';
import type { NumeralSlots } from './numeral-slots';
import { fromRoman, toRoman } from './roman';

/** Numbers up to this many digits are written in other bases. */
const MOST_DIGITS = 60;

/** Says what was asked about a number. */
export function sentenceForNumeral(values: NumeralSlots, locale: string): string {
  const shown = (text: string): string => formatDecimal(decimal(text), { locale }).text;
  const { act, whole = '0', exact = '0', a = 0, b = 0, bits = '', hex = values.hexLetters ?? '', octal = '' } = values;
  switch (act) {
    case 'rebase':
    case 'fromPrefixed':
    case 'fromHexWord':
    case 'basedSum':
    case 'basedDifference':
    case 'bitsNeeded':
    case 'mostOfBits':
    case 'twosComplement':
      return baseSentence(act, values, locale);
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
    case 'romanLetters':
    case 'romanSum':
    case 'romanDifference':
    case 'afterRoman': {
      const both = [values.roman, values.otherRoman].flatMap((one) => one?.toUpperCase() ?? []);
      const read = both.map((one) => [one, fromRoman(one)] as const);
      const known = read.flatMap(([one, value]) => (value === undefined ? [] : [[one, value] as const]));
      if (known.length < both.length) {
        return sentences.badRoman(plain(read.find(([, value]) => value === undefined)?.[0] ?? ''));
      }
      if (act === 'romanLetters') return sentences.romanLetters(known);
      const [left = 0, right = 1] = known.map(([, value]) => value);
      return romanSentence(String(act === 'romanDifference' ? left - right : left + right), locale);
    }
    case 'romanDate': {
      const parts = (values.day ?? []).map(toRoman);
      const written = parts.flatMap((part) => part ?? []);
      return written.length < 3 ? sentences.noRoman : sentences.colour((values.day ?? []).join('.'), written.join('.'));
    }
    case 'colourToHex': {
      const rgb = values.rgb ?? [];
      if (rgb.some((one) => one > 255)) return sentences.noColour;
      const digits = rgb.map((one) => one.toString(16).padStart(2, '0')).join('');
      return sentences.colour(`rgb(${rgb.join(', ')})`, `#${digits.toUpperCase()}`);
    }
    case 'hexToColour': {
      const said = (values.colour ?? '').slice(1);
      const digits = said.length === 3 ? Array.from(said, (one) => one + one).join('') : said;
      const rgb = [0, 2, 4].map((start) => Number.parseInt(digits.slice(start, start + 2), 16));
      return sentences.colour(`#${said.toUpperCase()}`, `rgb(${rgb.join(', ')})`);
    }
    case 'charCode': {
      const code = values.char?.codePointAt(0) ?? 0;
      const unicode = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
      return sentences.charCode(plain(values.char ?? ''), String(code), unicode);
    }
    case 'charOf': {
      const code = Number(whole);
      const char = code > 0x10ffff ? '' : String.fromCodePoint(code);
      return /^[^\p{C}\p{Z}]$/u.test(char) ? sentences.charOf(String(code), plain(char)) : sentences.noChar;
    }
    case 'fromScientific': {
      if (a > MOST_DIGITS) return sentences.tooLarge;
      return sentences.is(
        `${shown(exact)} × 10^${a}`,
        formatDecimal(decimal(exact).times(decimal(10).pow(a)), { locale }).text,
      );
    }
    case 'paddedBinary': {
      const digits = BigInt(whole).toString(2);
      if (a > MOST_DIGITS || digits.length > a) return sentences.tooManyBits(shown(whole), a, digits.length);
      return sentences.base(shown(whole), sentences.bases[2] ?? '', digits.padStart(a, '0'));
    }
    case 'binaryAndHex':
      return `${inBase(whole, 2, locale)} ${inBase(whole, 16, locale)}`;
    case 'fromBinary':
      return fromBase(values.prefixedBits ?? bits, 2, locale);
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
