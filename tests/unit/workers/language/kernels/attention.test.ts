import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { createKernelMemory, type KernelMemory } from '../../../../support/language/kernel-memory';
import { randomNumbers } from '../../../../support/language/random-numbers';
import { attend } from '../../../../support/language/reference-transformer';

let memory: KernelMemory;
beforeAll(async () => {
  memory = await createKernelMemory();
});

const capacity = 64;

interface Problem {
  readonly keyValueHeads: number;
  readonly group: number;
  readonly headSize: number;
  readonly rows: number;
  readonly start: number;
  readonly seed: number;
  /** How far apart scores lie. */
  readonly spread: number;
  /** Keys that a query sees. */
  readonly window: number;
}

const problems: fc.Arbitrary<Problem> = fc.record({
  keyValueHeads: fc.integer({ min: 1, max: 3 }),
  group: fc.integer({ min: 1, max: 7 }),
  headSize: fc.constantFrom(8, 16, 24, 64),
  rows: fc.integer({ min: 1, max: 9 }),
  start: fc.integer({ min: 0, max: capacity - 9 }),
  seed: fc.nat(),
  spread: fc.constantFrom(0.1, 1, 10),
  window: fc.oneof(fc.constant(capacity), fc.integer({ min: 1, max: capacity })),
});

function prepare({ keyValueHeads, group, headSize, rows, start, seed, spread }: Problem) {
  const heads = keyValueHeads * group;
  const random = randomNumbers(seed);
  const row = (width: number): number[] => Array.from({ length: width }, () => Math.fround(random.between(-1, 1)));
  const positions = Array.from({ length: start + rows });
  const keys = positions.map(() => row(keyValueHeads * headSize).map((value) => Math.fround(value * spread)));
  const values = positions.map(() => row(keyValueHeads * headSize));
  const queries = Array.from({ length: rows }, () => row(heads * headSize));
  return { heads, keys, values, queries };
}

/** Runs the kernel as the transformer does, its units in the given ranges. */
function run(problem: Problem, inputs: ReturnType<typeof prepare>, cuts: readonly number[] = []): Float32Array {
  const { keyValueHeads, group, headSize, rows, start, window } = problem;
  const { heads, keys, values, queries } = inputs;
  // rotateAndStore has divided the queries by the root of the head's size.
  const scaled = queries.map((row) => row.map((value) => value / Math.sqrt(headSize)));
  const unused = new Array<number>(2 * keyValueHeads * headSize).fill(NaN);
  const projected = memory.put(Float32Array.from(scaled.flatMap((row) => [...row, ...unused])));
  const out = memory.room(rows * heads * headSize);
  const scores = memory.room(3 * 4 * capacity);
  const cache = [memory.put(Float32Array.from(keys.flat())), memory.put(Float32Array.from(values.flat()))] as const;
  const units = keyValueHeads * Math.ceil((rows * group) / 4);
  const bounds = [0, ...cuts.map((cut) => cut % (units + 1)).sort((a, b) => a - b), units];
  for (const [thread, first] of bounds.slice(0, -1).entries()) {
    const last = bounds[thread + 1] ?? NaN;
    const shape = [start, rows, heads, keyValueHeads, headSize, window] as const;
    memory.kernels.attention(first, last, thread, projected, ...shape, ...cache, scores, capacity, out);
  }
  return memory.floats(out, rows * heads * headSize).slice();
}

describe('attention', () => {
  test('is the softmax of scaled products, for any heads, groups, rows and beginning', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const inputs = prepare(problem);
        const { heads, keys, values, queries } = inputs;
        const expected = attend(queries, keys, values, { ...problem, heads }).flat();
        for (const [at, value] of run(problem, inputs).entries()) {
          expect(Math.abs(value - (expected[at] ?? NaN))).toBeLessThan(2e-5);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('gives the same bits however its units are shared out', () => {
    fc.assert(
      fc.property(problems, fc.tuple(fc.nat(100), fc.nat(100)), (problem, cuts) => {
        const inputs = prepare(problem);
        expect(run(problem, inputs, cuts)).toEqual(run(problem, inputs));
      }),
      { numRuns: 50 },
    );
  });

  test('gives a row the same bits whatever rows are computed with it', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const inputs = prepare(problem);
        const all = run(problem, inputs);
        const width = inputs.heads * problem.headSize;
        for (let row = 0; row < problem.rows; row++) {
          const until = problem.start + row + 1;
          const alone = run(
            { ...problem, rows: 1, start: problem.start + row },
            {
              ...inputs,
              queries: inputs.queries.slice(row, row + 1),
              keys: inputs.keys.slice(0, until),
              values: inputs.values.slice(0, until),
            },
          );
          expect(alone).toEqual(all.slice(row * width, (row + 1) * width));
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('rotateAndStore', () => {
  test('rotates queries and keys by their positions, scales the queries and stores keys and values', () => {
    const [heads, keyValueHeads, headSize, rows, start] = [4, 2, 16, 3, 5];
    const random = randomNumbers(11);
    const half = headSize / 2;
    const width = (heads + 2 * keyValueHeads) * headSize;
    const angles = Array.from({ length: capacity * half }, () => random.between(0, 7));
    const rotations = new Float32Array(capacity * headSize);
    for (const [at, angle] of angles.entries()) {
      const position = Math.floor(at / half);
      rotations[position * headSize + (at % half)] = Math.cos(angle);
      rotations[position * headSize + half + (at % half)] = Math.sin(angle);
    }
    const projected = Float32Array.from({ length: rows * width }, () => random.between(-1, 1));
    const address = memory.put(projected);
    const cacheWidth = keyValueHeads * headSize;
    const [keys, values] = [memory.room(capacity * cacheWidth), memory.room(capacity * cacheWidth)];
    const table = memory.put(rotations);
    memory.kernels.rotateAndStore(1, 3, 0, address, start, heads, keyValueHeads, headSize, table, keys, values);

    const rotated = (row: number, head: number, i: number): number => {
      const at = row * width + head * headSize;
      const angle = angles[(start + row) * half + (i % half)] ?? NaN;
      const x = projected[at + (i % half)] ?? NaN;
      const y = projected[at + (i % half) + half] ?? NaN;
      return i < half ? x * Math.cos(angle) - y * Math.sin(angle) : y * Math.cos(angle) + x * Math.sin(angle);
    };
    const queries = memory.floats(address, rows * width);
    for (let row = 0; row < rows; row++) {
      for (let i = 0; i < headSize; i++) {
        for (let head = 0; head < heads; head++) {
          const query = queries[row * width + head * headSize + i];
          if (row === 0) expect(query).toBe(projected[row * width + head * headSize + i]);
          else expect(query).toBeCloseTo(rotated(row, head, i) / Math.sqrt(headSize), 5);
        }
        for (let head = 0; head < keyValueHeads; head++) {
          const at = (start + row) * cacheWidth + head * headSize + i;
          const key = memory.floats(keys, capacity * cacheWidth)[at];
          const value = memory.floats(values, capacity * cacheWidth)[at];
          if (row === 0) expect([key, value]).toEqual([Math.fround(12345.678), Math.fround(12345.678)]);
          else {
            expect(key).toBeCloseTo(rotated(row, heads + head, i), 5);
            expect(value).toBe(projected[row * width + (heads + keyValueHeads + head) * headSize + i]);
          }
        }
      }
    }
  });
});
