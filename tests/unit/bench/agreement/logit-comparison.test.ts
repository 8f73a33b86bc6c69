import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestToken, createLogitComparator, logSumOfExponentials } from '../../../../bench/agreement/logit-comparison';

const logitRow = (length: number) =>
  fc.array(fc.float({ min: -30, max: 30, noNaN: true }), { minLength: length, maxLength: length });

describe('comparing logits', () => {
  it('finds nothing between equal logits', () => {
    const comparator = createLogitComparator();
    comparator.add(Float32Array.of(1, 2, 3), Float32Array.of(1, 2, 3));
    expect(comparator.result()).toEqual({ positions: 1, largest: 0, rootMeanSquare: 0, divergence: 0, sameBest: 1 });
  });

  it('gives the divergence of two distributions that are known', () => {
    const comparator = createLogitComparator();
    comparator.add(Float32Array.of(Math.log(0.5), Math.log(0.5)), Float32Array.of(Math.log(0.25), Math.log(0.75)));
    const { divergence } = comparator.result();
    expect(divergence).toBeCloseTo(0.5 * Math.log(2) + 0.5 * Math.log(2 / 3), 6);
  });

  it('averages over positions and keeps the largest difference of all', () => {
    const comparator = createLogitComparator();
    comparator.add(Float32Array.of(0, 1), Float32Array.of(0, 1));
    comparator.add(Float32Array.of(0, Math.log(3)), Float32Array.of(Math.log(3), 0));
    const { positions, largest, rootMeanSquare, sameBest } = comparator.result();
    expect({ positions, sameBest }).toEqual({ positions: 2, sameBest: 1 });
    expect(largest).toBeCloseTo(Math.log(3), 6);
    expect(rootMeanSquare).toBeCloseTo(Math.log(3) / Math.SQRT2, 6);
  });

  it('does not count a shift of all logits as divergence, and never finds a negative one', () => {
    fc.assert(
      fc.property(logitRow(8), logitRow(8), (truth, tested) => {
        const shifted = createLogitComparator();
        shifted.add(
          Float32Array.from(truth),
          Float32Array.from(truth, (logit) => logit + 8),
        );
        expect(shifted.result().divergence).toBeCloseTo(0, 4);
        const other = createLogitComparator();
        other.add(Float32Array.from(truth), Float32Array.from(tested));
        expect(other.result().divergence).toBeGreaterThan(-1e-6);
      }),
    );
  });

  it('refuses logits of two vocabularies', () => {
    expect(() => createLogitComparator().add(new Float32Array(2), new Float32Array(3))).toThrow(RangeError);
  });

  it('takes the first of equally probable tokens', () => {
    expect(bestToken(Float32Array.of(1, 3, 3))).toBe(1);
  });

  it('normalises logits too large for an exponential', () => {
    expect(logSumOfExponentials(Float32Array.of(1000, 1000))).toBeCloseTo(1000 + Math.log(2), 6);
  });
});
