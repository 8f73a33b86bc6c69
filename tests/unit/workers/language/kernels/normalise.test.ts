import { beforeAll, describe, expect, test } from 'vitest';
import { createKernelMemory, type KernelMemory } from '../../../../support/language/kernel-memory';
import { randomNumbers } from '../../../../support/language/random-numbers';

let memory: KernelMemory;
beforeAll(async () => {
  memory = await createKernelMemory();
});

const epsilon = 2 ** -16;

function someNumbers(seed: number, count: number, most: number): Float32Array {
  const random = randomNumbers(seed);
  return Float32Array.from({ length: count }, () => random.between(-most, most));
}

function normalised(row: readonly number[], gain: Float32Array): number[] {
  const meanSquare = row.reduce((sum, value) => sum + value * value, 0) / row.length;
  return row.map((value, at) => (value / Math.sqrt(meanSquare + epsilon)) * (gain[at] ?? NaN));
}

function expectNear(found: Float32Array, expected: readonly number[]): void {
  expect(found).toHaveLength(expected.length);
  for (const [at, value] of found.entries()) expect(Math.abs(value - (expected[at] ?? NaN))).toBeLessThan(2e-6);
}

describe('normaliseHeads', () => {
  test('normalises each head of the queries and keys of its rows, with the gain of its kind, and leaves the values', () => {
    const [heads, keyValueHeads, headSize, rows] = [3, 2, 12, 4];
    const width = (heads + 2 * keyValueHeads) * headSize;
    const projected = someNumbers(1, rows * width, 3);
    const [queryGain, keyGain] = [someNumbers(2, headSize, 2), someNumbers(3, headSize, 2)];
    const address = memory.put(projected);
    const gains = [memory.put(queryGain), memory.put(keyGain)] as const;
    memory.kernels.normaliseHeads(1, 3, 0, address, heads, keyValueHeads, headSize, ...gains, epsilon);
    const expected = Array.from({ length: rows * (heads + 2 * keyValueHeads) }, (_, at) => {
      const head = at % (heads + 2 * keyValueHeads);
      const row = Math.floor(at / (heads + 2 * keyValueHeads));
      const numbers = [...projected.subarray(at * headSize, (at + 1) * headSize)];
      if (row < 1 || row >= 3 || head >= heads + keyValueHeads) return numbers;
      return normalised(numbers, head < heads ? queryGain : keyGain);
    }).flat();
    expectNear(memory.floats(address, rows * width), expected);
  });
});

describe('normaliseAndAdd', () => {
  test('adds its rows, normalised and times the gain, to what is there, and leaves the others', () => {
    const [rows, size] = [5, 24];
    const values = someNumbers(4, rows * size, 50);
    const stream = someNumbers(5, rows * size, 1);
    const gain = someNumbers(6, size, 2);
    const [source, target] = [memory.put(values), memory.put(stream)];
    memory.kernels.normaliseAndAdd(1, 4, 0, source, size, memory.put(gain), epsilon, target);
    const expected = Array.from({ length: rows }, (_, row) => {
      const before = [...stream.subarray(row * size, (row + 1) * size)];
      if (row < 1 || row >= 4) return before;
      const added = normalised([...values.subarray(row * size, (row + 1) * size)], gain);
      return before.map((value, at) => value + (added[at] ?? NaN));
    }).flat();
    expectNear(memory.floats(target, rows * size), expected);
    expect([...memory.floats(source, rows * size)]).toEqual([...values]);
  });
});
