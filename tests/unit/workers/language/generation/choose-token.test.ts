import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Sampling } from '../../../../../src/lib/models/language-model';
import {
  drawToken,
  penaliseRepetition,
  seededRandom,
} from '../../../../../src/workers/language/generation/choose-token';

const plain: Sampling = { temperature: 1, topP: 1, topK: 0, repetitionPenalty: 1, seed: 0 };

const someLogits = fc.array(fc.oneof(fc.float({ min: -20, max: 20, noNaN: true }), fc.constant(-Infinity)), {
  minLength: 1,
  maxLength: 700,
});

/** The tokens that may be drawn, by the definitions of top-k and of the nucleus, the plainest way. */
function nucleus(logits: readonly number[], { temperature, topK, topP }: Sampling): Set<number> {
  const ranked = [...logits.keys()].filter((token) => (logits[token] ?? NaN) > -Infinity);
  ranked.sort((a, b) => (logits[b] ?? NaN) - (logits[a] ?? NaN) || a - b);
  const kept = topK > 0 ? ranked.slice(0, topK) : ranked;
  const peak = logits[kept[0] ?? 0] ?? NaN;
  const weights = kept.map((token) => Math.exp(((logits[token] ?? NaN) - peak) / temperature));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const allowed = new Set<number>();
  let mass = 0;
  for (const [index, token] of kept.entries()) {
    if (index > 0 && mass >= topP * total) break;
    allowed.add(token);
    mass += weights[index] ?? NaN;
  }
  return allowed;
}

describe('drawToken', () => {
  test('draws from the most probable tokens and from the nucleus only, and never what a mask forbids', () => {
    const samplings = fc.record({
      temperature: fc.constantFrom(0.1, 0.7, 1, 5),
      topP: fc.constantFrom(0, 0.3, 0.9, 1),
      topK: fc.constantFrom(0, 1, 2, 40, 1000),
      repetitionPenalty: fc.constant(1),
      seed: fc.nat(),
    });
    fc.assert(
      fc.property(someLogits, samplings, (logits, sampling) => {
        fc.pre(logits.some((logit) => logit > -Infinity));
        const random = seededRandom(sampling.seed);
        const values = Float32Array.from(logits);
        const allowed = nucleus(logits, sampling);
        for (let draw = 0; draw < 5; draw++) expect(allowed).toContain(drawToken(values, sampling, random));
      }),
      { numRuns: 300 },
    );
  });

  test('draws tokens as often as they are probable', () => {
    const probabilities = [0.5, 0, 0.3, 0.15, 0.05];
    const logits = Float32Array.from(probabilities, Math.log);
    const random = seededRandom(42);
    const counts = [0, 0, 0, 0, 0];
    for (let draw = 0; draw < 20_000; draw++) counts[drawToken(logits, plain, random)]! += 1;
    for (const [token, probability] of probabilities.entries()) {
      expect(Math.abs((counts[token] ?? NaN) / 20_000 - probability)).toBeLessThan(0.012);
    }
  });

  test('sharpens with a low temperature', () => {
    const logits = Float32Array.of(1, 1.5, 0);
    const random = seededRandom(1);
    for (let draw = 0; draw < 500; draw++) expect(drawToken(logits, { ...plain, temperature: 0.01 }, random)).toBe(1);
  });

  test.each([
    [0, 0],
    [0.9999999, 3],
  ])('takes the end of the range that a random number of %d means', (number, token) => {
    expect(drawToken(Float32Array.of(2, 1, 1, 0.5), plain, () => number)).toBe(token);
  });
});

describe('seededRandom', () => {
  test('gives the numbers of mulberry32', () => {
    // As its author's code in C gives them.
    const numbersOf = (random: () => number, count: number): number[] =>
      Array.from({ length: count }, () => random() * 2 ** 32);
    expect(numbersOf(seededRandom(0), 4)).toEqual([1144304738, 1416247, 958946056, 627933444]);
    expect(numbersOf(seededRandom(12345), 2)).toEqual([4207900869, 1317490944]);
  });

  test('repeats itself from the same seed, within 0 and 1', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const [one, other] = [seededRandom(seed), seededRandom(seed)];
        for (let draw = 0; draw < 20; draw++) {
          const number = one();
          expect(other()).toBe(number);
          expect(number).toBeGreaterThanOrEqual(0);
          expect(number).toBeLessThan(1);
        }
      }),
    );
  });
});

describe('penaliseRepetition', () => {
  test('makes each token that was seen less likely once, whatever its sign', () => {
    const logits = Float32Array.of(2, -2, 3, 0, -Infinity);
    penaliseRepetition(logits, [0, 1, 1, 0, 4, 99], 2);
    expect([...logits]).toEqual([1, -4, 3, 0, -Infinity]);
  });

  test('of 1 changes nothing', () => {
    const logits = Float32Array.of(2, -2);
    penaliseRepetition(logits, [0, 1], 1);
    expect([...logits]).toEqual([2, -2]);
  });
});
