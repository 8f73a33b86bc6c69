import { expect, test } from 'vitest';
import type { PromptMessage } from '../../../../src/lib/models/language-model';
import { collect } from '../../../support/collect';
import { webLlmSetting } from '../../../support/webllm/webllm-setting';

const never = new AbortController().signal;

test('a question that is still being written is not read ahead, so that the conversation that is held stays', async () => {
  const { worker, load, engines } = webLlmSetting();
  await load();
  const reused = async (...messages: readonly PromptMessage[]): Promise<number | undefined> => {
    const sampling = { temperature: 0, topP: 1, topK: 0, repetitionPenalty: 1, seed: 7 };
    const request = { cacheKey: 'conversation', messages, maxTokens: 100, sampling, stop: [] };
    const done = (await collect(worker.generate(request, never))).find((event) => event.type === 'done');
    return done?.usage.reusedTokens;
  };
  const before: readonly PromptMessage[] = [
    { role: 'user', content: 'Hello' },
    { role: 'assistant', content: 'Hello there' },
  ];
  expect(await reused(...before.slice(0, 1))).toBe(0);
  await worker.prepare({ cacheKey: 'conversation', messages: [...before, { role: 'user', content: 'And' }] }, never);
  expect(engines[0]?.requests).toHaveLength(1);
  expect(await reused(...before, { role: 'user', content: 'And now?' })).toBeGreaterThan('HelloHello there'.length);
});
