/** Turns text into vectors of unit length. */
export interface EmbeddingModel {
  /** Catalogue id. */
  readonly id: string;
  readonly dimensions: number;
  /** One vector a text, in order. Text beyond the model's own limit is cut: pass chunks. */
  embed(texts: readonly string[], signal: AbortSignal): Promise<readonly Float32Array[]>;
  /**
   * What the model with Hearth's adapter makes of a turn, of unit length: by it turns are told apart, not found again.
   *
   * @param before the turn before, where this one leans on it
   */
  understand(turn: string, before: string | undefined, signal: AbortSignal): Promise<Float32Array>;
  /**
   * What the adapted model makes of words that are read together: the vectors of one word after the other, `dimensions` numbers
   * each, not of unit length; last the mean of all.
   */
  embedWords(words: readonly string[], signal: AbortSignal): Promise<Float32Array>;
}
