import { describe, expect, test } from 'vitest';
import { createMemoryConversationStore } from '../../../../src/lib/storage/memory-conversation-store';
import type { ConversationStore } from '../../../../src/lib/storage/conversation-store';
import type { SearchProgress, SearchWorker } from '../../../../src/workers/search/api';
import { createSearchEngine } from '../../../../src/workers/search/search-engine';
import { collect } from '../../../support/collect';
import { createSetClock } from '../../../support/set-clock';

function createStore(): ConversationStore {
  let ids = 0;
  const clock = createSetClock();
  return createMemoryConversationStore({
    clock: { now: () => (clock.advance(1), clock.now()) },
    createId: () => `id-${(ids += 1)}`,
  });
}

function engineOver(
  store: ConversationStore,
  options: { readonly largestIndex?: number; readonly pause?: (workedMs: number) => Promise<void> } = {},
): SearchWorker {
  return createSearchEngine({ store, pause: async () => undefined, now: () => 0, ...options });
}

/** Returns the conversation's id. */
async function write(store: ConversationStore, title: string, ...texts: readonly string[]): Promise<string> {
  const { id } = await store.createConversation();
  await store.changeConversation(id, { title });
  let parentId: string | null = null;
  for (const text of texts) {
    const message = await store.addMessage({ conversationId: id, parentId, role: 'user', text, status: 'complete' });
    parentId = message.id;
  }
  return id;
}

const never = new AbortController().signal;

const prepared = (engine: SearchWorker): Promise<readonly SearchProgress[]> => collect(engine.prepare(never));

async function found(engine: SearchWorker, query: string): Promise<readonly string[]> {
  return (await engine.search(query, 20, never)).hits.map(({ conversationId }) => conversationId);
}

describe('the search', () => {
  test('answers with title, message and the places of the words', async () => {
    const store = createStore();
    const id = await write(store, 'Sunday bread', 'How long must the dough rest?');
    const [message] = await store.messages(id);
    const engine = engineOver(store);
    await prepared(engine);
    expect(await engine.search('bread dough', 20, never)).toEqual({
      hits: [
        {
          conversationId: id,
          title: { text: 'Sunday bread', matches: [[7, 12]] },
          messageId: message?.id,
          snippet: { text: 'How long must the dough rest?', matches: [[18, 23]] },
          score: expect.any(Number),
        },
      ],
      progress: { indexed: 1, total: 1, done: true },
    });
  });

  test('calls a conversation without a title by its first words', async () => {
    const store = createStore();
    await write(store, '', 'Is rye dough sticky?');
    const engine = engineOver(store);
    await prepared(engine);
    const [hit] = (await engine.search('rye', 20, never)).hits;
    expect(hit?.title).toEqual({ text: 'Is rye dough sticky?', matches: [[3, 6]] });
  });

  test('knows all titles and the newest messages while the rest is still to be read, and says so', async () => {
    const store = createStore();
    const ids: string[] = [];
    for (let number = 0; number < 20; number++) ids.push(await write(store, `Title ${number}`, 'needle'));
    const engine = engineOver(store);

    const early = await engine.search('title', 50, never);
    expect(early.hits).toHaveLength(20);
    expect(early.progress).toEqual({ indexed: 0, total: 20, done: false });

    const reading = engine.prepare(never)[Symbol.asyncIterator]();
    expect((await reading.next()).value).toEqual({ indexed: 8, total: 20, done: false });
    expect(new Set(await found(engine, 'needle'))).toEqual(new Set(ids.slice(-8)));

    expect((await prepared(engine)).at(-1)).toEqual({ indexed: 20, total: 20, done: true });
    expect(await found(engine, 'needle')).toHaveLength(20);
  });

  test('finds what was written, renamed and edited since, and no longer what was before', async () => {
    const store = createStore();
    const id = await write(store, 'Before', 'apples');
    const engine = engineOver(store);
    await prepared(engine);

    await store.changeConversation(id, { title: 'After' });
    const [message] = await store.messages(id);
    if (message !== undefined) await store.saveMessage({ ...message, text: 'pears' });
    const other = await write(store, 'New', 'cherries');

    expect(await found(engine, 'before ')).toEqual([]);
    expect(await found(engine, 'apples')).toEqual([]);
    expect(await found(engine, 'after')).toEqual([id]);
    expect(await found(engine, 'pears')).toEqual([id]);
    expect(await found(engine, 'cherries')).toEqual([other]);
  });

  test('never finds what was removed, and finds it again when it is brought back', async () => {
    const store = createStore();
    const id = await write(store, 'Secret', 'hidden words');
    const engine = engineOver(store);
    await prepared(engine);

    await store.changeConversation(id, { removedAt: 1 });
    expect(await found(engine, 'secret')).toEqual([]);
    expect(await found(engine, 'hidden')).toEqual([]);
    await store.changeConversation(id, { removedAt: undefined });
    expect(await found(engine, 'hidden')).toEqual([id]);
    await store.removeConversation(id);
    expect(await found(engine, 'hidden')).toEqual([]);
  });

  test('does not show what was removed while it was being looked for', async () => {
    const store = createStore();
    const gone = await write(store, 'Secret', 'hidden words');
    const removed = await write(store, 'Secret', 'hidden words');
    const kept = await write(store, 'Secret too', 'hidden as well');
    const engine = engineOver({
      ...store,
      // As when the announcement of another tab is still on its way.
      async conversationsOf(ids) {
        const found = await store.conversationsOf(ids);
        return found.map((conversation) => {
          if (conversation?.id === gone || conversation === undefined) return undefined;
          return conversation.id === removed ? { ...conversation, removedAt: 1 } : conversation;
        });
      },
    });
    await prepared(engine);
    expect(await found(engine, 'hidden')).toEqual([kept]);
  });

  test('of an aborted query rejects with the reason', async () => {
    const engine = engineOver(createStore());
    await expect(engine.search('x', 20, AbortSignal.abort(new Error('typed on')))).rejects.toThrow('typed on');
  });
});

