import type { Message } from '../core/conversation';
import type { MemoryVectorRow } from './vector-rows';

/**
 * What may be remembered word for word, and the vectors of it. A message may be remembered while its conversation is
 * there, was not removed and is not kept out of memory, its text is as it will stay, and it was not forgotten; vectors
 * of any other message are not kept. Rejects with `FailureError` of the storage.
 */
export interface VectorStore {
  /** All messages that may be remembered, of all branches, in portions: each conversation in the order of writing. */
  messages(): AsyncIterable<readonly Message[]>;
  /** Those of one conversation, in the order of writing; none once it may not be remembered. */
  messagesOf(conversationId: string): Promise<readonly Message[]>;
  /** Which of these may be remembered now. */
  remembered(messageIds: readonly string[]): Promise<ReadonlySet<string>>;
  /** All vectors, whichever model gave them, in portions and in no order. */
  vectors(): AsyncIterable<readonly MemoryVectorRow[]>;
  vectorsOf(messageIds: readonly string[]): Promise<readonly MemoryVectorRow[]>;
  /**
   * Adds or replaces vectors of messages that may still be remembered, which is looked up in the same transaction.
   * Resolves with the ids of the rows that were kept.
   */
  keep(rows: readonly MemoryVectorRow[]): Promise<ReadonlySet<string>>;
  /** Removes the vectors of those messages that may no longer be remembered. */
  sweep(messageIds: readonly string[]): Promise<void>;
  /**
   * Removes the vectors and leaves a tombstone for each message, so that none is ever remembered again.
   *
   * @param at milliseconds since 1970, UTC
   */
  forget(messageIds: readonly string[], at: number): Promise<void>;
}
