import { afterEach, describe, expect, test } from 'vitest';
import type { GenerationEvent, GenerationRequest } from '../../../src/lib/models/language-model';
import type { LanguageModelsDependencies } from '../../../src/lib/models/resident-language-models';
import { deferred } from '../../support/deferred';
import { languageModelsSetting, type LanguageModelsSetting } from '../../support/language-models-setting';

const never = new AbortController().signal;
const request: GenerationRequest = {
  cacheKey: 'conversation',
  messages: [{ role: 'user', content: 'hello' }],
  maxTokens: 10,
  sampling: { temperature: 0, topP: 1, topK: 0, repetitionPenalty: 1, seed: 0 },
  stop: [],
};

const opened: LanguageModelsSetting[] = [];
afterEach(() => {
  for (const { closeAll } of opened.splice(0)) closeAll();
});

function setting(options: Partial<LanguageModelsDependencies> = {}): LanguageModelsSetting {
  const created = languageModelsSetting(options);
  opened.push(created);
  return created;
}

async function answer(stream: AsyncIterable<GenerationEvent>): Promise<string> {
  let text = '';
  for await (const event of stream) {
    if (event.type === 'token') text += event.text;
    if (event.type === 'done') text += ` (${event.stopReason})`;
  }
  return text;
}

async function turn(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 5));
}

describe('the processor', () => {
  test('is for one at a time, whichever model computes: what is less urgent ends and an answer goes on', async () => {
    const { models, answerGate, history } = setting();
    const [fast, reasoning] = [await models.acquire('fast', never), await models.acquire('reasoning', never)];
    const gate = deferred<void>();
    answerGate.current = gate.promise;
    const title = answer(fast.generate({ ...request, cacheKey: 'title', urgency: 'title' }, never));
    await expect.poll(() => history).toContain('generate title');
    const first = answer(reasoning.generate({ ...request, cacheKey: 'first' }, never));
    expect(await title).toBe('I am fast (aborted)');
    await expect.poll(() => history).toContain('generate first');
    const second = answer(fast.generate({ ...request, cacheKey: 'second' }, never));
    await turn();
    expect(history.slice(2)).toEqual(['generate title', 'generate first']);
    gate.resolve();
    expect([await first, await second]).toEqual(['I am reasoning (end)', 'I am fast (end)']);
  });

  test('is given back by an answer that nobody reads to its end, or that is aborted while it waits', async () => {
    const { models, answerGate } = setting();
    const model = await models.acquire('fast', never);
    for await (const event of model.generate(request, never)) if (event.type === 'token') break;
    const gate = deferred<void>();
    answerGate.current = gate.promise;
    const first = answer(model.generate(request, never));
    await turn();
    const controller = new AbortController();
    const second = answer(model.generate(request, controller.signal));
    await turn();
    controller.abort();
    expect(await second).toBe(' (aborted)');
    gate.resolve();
    expect(await first).toBe('I am fast (end)');
  });

  test('reads ahead until an answer comes, and reads nothing for a model that is not in memory', async () => {
    const { models, answerGate, history } = setting();
    const model = await models.acquire('fast', never);
    answerGate.current = new Promise(() => undefined);
    const reading = model.prepare({ cacheKey: 'ahead', messages: request.messages }, never);
    await turn();
    const controller = new AbortController();
    const writing = answer(model.generate(request, controller.signal));
    await reading;
    await turn();
    expect(history).toEqual(['load fast', 'prepare ahead', 'gave up ahead', 'generate conversation']);
    const aborted = new AbortController();
    const waiting = model.prepare({ cacheKey: 'later', messages: request.messages }, aborted.signal);
    aborted.abort();
    await waiting;
    controller.abort();
    await writing;
    await models.relieve();
    models.close();
    await model.prepare({ cacheKey: 'gone', messages: request.messages }, never);
    expect(history.filter((line) => line.startsWith('prepare'))).toEqual(['prepare ahead']);
  });
});
