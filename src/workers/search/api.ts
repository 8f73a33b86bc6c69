/** How many conversations can be found by their messages, of all that there are. */
export interface SearchProgress {
  readonly indexed: number;
  readonly total: number;
  /** Whether all was read that there is room for: of those that are left out then, only the titles are found. */
  readonly done: boolean;
}

/** A text with the places in it that answer the query: UTF-16 units, end excluded, in order, without overlap. */
export interface HighlightedText {
  readonly text: string;
  readonly matches: readonly (readonly [start: number, end: number])[];
}

/** A conversation that was found. */
export interface SearchHit {
  readonly conversationId: string;
  /** The title, or the beginning of the first question where there is none. */
  readonly title: HighlightedText;
  /** The message that answers best, of any branch; none where the title alone answers. */
  readonly messageId?: string;
  /** One line of that message; empty without one. */
  readonly snippet: HighlightedText;
  /** Higher is better; to be compared within one answer only. */
  readonly score: number;
}

export interface SearchAnswer {
  /** Best first. */
  readonly hits: readonly SearchHit[];
  /** While `indexed` is below `total`, older conversations may be missing among the hits. */
  readonly progress: SearchProgress;
}

/** The whole contract of the search worker, which finds conversations by their titles and messages. */
export interface SearchWorker {
  /**
   * Reads all conversations into memory, newest first, pausing now and then, and says how far it is; ends when all are
   * in. Throws `storage-failed` or `storage-newer`.
   */
  prepare(signal: AbortSignal): AsyncIterable<SearchProgress>;
  /**
   * Answers from what was read so far; what changed since is read first. Conversations that were removed, for good or
   * not, are never found. Throws the signal's reason, `storage-failed` or `storage-newer`.
   */
  search(query: string, limit: number, signal: AbortSignal): Promise<SearchAnswer>;
}
