import { afterEach, expect, test } from 'vitest';
import type { Message } from '../../../src/lib/core/conversation';
import { createChangeFeed } from '../../../src/lib/storage/change-feed';
import { createDatabase, type Database } from '../../../src/lib/storage/database';
import { createConversationStore } from '../../../src/lib/storage/dexie-conversation-store';
import { createSettingsStore } from '../../../src/lib/storage/dexie-settings-store';
import { createStreamingLocks } from '../../../src/lib/storage/streaming-locks';

const NAME = 'hearth-storage-test';
const opened: { readonly database: Database; readonly channel: BroadcastChannel }[] = [];

afterEach(async () => {
  for (const { database, channel } of opened.splice(0)) {
    database.close();
    channel.close();
  }
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(NAME);
    request.onsuccess = resolve;
    request.onerror = reject;
  });
});

/** A store with a connection of its own, whose locks belong to `owner`. */
function openTab(owner: Window = window) {
  const database = createDatabase({ name: NAME });
  const channel = new BroadcastChannel(NAME);
  opened.push({ database, channel });
  const store = createConversationStore({
    database,
    changes: createChangeFeed(channel),
    locks: createStreamingLocks(owner.navigator.locks),
    clock: { now: () => Date.now() },
    createId: () => crypto.randomUUID(),
  });
  return { database, store };
}

function streaming(conversationId: string): Omit<Message, 'id' | 'position' | 'createdAt'> {
  return { conversationId, role: 'assistant', text: '', status: 'streaming' };
}

test('everything is found again over a new connection', async () => {
  const first = openTab();
  const conversation = await first.store.createConversation();
  const message = await first.store.addMessage({ ...streaming(conversation.id), text: 'Hello 👋', status: 'complete' });
  await first.store.renameConversation(conversation.id, 'Greeting');
  await createSettingsStore(first.database).save({ theme: 'dark' });
  first.database.close();

  const second = openTab();
  expect(await second.store.messages(conversation.id)).toEqual([message]);
  expect((await second.store.conversations())[0]?.title).toBe('Greeting');
  expect((await createSettingsStore(second.database).load()).theme).toBe('dark');
});

test('two connections that add at once get places of their own', async () => {
  const [first, second] = [openTab(), openTab()];
  const { id } = await first.store.createConversation();
  await Promise.all(
    Array.from({ length: 40 }, (_, index) =>
      (index % 2 === 0 ? first : second).store.addMessage({ ...streaming(id), status: 'complete' }),
    ),
  );
  const positions = (await first.store.messages(id)).map(({ position }) => position);
  expect(positions).toEqual(Array.from({ length: 40 }, (_, index) => index));
});

test('an answer is interrupted once the page that wrote it is gone, and not before', async () => {
  const frame = document.body.appendChild(document.createElement('iframe'));
  const writer = openTab(frame.contentWindow ?? window);
  const reader = openTab();
  const { id } = await writer.store.createConversation();
  const answer = await writer.store.addMessage(streaming(id));
  await writer.store.saveMessage({ ...answer, text: 'Half' });

  expect(await reader.store.recoverInterrupted()).toBe(0);

  frame.remove();
  await navigator.locks.request(`hearth:streaming:${answer.id}`, () => undefined);
  expect(await reader.store.recoverInterrupted()).toBe(1);
  expect(await reader.store.message(answer.id)).toMatchObject({ text: 'Half', status: 'interrupted' });
});

test('another connection hears of a change', async () => {
  const [first, second] = [openTab(), openTab()];
  const heard = new Promise<string>((resolve) => {
    second.store.subscribe(({ conversationId }) => resolve(conversationId));
  });
  const { id } = await first.store.createConversation();
  expect(await heard).toBe(id);
});

test('a newer version takes the database over, and the older page says so', async () => {
  const { database, store } = openTab();
  await store.createConversation();
  const newer = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(NAME, 20);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no reason'));
  });
  await expect(store.conversations()).rejects.toMatchObject({ failure: { code: 'storage-newer' } });
  await expect(database.run(() => database.settings.count())).rejects.toMatchObject({
    failure: { code: 'storage-newer' },
  });
  await expect(openTab().store.conversations()).rejects.toMatchObject({ failure: { code: 'storage-newer' } });
  newer.close();
});
