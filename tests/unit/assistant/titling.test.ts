import { beforeEach, expect, test } from 'vitest';
import { FailureError } from '../../../src/lib/core/failure';
import { isTemporary, temporaryId } from '../../../src/lib/core/temporary-conversation';
import { createMemoryConversationStore } from '../../../src/lib/storage/memory-conversation-store';
import { assembleAssistant, collectEvents as collect } from '../../support/assembled-assistant';
import { countedIds } from '../../support/counted-ids';
import type { FakeLanguageModelOptions } from '../../support/fake-language-model';
import type { FakeLanguageModelsOptions } from '../../support/fake-language-models';
import { newQuestion } from '../../support/messages';
import { createSetClock } from '../../support/set-clock';

const clock = createSetClock();
let store = createMemoryConversationStore({ clock, createId: countedIds() });
let conversationId = '';

beforeEach(async () => {
  store = createMemoryConversationStore({ clock, createId: countedIds() });
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
  expect(fast.requests[1]).toMatchObject({ cacheKey: `${conversationId}:title`, maxTokens: 12 });
  expect(fast.forgotten).toEqual([`${conversationId}:title`]);
  expect(reasoning.requests).toEqual([]);
});

test('a title is not worth loading a model', async () => {
  const { assistant, fast } = assemble(titling(), { state: 'stored' });
  await store.addMessage(newQuestion(conversationId, null, 'Hello!'));
  expect(await assistant.title(conversationId, never)).toBeUndefined();
  expect(fast.requests).toEqual([]);
});

test('a title of the person is left alone', async () => {
  const { assistant, fast } = assemble(titling());
  await store.addMessage(newQuestion(conversationId, null, 'Hello!'));
  await store.changeConversation(conversationId, { title: 'Mine' });
  expect(await assistant.title(conversationId, never)).toBeUndefined();
  expect(fast.requests).toEqual([]);
});

test('a title is given up quietly when the model fails or the person goes on', async () => {
  const failing = assemble({
    beforeToken() {
      throw new FailureError({ code: 'out-of-memory', engine: 'Qwen2.5 Coder 0.5B' });
    },
  });
  await store.addMessage(newQuestion(conversationId, null, 'Hello!'));
  expect(await failing.assistant.title(conversationId, never)).toBeUndefined();
  expect(await assemble(titling()).assistant.title(conversationId, AbortSignal.abort())).toBeUndefined();
  expect((await store.conversations())[0]?.title).toBe('');
});

test('a title is found for a question that is a file alone', async () => {
  const { assistant, fast } = assemble(titling());
  const attachments = [{ id: 'a', name: 'report.md', type: 'text/markdown', text: '# Report' }] as const;
  await store.addTurn({ conversationId, parentId: null, text: '', attachments });
  await assistant.title(conversationId, never);
  expect(fast.requests[0]?.messages[0]?.content).toContain('report.md');
});

test('the title of a temporary conversation is written under a name that marks it as one', async () => {
  store = createMemoryConversationStore({ clock, createId: () => temporaryId('1') });
  const { id } = await store.createConversation();
  await store.addMessage(newQuestion(id));
  const { assistant, fast } = assemble(titling());
  await assistant.title(id, never);
  expect(fast.requests.map(({ cacheKey }) => isTemporary(cacheKey))).toEqual([true]);
});

test('a name that the person gave while the title was written stays', async () => {
  const { assistant } = assemble({
    ...titling(),
    beforeToken: () => void store.changeConversation(conversationId, { title: 'Mine' }),
  });
  await store.addMessage(newQuestion(conversationId));
  expect(await assistant.title(conversationId, never)).toBeUndefined();
  expect((await store.conversation(conversationId))?.title).toBe('Mine');
});

test('a title that gives way is begun anew, but not for ever', async () => {
  const { assistant, fast } = assemble({ stopReason: 'aborted' });
  await store.addMessage(newQuestion(conversationId, null, 'Hello!'));
  expect(await assistant.title(conversationId, never)).toBeUndefined();
  expect(fast.requests.map(({ urgency }) => urgency)).toEqual(Array.from({ length: 12 }, () => 'title'));
  expect(fast.forgotten).toEqual([`${conversationId}:title`]);
});
