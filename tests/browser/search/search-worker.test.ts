import { afterEach, beforeEach, expect, test } from 'vitest';
import { createConversationSearch } from '../../../src/lib/search/conversation-search';
import { createChangeFeed } from '../../../src/lib/storage/change-feed';
import type { ConversationStore } from '../../../src/lib/storage/conversation-store';
import { createDatabase, type Database } from '../../../src/lib/storage/database';
import { createConversationStore } from '../../../src/lib/storage/dexie-conversation-store';
import { createStreamingLocks } from '../../../src/lib/storage/streaming-locks';
import { systemClock } from '../../../src/lib/threads/clock';
import { superviseWorker, type SupervisedWorker } from '../../../src/lib/threads/supervisor';
import type { SearchAnswer, SearchWorker } from '../../../src/workers/search/api';
import { collect } from '../../support/collect';

let database: Database;
let channel: BroadcastChannel;
let store: ConversationStore;
let supervised: SupervisedWorker<SearchWorker>;
const started: Worker[] = [];

beforeEach(() => {
  // The names that the worker itself uses.
  database = createDatabase();
  channel = new BroadcastChannel('hearth');
  store = createConversationStore({
    database,
    changes: createChangeFeed(channel),
    locks: createStreamingLocks(navigator.locks),
    clock: { now: () => Date.now() },
    createId: () => crypto.randomUUID(),
  });
  supervised = superviseWorker<SearchWorker>({
    name: 'search',
    methods: { prepare: 'stream', search: 'call' },
    start() {
      const worker = new Worker(new URL('../../../src/workers/search/worker.ts', import.meta.url), { type: 'module' });
      started.push(worker);
      return worker;
    },
    clock: systemClock(),
    locks: navigator.locks,
  });
});

afterEach(async () => {
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

/** The last answer: the one that is complete. */
async function answerTo(query: string): Promise<SearchAnswer> {
  const answers = await collect(createConversationSearch(supervised.remote).search(query, 20));
  const last = answers.at(-1);
  if (last === undefined) throw new Error('no answer');
  return last;
}

async function titles(query: string): Promise<readonly string[]> {
  return (await answerTo(query)).hits.map(({ title }) => title.text);
}

async function write(title: string, text: string): Promise<string> {
  const { id } = await store.createConversation();
  await store.changeConversation(id, { title });
  await store.addMessage({ conversationId: id, parentId: null, role: 'user', text, status: 'complete' });
  return id;
}

test('the worker reads the rows itself and finds them by title and text', async () => {
  await write('Sunday bread', 'How long must the dough rest?');
  await write('Trip', '昨日東京都へ行った');
  expect(await titles('bread')).toEqual(['Sunday bread']);
  expect(await titles('dough res')).toEqual(['Sunday bread']);
  expect(await titles('京都')).toEqual(['Trip']);
  const answer = await answerTo('rest');
  expect(answer.progress).toEqual({ indexed: 2, total: 2, done: true });
  expect(answer.hits[0]?.snippet).toEqual({ text: 'How long must the dough rest?', matches: [[24, 28]] });
});

test('the worker follows what this page writes, renames and removes', async () => {
  const id = await write('First', 'apples');
  expect(await titles('apples')).toEqual(['First']);
  await store.changeConversation(id, { title: 'Renamed' });
  await write('Second', 'apples too');
  await expect.poll(() => titles('apples')).toEqual(expect.arrayContaining(['Renamed', 'Second']));
  await store.changeConversation(id, { removedAt: Date.now() });
  expect(await titles('apples')).toEqual(['Second']);
});

test('a worker that was ended is replaced, and reads everything again', async () => {
  await write('First', 'apples');
  expect(await titles('apples')).toEqual(['First']);
  const asked = supervised.remote.search('apples', 20, new AbortController().signal);
  started[0]?.terminate();
  await expect(asked).rejects.toMatchObject({ failure: { code: 'engine-crashed' } });
  expect(await titles('apples')).toEqual(['First']);
});
