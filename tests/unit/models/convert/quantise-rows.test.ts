import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quantiseRows } from '../../../../src/lib/models/convert/quantise-rows';

const matrices = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })).chain(([fours, eights]) =>
  fc
    .array(fc.float({ noNaN: true, noDefaultInfinity: true }), {
      minLength: fours * eights * 32,
      maxLength: fours * eights * 32,
    })
    .map((values) => ({ rows: fours * 4, inputs: eights * 8, values: Float32Array.from(values) })),
);

describe('quantiseRows', () => {
  test('rounds every number of a row to the nearest step of its scale', () => {
    fc.assert(
      fc.property(matrices, ({ rows, inputs, values }) => {
        const { integers, scales } = quantiseRows(values, inputs);
        for (let row = 0; row < rows; row++) {
          const scale = scales[row] ?? NaN;
          for (let input = 0; input < inputs; input++) {
            const at = Math.floor(row / 4) * 4 * inputs + Math.floor(input / 8) * 32 + (row % 4) * 8 + (input % 8);
            const error = Math.abs((integers[at] ?? NaN) * scale - (values[row * inputs + input] ?? NaN));
            expect(error).toBeLessThanOrEqual(Math.max(scale * 0.50001, 127 * 2 ** -126));
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('uses all 127 steps, of both signs alike', () => {
    const values = new Float32Array(32).fill(1);
    values.set([127, -127, 63.4, -0.2], 8);
    const { integers, scales } = quantiseRows(values, 8);
    expect([...scales].map((scale) => scale * 127)).toEqual(
      [1, 127, 1, 1].map((largest) => Math.fround(largest / 127) * 127),
    );
    expect([...integers.subarray(8, 16)]).toEqual([127, -127, 63, 0, 1, 1, 1, 1]);
  });

  test('puts four rows of eight inputs side by side', () => {
    const values = Float32Array.from({ length: 64 }, (_, at) => Math.floor(at / 8) + 1);
    const { integers, scales } = quantiseRows(values, 16);
    const numbers = [...integers].map((integer, at) =>
      Math.round(integer * (scales[Math.floor((at % 32) / 8)] ?? NaN)),
    );
    expect(numbers.filter((_, at) => at % 8 === 0)).toEqual([1, 3, 5, 7, 2, 4, 6, 8]);
  });

  test('turns rows too small for 127 steps into zeros', () => {
    for (const tiny of [2 ** -149, 2 ** -141, 189 * 2 ** -149, 2 ** -120]) {
      const { integers, scales } = quantiseRows(new Float32Array(32).fill(tiny), 8);
      expect([...integers, ...scales].every((number) => number === 0)).toBe(true);
    }
  });

  test('keeps rows of zeros', () => {
    const { integers, scales } = quantiseRows(new Float32Array(32), 8);
    expect([...integers, ...scales].every((number) => number === 0)).toBe(true);
  });

  test.each([
    [24, 8],
    [36, 9],
  ])('refuses %d numbers in rows of %d', (count, inputs) => {
    expect(() => quantiseRows(new Float32Array(count), inputs)).toThrow(RangeError);
  });
});
