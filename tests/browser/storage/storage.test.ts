import { afterEach, expect, test } from 'vitest';
import { createChangeFeed } from '../../../src/lib/storage/change-feed';
import { createDatabase, type Database } from '../../../src/lib/storage/database';
import { createConversationStore } from '../../../src/lib/storage/dexie-conversation-store';
import { createSettingsStore } from '../../../src/lib/storage/dexie-settings-store';
import { createStreamingLocks } from '../../../src/lib/storage/streaming-locks';
import { createTurnLocks } from '../../../src/lib/storage/turn-locks';
import { newAnswer } from '../../support/messages';

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

test('everything is found again over a new connection', async () => {
  const first = openTab();
  const conversation = await first.store.createConversation();
  const message = await first.store.addMessage({
    ...newAnswer(conversation.id, null),
    text: 'Hello 👋',
    status: 'complete',
  });
  await first.store.changeConversation(conversation.id, { title: 'Greeting' });
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
      (index % 2 === 0 ? first : second).store.addMessage({ ...newAnswer(id, null), status: 'complete' }),
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
  const answer = await writer.store.addMessage(newAnswer(id, null));
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
    const request = indexedDB.open(NAME, 990);
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

test('a question and its answer are both there or neither, over two connections', async () => {
  const [first, second] = [openTab(), openTab()];
  const { id } = await first.store.createConversation();
  const reads: number[] = [];
  await Promise.all(
    Array.from({ length: 10 }, async (_, index) => {
      await (index % 2 === 0 ? first : second).store.addTurn({ conversationId: id, parentId: null, text: 'Hello' });
      reads.push((await second.store.messages(id)).length);
    }),
  );
  expect(reads.every((count) => count % 2 === 0)).toBe(true);
  const stored = await first.store.messages(id);
  expect(stored.map(({ role }) => role)).toEqual(Array.from({ length: 10 }, () => ['user', 'assistant']).flat());
});

test('a turn waits for the one of another page, gives up when told to, and comes when that page is gone', async () => {
  const frame = document.body.appendChild(document.createElement('iframe'));
  const theirs = createTurnLocks((frame.contentWindow ?? window).navigator.locks);
  const ours = createTurnLocks(navigator.locks);
  await theirs.tryTake(NAME);
  expect(await ours.tryTake(NAME)).toBeUndefined();

  const controller = new AbortController();
  const givenUp = ours.take(NAME, controller.signal);
  controller.abort();
  await expect(givenUp).rejects.toBe(controller.signal.reason);

  const waiting = ours.take(NAME, new AbortController().signal);
  frame.remove();
  const release = await waiting;
  expect(await ours.tryTake(NAME)).toBeUndefined();
  release();
  (await ours.take(NAME, new AbortController().signal))();
});

test('rows of version 1 become branches', async () => {
  const old = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(NAME, 10);
    request.onupgradeneeded = () => {
      const database = request.result;
      database.createObjectStore('conversations', { keyPath: 'id' }).createIndex('updatedAt', 'updatedAt');
      const messages = database.createObjectStore('messages', { keyPath: 'id' });
      messages.createIndex('[conversationId+position]', ['conversationId', 'position'], { unique: true });
      messages.createIndex('status', 'status');
      database.createObjectStore('drafts', { keyPath: 'conversationId' });
      database.createObjectStore('settings', { keyPath: 'key' });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no reason'));
  });
  const write = old.transaction(['conversations', 'messages'], 'readwrite');
  write.objectStore('conversations').add({ id: 'c', title: '', createdAt: 1, updatedAt: 1 });
  for (const position of [0, 1, 2]) {
    const role = position === 1 ? 'assistant' : 'user';
    const row = { id: `m${position}`, conversationId: 'c', role, text: 'x', position, createdAt: 1 };
    write.objectStore('messages').add({ ...row, status: 'complete' });
  }
  await new Promise((resolve) => (write.oncomplete = resolve));
  old.close();

  const { store } = openTab();
  expect((await store.messages('c')).map(({ id, parentId }) => [id, parentId])).toEqual([
    ['m0', null],
    ['m1', 'm0'],
    ['m2', 'm1'],
  ]);
  expect(await store.conversation('c')).toMatchObject({ leafId: 'm2', excerpt: 'x', pinned: false });
});
