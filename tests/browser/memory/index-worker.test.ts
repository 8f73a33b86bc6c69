import { indexMethods } from '../../../src/lib/memory/ingest/index-methods';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createIngestion } from '../../../src/lib/memory/ingest/ingestion';
import { followConversations } from '../../../src/lib/memory/ingest/follow-conversations';
import { createChangeFeed } from '../../../src/lib/storage/change-feed';
import type { ConversationStore } from '../../../src/lib/storage/conversation-store';
import { createDatabase, type Database } from '../../../src/lib/storage/database';
import { createConversationStore } from '../../../src/lib/storage/dexie-conversation-store';
import { createStreamingLocks } from '../../../src/lib/storage/streaming-locks';
import { systemClock } from '../../../src/lib/threads/clock';
import { superviseWorker, type SupervisedWorker } from '../../../src/lib/threads/supervisor';
import type { IndexWorker } from '../../../src/workers/index/api';
import { embedAll, found, storedIds } from '../../support/memory/asked-index';
import { MODEL, vectorOf } from '../../support/memory/text-vector';

let database: Database;
let channel: BroadcastChannel;
let store: ConversationStore;
let supervised: SupervisedWorker<IndexWorker>;
let unfollow: () => void;
const started: Worker[] = [];

function supervise(): SupervisedWorker<IndexWorker> {
  return superviseWorker<IndexWorker>({
    name: 'index',
    methods: indexMethods,
    start() {
      const worker = new Worker(new URL('../../../src/workers/index/worker.ts', import.meta.url), { type: 'module' });
      started.push(worker);
      return worker;
    },
    initialise: async (index) => void (await index.open(MODEL)),
    clock: systemClock(),
    locks: navigator.locks,
  });
}

beforeEach(() => {
  // The name that the worker itself uses.
  database = createDatabase();
  channel = new BroadcastChannel('hearth');
  store = createConversationStore({
    database,
    changes: createChangeFeed(channel),
    locks: createStreamingLocks(navigator.locks),
    clock: { now: () => Date.now() },
    createId: () => crypto.randomUUID(),
  });
  supervised = supervise();
  unfollow = followConversations({ store, index: supervised.remote, onChange: () => undefined });
});

afterEach(async () => {
  unfollow();
  supervised.stop();
  started.length = 0;
  database.close();
  channel.close();
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('hearth');
    request.onsuccess = resolve;
    request.onerror = reject;
  });
});

/** The id of the message. */
async function write(text: string): Promise<string> {
  const { id } = await store.createConversation();
  return (await store.addMessage({ conversationId: id, parentId: null, role: 'user', text, status: 'complete' })).id;
}

async function nearest(text: string): Promise<string | undefined> {
  const request = { text: 'unrelated', vector: vectorOf(text), k: 1, at: Date.now(), timeZone: 'UTC' };
  return (await supervised.remote.search(request))[0]?.text;
}

test('the worker reads the rows itself, and finds by words and by vectors', async () => {
  await write('The tortoise is called Basil.');
  await write('Bread needs time.');
  const tab = { index: supervised.remote };
  expect(await found(tab, 'tortoise')).toEqual(['The tortoise is called Basil.']);
  expect(await embedAll(tab)).toBe(2);
  expect(await nearest('Bread needs time.')).toBe('Bread needs time.');
  expect(await supervised.remote.status()).toMatchObject({ turns: 2, chunks: 2, embedded: 2 });
});

test('a worker that was ended is replaced, and has every vector again', async () => {
  await write('The tortoise is called Basil.');
  await embedAll({ index: supervised.remote });
  const asked = supervised.remote.status();
  started[0]?.terminate();
  await expect(asked).rejects.toMatchObject({ failure: { code: 'engine-crashed' } });
  expect(await supervised.remote.status()).toMatchObject({ turns: 1, embedded: 1 });
  expect(await nearest('The tortoise is called Basil.')).toBe('The tortoise is called Basil.');
});

test('what is forgotten is gone from the rows, and from the index of another tab', async () => {
  const id = await write('The secret is Basil.');
  const other = supervise();
  try {
    await embedAll({ index: supervised.remote });
    expect(await found({ index: other.remote }, 'secret')).toHaveLength(1);
    await supervised.remote.forget([id]);
    expect(await storedIds({ database })).toEqual([]);
    expect(await found({ index: other.remote }, 'secret')).toEqual([]);
    await expect.poll(() => other.remote.status()).toMatchObject({ turns: 0, embedded: 0 });
  } finally {
    other.stop();
  }
});

test('everything gets its vector in the background, though the worker dies meanwhile', async () => {
  for (let number = 0; number < 40; number++) await write(`Text number ${number}.`);
  const ingestion = createIngestion({
    index: supervised.remote,
    source: () => ({
      model: MODEL.id,
      embed(text) {
        if (text === 'Text number 20.') started[0]?.terminate();
        return Promise.resolve(vectorOf(text));
      },
    }),
    busy: () => false,
    whenIdle: () => Promise.resolve(),
    clock: systemClock(),
    locks: navigator.locks,
  });
  ingestion.start();
  try {
    await expect.poll(async () => (await supervised.remote.status()).embedded, { timeout: 30_000 }).toBe(40);
    expect(started).toHaveLength(2);
  } finally {
    ingestion.stop();
  }
});
