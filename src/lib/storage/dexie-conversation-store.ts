import Dexie from 'dexie';
import type { Conversation, Message } from '../core/conversation';
import { FailureError } from '../core/failure';
import type { WallClock } from '../core/wall-clock';
import type { ChangeFeed } from './change-feed';
import type { ConversationStore, NewMessage } from './conversation-store';
import type { Database } from './database';
import { emptyAnswer, newConversation, questionRow, withChange, withMessage } from './new-rows';
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

  function inOrder(conversationId: string) {
    return messages
      .where('[conversationId+position]')
      .between([conversationId, -Infinity], [conversationId, Dexie.maxKey]);
  }

  async function existing(conversationId: string): Promise<Conversation> {
    const conversation = await conversations.get(conversationId);
    if (conversation === undefined) throw removed('The conversation');
    return conversation;
  }

  /** Inside a transaction. */
  async function add(message: NewMessage, id: string): Promise<Message> {
    const conversation = await existing(message.conversationId);
    const last = await inOrder(message.conversationId).last();
    const row: Message = { ...message, id, position: last ? last.position + 1 : 0, createdAt: clock.now() };
    await messages.add(row);
    await conversations.put(withMessage(conversation, row));
    return row;
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
    conversations: () =>
      database.run(() =>
        conversations
          .orderBy('updatedAt')
          .reverse()
          .filter(({ removedAt }) => removedAt === undefined)
          .toArray(),
      ),

    removedConversations: () =>
      database.run(() => conversations.filter(({ removedAt }) => removedAt !== undefined).toArray()),

    conversation: (id) => database.run(() => conversations.get(id)),

    async createConversation(start) {
      const conversation = newConversation(createId(), clock.now(), start);
      await database.transaction(() => conversations.add(conversation));
      changes.announce(conversation.id);
      return conversation;
    },

    async changeConversation(id, change) {
      await database.transaction(async () => {
        const conversation = await conversations.get(id);
        if (conversation !== undefined) await conversations.put(withChange(conversation, change));
      });
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
      const id = createId();
      const added = await whileHolding({ id, status: message.status }, () =>
        database.transaction(() => add(message, id)),
      );
      changes.announce(message.conversationId);
      return added;
    },

    async addTurn(question) {
      const questionId = createId();
      const answerId = createId();
      const turn = await whileHolding({ id: answerId, status: 'streaming' }, () =>
        database.transaction(async () => {
          const asked = await add(questionRow(question), questionId);
          return { question: asked, answer: await add(emptyAnswer(asked), answerId) };
        }),
      );
      changes.announce(question.conversationId);
      return turn;
    },

    async saveMessage(message) {
      await whileHolding(message, () =>
        database.transaction(async () => {
          // Put alone would bring back what another tab has removed meanwhile.
          if ((await messages.get(message.id)) === undefined) throw removed('The message');
          await messages.put(message);
          const touched = await conversations.update(message.conversationId, { updatedAt: clock.now() });
          if (touched === 0) throw removed('The conversation');
        }),
      );
      changes.announce(message.conversationId);
    },

    async addConversations(added) {
      await database.transaction(async () => {
        await conversations.bulkAdd(added.map(({ conversation }) => conversation));
        await messages.bulkAdd(added.flatMap((each) => each.messages));
      });
      for (const { conversation } of added) changes.announce(conversation.id);
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
