import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { FailureError } from '../../../../src/lib/core/failure';
import type { GenerationEvent, PromptMessage } from '../../../../src/lib/models/language-model';
import type { LanguageWorker } from '../../../../src/workers/language/api';
import type { TokenConstraint } from '../../../../src/workers/language/generation/token-constraint';
import { endToken } from '../../../support/language/byte-vocabulary';
import { convertedModel, type ConvertedFiles } from '../../../support/language/converted-model';
import { createMemoryCacheFiles } from '../../../support/language/memory-cache-files';
import { randomModel } from '../../../support/language/random-model';
import {
  collect,
  createTestEngine,
  essence,
  greedy,
  requestFor,
  type CollectedAnswer,
} from '../../../support/language/test-engine';

const never = new AbortController().signal;
const creative = { temperature: 0.9, topP: 0.95, topK: 40, repetitionPenalty: 1.1, seed: 7 } as const;
const long = 'A question of more than one pass, '.repeat(4);

let files: ConvertedFiles;
beforeAll(async () => {
  files = await convertedModel(randomModel());
});

const answerOf = async (
  engine: LanguageWorker,
  request: Parameters<LanguageWorker['generate']>[0],
): Promise<CollectedAnswer> => collect(engine.generate(request, never));

/** What an engine answers that has never been asked anything else. */
const freshAnswer = async (request: Parameters<LanguageWorker['generate']>[0]): Promise<CollectedAnswer> =>
  answerOf(await createTestEngine({ files }), request);

/** A constraint to printable letters: the answer is then plain text of one character a token. */
const lettersOnly = (): Promise<() => Promise<TokenConstraint>> =>
  Promise.resolve(() =>
    Promise.resolve({
      mask: (logits: Float32Array) => {
        for (const token of logits.keys()) if (token < 97 || token > 122) logits[token] = -Infinity;
        return Promise.resolve();
      },
      accept: () => undefined,
      finished: false,
      dispose: () => undefined,
    }),
  );
const letters = { type: 'grammar', grammar: 'letters' } as const;

