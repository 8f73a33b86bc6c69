/** A model in some engine, as the comparison sees it: tokens in, what comes next out. */
export interface Scorer {
  /**
   * Reads the tokens and gives the logits behind each one from index `first` on, in order. All logits of a position may
   * be off by the same amount, which changes no probability. An array belongs to the caller.
   */
  logits(tokens: readonly number[], first: number): AsyncIterable<Float32Array>;
  /** The most probable token behind each one from index `first` on, in order. */
  bestTokens(tokens: readonly number[], first: number): Promise<readonly number[]>;
  /** The most probable continuation, of at most `count` tokens; one of `endTokens` is its last. */
  continuation(tokens: readonly number[], count: number, endTokens: readonly number[]): Promise<readonly number[]>;
  close(): Promise<void>;
}
