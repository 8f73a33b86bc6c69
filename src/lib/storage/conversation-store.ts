import type { Conversation, Message } from '../core/conversation';

/** Conversations and messages as they are kept on the device. Rejects with `FailureError` `storage-failed`. */
export interface ConversationStore {
  /** Newest first. */
  conversations(): Promise<readonly Conversation[]>;
  createConversation(): Promise<Conversation>;
  renameConversation(id: string, title: string): Promise<void>;
  removeConversation(id: string): Promise<void>;
  /** In order. */
  messages(conversationId: string): Promise<readonly Message[]>;
  message(id: string): Promise<Message | undefined>;
  /** Adds at the end; the store gives id, position and time. */
  addMessage(message: Omit<Message, 'id' | 'position' | 'createdAt'>): Promise<Message>;
  /** Replaces the message of that id and touches its conversation. */
  saveMessage(message: Message): Promise<void>;
  /** Removes every message after this one. */
  removeMessagesAfter(messageId: string): Promise<void>;
  /** Answers found `streaming` whose tab is gone become `interrupted`; returns how many. */
  recoverInterrupted(): Promise<number>;
  /** Called when another tab or this one changed something; returns the way to stop it. */
  subscribe(listener: (change: { readonly conversationId: string }) => void): () => void;
}
