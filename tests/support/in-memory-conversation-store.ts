import type { WallClock } from '../../src/lib/core/wall-clock';
import type { Conversation, Message } from '../../src/lib/core/conversation';
import { FailureError } from '../../src/lib/core/failure';
import type { ConversationStore } from '../../src/lib/storage/conversation-store';

/** What a `ConversationStore` promises, in plain arrays: the yardstick of the real one, and its stand-in elsewhere. */
export function createInMemoryConversationStore({
  clock,
  createId = crypto.randomUUID.bind(crypto),
}: {
  readonly clock: WallClock;
  readonly createId?: () => string;
}): ConversationStore {
  const listeners = new Set<(change: { readonly conversationId: string }) => void>();
  let conversations: Conversation[] = [];
  let messages: Message[] = [];

  function announce(conversationId: string): void {
    for (const listener of listeners) listener({ conversationId });
  }

  function touch(id: string): void {
    if (!conversations.some((conversation) => conversation.id === id)) throw gone();
    conversations = conversations.map((conversation) =>
      conversation.id === id ? { ...conversation, updatedAt: clock.now() } : conversation,
    );
  }

  function gone(): FailureError {
    return new FailureError({ code: 'storage-failed', reason: 'removed' });
  }

  return {
    async conversations() {
      return [...conversations].sort((a, b) => b.updatedAt - a.updatedAt || (a.id < b.id ? 1 : -1));
    },
    async createConversation() {
      const now = clock.now();
      const conversation = { id: createId(), title: '', createdAt: now, updatedAt: now };
      conversations.push(conversation);
      announce(conversation.id);
      return conversation;
    },
    async renameConversation(id, title) {
      conversations = conversations.map((conversation) =>
        conversation.id === id ? { ...conversation, title } : conversation,
      );
      announce(id);
    },
    async removeConversation(id) {
      conversations = conversations.filter((conversation) => conversation.id !== id);
      messages = messages.filter((message) => message.conversationId !== id);
      announce(id);
    },
    async messages(conversationId) {
      return messages
        .filter((message) => message.conversationId === conversationId)
        .sort((a, b) => a.position - b.position);
    },
    async message(id) {
      return messages.find((message) => message.id === id);
    },
    async addMessage(message) {
      touch(message.conversationId);
      const position = messages.filter(({ conversationId }) => conversationId === message.conversationId).length;
      const added: Message = { ...message, id: createId(), position, createdAt: clock.now() };
      messages.push(added);
      announce(message.conversationId);
      return added;
    },
    async saveMessage(message) {
      if (!messages.some(({ id }) => id === message.id)) throw gone();
      messages = messages.map((other) => (other.id === message.id ? message : other));
      touch(message.conversationId);
      announce(message.conversationId);
    },
    async removeMessagesAfter(messageId) {
      const last = messages.find(({ id }) => id === messageId);
      if (last === undefined) return;
      messages = messages.filter(
        (message) => message.conversationId !== last.conversationId || message.position <= last.position,
      );
      announce(last.conversationId);
    },
    async recoverInterrupted() {
      const found = messages.filter(({ status }) => status === 'streaming');
      messages = messages.map((message) =>
        message.status === 'streaming' ? { ...message, status: 'interrupted' } : message,
      );
      for (const { conversationId } of found) announce(conversationId);
      return found.length;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
