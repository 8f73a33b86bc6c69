import { hashText } from '../../src/lib/core/hash-text';

/** Numbers that look random and are the same each time for the same seed. */
export interface Random {
  /** A whole number from 0 up to and without the limit. */
  below(limit: number): number;
  /** One of the values; there must be one. */
  pick<T>(values: readonly T[]): T;
}

/** Mulberry32, a small generator of 32-bit numbers, seeded by a text. */
export function createRandom(seed: string): Random {
  let state = hashText(seed);
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
  return { below, pick: (values) => values[below(values.length)]! };
}
