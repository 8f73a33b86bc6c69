import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { GenerationRequest, PromptMessage } from '../../../../src/lib/models/language-model';
import type { LanguageWorker } from '../../../../src/workers/language/api';
import { convertedModel, type ConvertedFiles } from '../../../support/language/converted-model';
import { createMemoryCacheFiles } from '../../../support/language/memory-cache-files';
import { randomModel } from '../../../support/language/random-model';
import { collect, createTestEngine, essence, requestFor } from '../../../support/language/test-engine';

const never = new AbortController().signal;
const long = 'A question of more than one pass, '.repeat(4);
let files: ConvertedFiles;
beforeAll(async () => {
  files = await convertedModel(randomModel());
});

const answerOf = async (engine: LanguageWorker, request: GenerationRequest) => collect(engine.generate(request, never));

/** What an engine answers that has never been asked anything else. */
const freshAnswer = async (request: GenerationRequest) => answerOf(await createTestEngine({ files }), request);

const prepare = (engine: LanguageWorker, content: string, cacheKey = 'c', signal = never): Promise<void> =>
  engine.prepare({ cacheKey, messages: [{ role: 'user', content }] }, signal);

describe('a prompt that is read while it is written', () => {
  test('leaves little to be read when it is sent, as it was or longer', async () => {
    for (const end of ['', ' and what else?']) {
      const engine = await createTestEngine({ files });
      await prepare(engine, long);
      const request = requestFor(`${long}${end}`);
      const answer = await answerOf(engine, request);
      // All but the last token before the end, and the end itself.
      expect(answer.done.usage.reusedTokens).toBeGreaterThan(long.length / 2);
      const left = answer.done.usage.promptTokens - answer.done.usage.reusedTokens;
      expect(left).toBeLessThan(30 + end.length);
      expect(essence(answer)).toEqual(essence(await freshAnswer(request)));
    }
  });

  test('serves a conversation that has no name yet', async () => {
    const engine = await createTestEngine({ files });
    await prepare(engine, long, 'temporary-prepared');
    const answer = await answerOf(engine, requestFor(long, { cacheKey: 'new' }));
    expect(answer.done.usage.reusedTokens).toBeGreaterThan(long.length / 2);
  });

  test('is never written to the disk, and what was sent before is', async () => {
    const cacheFiles = createMemoryCacheFiles();
    const engine = await createTestEngine({ files, cacheFiles });
    const first = requestFor('Hello');
    const { text, done } = await answerOf(engine, first);
    const messages: PromptMessage[] = [
      ...first.messages,
      { role: 'assistant', content: text },
      { role: 'user', content: long },
    ];
    await engine.prepare({ cacheKey: 'c', messages }, never);
    // Written on: what was read before stays unsent.
    const further = { role: 'user', content: `${long} and then?` } as const;
    await engine.prepare({ cacheKey: 'c', messages: [...messages.slice(0, -1), further] }, never);
    await engine.saveCaches();
    const stored = cacheFiles.stored.get('c')?.tokens ?? [];
    expect(stored.length).toBeGreaterThan(0);
    expect(stored.length).toBeLessThanOrEqual(done.usage.promptTokens + done.usage.answerTokens);
    await prepare(engine, long, 'temporary-prepared');
    await engine.saveCaches();
    expect([...cacheFiles.stored.keys()]).toEqual(['c']);
  });

  test('stays in memory where words are taken back', async () => {
    const engine = await createTestEngine({ files });
    await prepare(engine, long);
    await prepare(engine, long.slice(0, 20));
    expect((await answerOf(engine, requestFor(long))).done.usage.reusedTokens).toBeGreaterThan(long.length / 2);
  });

  test('is given up between two layers', async () => {
    const controller = new AbortController();
    let breaths = 0;
    const engine = await createTestEngine({
      files,
      onBreath: () => {
        if (++breaths === 5) controller.abort();
      },
    });
    await prepare(engine, long, 'c', controller.signal);
    expect(breaths).toBe(5);
    const request = requestFor(long);
    expect(essence(await answerOf(engine, request))).toEqual(essence(await freshAnswer(request)));
  });

  test('changes no answer, whatever was written before and wherever it was given up', async () => {
    const words = fc.constantFrom(long, 'Hello', `${long} there`, 'the ane thane', '<|im_end|> you');
    const steps = fc.array(
      fc.record({
        cacheKey: fc.constantFrom('a', 'b', 'temporary-prepared'),
        content: words,
        prepares: fc.boolean(),
        breaths: fc.nat(12),
      }),
      { minLength: 2, maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(steps, fc.constantFrom(1, 140_000), async (taken, cacheBudgetBytes) => {
        let controller = new AbortController();
        let left = Infinity;
        const onBreath = (): void => {
          if (--left === 0) controller.abort();
        };
        const engine = await createTestEngine({ files, cacheBudgetBytes, onBreath });
        for (const { cacheKey, content, prepares, breaths } of taken) {
          controller = new AbortController();
          left = prepares ? breaths + 1 : Infinity;
          if (prepares) await prepare(engine, content, cacheKey, controller.signal);
          else {
            const request = requestFor(content, { cacheKey, maxTokens: 4 });
            expect(essence(await answerOf(engine, request))).toEqual(essence(await freshAnswer(request)));
          }
          if (breaths % 3 === 0) await engine.saveCaches();
        }
      }),
      { numRuns: 25 },
    );
  });
});
