/** Numbers that look random and are the same each time. */
export interface RandomNumbers {
  /** From 0 up to, but not with, 1. */
  readonly next: () => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <Value>(values: readonly Value[]) => Value;
  /** The numbers from 0 up to, but not with, `count` in another order. */
  readonly order: (count: number) => Int32Array<ArrayBuffer>;
}

/** A linear congruential generator, after Numerical Recipes. */
export function randomNumbers(seed: number): RandomNumbers {
  let state = seed >>> 0;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const below = (bound: number): number => Math.floor(next() * bound);
  return {
    next,
    chance: (probability) => next() < probability,
    pick: (values) => {
      const value = values[below(values.length)];
      if (value === undefined) throw new Error('There is nothing to pick from');
      return value;
    },
    order: (count) => {
      const order = Int32Array.from({ length: count }, (_, at) => at);
      for (let at = count - 1; at > 0; at -= 1) {
        const other = below(at + 1);
        const moved = order[at] ?? 0;
        order[at] = order[other] ?? 0;
        order[other] = moved;
      }
      return order;
    },
  };
}
