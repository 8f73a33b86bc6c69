import { beforeAll, describe, expect, test } from 'vitest';
import type { CacheSlot } from '../../../../../src/workers/language/cache/cache-slots';
import { generate } from '../../../../../src/workers/language/generation/generate';
import type { LoadedModel } from '../../../../../src/workers/language/model/loaded-model';
import { loadedTestModel } from '../../../../support/language/loaded-test-model';
import { randomModel } from '../../../../support/language/random-model';
import { randomNumbers } from '../../../../support/language/random-numbers';
import { requestFor, greedy, creative } from '../../../../support/language/test-engine';

const { signal } = new AbortController();
const breathe = (): Promise<void> => Promise.resolve();
const answerTokens = 60;

let model: LoadedModel;
let passes = 0;
beforeAll(async () => {
  model = await loadedTestModel(randomModel());
  const pass = model.pass.bind(model);
  model.pass = (...parts) => {
    passes++;
    return pass(...parts);
  };
});

function newSlot(): CacheSlot {
  const address = model.growCache();
  if (address === undefined) throw new Error('there is no room for a cache');
  return { address, key: 'test', tokens: [], unsent: 0, changed: false, lastUse: 0 };
}

/** The answer with its log-probabilities, the slot it left, and how many passes it took. */
async function answered(prompt: readonly number[], sampling = greedy as typeof greedy | typeof creative) {
  const slot = newSlot();
  const request = requestFor('', { maxTokens: answerTokens, sampling });
  const tokenTexts = { spellings: [], controlSpellings: [], prefixesSpace: false, bytes: () => new Uint8Array(0) };
  const parts = { model, tokenTexts, prompt, slot, constraint: undefined, breathe, now: () => 0 };
  const before = passes;
  const tokens: { id: number; logProbability: number }[] = [];
  for await (const event of generate(request, parts, signal)) {
    if (event.type === 'token') tokens.push({ id: event.id, logProbability: event.logProbability });
  }
  return { tokens, slot, passes: passes - before };
}

/** The most probable tokens, computed one pass at a time. */
async function oneByOne(prompt: readonly number[]): Promise<readonly number[]> {
  const { address } = newSlot();
  await model.pass(prompt, address, 0, 1, breathe);
  const tokens: number[] = [];
  for (;;) {
    const token = model.bestToken(0);
    if (model.config.endOfTurnTokens.includes(token)) return tokens;
    tokens.push(token);
    if (tokens.length === answerTokens) return tokens;
    await model.pass([token], address, prompt.length + tokens.length - 1, 1, breathe);
  }
}

/** Whether all but the first twenty tokens repeat with a period of at most ten. */
function goesRound(tokens: readonly number[]): boolean {
  const tail = tokens.slice(20);
  return Array.from({ length: 10 }, (_, index) => index + 1).some((period) =>
    tail.every((token, index) => index < period || token === tail[index - period]),
  );
}

const prompts = Array.from({ length: 12 }, (_, seed) => {
  const random = randomNumbers(seed);
  const words = Array.from({ length: 12 }, () => random.integer(0, 255));
  return [...words, ...words, ...words.slice(0, 5)];
});

describe('an answer that guesses ahead', () => {
  test.each(prompts.map((prompt, index) => [index, prompt] as const))(
    'is the one that it would be without guesses (prompt %i)',
    async (_, prompt) => {
      const { tokens, slot } = await answered(prompt);
      const ids = tokens.map(({ id }) => id);
      expect(ids).toEqual(await oneByOne(prompt));
      expect([...prompt, ...ids].slice(0, slot.tokens.length)).toEqual(slot.tokens);
    },
  );

  test('takes fewer passes than it has tokens where it goes round in a circle', async () => {
    let circles = 0;
    for (const prompt of prompts) {
      const { tokens, passes: taken } = await answered(prompt);
      if (!goesRound(tokens.map(({ id }) => id))) continue;
      circles++;
      expect(taken).toBeLessThan(tokens.length * 0.6);
    }
    expect(circles).toBeGreaterThan(0);
  });

  test('leaves a cache that the next turn can build on, to the bit', async () => {
    const [prompt = []] = prompts;
    const { slot } = await answered(prompt);
    const next = [...slot.tokens, 65, 66, 67];
    await model.pass(next.slice(slot.tokens.length), slot.address, slot.tokens.length, 1, breathe);
    const continued = model.logits(0).slice();
    const { address } = newSlot();
    for (let from = 0; from < next.length; from += 32)
      await model.pass(next.slice(from, from + 32), address, from, 1, breathe);
    expect(model.logits(0)).toEqual(continued);
  });

  test('is drawn the same again from the same seed', async () => {
    const [prompt = []] = prompts;
    expect((await answered(prompt, creative)).tokens).toEqual((await answered(prompt, creative)).tokens);
  });
});
