import { decimal, type Decimal } from '../decimal';
import type { Expression, Operation } from './expression';

/** Why a sum has no result that could be shown. */
export type SumTrouble = 'division' | 'huge' | 'root' | 'factorial' | 'logarithm' | 'undefined' | 'inexact';

/** Results beyond ten to this power are refused. */
const MOST_POWER = 100_000;

/** Larger factorials are refused. */
const MOST_FACTORIAL = 3000;

/** Digits that may cancel out in a difference before its result is in doubt; the calculation carries 100. */
const MOST_CANCELLED = 80;

const PI = decimal(
  '3.141592653589793238462643383279502884197169399375105820974944592307816406286208998628034825342117067982148086513',
);

/** The last digits of the calculation are in doubt where a step was not exact. */
const SURE_DIGITS = 90;

/** Calculates a sum to 90 significant digits. */
export function evaluate(expression: Expression): Decimal | SumTrouble {
  const result = evaluateStep(expression);
  return typeof result === 'string' ? result : result.toSignificantDigits(SURE_DIGITS);
}

function evaluateStep(expression: Expression): Decimal | SumTrouble {
  if (typeof expression === 'string') return decimal(expression);
  const [operation, ...parts] = expression;
  const values: Decimal[] = [];
  for (const part of parts) {
    const value = evaluateStep(part);
    if (typeof value === 'string') return value;
    values.push(value);
  }
  const [a = decimal(0), b = decimal(0)] = values;
  const result = apply(operation, a, b);
  if (typeof result === 'string') return result;
  if (!result.isFinite()) return 'undefined';
  return !result.isZero() && Math.abs(result.e) > MOST_POWER ? 'huge' : result;
}

function apply(operation: Operation, a: Decimal, b: Decimal): Decimal | SumTrouble {
  switch (operation) {
    case 'add':
      return checked(a.plus(b), a, b);
    case 'subtract':
      return checked(a.minus(b), a, b);
    case 'multiply':
    case 'of':
      return a.times(b);
    case 'divide':
      return b.isZero() ? 'division' : a.div(b);
    case 'modulo':
      return modulo(a, b);
    case 'power':
      return power(a, b);
    case 'negate':
      return a.neg();
    case 'percent':
      return a.div(100);
    case 'addPercent':
      return a.plus(a.times(b).div(100));
    case 'subtractPercent':
      return a.minus(a.times(b).div(100));
    case 'root':
      return root(a, b);
    case 'factorial':
      return factorial(a);
    case 'sine':
      return tidy(inRadians(a).sin());
    case 'cosine':
      return tidy(inRadians(a).cos());
    case 'tangent':
      return a.div(90).isInteger() && !a.div(180).isInteger() ? 'undefined' : tidy(inRadians(a).tan());
    case 'logarithm':
      return a.lte(0) ? 'logarithm' : tidy(a.log(10));
    case 'naturalLogarithm':
      return a.lte(0) ? 'logarithm' : a.ln();
    case 'pi':
      return PI;
    case 'it':
      return 'undefined';
  }
}

function checked(result: Decimal, a: Decimal, b: Decimal): Decimal | SumTrouble {
  const largest = Math.max(a.isZero() ? -Infinity : a.e, b.isZero() ? -Infinity : b.e);
  if (largest === -Infinity) return result;
  if (result.isZero()) return largest > MOST_CANCELLED ? 'inexact' : result;
  return largest - result.e > MOST_CANCELLED ? 'inexact' : result;
}

/** The remainder has the sign of the divisor, as on a clock. */
function modulo(a: Decimal, b: Decimal): Decimal | SumTrouble {
  if (b.isZero()) return 'division';
  if (!a.isZero() && a.e > MOST_CANCELLED) return 'inexact';
  const rest = a.mod(b);
  return rest.isZero() || rest.isNegative() === b.isNegative() ? rest : rest.plus(b);
}

function power(a: Decimal, b: Decimal): Decimal | SumTrouble {
  if (a.isZero()) return b.isNegative() ? 'division' : b.isZero() ? decimal(1) : decimal(0);
  if (a.isNegative() && !b.isInteger()) return 'root';
  const magnitude = b.abs().times(Math.abs(a.e) + 1);
  const isOne = a.abs().eq(1);
  if (!isOne && magnitude.gt(MOST_POWER)) return 'huge';
  if (isOne) return a.isNegative() && !b.mod(2).isZero() ? a : decimal(1);
  return a.pow(b);
}

/** The real root of a degree. */
function root(a: Decimal, degree: Decimal): Decimal | SumTrouble {
  if (!degree.isInteger() || degree.lte(0)) return 'root';
  const odd = !degree.mod(2).isZero();
  if (a.isNegative() && !odd) return 'root';
  const size = a.abs();
  if (size.isZero()) return decimal(0);
  const exact = degree.eq(2) ? size.sqrt() : degree.eq(3) ? size.cbrt() : size.pow(decimal(1).div(degree));
  const near = exact.toSignificantDigits(60);
  const found = power(near, degree);
  const value = typeof found !== 'string' && found.eq(size) ? near : exact;
  return a.isNegative() ? value.neg() : value;
}

function factorial(a: Decimal): Decimal | SumTrouble {
  if (!a.isInteger() || a.isNegative()) return 'factorial';
  if (a.gt(MOST_FACTORIAL)) return 'huge';
  let product = decimal(1);
  for (let factor = 2; factor <= a.toNumber(); factor++) product = product.times(factor);
  return product;
}

function inRadians(degrees: Decimal): Decimal {
  return degrees.mod(360).times(PI).div(180);
}

/** The last digits of a series are in doubt. */
function tidy(value: Decimal): Decimal {
  return value.toDecimalPlaces(60);
}
