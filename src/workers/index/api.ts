import type { RecalledTurn } from '../../lib/core/recalled-turn';
import type { MemoryTurn } from '../../lib/memory/recall/memory-turn';
import type { RecallRequest } from '../../lib/memory/recall/search-memory';

/** The embedding model whose vectors are used. */
export interface VectorModel {
  /** Catalogue id. */
  readonly id: string;
  /** Numbers of a vector. */
  readonly dimensions: number;
}

/** A piece of a message that has no vector of the present model. */
export interface PendingChunk {
  readonly chunkId: string;
  /** What is to be embedded. */
  readonly text: string;
  /** Comes back with the vector, so that the vector of a text that changed meanwhile is not taken. */
  readonly textHash: string;
}

export interface ChunkVector extends Pick<PendingChunk, 'chunkId' | 'textHash'> {
  readonly vector: Float32Array;
}

/** How much is remembered. */
export interface MemoryStatus {
  readonly turns: number;
  readonly chunks: number;
  /** Chunks that have a vector of the present model. */
  readonly embedded: number;
  /** Memory that the vectors take. */
  readonly bytes: number;
}

/**
 * The whole contract of the index worker, which remembers every turn of the kept conversations word for word. It reads
 * the rows itself, when it is opened and when it is told of a change; whatever it is asked meanwhile waits. Everything
 * rejects with `FailureError` of the storage.
 */
export interface IndexWorker {
  /**
   * Reads all rows. Vectors of another model than this one are left aside, and their chunks are pending. Opening with
   * the same model again does nothing; without a model, words alone find. Where it is not called, the first other call
   * opens without a model.
   */
  open(model?: VectorModel): Promise<MemoryStatus>;
  /** Says that these conversations are no longer what they were; they are read again before the next answer. */
  changed(conversationIds: readonly string[]): Promise<void>;
  /**
   * The turns that may help with a question, best first. What was removed, forgotten or kept out of memory is never
   * among them, whether or not that was told by {@link IndexWorker.changed}.
   */
  search(request: RecallRequest): Promise<readonly RecalledTurn[]>;
  /** Chunks without a vector, of the newest turns first; none where `model` is not the one that was opened with. */
  pending(model: string, limit: number): Promise<readonly PendingChunk[]>;
  /**
   * Stores vectors of that model and uses them from now on. Resolves with how many were taken: not those of another
   * model, of texts that changed, or of messages that may no longer be remembered.
   */
  keep(model: string, vectors: readonly ChunkVector[]): Promise<number>;
  /**
   * Takes messages and their vectors out of memory and out of the rows of vectors for good, in every tab. Their own rows
   * stay, with the conversation.
   */
  forget(messageIds: readonly string[]): Promise<void>;
  /** The same for all that is remembered now; what is said from now on is remembered again. */
  forgetAll(): Promise<void>;
  /** Remembered turns that were said before that moment (milliseconds since 1970, UTC), the newest first. */
  recent(before: number, limit: number): Promise<readonly MemoryTurn[]>;
  status(): Promise<MemoryStatus>;
}
