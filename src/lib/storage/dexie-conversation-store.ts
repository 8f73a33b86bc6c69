import Dexie from 'dexie';
import type { Conversation, Message } from '../core/conversation';
import { FailureError } from '../core/failure';
import type { WallClock } from '../core/wall-clock';
import type { ChangeFeed } from './change-feed';
import type { ConversationStore } from './conversation-store';
import type { Database } from './database';
import { emptyAnswer, newConversation, questionRow, withChange, withMessage } from './new-rows';
import type { StreamingLocks } from './streaming-locks';

/** Keys that are read in one go. */
const KEYS_AT_ONCE = 5000;
/** Rows that are added in one go: writing them down takes some milliseconds. */
const ROWS_AT_ONCE = 400;

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

  /** Inside a transaction: the conversation, and what the next message of it is numbered with. */
  async function endOf(conversationId: string): Promise<{ conversation: Conversation; position: number }> {
    const [conversation, last] = await Promise.all([existing(conversationId), inOrder(conversationId).last()]);
    return { conversation, position: last === undefined ? 0 : last.position + 1 };
  }

  /** Inside a transaction. In as few requests as there are tables: the person waits for each before the answer is seen. */
  async function addBehind(conversation: Conversation, rows: readonly Message[]): Promise<void> {
    await Promise.all([messages.bulkAdd(rows), conversations.put(rows.reduce(withMessage, conversation))]);
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
        database.transaction(async () => {
          const { conversation, position } = await endOf(message.conversationId);
          const row: Message = { ...message, id, position, createdAt: clock.now() };
          await addBehind(conversation, [row]);
          return row;
        }),
      );
      changes.announce(message.conversationId);
      return added;
    },

    async addTurn(question) {
      const questionId = createId();
      const answerId = createId();
      const turn = await whileHolding({ id: answerId, status: 'streaming' }, () =>
        database.transaction(async () => {
          const { conversation, position } = await endOf(question.conversationId);
          const createdAt = clock.now();
          const asked: Message = { ...questionRow(question), id: questionId, position, createdAt };
          const answer: Message = { ...emptyAnswer(asked), id: answerId, position: position + 1, createdAt };
          await addBehind(conversation, [asked, answer]);
          return { question: asked, answer };
        }),
      );
      changes.announce(question.conversationId);
      return turn;
    },

    async saveMessage(message) {
      await whileHolding(message, () =>
        database.transaction(async () => {
          const [known, conversation] = await Promise.all([
            messages.get(message.id),
            conversations.get(message.conversationId),
          ]);
          // Put alone would bring back what another tab has removed meanwhile.
          if (known === undefined) throw removed('The message');
          if (conversation === undefined) throw removed('The conversation');
          await Promise.all([messages.put(message), conversations.put({ ...conversation, updatedAt: clock.now() })]);
        }),
      );
      changes.announce(message.conversationId);
    },

    conversationsOf: (ids) => database.run(() => conversations.bulkGet([...ids])),

    messagesOf: (ids) => database.run(() => messages.bulkGet([...ids])),

    wholeConversations: (ids) =>
      database.run(async () => {
        const found = await conversations.bulkGet([...ids]);
        const whole = found.map(async (conversation) =>
          conversation === undefined ? [] : { conversation, messages: await inOrder(conversation.id).toArray() },
        );
        return (await Promise.all(whole)).flat();
      }),

    takenMessageIds: (ids) =>
      database.run(async () => {
        const wanted = new Set(ids);
        const [first, ...rest] = [...wanted].sort();
        const last = rest.at(-1) ?? first;
        const taken = new Set<string>();
        if (first === undefined || last === undefined) return taken;
        // Looking each one up takes longer than reading all keys between the first and the last.
        for (let from: string | undefined = first; from !== undefined;) {
          const keys: string[] = await messages
            .where(':id')
            .between(from, last, from === first, true)
            .limit(KEYS_AT_ONCE)
            .primaryKeys();
          for (const key of keys) if (wanted.has(key)) taken.add(key);
          from = keys.length < KEYS_AT_ONCE ? undefined : keys.at(-1);
        }
        return taken;
      }),

    async addConversations(added, { signal, onProgress } = {}) {
      const rows = added.flatMap((each) => each.messages);
      const all = Math.max(1, added.length + rows.length);
      try {
        await database.transaction(async () => {
          let done = 0;
          const note = (count: number): void => {
            onProgress?.((done += count) / all);
            signal?.throwIfAborted();
          };
          signal?.throwIfAborted();
          // Whoever waits for the page gets it between two portions.
          for (const portion of portionsOf(added)) {
            await conversations.bulkAdd(portion.map(({ conversation }) => conversation));
            note(portion.length);
          }
          for (const portion of portionsOf(rows)) {
            await messages.bulkAdd(portion);
            note(portion.length);
          }
        });
      } catch (error) {
        throw signal?.aborted === true ? signal.reason : error;
      }
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

function portionsOf<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
  return Array.from({ length: Math.ceil(rows.length / ROWS_AT_ONCE) }, (_, place) =>
    rows.slice(place * ROWS_AT_ONCE, (place + 1) * ROWS_AT_ONCE),
  );
}

function removed(what: string): FailureError {
  return new FailureError({ code: 'storage-failed', reason: `${what} was removed in another tab` });
}
