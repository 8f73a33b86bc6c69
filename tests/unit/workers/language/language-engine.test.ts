import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { FailureError } from '../../../../src/lib/core/failure';
import type { GenerationEvent, GenerationRequest } from '../../../../src/lib/models/language-model';
import type { LanguageWorker } from '../../../../src/workers/language/api';
import { endToken } from '../../../support/language/byte-vocabulary';
import { convertedModel, textOf, type ConvertedFiles } from '../../../support/language/converted-model';
import { letters, lettersOnly } from '../../../support/language/letters-only';
import { randomModel } from '../../../support/language/random-model';
import {
  collect,
  createTestEngine,
  essence,
  creative,
  requestFor,
  type CollectedAnswer,
} from '../../../support/language/test-engine';

const never = new AbortController().signal;
const long = 'A question of more than one pass, '.repeat(4);

let files: ConvertedFiles;
beforeAll(async () => {
  files = await convertedModel(randomModel());
});

const answerOf = async (engine: LanguageWorker, request: GenerationRequest): Promise<CollectedAnswer> =>
  collect(engine.generate(request, never));

/** What an engine answers that has never been asked anything else. */
const freshAnswer = async (request: GenerationRequest): Promise<CollectedAnswer> =>
  answerOf(await createTestEngine({ files }), request);

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
    expect(done.usage).toMatchObject({ promptTokens, reusedTokens: 0, answerTokens: ids.length });
    expect(done.firstTokenMs).toBeGreaterThan(0);
    expect(done.totalMs).toBeGreaterThanOrEqual(done.firstTokenMs);
  });

  test('of a model whose template opens a thought is a thought at first', async () => {
    const config = JSON.parse(textOf(files, 'config.json')) as { readonly chatTemplate: string };
    const chatTemplate = `${config.chatTemplate}{% if enable_thinking %}<think>\n{% endif %}`;
    const changed = new TextEncoder().encode(JSON.stringify({ ...config, chatTemplate }));
    const engine = await createTestEngine({ files: new Map(files).set('config.json', changed) });
    const kinds = async (request: GenerationRequest): Promise<string> =>
      (await answerOf(engine, request)).events.map(({ type }) => type).join(' ');
    expect(await kinds(requestFor('x', { thinking: true }))).toMatch(/^(prefill )+(thought )+done$/);
    expect(await kinds(requestFor('x'))).toMatch(/^(prefill )+(token )+done$/);
    const begun = [...requestFor('x').messages, { role: 'assistant', content: 'A' }] as const;
    expect(await kinds(requestFor('x', { thinking: true, messages: begun }))).toMatch(/^(prefill )+(token )+done$/);
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