describe('the reading', () => {
  test('pauses between its steps, and ends with the signal', async () => {
    const store = createStore();
    for (let number = 0; number < 20; number++) await write(store, 'Title', 'text');
    const abort = new AbortController();
    let pauses = 0;
    const engine = engineOver(store, {
      pause: async () => {
        pauses += 1;
        if (pauses === 2) abort.abort(new Error('enough'));
      },
    });
    await expect(collect(engine.prepare(abort.signal))).rejects.toThrow('enough');
    expect((await engine.search('x', 1, never)).progress).toEqual({ indexed: 16, total: 20, done: false });
  });

  test('of an import of many goes on in steps', async () => {
    const store = createStore();
    const engine = engineOver(store);
    await prepared(engine);
    for (let number = 0; number < 100; number++) await write(store, `Imported ${number}`, 'text');
    expect((await engine.search('imported', 200, never)).progress.done).toBe(false);
    await prepared(engine);
    expect((await engine.search('imported', 200, never)).hits).toHaveLength(100);
  });

  test('stops where there is no more room, and still finds the titles of the rest', async () => {
    const store = createStore();
    for (let number = 0; number < 30; number++) await write(store, `Title ${number}`, 'one two three four five');
    const engine = engineOver(store, { largestIndex: 90 });
    expect((await prepared(engine)).at(-1)).toEqual({ indexed: 8, total: 30, done: true });
    expect(await found(engine, 'title 1 ')).toHaveLength(1);
    const late = await write(store, 'Late', 'but not too late');
    expect(await found(engine, 'late')).toEqual([late]);
  });

  test('that failed is done again by the next call', async () => {
    const store = createStore();
    const id = await write(store, 'Title', 'words');
    let broken = true;
    const engine = engineOver({
      ...store,
      messages: (asked) => (broken ? Promise.reject(new Error('disk')) : store.messages(asked)),
    });
    await expect(prepared(engine)).rejects.toThrow('disk');
    broken = false;
    await prepared(engine);
    expect(await found(engine, 'words')).toEqual([id]);

    await store.changeConversation(id, { title: 'Other' });
    broken = true;
    await expect(found(engine, 'other')).rejects.toThrow('disk');
    broken = false;
    expect(await found(engine, 'other')).toEqual([id]);
  });
});
