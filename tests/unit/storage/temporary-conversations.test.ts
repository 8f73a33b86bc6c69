import { expect, test } from 'vitest';
import { isTemporary, temporaryId } from '../../../src/lib/core/temporary-conversation';
import { createMemoryConversationStore } from '../../../src/lib/storage/memory-conversation-store';
import { withTemporaryConversations } from '../../../src/lib/storage/temporary-conversations';
import { assembleAssistant, collectEvents } from '../../support/assembled-assistant';
import { countedIds } from '../../support/counted-ids';
import { createSetClock } from '../../support/set-clock';
import { createStorageBrowser } from '../../support/storage-tabs';

const never = new AbortController().signal;

function openTab() {
  const clock = createSetClock();
  const browser = createStorageBrowser({ clock });
  const tab = browser.openTab();
  const ids = countedIds();
  const memory = createMemoryConversationStore({ clock, createId: () => temporaryId(ids()) });
  return { browser, tab, clock, store: withTemporaryConversations(tab.store, memory) };
}

/** Every row of every table, as one text. */
async function everythingOnDisk({ database }: ReturnType<typeof openTab>['tab']): Promise<string> {
  const { conversations, messages, drafts, settings, prompts } = database;
  const tables = [conversations, messages, drafts, settings, prompts];
  return JSON.stringify(await Promise.all(tables.map((table) => table.toArray())));
}

test('nothing of a temporary conversation reaches the disk, whatever is done with it', async () => {
  const { store, tab, clock, browser } = openTab();
  const empty = await everythingOnDisk(tab);
  const announced: string[] = [];
  browser.openTab().store.subscribe(({ conversationId }) => announced.push(conversationId));
  const { id } = await store.createConversation({ temporary: true, instructions: { name: 'n', text: 't' } });
  const { assistant } = assembleAssistant({ store, clock });
  await collectEvents(assistant.send({ conversationId: id, text: 'secret', preference: 'auto' }, never));
  const [question, answer] = await store.messages(id);
  await collectEvents(assistant.answerAgain(answer?.id ?? '', 'reasoning', never));
  await collectEvents(assistant.continueAnswer(answer?.id ?? '', never));
  await assistant.title(id, never);
  await store.changeConversation(id, { pinned: true, leafId: question?.id ?? null });
  await tab.drafts.saveDraft(id, { text: 'secret', attachments: [] });
  expect(isTemporary(id) && isTemporary(question?.id ?? '') && isTemporary(answer?.id ?? '')).toBe(true);
  expect(await store.messages(id)).toHaveLength(3);
  expect(await everythingOnDisk(tab)).toBe(empty);
  await store.removeConversation(id);
  expect(await store.conversation(id)).toBeUndefined();
  expect(await everythingOnDisk(tab)).toBe(empty);
  // Not even that there is one is told to other tabs.
  expect(announced).toEqual([]);
});

test('a temporary conversation is in no list and can be brought back by nothing', async () => {
  const { store } = openTab();
  const { id } = await store.createConversation({ temporary: true });
  await store.addTurn({ conversationId: id, parentId: null, text: 'secret' });
  expect(await store.conversations()).toEqual([]);
  expect(await store.recoverInterrupted()).toBe(0);
  await store.changeConversation(id, { removedAt: 1 });
  expect(await store.removedConversations()).toEqual([]);
});

test('every other conversation is kept', async () => {
  const { store, tab } = openTab();
  const { id } = await store.createConversation();
  const { question } = await store.addTurn({ conversationId: id, parentId: null, text: 'Hello' });
  expect(isTemporary(id)).toBe(false);
  expect(await tab.store.message(question.id)).toEqual(question);
  expect(await store.message(question.id)).toEqual(question);
});

test('changes of both kinds are heard by one listener, until it stops', async () => {
  const { store } = openTab();
  const heard: string[] = [];
  const stop = store.subscribe(({ conversationId }) => heard.push(conversationId));
  const temporary = await store.createConversation({ temporary: true });
  const kept = await store.createConversation();
  stop();
  await store.createConversation({ temporary: true });
  await store.createConversation();
  expect(heard).toEqual([temporary.id, kept.id]);
});
