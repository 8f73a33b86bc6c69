/** Numbers up to this are factored by trial division within a few milliseconds. */
export const MOST_FACTORED = 1_000_000_000_000;

/** The prime factors of a whole number from 2 to `MOST_FACTORED`, ascending, each as often as it divides. */
export function primeFactors(value: number): readonly number[] {
  const found: number[] = [];
  let rest = value;
  for (let factor = 2; factor * factor <= rest; factor += factor === 2 ? 1 : 2) {
    while (rest % factor === 0) {
      found.push(factor);
      rest /= factor;
    }
  }
  if (rest > 1) found.push(rest);
  return found;
}

/** All whole numbers that divide a whole number from 1 up, ascending. */
export function divisors(value: number): readonly number[] {
  let found = [1];
  for (const factor of value > 1 ? primeFactors(value) : []) {
    found = [...new Set([...found, ...found.map((divisor) => divisor * factor)])];
  }
  return found.sort((left, right) => left - right);
}

/** The greatest common divisor of two whole numbers (Euclid). */
export function commonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : commonDivisor(b, a % b);
}
