import type { Message } from '../core/conversation';

/** What is to be gone, wherever it stands. */
export interface Forgotten {
  readonly factIds: readonly string[];
  /** Their words go; the messages stay, as empty places that hold their conversation together. */
  readonly messageIds: readonly string[];
  /** Whether a text says what is forgotten: titles, drafts and taught turns that do go too. */
  readonly mentions: (text: string) => boolean;
  /** When. Milliseconds since 1970, UTC. */
  readonly at: number;
  /** Whether every answer forgets what it was given from memory, whatever that was. */
  readonly withAllRecall?: boolean;
}

/** Finds words in all conversations, and takes them out of every table for good. Rejects with `FailureError` of the storage. */
export interface Forgetting {
  /** Messages of all conversations, the removed ones too, that are as asked for; in no order. */
  find(isWanted: (message: Message) => boolean): Promise<readonly Message[]>;
  /**
   * Forgets all of it or nothing, leaving tombstones. Resolves with the ids of the conversations that changed: what was
   * computed from them is no longer good.
   */
  forget(forgotten: Forgotten): Promise<readonly string[]>;
}

/** A message without its words, and without what else could tell them. */
export function withoutWords(
  { attachments: _files, thought: _thought, answer, ...message }: Message,
  at: number,
): Message {
  if (answer === undefined) return { ...message, text: '', forgottenAt: at };
  const { skill: _skill, recall: _recall, remembered: _remembered, ...record } = answer;
  return { ...message, text: '', answer: record, forgottenAt: at };
}

/** A message without a thought that says what is forgotten; undefined where it has none. */
export function withoutThought(message: Message, mentions: Forgotten['mentions']): Message | undefined {
  const { thought, ...words } = message;
  return thought !== undefined && mentions(thought) ? words : undefined;
}

/** A message that was not given what is forgotten; undefined where it never was. */
export function withoutRecall(
  message: Message,
  { factIds, messageIds, withAllRecall = false }: Pick<Forgotten, 'factIds' | 'messageIds' | 'withAllRecall'>,
): Message | undefined {
  const { thought: _thought, answer, ...words } = message;
  if (answer === undefined) return undefined;
  const { recall, remembered, ...record } = answer;
  const recalls = recall !== undefined && (withAllRecall || recall.facts.some((id) => factIds.includes(id)));
  const quotes = recall?.turns.some(({ messageId }) => messageIds.includes(messageId)) ?? false;
  const learned = remembered?.some((id) => factIds.includes(id)) ?? false;
  if (!recalls && !quotes && !learned) return undefined;
  const left = remembered?.filter((id) => !factIds.includes(id)) ?? [];
  return {
    // A model may think aloud about what it was given.
    ...(recalls || quotes ? words : message),
    answer: {
      ...record,
      ...(recall === undefined || recalls || quotes ? {} : { recall }),
      ...(left.length === 0 ? {} : { remembered: left }),
    },
  };
}
