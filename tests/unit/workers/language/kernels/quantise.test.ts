import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { createKernelMemory, type KernelMemory } from '../../../../support/language/kernel-memory';

let memory: KernelMemory;
beforeAll(async () => {
  memory = await createKernelMemory();
});

const limit = 4000;

/** Rows of equal length, a multiple of eight. */
const rowsOf = (most: number) =>
  fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 6 })).chain(([rows, eights]) =>
    fc
      .array(fc.float({ min: Math.fround(-most), max: Math.fround(most), noNaN: true }), {
        minLength: rows * eights * 8,
        maxLength: rows * eights * 8,
      })
      .map((values) => ({ rows, size: eights * 8, values: Float32Array.from(values) })),
  );

/** Checks that the integers times their scale are the expected numbers, each within half a step. */
function expectQuantised(integers: Int16Array, scales: Float32Array, expected: readonly number[], size: number): void {
  for (let row = 0; row < scales.length; row++) {
    const numbers = expected.slice(row * size, (row + 1) * size);
    const peak = Math.max(...numbers.map(Math.abs), 1e-12);
    const scale = scales[row] ?? NaN;
    expect(Math.abs(scale - peak / limit)).toBeLessThanOrEqual((peak / limit) * 2e-5);
    for (const [at, number] of numbers.entries()) {
      const integer = integers[row * size + at] ?? NaN;
      expect(Math.abs(integer)).toBeLessThanOrEqual(limit);
      expect(Math.abs(integer * scale - number)).toBeLessThanOrEqual(scale * 0.6);
    }
  }
}

describe('quantise', () => {
  test('rounds each row to integers within its limit, to less than a step', () => {
    fc.assert(
      fc.property(rowsOf(1e4), ({ rows, size, values }) => {
        const integers = memory.room((rows * size) / 2);
        const scales = memory.room(rows);
        memory.kernels.quantise(0, rows, 0, memory.put(values), size, limit, integers, scales);
        expectQuantised(memory.shorts(integers, rows * size), memory.floats(scales, rows), [...values], size);
      }),
      { numRuns: 100 },
    );
  });

  test('turns a row of zeros into zeros', () => {
    const [integers, scales] = [memory.room(8), memory.room(1)];
    memory.kernels.quantise(0, 1, 0, memory.put(new Float32Array(16)), 16, limit, integers, scales);
    expect([...memory.shorts(integers, 16)]).toEqual(new Array(16).fill(0));
    expect(memory.floats(scales, 1)[0]).toBeGreaterThan(0);
  });

  test('touches only the rows of its range', () => {
    const values = memory.put(Float32Array.from({ length: 32 }, (_, at) => at + 1));
    const [integers, scales] = [memory.room(16), memory.room(4)];
    memory.kernels.quantise(1, 3, 0, values, 8, limit, integers, scales);
    const written = [...memory.floats(scales, 4)];
    expect([written[0], written[3]]).toEqual([Math.fround(12345.678), Math.fround(12345.678)]);
    expect(written[1]).toBeCloseTo(16 / limit, 8);
    expect(written[2]).toBeCloseTo(24 / limit, 8);
  });
});

