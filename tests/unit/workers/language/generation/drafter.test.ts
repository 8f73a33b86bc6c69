import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Sampling } from '../../../../../src/lib/models/language-model';
import type { CacheSlot } from '../../../../../src/workers/language/cache/cache-slots';
import { distributionOf, probabilities } from '../../../../../src/workers/language/generation/distribution';
import { Drafter } from '../../../../../src/workers/language/generation/drafter';
import { generate } from '../../../../../src/workers/language/generation/generate';
import { loadDrafter } from '../../../../../src/workers/language/load-drafter';
import type { LoadedModel } from '../../../../../src/workers/language/model/loaded-model';
import { loadedTestModel } from '../../../../support/language/loaded-test-model';
import { randomModel } from '../../../../support/language/random-model';
import { creative, greedy, requestFor } from '../../../../support/language/test-engine';

const never = new AbortController().signal;
const breathe = (): Promise<void> => Promise.resolve();
/** As if a pass cost the same however many rows it has. */
const paying = { draftMs: 0.01, passMs: [1, 1, 1, 1] };

let large: LoadedModel;
/** Says the same as the large one, and quite other things. */
let alike: LoadedModel;
let unlike: LoadedModel;
beforeAll(async () => {
  large = await loadedTestModel(randomModel({ seed: 1 }));
  alike = await loadedTestModel(randomModel({ seed: 1 }));
  unlike = await loadedTestModel(randomModel({ seed: 2 }));
});

function cacheOf(model: LoadedModel): number {
  const cache = model.growCache();
  if (cache === undefined) throw new Error('there is no room for a cache');
  return cache;
}

const newSlot = (): CacheSlot => ({
  address: cacheOf(large),
  key: 'test',
  tokens: [],
  unsent: 0,
  changed: false,
  lastUse: 0,
});

async function answered(
  prompt: readonly number[],
  drafter: Drafter | undefined,
  {
    slot = newSlot(),
    maxTokens = 24,
    sampling = greedy,
  }: { slot?: CacheSlot; maxTokens?: number; sampling?: Sampling } = {},
) {
  const tokenTexts = { spellings: [], controlSpellings: [], prefixesSpace: false, bytes: () => new Uint8Array(0) };
  const parts = { model: large, tokenTexts, prompt, slot, constraint: undefined, drafter, breathe, now: () => 0 };
  const tokens: { id: number; logProbability: number }[] = [];
  for await (const event of generate(requestFor('', { maxTokens, sampling }), parts, never)) {
    if (event.type === 'token') tokens.push({ id: event.id, logProbability: event.logProbability });
    if (event.type === 'done') return { tokens, slot, usage: event.usage };
  }
  throw new Error('the answer did not end');
}

const prompts = fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 2, maxLength: 20 });

describe('an answer that a small model drafts', () => {
  test('is the one that it would be without, to the bit, when it is greedy', async () => {
    const drafters = [alike, unlike].map((model) => new Drafter(model, cacheOf(model), paying));
    const slot = newSlot();
    await fc.assert(
      fc.asyncProperty(prompts, fc.constantFrom(0, 1), async (prompt, which) => {
        const plain = await answered(prompt, undefined, { slot });
        const drafted = await answered(prompt, drafters[which], { slot });
        expect(drafted.tokens).toEqual(plain.tokens);
        const ids = drafted.tokens.map(({ id }) => id);
        expect([...prompt, ...ids].slice(0, slot.tokens.length)).toEqual(slot.tokens);
      }),
      { numRuns: 25 },
    );
  });

  test('takes few steps where the small model says the same, and says how many it saved', async () => {
    const drafter = new Drafter(alike, cacheOf(alike), paying);
    const { usage } = await answered([5, 6, 7], drafter, { sampling: { ...creative, repetitionPenalty: 1 } });
    expect(usage.guessedTokens).toBeGreaterThan(usage.answerTokens / 2);
  });

  test('is drawn as often as without', async () => {
    const prompt = [104, 105, 32, 116];
    const sampling = { ...creative, temperature: 3, topP: 1, topK: 3, repetitionPenalty: 1 };
    const exact = await exactPairs(prompt, sampling);
    const drafter = new Drafter(unlike, cacheOf(unlike), paying);
    const slot = newSlot();
    const counts = new Map<string, number>();
    const draws = 1500;
    for (let seed = 0; seed < draws; seed++) {
      const { tokens } = await answered(prompt, drafter, { slot, maxTokens: 2, sampling: { ...sampling, seed } });
      const pair = tokens.map(({ id }) => id).join(' ');
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
    expect([...counts.keys()].every((pair) => exact.has(pair))).toBe(true);
    const chiSquared = [...exact].reduce(
      (sum, [pair, p]) => sum + ((counts.get(pair) ?? 0) - p * draws) ** 2 / (p * draws),
      0,
    );
    // Nine outcomes: a fair draw is beyond this once in ten thousand times.
    expect(chiSquared).toBeLessThan(31.8);
  });

  test('is not drafted where there is too much to read first, or no room', async () => {
    const drafter = new Drafter(alike, cacheOf(alike), paying);
    const request = { count: 3, sampling: greedy, random: () => 0, breathe };
    expect(await drafter.draft({ ...request, text: new Array<number>(300).fill(65) }, never)).toEqual([]);
    expect(await drafter.draft({ ...request, text: [65, 66] }, AbortSignal.abort())).toEqual([]);
    expect(await drafter.draft({ ...request, text: [65, 66] }, never)).toHaveLength(3);
  });
});

/** The probabilities of the first two tokens together, straight from the model's own logits. */
async function exactPairs(prompt: readonly number[], sampling: Sampling): Promise<ReadonlyMap<string, number>> {
  const cache = cacheOf(large);
  const pairs = new Map<string, number>();
  await large.pass(prompt, cache, 0, 1, breathe);
  for (const [first, p] of probabilities(distributionOf(large.logits(0).slice(), sampling))) {
    await large.pass([first], cache, prompt.length, 1, breathe);
    for (const [second, q] of probabilities(distributionOf(large.logits(0).slice(), sampling))) {
      pairs.set(`${first} ${second}`, p * q);
    }
  }
  return pairs;
}

describe('loading', () => {
  /** A small model of another version, a third as large. */
  const sources = (now: () => number) => ({
    model: 'draft',
    config: { ...large.config, weightFormat: 0 },
    weights: {
      size: 10,
      open: () => {
        throw new Error('it is not to be read');
      },
    },
    threads: 1,
    startThread: () => {
      throw new Error('one thread starts no other');
    },
    now,
  });

  test('reads no small model whose drafts would not pay, and goes on without one that cannot be loaded', async () => {
    let time = 0;
    const draft = sources(() => time);
    // Four rows take four times as long as one, and then no longer.
    const perRow = { rehearse: (rows = 1) => void (time += rows * 10) };
    const perPass = { rehearse: () => void (time += 10) };
    expect(await loadDrafter(perRow, 30, draft)).toBeUndefined();
    expect(await loadDrafter(perPass, 30, draft)).toBeUndefined();
  });
});
