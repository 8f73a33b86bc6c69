import type { Conversation, Message } from '../core/conversation';
import { FailureError } from '../core/failure';
import type { WallClock } from '../core/wall-clock';
import type { ConversationStore, NewMessage } from './conversation-store';
import { emptyAnswer, newConversation, questionRow, withChange, withMessage } from './new-rows';

/** Keeps conversations for as long as the page is open and no longer: nothing of them touches the disk. */
export function createMemoryConversationStore({
  clock,
  createId,
}: {
  readonly clock: WallClock;
  readonly createId: () => string;
}): ConversationStore {
  const listeners = new Set<(change: { readonly conversationId: string }) => void>();
  const conversations = new Map<string, Conversation>();
  const messages = new Map<string, Message>();

  function announce(conversationId: string): void {
    for (const listener of [...listeners]) listener({ conversationId });
  }

  function existing(id: string): Conversation {
    const conversation = conversations.get(id);
    if (conversation === undefined) throw removed('The conversation');
    return conversation;
  }

  function inOrder(conversationId: string): readonly Message[] {
    return [...messages.values()]
      .filter((message) => message.conversationId === conversationId)
      .sort((one, other) => one.position - other.position);
  }

  function add(message: NewMessage): Message {
    const conversation = existing(message.conversationId);
    const position = (inOrder(message.conversationId).at(-1)?.position ?? -1) + 1;
    const added: Message = { ...message, id: createId(), position, createdAt: clock.now() };
    messages.set(added.id, added);
    conversations.set(conversation.id, withMessage(conversation, added));
    return added;
  }

  return {
    async conversations() {
      return [...conversations.values()]
        .filter(({ removedAt }) => removedAt === undefined)
        .sort((one, other) => other.updatedAt - one.updatedAt || (one.id < other.id ? 1 : -1));
    },
    async removedConversations() {
      return [...conversations.values()].filter(({ removedAt }) => removedAt !== undefined);
    },
    async conversation(id) {
      return conversations.get(id);
    },
    async createConversation(start) {
      const conversation = newConversation(createId(), clock.now(), start);
      conversations.set(conversation.id, conversation);
      announce(conversation.id);
      return conversation;
    },
    async changeConversation(id, change) {
      const conversation = conversations.get(id);
      if (conversation !== undefined) conversations.set(id, withChange(conversation, change));
      announce(id);
    },
    async removeConversation(id) {
      for (const message of inOrder(id)) messages.delete(message.id);
      conversations.delete(id);
      announce(id);
    },
    async messages(conversationId) {
      return inOrder(conversationId);
    },
    async message(id) {
      return messages.get(id);
    },
    async addMessage(message) {
      const added = add(message);
      announce(message.conversationId);
      return added;
    },
    async addTurn(asked) {
      const question = add(questionRow(asked));
      const answer = add(emptyAnswer(question));
      announce(asked.conversationId);
      return { question, answer };
    },
    async saveMessage(message) {
      if (!messages.has(message.id)) throw removed('The message');
      messages.set(message.id, message);
      conversations.set(message.conversationId, { ...existing(message.conversationId), updatedAt: clock.now() });
      announce(message.conversationId);
    },
    async conversationsOf(ids) {
      return ids.map((id) => conversations.get(id));
    },
    async messagesOf(ids) {
      return ids.map((id) => messages.get(id));
    },
    async wholeConversations(ids) {
      return ids.flatMap((id) => {
        const conversation = conversations.get(id);
        return conversation === undefined ? [] : { conversation, messages: inOrder(id) };
      });
    },
    async takenMessageIds(ids) {
      return new Set(ids.filter((id) => messages.has(id)));
    },
    async addConversations(added, { signal } = {}) {
      signal?.throwIfAborted();
      const conversationIds = added.map(({ conversation }) => conversation.id);
      const messageIds = added.flatMap((each) => each.messages.map(({ id }) => id));
      if (!areNew(conversationIds, conversations) || !areNew(messageIds, messages)) {
        throw new FailureError({ code: 'storage-failed', reason: 'A conversation of that name exists' });
      }
      for (const each of added) {
        conversations.set(each.conversation.id, each.conversation);
        for (const message of each.messages) messages.set(message.id, message);
      }
      for (const { conversation } of added) announce(conversation.id);
    },
    async recoverInterrupted() {
      const found = [...messages.values()].filter(({ status }) => status === 'streaming');
      for (const message of found) messages.set(message.id, { ...message, status: 'interrupted' });
      for (const { conversationId } of found) announce(conversationId);
      return found.length;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function areNew(ids: readonly string[], existing: ReadonlyMap<string, unknown>): boolean {
  return new Set(ids).size === ids.length && !ids.some((id) => existing.has(id));
}

function removed(what: string): FailureError {
  return new FailureError({ code: 'storage-failed', reason: `${what} was removed` });
}
