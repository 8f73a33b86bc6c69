import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { LoadedModel } from '../../../../../src/workers/language/model/loaded-model';
import { goldenModels, keptLogits } from '../../../../support/language/golden-models';
import { loadedTestModel } from '../../../../support/language/loaded-test-model';
import { randomModel, type RandomModel } from '../../../../support/language/random-model';
import { randomNumbers } from '../../../../support/language/random-numbers';
import { referenceLogits } from '../../../../support/language/reference-transformer';

const goldenPath = new URL('../../../../support/language/golden-logits.json', import.meta.url);
const goldenLogits = JSON.parse(readFileSync(goldenPath, 'utf8')) as Record<string, readonly number[]>;

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
  ['llama with factors of its rotation', { architecture: 'llama', longRope: { slowest: 8, amplitude: 1 }, seed: 13 }],
  ['qwen2, with biases', { architecture: 'qwen2', seed: 4 }],
  ['qwen3, with normalised heads wider than its stream', { architecture: 'qwen3', headSize: 16, seed: 6 }],
  ['qwen3 with an output layer of its own', { architecture: 'qwen3', tied: false, ropeBase: 1e6, seed: 7 }],
  [
    'gemma3, with windows of 12 in two of three layers',
    { architecture: 'gemma3', layers: 4, headSize: 16, window: 12, globalEvery: 3, ropeBase: 1e6, seed: 8 },
  ],
  [
    'gemma3 whose positions are scaled outside the windows',
    { architecture: 'gemma3', layers: 3, window: 5, globalEvery: 2, ropeBase: 1e6, ropeDivisor: 8, seed: 9 },
  ],
  ['phi3, with fused tensors', { architecture: 'phi3', tied: false, seed: 10 }],
  ['phi3 with a window in every layer', { architecture: 'phi3', heads: 4, keyValueHeads: 4, window: 9, seed: 11 }],
  [
    'phi3 rotated in part, with factors',
    { architecture: 'phi3', headSize: 16, rotated: 12, longRope: { slowest: 3, amplitude: 1.19 }, seed: 12 },
  ],
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

describe('a transformer, against what llama.cpp says', () => {
  test.each(goldenModels().map((golden) => [golden.title, golden] as const))('about %s', async (title, golden) => {
    const model = await loadedTestModel(golden.model);
    const logits = await logitsBehind(model, cacheOf(model), golden.tokens);
    const total = model.logTotal(0, model.bestToken(0));
    const found = Array.from(logits.subarray(0, keptLogits), (logit) => logit - total);
    const expected = goldenLogits[title] ?? [];
    expect(expected).toHaveLength(keptLogits);
    for (const [token, logProbability] of found.entries()) {
      expect(Math.abs(logProbability - (expected[token] ?? NaN))).toBeLessThan(5e-3);
    }
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
