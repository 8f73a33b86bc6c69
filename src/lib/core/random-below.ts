/** Fills an array with random bits, as `crypto.getRandomValues` does. */
export type FillRandom = (values: Uint32Array<ArrayBuffer>) => Uint32Array<ArrayBuffer>;

const RANGE = 2 ** 32;

/**
 * A whole number from 0 up to, not including, `limit`, each as likely as the others: what would favour the small ones is
 * drawn again.
 *
 * @param limit a whole number from 1 to 2^32
 */
export function randomBelow(limit: number, fill: FillRandom): number {
  if (!Number.isInteger(limit) || limit < 1 || limit > RANGE) throw new Error(`Nothing can be drawn below ${limit}.`);
  const fair = RANGE - (RANGE % limit);
  const values = new Uint32Array(1);
  for (;;) {
    const [value = 0] = fill(values);
    if (value < fair) return value % limit;
  }
}
