import { describe, expect, it } from 'vitest';
import { browserModelId, createBrowserLanguageModel } from '../../../src/lib/models/browser/browser-language-model';
import { browserEngine } from '../../../src/lib/models/browser/browser-engine';
import { findPromptApi } from '../../../src/lib/models/browser/prompt-api';
import type { PromptMessage } from '../../../src/lib/models/language-model';
import { collect } from '../../support/collect';
import { createFakePromptApi } from '../../support/fake-prompt-api';
import { failureOf, question, textOf } from '../../support/server-engine';

const unaborted = new AbortController().signal;
const loadRequest = { model: browserModelId, files: [], threads: 1, cacheBudgetBytes: 0 };
const user = (content: string): PromptMessage => ({ role: 'user', content });
const system: PromptMessage = { role: 'system', content: 'Be brief.' };

async function loaded(options: Parameters<typeof createFakePromptApi>[0] = {}) {
  const fake = createFakePromptApi(options);
  let time = 0;
  const downloads: (number | undefined)[] = [];
  const model = createBrowserLanguageModel({
    api: fake.api,
    now: () => (time += 1),
    onDownload: (part) => downloads.push(part),
  });
  const report = await model.load(loadRequest);
  return { ...fake, model, report, downloads };
}

describe("the browser's own model", () => {
  it('is found where the browser has one', () => {
    expect(findPromptApi({})).toBeUndefined();
    expect(findPromptApi({ LanguageModel: 7 })).toBeUndefined();
    expect(findPromptApi({ LanguageModel: { availability: () => undefined } })).toBeUndefined();
    const { api } = createFakePromptApi();
    expect(findPromptApi({ LanguageModel: api })).toBe(api);
  });

  it('is fetched by the browser where it has to be, and told of meanwhile', async () => {
    const { report, downloads } = await loaded({ availability: 'downloadable' });
    expect(report).toMatchObject({ contextTokens: 100, memoryBytes: 0 });
    expect(downloads).toEqual([0, 0.5, 1, undefined]);
  });

  it('is told of by its id, also where fetching it fails', async () => {
    const { api } = createFakePromptApi({ availability: 'downloadable' });
    const told: unknown[] = [];
    const tell = (...download: unknown[]) => void told.push(download);
    await browserEngine({ LanguageModel: api }, tell).load(loadRequest);
    expect(told.slice(-2)).toEqual([
      ['browser', 1],
      ['browser', undefined],
    ]);
    const failing = { ...api, create: () => Promise.reject(new DOMException('gone', 'NetworkError')) };
    const engine = browserEngine({ LanguageModel: failing }, tell);
    expect(await failureOf(engine.load(loadRequest))).toMatchObject({ code: 'source-unreachable' });
    expect(told.at(-1)).toEqual(['browser', undefined]);
  });

  it('answers with what came before as what was said before', async () => {
    const { model, transcripts } = await loaded();
    const messages = [system, user('Hi'), { role: 'assistant' as const, content: 'Hello' }, user('The capital?')];
    const events = await collect(model.generate(question({ messages }), unaborted));
    expect(textOf(events)).toBe('Paris is it.');
    expect(events[0]).toEqual({ type: 'prefill', doneTokens: 0, totalTokens: 6, reusedTokens: 0 });
    expect(events.at(-1)).toMatchObject({ stopReason: 'end', usage: { promptTokens: 6, answerTokens: 4 } });
    expect(transcripts.at(-1)).toEqual([...messages, { role: 'assistant', content: 'Paris is it.' }]);
  });

  it('goes on with an answer that was begun', async () => {
    const { model, transcripts } = await loaded();
    await collect(
      model.generate(question({ messages: [user('Q'), { role: 'assistant', content: 'The' }] }), unaborted),
    );
    expect(transcripts.at(-1)?.[1]).toEqual({ role: 'assistant', content: 'The', prefix: true });
  });

  it('reads in the next turn only what is new, and all of it where something else was said', async () => {
    const { model, transcripts, open } = await loaded();
    const first = [system, user('One')];
    await collect(model.generate(question({ messages: first }), unaborted));
    const second = [...first, { role: 'assistant' as const, content: 'Paris is it.' }, user('Two')];
    const events = await collect(model.generate(question({ messages: second }), unaborted));
    expect(events[0]).toMatchObject({ totalTokens: 7, reusedTokens: 6 });
    expect(transcripts).toHaveLength(2);
    expect(transcripts[1]?.map(({ content }) => content)).toEqual([
      'Be brief.',
      'One',
      'Paris is it.',
      'Two',
      'Paris is it.',
    ]);
    await collect(model.generate(question({ messages: [system, user('Other')] }), unaborted));
    expect(transcripts).toHaveLength(3);
    await model.forget('c');
    // What it was loaded with.
    expect(open()).toBe(1);
  });

  it('keeps the sessions of two conversations', async () => {
    const { model, open } = await loaded();
    for (const cacheKey of ['a', 'b', 'c', 'd']) await collect(model.generate(question({ cacheKey }), unaborted));
    expect(open()).toBe(3);
  });

  it('ends at a stop sequence, at the length, and when it is aborted', async () => {
    const { model, open } = await loaded();
    const stopped = await collect(model.generate(question({ stop: [' it'] }), unaborted));
    expect(textOf(stopped)).toBe('Paris is');
    expect(stopped.at(-1)).toMatchObject({ stopReason: 'stop-sequence' });
    const short = await collect(model.generate(question({ maxTokens: 2 }), unaborted));
    expect(textOf(short)).toBe('Paris is');
    expect(short.at(-1)).toMatchObject({ stopReason: 'length', usage: { answerTokens: 2 } });
    const stop = new AbortController();
    const events = [];
    for await (const event of model.generate(question(), stop.signal)) {
      events.push(event);
      if (event.type === 'token') stop.abort();
    }
    expect(textOf(events)).toBe('Paris');
    expect(events.at(-1)).toMatchObject({ type: 'done', stopReason: 'aborted' });
    // None of them is used for a next turn.
    expect(open()).toBe(1);
    expect((await collect(model.generate(question(), AbortSignal.abort()))).at(-1)).toMatchObject({
      stopReason: 'aborted',
    });
  });

  it('demands a form by a schema, and has no other way', async () => {
    const { model, constraints } = await loaded();
    const schema = { type: 'json-schema', schema: '{"type":"object"}' } as const;
    await collect(model.generate(question({ constraint: schema }), unaborted));
    expect(constraints).toEqual([{ type: 'object' }]);
    const grammar = { type: 'grammar', grammar: 'root ::= "a"' } as const;
    const refused = collect(model.generate(question({ constraint: grammar }), unaborted));
    expect(await failureOf(refused)).toMatchObject({ code: 'grammar-invalid' });
  });

  it('chooses how tokens are drawn where a page may', async () => {
    const { model, created } = await loaded({ params: { maxTopK: 8, maxTemperature: 2 } });
    await collect(model.generate(question(), unaborted));
    expect(created.at(-1)).toMatchObject({ temperature: 0, topK: 1 });
    const sampling = { temperature: 3, topP: 1, topK: 0, repetitionPenalty: 1, seed: 1 };
    await collect(model.generate(question({ cacheKey: 'd', sampling }), unaborted));
    expect(created.at(-1)).toMatchObject({ temperature: 2, topK: 8 });
    const free = await loaded();
    await collect(free.model.generate(question(), unaborted));
    expect(free.created.at(-1)).not.toHaveProperty('topK');
  });

  it('counts tokens as the browser does', async () => {
    const { model } = await loaded();
    expect(await model.countTokens([system, user('One two')])).toBe(4);
  });

  it.each<[string, Parameters<typeof createFakePromptApi>[0], object]>([
    ['is not there', { availability: 'unavailable' }, { code: 'model-missing' }],
    [
      'wants a click',
      { fail: { create: new DOMException('a click', 'NotAllowedError') } },
      { code: 'model-incompatible' },
    ],
    ['was not fetched', { fail: { create: new DOMException('net', 'NetworkError') } }, { code: 'source-unreachable' }],
    ['cannot do it', { fail: { create: new DOMException('no', 'NotSupportedError') } }, { code: 'model-incompatible' }],
  ])('says so where it %s', async (_name, options, expected) => {
    expect(await failureOf(loaded(options))).toMatchObject(expected);
  });

  it.each<[string, Parameters<typeof createFakePromptApi>[0], object]>([
    ['reads too much', { quota: 3 }, { code: 'context-overflow', promptTokens: 6, limitTokens: 3 }],
    [
      'died',
      { fail: { prompt: new DOMException('gone', 'UnknownError') } },
      { code: 'engine-crashed', reason: 'gone' },
    ],
  ])('says so where it %s', async (_name, options, expected) => {
    const { model, open } = await loaded(options);
    expect(await failureOf(collect(model.generate(question(), unaborted)))).toMatchObject(expected);
    expect(open()).toBe(1);
  });

  it('passes on what is a bug', async () => {
    const { model } = await loaded({ fail: { prompt: new TypeError('a bug') } });
    await expect(collect(model.generate(question(), unaborted))).rejects.toThrow('a bug');
  });
});
