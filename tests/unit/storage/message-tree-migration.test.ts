import Dexie from 'dexie';
import fc from 'fast-check';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { pathTo } from '../../../src/lib/core/message-tree';
import { createStorageBrowser } from '../../support/storage-tabs';

interface OldMessage {
  readonly id: string;
  readonly conversationId: string;
  readonly role: string;
  readonly text: string;
  readonly position: number;
  readonly createdAt: number;
  readonly status: string;
  readonly answer?: unknown;
}

interface OldRows {
  readonly conversations: readonly {
    readonly id: string;
    readonly title: string;
    readonly createdAt: number;
    readonly updatedAt: number;
  }[];
  readonly messages: readonly OldMessage[];
  readonly drafts?: readonly { readonly conversationId: string; readonly text: string }[];
}

/** A disk as version 1 of the schema left it, with that version's own words for its tables. */
async function writtenByVersion1({ conversations, messages, drafts = [] }: OldRows): Promise<IDBFactory> {
  const indexedDB = new IDBFactory();
  const dexie = new Dexie('hearth', { indexedDB, IDBKeyRange });
  dexie.version(1).stores({
    conversations: 'id, updatedAt',
    messages: 'id, &[conversationId+position], status',
    drafts: 'conversationId',
    settings: 'key',
  });
  await dexie.table('conversations').bulkAdd(conversations);
  await dexie.table('messages').bulkAdd(messages);
  await dexie.table('drafts').bulkAdd(drafts);
  await dexie.table('settings').add({ key: 'theme', value: 'dark' });
  dexie.close();
  return indexedDB;
}

function old(conversationId: string, position: number, text = `text ${position}`): OldMessage {
  const role = position % 2 === 0 ? 'user' : 'assistant';
  const id = `${conversationId}-${position}`;
  return { id, conversationId, role, text, position, createdAt: 10 + position, status: 'complete' };
}

const conversation = (id: string) => ({ id, title: `title of ${id}`, createdAt: 1, updatedAt: 2 });

test('a conversation of one line becomes one branch, which is shown', async () => {
  const indexedDB = await writtenByVersion1({
    conversations: [conversation('a'), conversation('empty')],
    messages: [old('a', 0, '  How\nare you?'), { ...old('a', 1), answer: { model: 'm' } }, old('a', 2), old('a', 3)],
    drafts: [{ conversationId: 'a', text: 'half' }],
  });
  const { store, drafts, database } = createStorageBrowser({ indexedDB }).openTab();
  expect(await store.conversation('a')).toEqual({
    ...conversation('a'),
    excerpt: 'How are you?',
    pinned: false,
    leafId: 'a-3',
  });
  expect(await store.conversation('empty')).toMatchObject({ excerpt: '', pinned: false, leafId: null });
  expect((await store.messages('a')).map(({ parentId }) => parentId)).toEqual([null, 'a-0', 'a-1', 'a-2']);
  expect((await store.messages('a'))[1]).toEqual({ ...old('a', 1), answer: { model: 'm' }, parentId: 'a-0' });
  expect(await drafts.draft('a')).toEqual({ text: 'half', attachments: [] });
  expect(await database.settings.toArray()).toEqual([{ key: 'theme', value: 'dark' }]);
  expect(await database.prompts.count()).toBe(0);
});

test('an answer that was streaming when the old page was closed is found as ever', async () => {
  const indexedDB = await writtenByVersion1({
    conversations: [conversation('a')],
    messages: [old('a', 0), { ...old('a', 1), status: 'streaming' }],
  });
  const { store } = createStorageBrowser({ indexedDB }).openTab();
  expect(await store.recoverInterrupted()).toBe(1);
});

test('whatever there was, every message is kept, in its order, on the branch that is shown', async () => {
  await fc.assert(
    fc.asyncProperty(
      // Positions may have gaps: older pages removed messages.
      fc.array(fc.uniqueArray(fc.nat({ max: 40 }), { maxLength: 12 }), { maxLength: 5 }),
      fc.string({ unit: 'grapheme' }),
      async (positions, text) => {
        const ids = positions.map((_, place) => `c${place}`);
        const messages = ids.flatMap((id, place) => (positions[place] ?? []).map((each) => old(id, each, text)));
        const indexedDB = await writtenByVersion1({ conversations: ids.map(conversation), messages });
        const { store, database } = createStorageBrowser({ indexedDB }).openTab();
        for (const id of ids) {
          const before = messages
            .filter(({ conversationId }) => conversationId === id)
            .sort((one, other) => one.position - other.position);
          const after = await store.messages(id);
          expect(after.map(({ parentId: _parentId, ...rest }) => rest)).toEqual(before);
          const leafId = (await store.conversation(id))?.leafId ?? null;
          expect(pathTo(after, leafId)).toEqual(after);
        }
        database.close();
      },
    ),
    { numRuns: 60 },
  );
});
