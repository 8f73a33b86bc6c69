import { decimal, type Decimal } from '../decimal';
import type { Unit } from './units';

/** How much of another unit of the same dimension an amount is; `undefined` where there is none (0 l/100 km in miles a gallon). */
export function convert(amount: Decimal, from: Unit, to: Unit): Decimal | undefined {
  const base = toBase(amount, from);
  return base === undefined ? undefined : fromBase(base, to)?.toSignificantDigits(50);
}

/** Whether an amount exists at all: nothing is colder than 0 K. */
export function isPossible(amount: Decimal, unit: Unit): boolean {
  return unit.shift === undefined || amount.plus(unit.shift).gte(0);
}

function toBase(amount: Decimal, { factor: [top, bottom], shift, inverse }: Unit): Decimal | undefined {
  if (inverse === true) return amount.isZero() ? undefined : decimal(top).div(amount);
  return amount
    .plus(shift ?? 0)
    .times(top)
    .div(bottom);
}

function fromBase(base: Decimal, { factor: [top, bottom], shift, inverse }: Unit): Decimal | undefined {
  if (inverse === true) return base.isZero() ? undefined : decimal(top).div(base);
  return base
    .times(bottom)
    .div(top)
    .minus(shift ?? 0);
}
