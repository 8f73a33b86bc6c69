import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { GenerationRequest, PromptMessage } from '../../../../src/lib/models/language-model';
import type { LanguageWorker } from '../../../../src/workers/language/api';
import { convertedModel, type ConvertedFiles } from '../../../support/language/converted-model';
import { letters, lettersOnly } from '../../../support/language/letters-only';
import { createMemoryCacheFiles } from '../../../support/language/memory-cache-files';
import { randomModel } from '../../../support/language/random-model';
import {
  collect,
  createTestEngine,
  essence,
  requestFor,
  type CollectedAnswer,
} from '../../../support/language/test-engine';

const never = new AbortController().signal;
const long = 'A question of more than one pass, '.repeat(4);
let files: ConvertedFiles;
beforeAll(async () => {
  files = await convertedModel(randomModel());
});

const answerOf = (engine: LanguageWorker, request: GenerationRequest): Promise<CollectedAnswer> =>
  collect(engine.generate(request, never));

/** What an engine answers that has never been asked anything else. */
const freshAnswer = async (request: GenerationRequest): Promise<CollectedAnswer> =>
  answerOf(await createTestEngine({ files }), request);

describe('answers', () => {
  test('to a second turn reuse the first turn, answer included, and are those of a fresh engine', async () => {
    const engine = await createTestEngine({ files, createConstraintFactory: lettersOnly });
    const first = requestFor(long, { constraint: letters });
    const { text, done } = await answerOf(engine, first);
    const messages: PromptMessage[] = [
      ...first.messages,
      { role: 'assistant', content: text },
      { role: 'user', content: 'And then?' },
    ];
    const second = requestFor('', { messages });
    const reply = await answerOf(engine, second);
    // The answer's last token was never run through the model.
    expect(reply.done.usage.reusedTokens).toBe(done.usage.promptTokens + done.usage.answerTokens - 1);
    expect(essence(reply)).toEqual(essence(await freshAnswer(second)));
  });

  test('asked for at once are given one after the other', async () => {
    const engine = await createTestEngine({ files });
    const requests = ['a', 'b', 'c'].map((content) => requestFor(content, { cacheKey: content }));
    const answers = await Promise.all(requests.map((request) => answerOf(engine, request)));
    for (const [index, request] of requests.entries()) {
      expect(essence(answers[index] as CollectedAnswer)).toEqual(essence(await freshAnswer(request)));
    }
  });

  test('of a conversation that begins as another reuse its beginning', async () => {
    const engine = await createTestEngine({ files });
    await answerOf(engine, requestFor(long, { cacheKey: 'one' }));
    const request = requestFor(`${long}, or not?`, { cacheKey: 'two' });
    const answer = await answerOf(engine, request);
    expect(answer.done.usage.reusedTokens).toBeGreaterThan(100);
    expect(essence(answer)).toEqual(essence(await freshAnswer(request)));
  });

  test('stay right however few caches fit into memory', async () => {
    const conversations = fc.array(
      fc.record({
        cacheKey: fc.constantFrom('a', 'b', 'c'),
        content: fc
          .tuple(fc.constantFrom(long, 'Hello'), fc.constantFrom('', ' there', ' you'))
          .map((parts) => parts.join('')),
        forget: fc.boolean(),
        save: fc.boolean(),
      }),
      { minLength: 2, maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(conversations, fc.constantFrom(1, 70_000, 140_000), async (turns, cacheBudgetBytes) => {
        const engine = await createTestEngine({ files, cacheBudgetBytes });
        for (const { cacheKey, content, forget, save } of turns) {
          const request = requestFor(content, { cacheKey, maxTokens: 4 });
          expect(essence(await answerOf(engine, request))).toEqual(essence(await freshAnswer(request)));
          if (save) await engine.saveCaches();
          if (forget) await engine.forget(cacheKey);
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe('caches on disk', () => {
  test('let a new engine reuse all but the last token of the prompt', async () => {
    const cacheFiles = createMemoryCacheFiles();
    const engine = await createTestEngine({ files, cacheFiles });
    const answer = await answerOf(engine, requestFor(long));
    await engine.saveCaches();
    const again = await answerOf(await createTestEngine({ files, cacheFiles }), requestFor(long));
    expect(again.done.usage.reusedTokens).toBe(answer.done.usage.promptTokens - 1);
    expect(essence(again)).toEqual(essence(answer));
  });

  test('are written when they have changed, and not otherwise', async () => {
    const cacheFiles = createMemoryCacheFiles();
    const engine = await createTestEngine({ files, cacheFiles });
    await answerOf(engine, requestFor(long));
    expect(cacheFiles.writes).toEqual([]);
    await engine.saveCaches();
    await engine.saveCaches();
    expect(cacheFiles.writes).toEqual(['c']);
  });

  test('take in the cache that makes room for another', async () => {
    const cacheFiles = createMemoryCacheFiles();
    const engine = await createTestEngine({ files, cacheFiles, cacheBudgetBytes: 1 });
    await answerOf(engine, requestFor('a', { cacheKey: 'one' }));
    await answerOf(engine, requestFor('b', { cacheKey: 'two' }));
    expect(cacheFiles.writes).toEqual(['one']);
  });

  test('take in the cache used longest ago, also where another one begins as the new one', async () => {
    const cacheFiles = createMemoryCacheFiles();
    const engine = await createTestEngine({ files, cacheFiles, cacheBudgetBytes: 140_000 });
    const first = await answerOf(engine, requestFor('a', { cacheKey: 'one' }));
    await answerOf(engine, requestFor(long, { cacheKey: 'two' }));
    await answerOf(engine, requestFor(`${long}!`, { cacheKey: 'three' }));
    expect(cacheFiles.writes).toEqual(['one']);
    const again = await answerOf(engine, requestFor('a', { cacheKey: 'one' }));
    expect(again.done.usage.reusedTokens).toBe(first.done.usage.promptTokens - 1);
    expect(essence(again)).toEqual(essence(first));
  });

  test('are ignored when they are damaged', async () => {
    const cacheFiles = createMemoryCacheFiles();
    const engine = await createTestEngine({ files, cacheFiles });
    const answer = await answerOf(engine, requestFor(long));
    await engine.saveCaches();
    cacheFiles.damage('c');
    const again = await answerOf(await createTestEngine({ files, cacheFiles }), requestFor(long));
    expect(again.done.usage.reusedTokens).toBe(0);
    expect(essence(again)).toEqual(essence(answer));
  });

  test('that claim more tokens than a cache holds are ignored', async () => {
    const cacheFiles = createMemoryCacheFiles();
    const engine = await createTestEngine({ files, cacheFiles });
    const answer = await answerOf(engine, requestFor(long));
    await engine.saveCaches();
    const tokens = cacheFiles.stored.get('c')?.tokens ?? [];
    await cacheFiles.write('c', [...tokens, ...new Array<number>(1_000_000).fill(1)], []);
    const again = await answerOf(await createTestEngine({ files, cacheFiles }), requestFor(long));
    expect(again.done.usage.reusedTokens).toBe(0);
    expect(essence(again)).toEqual(essence(answer));
  });

  test('are gone after forgetting, in memory and on disk', async () => {
    const cacheFiles = createMemoryCacheFiles();
    const engine = await createTestEngine({ files, cacheFiles });
    await answerOf(engine, requestFor(long));
    await engine.saveCaches();
    await engine.forget('c');
    await engine.saveCaches();
    expect(cacheFiles.stored.has('c')).toBe(false);
    expect((await answerOf(engine, requestFor(long))).done.usage.reusedTokens).toBe(0);
  });
});
