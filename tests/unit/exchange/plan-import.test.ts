import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { temporaryId } from '../../../src/lib/core/temporary-conversation';
import { exportJson } from '../../../src/lib/exchange/export-json';
import { planImport } from '../../../src/lib/exchange/plan-import';
import { readImport } from '../../../src/lib/exchange/read-import';
import type { ConversationStore, ConversationWithMessages } from '../../../src/lib/storage/conversation-store';
import { createMemoryConversationStore } from '../../../src/lib/storage/memory-conversation-store';
import { arbitraryConversations } from '../../support/arbitrary-conversation';
import { countedIds } from '../../support/counted-ids';
import { node } from '../../support/messages';
import { createSetClock } from '../../support/set-clock';

const createStore = (): ConversationStore =>
  createMemoryConversationStore({ clock: createSetClock(), createId: countedIds() });

const attachments = [{ id: 'file', name: 'a.txt', type: 'text/plain', text: 'A' }] as const;
const sound: ConversationWithMessages = {
  conversation: { id: 'c', title: 'Soup', excerpt: '', pinned: false, createdAt: 1, updatedAt: 2, leafId: '2' },
  messages: [{ ...node(0, null), attachments }, node(1, 0, 'assistant'), node(2, 0, 'assistant')],
};

async function storeWith(...conversations: readonly ConversationWithMessages[]): Promise<ConversationStore> {
  const store = createStore();
  await store.addConversations(conversations);
  return store;
}

async function plan(store: ConversationStore, imported: readonly ConversationWithMessages[] = [sound]) {
  return planImport(imported, { store, createId: countedIds('new-') });
}

/** The same conversation as far as names do not matter. */
function withoutNames({ conversation, messages }: ConversationWithMessages): unknown {
  const placeOf = (id: string | null) => messages.findIndex((message) => message.id === id);
  return {
    conversation: { ...conversation, id: '', leafId: placeOf(conversation.leafId) },
    messages: messages.map((message) => ({
      ...{ ...message, id: '', conversationId: '', parentId: placeOf(message.parentId) },
      attachments: message.attachments?.map((file) => ({ ...file, id: '' })),
    })),
  };
}

describe('a conversation of a file', () => {
  test('keeps its names where they are free', async () => {
    expect(await plan(createStore())).toEqual({ added: [sound], alreadyHere: 0 });
  });

  test('is left out where it is here already', async () => {
    expect(await plan(await storeWith(sound))).toEqual({ added: [], alreadyHere: 1 });
  });

  test.each([
    ['went on here', { ...sound, messages: [...sound.messages, node(3, 2)] }],
    ['has another title here', { ...sound, conversation: { ...sound.conversation, title: 'Stew' } }],
    ['was removed here', { ...sound, conversation: { ...sound.conversation, removedAt: 3 } }],
  ])('becomes a copy with new names throughout where it %s', async (_what, here) => {
    const { added, alreadyHere } = await plan(await storeWith(here));
    expect(alreadyHere).toBe(0);
    const [copy] = added;
    if (copy === undefined) throw new Error('nothing is added');
    expect(withoutNames(copy)).toEqual(withoutNames(sound));
    const names = [copy.conversation.id, ...copy.messages.map(({ id }) => id)];
    expect(names.every((name) => name.startsWith('new-'))).toBe(true);
    expect(copy.messages.every(({ conversationId }) => conversationId === copy.conversation.id)).toBe(true);
    expect(copy.messages[0]?.attachments?.[0]?.id).toMatch(/^new-/);
    expect(copy.conversation.leafId).toBe(copy.messages[2]?.id);
  });

  test('becomes a copy where one of its messages has the name of one of another conversation', async () => {
    const other = { conversation: { ...sound.conversation, id: 'other', leafId: '1' }, messages: [node(1, null)] };
    const { added } = await plan(await storeWith(other));
    expect(added[0]?.conversation.id).toMatch(/^new-/);
  });

  test.each([
    ['conversation', { ...sound, conversation: { ...sound.conversation, id: temporaryId('x') } }],
    [
      'message',
      {
        conversation: { ...sound.conversation, leafId: temporaryId('x') },
        messages: [{ ...node(0, null), id: temporaryId('x') }],
      },
    ],
  ])('gets new names where a %s would be taken for a temporary one', async (_what, imported) => {
    const { added } = await plan(createStore(), [imported]);
    expect(added[0]?.conversation.id).toMatch(/^new-/);
    expect(added[0]?.conversation.leafId).toMatch(/^new-/);
  });
});

test('whatever is here, an import can be carried out, replaces nothing, and done twice adds nothing', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryConversations, arbitraryConversations, async (here, imported) => {
      const store = await storeWith(...here);
      const createId = countedIds('new-');
      const before = exportJson(here, 0);
      const { added, alreadyHere } = await planImport(imported, { store, createId });
      expect(added.length + alreadyHere).toBe(imported.length);
      expect(added.map(withoutNames)).toEqual(
        imported.filter((each) => added.some((one) => sameTitle(one, each))).map(withoutNames),
      );
      await store.addConversations(added);
      const still = await Promise.all(here.map(({ conversation }) => readWhole(store, conversation.id)));
      expect(exportJson(still, 0)).toBe(before);

      const now = await Promise.all((await store.conversations()).map(({ id }) => readWhole(store, id)));
      const again = readImport(exportJson(now, 0));
      if (!again.ok) throw new Error(JSON.stringify(again.error));
      const second = await planImport(again.value.conversations, { store, createId });
      expect(second).toEqual({ added: [], alreadyHere: now.length });
    }),
    { numRuns: 150 },
  );
});

function sameTitle(one: ConversationWithMessages, other: ConversationWithMessages): boolean {
  return JSON.stringify(withoutNames(one)) === JSON.stringify(withoutNames(other));
}

async function readWhole(store: ConversationStore, id: string): Promise<ConversationWithMessages> {
  const conversation = await store.conversation(id);
  if (conversation === undefined) throw new Error(`${id} is gone`);
  return { conversation, messages: await store.messages(id) };
}