describe('an answer', () => {
  test('is prefill, tokens and done, in this order, with what was used', async () => {
    const engine = await createTestEngine({ files });
    const request = requestFor(long);
    const { events, done, ids } = await answerOf(engine, request);
    const promptTokens = await engine.countTokens(request.messages);
    expect(events.map((event) => event.type).join(' ')).toMatch(/^(prefill ){2,}(token )+done$/);
    const prefills = events.filter((event) => event.type === 'prefill');
    const reached = prefills.map((event) => event.doneTokens);
    expect(reached).toEqual([...reached].sort((a, b) => a - b));
    expect([reached[0], reached.at(-1)]).toEqual([0, promptTokens]);
    expect(prefills.every((event) => event.totalTokens === promptTokens && event.reusedTokens === 0)).toBe(true);
    expect(done.usage).toEqual({ promptTokens, reusedTokens: 0, answerTokens: ids.length });
    expect(done.firstTokenMs).toBeGreaterThan(0);
    expect(done.totalMs).toBeGreaterThanOrEqual(done.firstTokenMs);
  });

  test('without a temperature takes the most probable token each time', async () => {
    const { logProbabilities } = await freshAnswer(requestFor('x', { maxTokens: 8 }));
    const sampling = { ...creative, topK: 1, repetitionPenalty: 1 };
    const sampled = await freshAnswer(requestFor('x', { maxTokens: 8, sampling }));
    expect(sampled.logProbabilities).toEqual(logProbabilities);
    expect(Math.exp(logProbabilities[0] ?? NaN)).toBeGreaterThan(1 / 264);
  });

  test('is the same for the same seed, and others follow from other seeds', async () => {
    const answer = (seed: number): Promise<CollectedAnswer> =>
      freshAnswer(requestFor('x', { maxTokens: 20, sampling: { ...creative, temperature: 2, seed } }));
    expect(essence(await answer(1))).toEqual(essence(await answer(1)));
    expect((await answer(1)).ids).not.toEqual((await answer(2)).ids);
  });

  test('ends after the tokens that were allowed', async () => {
    const { done, ids } = await freshAnswer(requestFor('x', { maxTokens: 5 }));
    expect([done.stopReason, ids.length]).toEqual(['length', 5]);
  });

  test('ends with the token that ends a turn, which is not part of it', async () => {
    const createConstraintFactory = () =>
      Promise.resolve(() => {
        const wanted = [104, 105, endToken];
        return Promise.resolve({
          mask: (logits: Float32Array) => {
            for (const token of logits.keys()) if (token !== wanted[0]) logits[token] = -Infinity;
            return Promise.resolve();
          },
          accept: (token: number) => expect(token).toBe(wanted.shift()),
          finished: false,
          dispose: () => undefined,
        });
      });
    const engine = await createTestEngine({ files, createConstraintFactory });
    const { text, done } = await answerOf(engine, requestFor('x', { constraint: letters }));
    expect([text, done.stopReason, done.usage.answerTokens]).toEqual(['hi', 'end', 2]);
  });

  test('ends before the first stop sequence, also one that is spread over tokens', async () => {
    const engine = await createTestEngine({ files, createConstraintFactory: lettersOnly });
    const request = requestFor('x', {
      maxTokens: 30,
      constraint: letters,
      sampling: { ...creative, repetitionPenalty: 1.5 },
    });
    const { text } = await answerOf(engine, request);
    await fc.assert(
      fc.asyncProperty(fc.nat(25), fc.integer({ min: 1, max: 4 }), async (from, length) => {
        const stop = text.slice(from, from + length);
        const stopped = await answerOf(engine, { ...request, stop: ['', stop, 'unheard of'] });
        expect(stopped.text).toBe(text.slice(0, text.indexOf(stop)));
        expect(stopped.done.stopReason).toBe('stop-sequence');
      }),
      { numRuns: 20 },
    );
  });

  test('keeps the beginning of a stop sequence that never comes', async () => {
    const engine = await createTestEngine({ files, createConstraintFactory: lettersOnly });
    const request = requestFor('x', { constraint: letters });
    const { text } = await answerOf(engine, request);
    const cut = await answerOf(engine, { ...request, stop: [`${text.slice(-2)}!`] });
    expect([cut.text, cut.done.stopReason]).toEqual([text, 'length']);
  });

  test('ends where the context does', async () => {
    const engine = await createTestEngine({ files, createConstraintFactory: lettersOnly });
    const { done } = await answerOf(engine, requestFor(long, { maxTokens: 10_000, constraint: letters }));
    expect(done.stopReason).toBe('length');
    // The last token needs no place of its own.
    expect(done.usage.promptTokens + done.usage.answerTokens).toBe(257);
  });

  test('is refused to a prompt that fills the context, and the next one is given', async () => {
    const engine = await createTestEngine({ files });
    const failed = await answerOf(engine, requestFor('x'.repeat(300))).catch((error: unknown) => error);
    if (!(failed instanceof FailureError)) throw failed;
    expect(failed.failure).toMatchObject({ code: 'context-overflow', limitTokens: 256 });
    expect(essence(await answerOf(engine, requestFor('y')))).toEqual(essence(await freshAnswer(requestFor('y'))));
  });

  test('cannot be had where a file of the model is missing', async () => {
    await expect(createTestEngine({ files: new Map() })).rejects.toThrow(
      new FailureError({ code: 'model-missing', model: 'test' }),
    );
  });
});

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

