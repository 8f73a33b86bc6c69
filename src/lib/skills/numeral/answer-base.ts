import { decimal, formatDecimal } from '../decimal';
import { sentences } from '../english/numeral-sentences';
import { areDigits, baseOfPrefix } from './base-slots';
import type { NumeralSlots } from './numeral-slots';

/** Numbers up to this many digits are written in other bases. */
const MOST_DIGITS = 60;

export type BaseAct =
  | 'rebase'
  | 'fromPrefixed'
  | 'fromHexWord'
  | 'basedSum'
  | 'basedDifference'
  | 'bitsNeeded'
  | 'mostOfBits'
  | 'twosComplement';

/** Says a number of one base in another, adds two of them, or how many bits they take. */
export function baseSentence(act: BaseAct, slots: NumeralSlots, locale: string): string {
  const { digits = '0', prefixed, otherPrefixed, otherDigits = '0', from = 10, goal = 10, whole = '0', a = 0 } = slots;
  switch (act) {
    case 'rebase':
      return rebased(digits, from, from === 10 && slots.goal === undefined ? 2 : goal, locale);
    case 'fromPrefixed':
      return rebased((prefixed ?? '').slice(2), baseOfPrefix(prefixed ?? ''), goal, locale);
    case 'fromHexWord':
      return rebased(slots.hexWord ?? '', 16, goal, locale);
    case 'basedSum':
    case 'basedDifference': {
      const base = prefixed === undefined ? from : baseOfPrefix(prefixed);
      const [one, other] =
        prefixed === undefined
          ? [valueOf(digits, from), valueOf(otherDigits, from)]
          : [
              valueOf(prefixed.slice(2), base),
              valueOf((otherPrefixed ?? '').slice(2), baseOfPrefix(otherPrefixed ?? '')),
            ];
      const result = act === 'basedSum' ? one + other : one - other;
      const shown = formatDecimal(decimal(result.toString()), { locale }).text;
      return sentences.basedResult(result.toString(base).toUpperCase(), nameOf(base), shown, base === 10);
    }
    case 'bitsNeeded':
      return sentences.bitsNeeded(formatDecimal(decimal(whole), { locale }).text, BigInt(whole).toString(2).length);
    case 'mostOfBits': {
      if (a < 1 || a > 128) return sentences.tooLarge;
      return sentences.mostOfBits(a, formatDecimal(decimal(((1n << BigInt(a)) - 1n).toString()), { locale }).text);
    }
    case 'twosComplement': {
      const said = slots.exact ?? '0';
      if (!/^-?\d{1,30}$/.test(said) || a < 2 || a > MOST_DIGITS) return sentences.tooLarge;
      const value = BigInt(said);
      if (BigInt.asIntN(a, value) !== value) return sentences.notInBits(said, a);
      return sentences.twosComplement(said, a, BigInt.asUintN(a, value).toString(2).padStart(a, '0'));
    }
  }
}

function rebased(digits: string, from: number, goal: number, locale: string): string {
  if (digits.length > MOST_DIGITS) return sentences.tooLarge;
  if (!areDigits(digits, from)) return sentences.noSuchDigits(digits.toUpperCase(), nameOf(from));
  const value = valueOf(digits, from);
  if (goal === 10) {
    return sentences.from(
      nameOf(from),
      digits.toUpperCase(),
      formatDecimal(decimal(value.toString()), { locale }).text,
    );
  }
  const shown = formatDecimal(decimal(value.toString()), { locale }).text;
  return sentences.base(
    from === 10 ? shown : sentences.inBase(nameOf(from), digits.toUpperCase()),
    nameOf(goal),
    value.toString(goal).toUpperCase(),
  );
}

function nameOf(base: number): string {
  return sentences.bases[base] ?? sentences.baseName(base);
}

function valueOf(digits: string, base: number): bigint {
  return Array.from(digits).reduce((sum, digit) => sum * BigInt(base) + BigInt(Number.parseInt(digit, 36)), 0n);
}
