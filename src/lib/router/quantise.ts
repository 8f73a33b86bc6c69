/** Eight-bit numbers and what one step of them stands for. */
export interface Quantised {
  readonly steps: Int8Array;
  readonly stepSize: number;
}

/** Rounds a vector to 255 even steps about zero. */
export function quantise(values: ArrayLike<number>): Quantised {
  let largest = 0;
  for (let i = 0; i < values.length; i++) largest = Math.max(largest, Math.abs(values[i]!));
  const stepSize = largest === 0 ? 1 : largest / 127;
  return { steps: Int8Array.from(values, (value) => Math.round(value / stepSize)), stepSize };
}
