/** The vector of one piece of a message, as the embedding model of that id gave it. */
export interface MemoryVectorRow {
  /** The id of the message, `#`, and which of its pieces. */
  readonly id: string;
  readonly messageId: string;
  readonly conversationId: string;
  /** Catalogue id of the embedding model. */
  readonly model: string;
  /** Of the text that was embedded: a piece that changed is embedded anew. */
  readonly textHash: string;
  /** Sixteen bits a number, see `lib/memory/recall`. */
  readonly vector: ArrayBuffer;
}
