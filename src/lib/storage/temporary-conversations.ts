import { isTemporary } from '../core/temporary-conversation';
import type { ConversationStore } from './conversation-store';

/**
 * One store out of two: what belongs to a temporary conversation stays in memory, the rest is kept. Lists, removals and
 * recovery concern what is kept.
 *
 * @param kept writes to the disk
 * @param memory gives ids made by `temporaryId`, to conversations and messages alike
 */
export function withTemporaryConversations(kept: ConversationStore, memory: ConversationStore): ConversationStore {
  const of = (id: string): ConversationStore => (isTemporary(id) ? memory : kept);

  return {
    conversations: () => kept.conversations(),
    removedConversations: () => kept.removedConversations(),
    conversation: (id) => of(id).conversation(id),
    createConversation: (start) => (start?.temporary === true ? memory : kept).createConversation(start),
    changeConversation: (id, change) => of(id).changeConversation(id, change),
    removeConversation: (id) => of(id).removeConversation(id),
    messages: (conversationId) => of(conversationId).messages(conversationId),
    message: (id) => of(id).message(id),
    addMessage: (message) => of(message.conversationId).addMessage(message),
    addTurn: (question) => of(question.conversationId).addTurn(question),
    saveMessage: (message) => of(message.conversationId).saveMessage(message),
    conversationsOf: (ids) => kept.conversationsOf(ids),
    messagesOf: (ids) => kept.messagesOf(ids),
    wholeConversations: async (ids) => {
      const found = await Promise.all([kept, memory].map((store) => store.wholeConversations(ids)));
      const byId = new Map(found.flat().map((each) => [each.conversation.id, each]));
      return ids.flatMap((id) => byId.get(id) ?? []);
    },
    takenMessageIds: (ids) => kept.takenMessageIds(ids),
    addConversations: (added, work) => kept.addConversations(added, work),
    recoverInterrupted: () => kept.recoverInterrupted(),
    subscribe(listener) {
      const stops = [kept.subscribe(listener), memory.subscribe(listener)];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}
