import type { StoredFileReference } from '../language/api';

export interface EmbeddingLoadRequest {
  readonly model: string;
  readonly files: readonly StoredFileReference[];
  readonly threads: number;
  /** Whether to load it with Hearth's adapter as well, which is of one model. */
  readonly adapted: boolean;
}

/** The whole contract of the embedding worker. */
export interface EmbeddingWorker {
  /**
   * Loads the model and tries it on sentences that are known. Rejects with `model-incompatible`, and with
   * `embedding-check-failed` where it runs and its vectors are not what they should be.
   */
  load(request: EmbeddingLoadRequest): Promise<{ readonly dimensions: number }>;
  embed(texts: readonly string[], signal: AbortSignal): Promise<readonly Float32Array[]>;
  /**
   * What the adapted model makes of a turn, of unit length.
   *
   * @param before the turn before, where this one leans on it
   */
  understand(turn: string, before: string | undefined, signal: AbortSignal): Promise<Float32Array>;
  /** What the adapted model makes of words that are read together: one after the other, and last the mean of all. */
  embedWords(words: readonly string[], signal: AbortSignal): Promise<Float32Array>;
}
