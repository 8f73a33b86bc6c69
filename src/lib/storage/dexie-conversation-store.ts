import Dexie from 'dexie';
import type { WallClock } from '../core/wall-clock';
import type { Conversation, Message } from '../core/conversation';
import { FailureError } from '../core/failure';
import type { ChangeFeed } from './change-feed';
import type { ConversationStore } from './conversation-store';
import type { Database } from './database';
import type { StreamingLocks } from './streaming-locks';

export interface ConversationStoreDependencies {
  readonly database: Database;
  readonly changes: ChangeFeed;
  readonly locks: StreamingLocks;
  readonly clock: WallClock;
  /** A name that no other device or tab gives: `crypto.randomUUID`. */
  readonly createId: () => string;
}

/**
 * Keeps conversations in IndexedDB. A message in state `streaming` holds a lock for as long as this tab writes it, so
 * that another tab that starts meanwhile does not take it for abandoned.
 */
export function createConversationStore(dependencies: ConversationStoreDependencies): ConversationStore {
  const { database, changes, locks, clock, createId } = dependencies;
  const { conversations, messages, drafts } = database;

  function inOrder(conversationId: string, afterPosition = -Infinity) {
    return messages
      .where('[conversationId+position]')
      .between([conversationId, afterPosition], [conversationId, Dexie.maxKey], false, true);
  }

  async function touch(conversationId: string): Promise<void> {
    const found = await conversations.update(conversationId, { updatedAt: clock.now() });
    if (found === 0) throw removed('The conversation');
  }

  /** Takes the lock before the row can be seen, and lets go of it with the last word or with a write that failed. */
  async function whileHolding<Value>(
    message: Pick<Message, 'id' | 'status'>,
    write: () => Promise<Value>,
  ): Promise<Value> {
    if (message.status === 'streaming') await locks.hold(message.id);
    try {
      const value = await write();
      if (message.status !== 'streaming') locks.release(message.id);
      return value;
    } catch (error) {
      locks.release(message.id);
      throw error;
    }
  }

  return {
    conversations: () => database.run(() => conversations.orderBy('updatedAt').reverse().toArray()),

    async createConversation() {
      const now = clock.now();
      const conversation: Conversation = { id: createId(), title: '', createdAt: now, updatedAt: now };
      await database.transaction(() => conversations.add(conversation));
      changes.announce(conversation.id);
      return conversation;
    },

    async renameConversation(id, title) {
      await database.transaction(() => conversations.update(id, { title }));
      changes.announce(id);
    },

    async removeConversation(id) {
      const answerIds = await database.transaction(async () => {
        const ids = await inOrder(id).primaryKeys();
        await Promise.all([messages.bulkDelete(ids), drafts.delete(id), conversations.delete(id)]);
        return ids;
      });
      for (const answerId of answerIds) locks.release(answerId);
      changes.announce(id);
    },

    messages: (conversationId) => database.run(() => inOrder(conversationId).toArray()),

    message: (id) => database.run(() => messages.get(id)),

    async addMessage(message) {
      const { conversationId } = message;
      const id = createId();
      const added = await whileHolding({ id, status: message.status }, () =>
        database.transaction(async () => {
          await touch(conversationId);
          const last = await inOrder(conversationId).last();
          const row: Message = { ...message, id, position: last ? last.position + 1 : 0, createdAt: clock.now() };
          await messages.add(row);
          return row;
        }),
      );
      changes.announce(conversationId);
      return added;
    },

    async saveMessage(message) {
      await whileHolding(message, () =>
        database.transaction(async () => {
          // Put alone would bring back what another tab has removed meanwhile.
          if ((await messages.get(message.id)) === undefined) throw removed('The message');
          await messages.put(message);
          await touch(message.conversationId);
        }),
      );
      changes.announce(message.conversationId);
    },

    async removeMessagesAfter(messageId) {
      const outcome = await database.transaction(async () => {
        const message = await messages.get(messageId);
        if (message === undefined) return undefined;
        const ids = await inOrder(message.conversationId, message.position).primaryKeys();
        await messages.bulkDelete(ids);
        return { conversationId: message.conversationId, ids };
      });
      if (outcome === undefined) return;
      for (const answerId of outcome.ids) locks.release(answerId);
      changes.announce(outcome.conversationId);
    },

    async recoverInterrupted() {
      const found = await database.run(() => messages.where('status').equals('streaming').toArray());
      let recovered = 0;
      for (const { id, conversationId } of found) {
        await locks.ifAbandoned(id, async () => {
          const changed = await database.transaction(() =>
            messages
              .where('id')
              .equals(id)
              .filter((message) => message.status === 'streaming')
              .modify({ status: 'interrupted' }),
          );
          if (changed === 0) return;
          recovered += changed;
          changes.announce(conversationId);
        });
      }
      return recovered;
    },

    subscribe: (listener) => changes.subscribe(listener),
  };
}

function removed(what: string): FailureError {
  return new FailureError({ code: 'storage-failed', reason: `${what} was removed in another tab` });
}
