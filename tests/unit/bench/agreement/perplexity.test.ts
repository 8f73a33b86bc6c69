import { describe, expect, it } from 'vitest';
import { perplexity, perplexityRatio } from '../../../../bench/agreement/perplexity';

describe('perplexity', () => {
  it('is the number of equally probable tokens among which a model wavers', () => {
    expect(perplexity([Math.log(1 / 8), Math.log(1 / 8)])).toBeCloseTo(8, 10);
  });
});

describe('the ratio of two perplexities', () => {
  it('is that of the perplexities', () => {
    const truth = [-1, -2, -3];
    const tested = [-1.5, -2, -3.1];
    expect(perplexityRatio(truth, tested).ratio).toBeCloseTo(perplexity(tested) / perplexity(truth), 10);
  });

  it('has no error where every token differs by the same', () => {
    const { ratio, standardError } = perplexityRatio([-1, -5, -9], [-2, -6, -10]);
    expect(ratio).toBeCloseTo(Math.E, 10);
    expect(standardError).toBeCloseTo(0, 10);
  });

  it('refuses two texts', () => {
    expect(() => perplexityRatio([-1], [-1, -2])).toThrow(RangeError);
  });
});
