import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { LoadedModel } from '../../../../../src/workers/language/model/loaded-model';
import { loadedTestModel } from '../../../../support/language/loaded-test-model';
import { randomModel, type RandomModel } from '../../../../support/language/random-model';
import { randomNumbers } from '../../../../support/language/random-numbers';
import { referenceLogits } from '../../../../support/language/reference-transformer';

const breathe = (): Promise<void> => Promise.resolve();

function cacheOf(model: LoadedModel): number {
  const cache = model.growCache();
  if (cache === undefined) throw new Error('there is no room for a cache');
  return cache;
}

/** Runs tokens through the model in pieces and gives the logits behind the last one. */
async function logitsBehind(
  model: LoadedModel,
  cache: number,
  tokens: readonly number[],
  { start = 0, cuts = [] }: { start?: number; cuts?: readonly number[] } = {},
): Promise<Float32Array> {
  const bounds = [...new Set([start, ...cuts.map((cut) => start + (cut % (tokens.length - start))), tokens.length])];
  bounds.sort((a, b) => a - b);
  for (const [index, from] of bounds.slice(0, -1).entries()) {
    await model.pass(tokens.slice(from, bounds[index + 1]), cache, from, 1, breathe);
  }
  return model.logits(0).slice();
}

function someTokens(seed: number, count: number): number[] {
  const random = randomNumbers(seed);
  return Array.from({ length: count }, () => random.integer(0, 255));
}

const shapes: readonly (readonly [string, Parameters<typeof randomModel>[0]])[] = [
  ['llama', { architecture: 'llama' }],
  ['llama whose heads are wider than its stream', { architecture: 'llama', headSize: 16, seed: 2 }],
  ['llama with an output layer of its own', { architecture: 'llama', tied: false, seed: 3 }],
  ['qwen2, with biases', { architecture: 'qwen2', seed: 4 }],
  ['qwen2 with groups of three', { architecture: 'qwen2', heads: 6, keyValueHeads: 2, layers: 3, seed: 5 }],
];

describe.each(shapes)('a transformer of the kind %s', (_, shape) => {
  const source: RandomModel = randomModel(shape);
  let model: LoadedModel;
  beforeAll(async () => {
    model = await loadedTestModel(source);
  });

  test('computes what the formulas give in floats of 64 bits', async () => {
    const tokens = someTokens(9, 40);
    const reference = referenceLogits(source, tokens);
    await model.pass(tokens, cacheOf(model), 0, 16, breathe);
    for (let row = 0; row < 16; row++) {
      const expected = reference[24 + row] ?? [];
      const scale = Math.max(...expected.map(Math.abs));
      for (const [token, logit] of model.logits(row).entries()) {
        expect(Math.abs(logit - (expected[token] ?? NaN))).toBeLessThan(scale * 1e-3);
      }
    }
  });

  test('gives the same bits in one pass and in any pieces', async () => {
    const tokens = someTokens(10, 50);
    const [one, other] = [cacheOf(model), cacheOf(model)];
    const whole = await logitsBehind(model, one, tokens);
    const wholeCache = model.cacheParts(one, 50).map((part) => part.slice());
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(49), { maxLength: 12 }), async (cuts) => {
        expect(await logitsBehind(model, other, tokens, { cuts })).toEqual(whole);
        expect(model.cacheParts(other, 50)).toEqual(wholeCache);
      }),
      { numRuns: 25 },
    );
  });

  test('gives the same bits from a cache that is cut back and from a fresh one', async () => {
    const used = cacheOf(model);
    const fresh = cacheOf(model);
    await fc.assert(
      fc.asyncProperty(fc.nat(39), fc.nat(), async (kept, seed) => {
        const before = someTokens(12, 45);
        await logitsBehind(model, used, before);
        const after = [...before.slice(0, kept), ...someTokens(seed, 8)];
        const reused = await logitsBehind(model, used, after, { start: kept });
        expect(reused).toEqual(await logitsBehind(model, fresh, after));
      }),
      { numRuns: 20 },
    );
  });
});

describe('a transformer', () => {
  let model: LoadedModel;
  beforeAll(async () => {
    model = await loadedTestModel(randomModel({ contextTokens: 70 }));
  });

  test('uses whole fours of the context that the file claims', () => {
    expect(model.capacity).toBe(68);
  });

  test('computes up to its last position without disturbing what lies beside the scores', async () => {
    const source = randomModel({ contextTokens: 70 });
    const tokens = someTokens(14, model.capacity);
    const reference = referenceLogits(source, tokens).at(-1) ?? [];
    const logits = await logitsBehind(model, cacheOf(model), tokens, { cuts: [60, 64] });
    const scale = Math.max(...reference.map(Math.abs));
    for (const [token, logit] of logits.entries()) {
      expect(Math.abs(logit - (reference[token] ?? NaN))).toBeLessThan(scale * 1e-3);
    }
  });

  test('ends a pass with what breathing throws', async () => {
    const stop = new Error('stop');
    const pass = model.pass([1, 2, 3], cacheOf(model), 0, 1, () => Promise.reject(stop));
    await expect(pass).rejects.toBe(stop);
  });

  test.each([
    ['more tokens than a pass takes', Array.from({ length: 65 }, () => 1), 0, 1],
    ['tokens behind the end of the cache', [1, 2, 3, 4, 5], 64, 1],
    ['more logits than there is room for', Array.from({ length: 30 }, () => 1), 0, 17],
    ['more logits than tokens', [1, 2], 0, 3],
  ])('refuses %s', async (_, tokens, start, logitRows) => {
    await expect(model.pass(tokens, cacheOf(model), start, logitRows, breathe)).rejects.toThrow(RangeError);
  });

  test('gives the probabilities of all tokens, which add up to one', async () => {
    const logits = await logitsBehind(model, cacheOf(model), someTokens(15, 9));
    const logProbabilities = Array.from(logits, (logit) => logit - model.logTotal(0, model.bestToken(0)));
    expect(logProbabilities.reduce((sum, value) => sum + Math.exp(value), 0)).toBeCloseTo(1, 5);
    const best = model.bestToken(0);
    expect(logProbabilities[best]).toBe(Math.max(...logProbabilities));
    expect(logits[best]).toBe(Math.max(...logits));
  });
});
