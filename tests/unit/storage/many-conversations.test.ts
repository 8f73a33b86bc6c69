import { describe, expect, test } from 'vitest';
import type { ConversationStore, ConversationWithMessages } from '../../../src/lib/storage/conversation-store';
import { newConversation } from '../../../src/lib/storage/new-rows';
import { node } from '../../support/messages';
import { createStorageBrowser } from '../../support/storage-tabs';

/** So many that they are written in several portions. */
const COUNT = 900;

const added = Array.from({ length: COUNT }, (_, place): ConversationWithMessages => {
  const id = `c${place}`;
  return {
    conversation: { ...newConversation(id, place), leafId: `m${place}` },
    messages: [{ ...node(0, null), id: `m${place}`, conversationId: id }],
  };
});

function emptyStore(): ConversationStore {
  return createStorageBrowser().openTab().store;
}

describe('many conversations', () => {
  test('are added while it is said how far that is', async () => {
    const store = emptyStore();
    const shares: number[] = [];
    await store.addConversations(added, { onProgress: (share) => shares.push(share) });
    expect(await store.conversations()).toHaveLength(COUNT);
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(shares.at(-1)).toBe(1);
  });

  test('are not added in part where that is stopped', async () => {
    const store = emptyStore();
    const stop = new AbortController();
    const work = { signal: stop.signal, onProgress: () => stop.abort(new Error('enough')) };
    await expect(store.addConversations(added, work)).rejects.toThrow('enough');
    expect(await store.conversations()).toEqual([]);
    expect(await store.takenMessageIds(['m0'])).toEqual(new Set());
  });

  test('are read in the order that was asked for, the removed ones too, without those that are gone', async () => {
    const store = emptyStore();
    await store.addConversations(added);
    await store.changeConversation('c1', { removedAt: 5 });
    const read = await store.wholeConversations(['c700', 'gone', 'c1']);
    expect(read).toEqual([added[700], { ...added[1], conversation: { ...added[1]?.conversation, removedAt: 5 } }]);
    expect(await store.conversationsOf(['c3', 'gone'])).toEqual([added[3]?.conversation, undefined]);
    expect(await store.messagesOf(['gone', 'm3'])).toEqual([undefined, added[3]?.messages[0]]);
  });

  test('tell which names of messages are taken', async () => {
    const store = emptyStore();
    await store.addConversations(added);
    expect(await store.takenMessageIds([])).toEqual(new Set());
    expect(await store.takenMessageIds(['m899', 'a', 'm0', 'z', 'm'])).toEqual(new Set(['m0', 'm899']));
  });
});
