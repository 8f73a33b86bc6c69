/** Numbers that look random and follow from a seed alone: a linear congruential generator (Numerical Recipes). */
export interface RandomNumbers {
  /** An integer from `from` to `to`, both included. */
  integer(from: number, to: number): number;
  /** A number from `from` (included) to `to` (excluded). */
  between(from: number, to: number): number;
}

export function randomNumbers(seed: number): RandomNumbers {
  let state = seed >>> 0;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  return {
    integer: (from, to) => from + Math.floor(next() * (to - from + 1)),
    between: (from, to) => from + next() * (to - from),
  };
}