describe('normaliseAndQuantise', () => {
  test('divides each row by its root mean square, multiplies by the gain and rounds', () => {
    fc.assert(
      fc.property(rowsOf(100), ({ rows, size, values }) => {
        const gain = Float32Array.from({ length: size }, (_, at) => 0.5 + (at % 7) / 4);
        const expected = Array.from({ length: rows }, (_, row) => {
          const numbers = [...values.subarray(row * size, (row + 1) * size)];
          const meanSquare = numbers.reduce((sum, value) => sum + value * value, 0) / size;
          return numbers.map((value, at) => (value / Math.sqrt(meanSquare + 1e-5)) * (gain[at] ?? NaN));
        }).flat();
        const [integers, scales, scratch] = [memory.room((rows * size) / 2), memory.room(rows), memory.room(2 * size)];
        memory.kernels.normaliseAndQuantise(
          0,
          rows,
          1,
          memory.put(values),
          size,
          limit,
          integers,
          scales,
          memory.put(gain),
          1e-5,
          scratch,
        );
        expectQuantised(memory.shorts(integers, rows * size), memory.floats(scales, rows), expected, size);
        expect(memory.floats(scratch, size).every((value) => value === Math.fround(12345.678))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

describe('gateAndQuantise', () => {
  test('multiplies the gates, through their sigmoid, with the ups and rounds', () => {
    fc.assert(
      fc.property(rowsOf(30), ({ rows, size, values }) => {
        const doubled = Float32Array.from({ length: rows * size * 2 }, (_, at) => {
          const row = Math.floor(at / (2 * size));
          const within = at % (2 * size);
          return within < size ? (values[row * size + within] ?? NaN) : 1 + (within % 5);
        });
        const expected = [...values].map((gate, at) => {
          const up = 1 + (((at % size) + size) % 5);
          return (gate / (1 + Math.exp(-gate))) * up;
        });
        const [integers, scales] = [memory.room((rows * size) / 2), memory.room(rows)];
        memory.kernels.gateAndQuantise(0, rows, 0, memory.put(doubled), size, limit, integers, scales);
        expectQuantised(memory.shorts(integers, rows * size), memory.floats(scales, rows), expected, size);
      }),
      { numRuns: 100 },
    );
  });

  test('or through their GELU', () => {
    const gates = Float32Array.from({ length: 1024 }, (_, at) => -12 + (at / 1024) * 24);
    const ups = gates.map((_, at) => 1 + (at % 5));
    const address = memory.put(Float32Array.of(...gates, ...ups));
    const [integers, scales] = [memory.room(512), memory.room(1)];
    memory.kernels.geluGateAndQuantise(0, 1, 0, address, 1024, limit, integers, scales);
    const expected = Array.from(gates, (gate, at) => {
      const tangent = Math.tanh(Math.sqrt(2 / Math.PI) * (gate + 0.044715 * gate ** 3));
      return 0.5 * gate * (1 + tangent) * (ups[at] ?? NaN);
    });
    for (const [at, value] of memory.floats(address, 1024).entries()) {
      expect(Math.abs(value - (expected[at] ?? NaN))).toBeLessThan(1e-6 * (1 + Math.abs(expected[at] ?? NaN)));
    }
    expectQuantised(memory.shorts(integers, 1024), memory.floats(scales, 1), expected, 1024);
    const extremes = memory.put(Float32Array.of(-1e30, -100, 100, 1e30, 0, 0, 0, 0, ...new Float32Array(8).fill(1)));
    memory.kernels.geluGateAndQuantise(0, 1, 0, extremes, 8, limit, memory.room(4), memory.room(1));
    const [lowest, low, high, highest] = memory.floats(extremes, 4);
    expect([high, highest]).toEqual([100, Math.fround(1e30)]);
    expect(Math.abs(lowest ?? NaN)).toBeLessThan(1e-7);
    expect(Math.abs(low ?? NaN)).toBeLessThan(1e-35);
  });

  test('takes exponentials to two units in the last place, and clamps where floats end', () => {
    // With an up of 1 the gates are overwritten by their silu: the exponential can be had back from it.
    const gates = Float32Array.from({ length: 4096 }, (_, at) => -80 + (at / 4096) * 160);
    const address = memory.put(Float32Array.of(...gates, ...new Float32Array(4096).fill(1)));
    memory.kernels.gateAndQuantise(0, 1, 0, address, 4096, limit, memory.room(2048), memory.room(1));
    for (const [at, silu] of memory.floats(address, 4096).entries()) {
      const gate = gates[at] ?? NaN;
      const exact = gate / (1 + Math.exp(-gate));
      // Two units of the exponential, and the rounding of a sum and of a quotient.
      expect(Math.abs(silu - exact)).toBeLessThanOrEqual(Math.abs(exact) * 4 * 2 ** -23);
    }
    const extremes = Float32Array.of(-1e30, -1000, -100, 0, 100, 1000, 1e30, 1, ...new Float32Array(8).fill(1));
    const edge = memory.put(extremes);
    memory.kernels.gateAndQuantise(0, 1, 0, edge, 8, limit, memory.room(4), memory.room(1));
    const [lowest, low, lower, zero, higher, high, highest, one] = memory.floats(edge, 8);
    expect([zero, higher, high, highest]).toEqual([0, 100, 1000, Math.fround(1e30)]);
    expect(one).toBeCloseTo(1 / (1 + Math.exp(-1)), 6);
    // e^88 bounds the divisor: a gate far below zero is next to nothing against its own size.
    for (const [value, gate] of [
      [lowest, -1e30],
      [low, -1000],
      [lower, -100],
    ] as const) {
      expect(Math.abs(value ?? NaN)).toBeLessThan(Math.abs(gate) * 1e-37);
    }
  });
});