describe('an abort', () => {
  test('before anything was computed ends the answer and leaves all as it was', async () => {
    const engine = await createTestEngine({ files });
    const { done, events } = await collect(engine.generate(requestFor(long), AbortSignal.abort()));
    expect(done).toMatchObject({ stopReason: 'aborted', usage: { answerTokens: 0 } });
    expect(events.filter((event) => event.type === 'token')).toEqual([]);
    expect(essence(await answerOf(engine, requestFor(long)))).toEqual(essence(await freshAnswer(requestFor(long))));
  });

  test('at any moment ends the answer, and the next is that of a fresh engine', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(20), fc.constantFrom(long, 'Hello', `${long}Hello`), async (moment, content) => {
        let breaths = 0;
        let controller = new AbortController();
        const onBreath = (): void => {
          if (breaths++ === moment) controller.abort();
        };
        const engine = await createTestEngine({ files, onBreath });
        const request = requestFor(long, { maxTokens: 10 });
        const aborted = await collect(engine.generate(request, controller.signal));
        const whole = await freshAnswer(request);
        if (controller.signal.aborted && aborted.done.stopReason === 'aborted') {
          expect(whole.ids.slice(0, aborted.ids.length)).toEqual(aborted.ids);
        } else expect(essence(aborted)).toEqual(essence(whole));
        controller = new AbortController();
        const next = requestFor(content);
        expect(essence(await answerOf(engine, next))).toEqual(essence(await freshAnswer(next)));
      }),
      { numRuns: 40 },
    );
  });

  test('in the middle of the answer keeps what was said', async () => {
    const controller = new AbortController();
    const engine = await createTestEngine({ files, createConstraintFactory: lettersOnly });
    const said: string[] = [];
    let last: GenerationEvent | undefined;
    const request = requestFor('x', { maxTokens: 200, constraint: letters, stop: ['!'] });
    for await (const event of engine.generate(request, controller.signal)) {
      if (event.type === 'token') said.push(event.text);
      if (said.length === 3) controller.abort();
      last = event;
    }
    expect(last).toMatchObject({ type: 'done', stopReason: 'aborted' });
    expect(said.length).toBeGreaterThanOrEqual(3);
    expect(said.length).toBeLessThan(200);
  });
});

describe('a listener that leaves', () => {
  test('at any event lets the next answer in, which is that of a fresh engine', async () => {
    const request = requestFor(long, { maxTokens: 100 });
    await fc.assert(
      fc.asyncProperty(fc.nat(30), fc.constantFrom(long, 'Hello'), async (leaveAfter, content) => {
        const engine = await createTestEngine({ files });
        let heard = 0;
        for await (const event of engine.generate(request, never)) {
          if (event.type === 'done' || heard++ === leaveAfter) break;
        }
        const next = requestFor(content);
        expect(essence(await answerOf(engine, next))).toEqual(essence(await freshAnswer(next)));
      }),
      { numRuns: 20 },
    );
  });
});

describe('a constraint', () => {
  test('is followed, told each token, and let go of, also when its listener leaves', async () => {
    const accepted: number[] = [];
    let disposed = 0;
    const engine = await createTestEngine({
      files,
      createConstraintFactory: async () => {
        const make = await lettersOnly();
        return async () => ({
          ...(await make()),
          accept: (token: number) => accepted.push(token),
          dispose: () => disposed++,
        });
      },
    });
    const { ids, text } = await answerOf(engine, requestFor('x', { constraint: letters, sampling: creative }));
    expect(text).toMatch(/^[a-z]{12}$/);
    expect([accepted, disposed]).toEqual([ids, 1]);
    for await (const event of engine.generate(requestFor('x', { constraint: letters }), never)) {
      if (event.type === 'token') break;
    }
    expect(disposed).toBe(2);
  });

  test('that is finished ends the answer', async () => {
    let left = 3;
    const engine = await createTestEngine({
      files,
      createConstraintFactory: async () => {
        const make = await lettersOnly();
        return async () => ({
          ...(await make()),
          accept: () => left--,
          get finished() {
            return left === 0;
          },
        });
      },
    });
    const { ids, done } = await answerOf(engine, requestFor('x', { constraint: letters }));
    expect([ids.length, done.stopReason]).toEqual([3, 'end']);
  });

  test('is prepared once for all answers', async () => {
    let factories = 0;
    const createConstraintFactory = () => {
      factories++;
      return lettersOnly();
    };
    const engine = await createTestEngine({ files, createConstraintFactory });
    for (const content of ['a', 'b']) await answerOf(engine, requestFor(content, { constraint: letters }));
    expect(factories).toBe(1);
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
