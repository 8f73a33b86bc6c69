import fc from 'fast-check';
import { expect, it } from 'vitest';
import { randomBelow } from '../../../src/lib/core/random-below';

const filling = (numbers: readonly number[]) => {
  const left = [...numbers];
  return (values: Uint32Array<ArrayBuffer>) => {
    values[0] = left.shift() ?? 0;
    return values;
  };
};

it('stays below the limit', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2 ** 32 }),
      fc.array(fc.integer({ min: 0, max: 2 ** 32 - 1 })),
      (limit, bits) => {
        const value = randomBelow(limit, filling(bits));
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThan(limit);
      },
    ),
  );
});

it('draws again where some numbers would be likelier than others', () => {
  // 2^32 leaves a remainder of 4 over 6.
  expect(randomBelow(6, filling([2 ** 32 - 1, 2 ** 32 - 4, 8]))).toBe(2);
});

it.each([0, -1, 1.5, 2 ** 33])('cannot draw below %s', (limit) => {
  expect(() => randomBelow(limit, filling([]))).toThrow();
});
