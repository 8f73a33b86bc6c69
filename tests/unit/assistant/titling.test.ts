import { beforeEach, expect, test } from 'vitest';
import { FailureError } from '../../../src/lib/core/failure';
import { assembleAssistant, collectEvents as collect } from '../../support/assembled-assistant';
import type { FakeLanguageModelOptions } from '../../support/fake-language-model';
import type { FakeLanguageModelsOptions } from '../../support/fake-language-models';
import { createInMemoryConversationStore } from '../../support/in-memory-conversation-store';
import { createSetClock } from '../../support/set-clock';

const clock = createSetClock();
let store = createInMemoryConversationStore({ clock });
let conversationId = '';

beforeEach(async () => {
  store = createInMemoryConversationStore({ clock });
  conversationId = (await store.createConversation()).id;
});

function assemble(...options: readonly [FakeLanguageModelOptions?, FakeLanguageModelsOptions?]) {
  return assembleAssistant({ store, clock }, ...options);
}

const never = new AbortController().signal;
const hello = () => ({ conversationId, text: 'Hello!', preference: 'auto' }) as const;

const titling = (): FakeLanguageModelOptions => ({ answer: () => ['"A friendly', ' greeting"', '\n'] });

test('a title is written by the fast model under a cache name of its own, and stored', async () => {
  const { assistant, fast, reasoning } = assemble(titling());
  await collect(assistant.send(hello(), never));
  expect(await assistant.title(conversationId, never)).toBe('A friendly greeting');
  expect((await store.conversations())[0]?.title).toBe('A friendly greeting');
  expect(fast.requests[1]).toMatchObject({ cacheKey: `title:${conversationId}`, maxTokens: 12 });
  expect(fast.forgotten).toEqual([`title:${conversationId}`]);
  expect(reasoning.requests).toEqual([]);
});

test('a title is not worth loading a model', async () => {
  const { assistant, fast } = assemble(titling(), { state: 'stored' });
  await store.addMessage({ conversationId, role: 'user', text: 'Hello!', status: 'complete' });
  expect(await assistant.title(conversationId, never)).toBeUndefined();
  expect(fast.requests).toEqual([]);
});

test('a title of the person is left alone', async () => {
  const { assistant, fast } = assemble(titling());
  await store.addMessage({ conversationId, role: 'user', text: 'Hello!', status: 'complete' });
  await store.renameConversation(conversationId, 'Mine');
  expect(await assistant.title(conversationId, never)).toBeUndefined();
  expect(fast.requests).toEqual([]);
});

test('a title is given up quietly when the model fails or the person goes on', async () => {
  const failing = assemble({
    beforeToken() {
      throw new FailureError({ code: 'out-of-memory', engine: 'Qwen2.5 Coder 0.5B' });
    },
  });
  await store.addMessage({ conversationId, role: 'user', text: 'Hello!', status: 'complete' });
  expect(await failing.assistant.title(conversationId, never)).toBeUndefined();
  expect(await assemble(titling()).assistant.title(conversationId, AbortSignal.abort())).toBeUndefined();
  expect((await store.conversations())[0]?.title).toBe('');
});
