/** What spoke for a turn that was recalled, each part from 0 to 1. */
export interface RecallReasons {
  /** Words that the question and the turn share, rare ones counting more. */
  readonly lexical: number;
  /** Likeness of meaning. */
  readonly semantic: number;
  /** Both of these, for the turns around it. */
  readonly neighbours: number;
  /** Both of these, for the whole conversation. */
  readonly conversation: number;
  /** Names that the question and the turn share, the speaker's included. */
  readonly names: number;
  /** Said in the time that the question names; 0 where it names none. */
  readonly time: number;
  readonly recency: number;
}

/** A turn of an earlier conversation, word for word, that may help with a question. */
export interface RecalledTurn {
  readonly messageId: string;
  readonly conversationId: string;
  readonly role: 'user' | 'assistant';
  readonly text: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  /** How probably it helps, from 0 to 1. */
  readonly score: number;
  readonly why: RecallReasons;
}
