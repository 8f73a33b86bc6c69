import { bignumberDependencies, create, type BigNumber } from 'mathjs';

/** A number of 100 significant decimal digits: what a person typed is kept to the last digit. */
export type Decimal = BigNumber;

const math = create({ ...bignumberDependencies }, { number: 'BigNumber', precision: 100 });

/** @param text digits with a point, a sign and an exponent at most */
export function decimal(text: string | number): Decimal {
  return math.bignumber(text);
}

/** Whole numbers beyond this many digits are written with a power of ten. */
const MOST_DIGITS = 40;

/** Decimals that are shown when nobody asked for a number of them. */
const USUAL_PLACES = 6;

/** Exact results may be this much longer. */
const EXACT_PLACES = 12;

export interface DecimalFormat {
  /** BCP 47. */
  readonly locale: string;
  /** How many decimals to show, no more and no fewer. */
  readonly places?: number;
  /** How many decimals to show at most. */
  readonly mostPlaces?: number;
}

/** A number as it is shown, and whether digits were left out. */
export interface FormattedDecimal {
  readonly text: string;
  readonly rounded: boolean;
}

/** Writes a number for a person, with the separators of the locale, rounded half up as at school. */
export function formatDecimal(value: Decimal, { locale, places, mostPlaces }: DecimalFormat): FormattedDecimal {
  const exponent = value.isZero() ? 0 : value.e;
  if (exponent >= MOST_DIGITS || exponent < -EXACT_PLACES * 2) {
    const shown = value.toSignificantDigits(USUAL_PLACES + 1);
    const power = shown.e;
    const factor = shown.div(decimal(10).pow(power));
    return {
      text: `${separated(factor.toFixed(), locale)} × 10${superscript(power)}`,
      rounded: !shown.eq(value),
    };
  }
  const shown = places === undefined ? value.toDecimalPlaces(usualPlaces(value, mostPlaces)) : value;
  const text = places === undefined ? shown.toFixed() : shown.toFixed(places);
  return { text: separated(text, locale), rounded: !decimal(text).eq(value) };
}

/** Writes "= 5" or "≈ 3.333333". */
export function equals(value: Decimal, format: DecimalFormat): string {
  const { text, rounded } = formatDecimal(value, format);
  return `${rounded ? '≈' : '='} ${text}`;
}

/** Writes an amount of money with two decimals, or none where it is whole, and the sign that the person used. */
export function formatMoney(value: Decimal, sign: string | undefined, locale: string): string {
  const rounded = value.toDecimalPlaces(2);
  const { text } = formatDecimal(rounded, { locale, places: rounded.isInteger() ? 0 : 2 });
  if (sign === undefined) return text;
  return text.startsWith('-') ? `-${sign}${text.slice(1)}` : `${sign}${text}`;
}

function usualPlaces(value: Decimal, mostPlaces: number | undefined): number {
  if (mostPlaces !== undefined) return Math.max(mostPlaces, value.isZero() ? 0 : 2 - value.e);
  if (value.decimalPlaces() <= EXACT_PLACES) return EXACT_PLACES;
  return value.isZero() || value.e >= 0 ? USUAL_PLACES : USUAL_PLACES - 1 - value.e;
}

function separated(text: string, locale: string): string {
  const negative = text.startsWith('-');
  const [whole = '0', rest] = text.replace('-', '').split('.');
  const point = new Intl.NumberFormat(locale).formatToParts(0.5).find(({ type }) => type === 'decimal')?.value ?? '.';
  const zero = Number(whole) === 0 && (rest === undefined || /^0*$/.test(rest));
  const grouped = new Intl.NumberFormat(locale, { useGrouping: whole.length > 4 || 'auto' }).format(BigInt(whole));
  return `${negative && !zero ? '-' : ''}${grouped}${rest === undefined ? '' : point + rest}`;
}

function superscript(power: number): string {
  return Array.from(String(power), (digit) => (digit === '-' ? '⁻' : ('⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? ''))).join('');
}
