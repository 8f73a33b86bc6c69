import { FailureError, type Failure } from '../core/failure';
import type { EmbeddingModel } from './embedding-model';
import type { ProcessorQueue } from './processor-queue';

/** The embedding of single texts, once its model is there. */
export interface LateEmbedding {
  /** Begins to load the model, unless that was begun already. */
  prepare(): void;
  /** The same for a model that failed: the person wants it tried once more. `onTrouble` tells how that ends. */
  tryAgain(): void;
  /** The vector of a text, of unit length; undefined as long as there is no model, for which nobody is made to wait. */
  embed(text: string): Promise<Float32Array | undefined>;
  /** The same for a text that nobody waits for: once the processor has nothing more urgent to do. */
  embedInBackground(text: string): Promise<Float32Array | undefined>;
  /**
   * What the adapted model makes of a turn, as that of an `EmbeddingModel`; undefined as long as there is none.
   *
   * @param before the turn before, where this one leans on it
   */
  understand(turn: string, before?: string): Promise<Float32Array | undefined>;
  /** The vectors of words that are read together, as those of an `EmbeddingModel`; undefined as long as there is none. */
  embedWords(words: readonly string[]): Promise<Float32Array | undefined>;
}

/**
 * Loads an embedding model behind what is more urgent. One that cannot be loaded is tried again with the next text: it may
 * have been downloaded meanwhile. One that was loaded and failed its check is not.
 *
 * @param load rejects with `FailureError`
 * @param queue of the processor that it computes on. Who waits for a vector does not stand in it: one takes some 15 ms,
 * and what is under way goes on beside it.
 * @param onTrouble told why there are no vectors, which nobody is made to wait for, and once there are some again
 */
export function createLateEmbedding(
  load: () => Promise<EmbeddingModel>,
  queue?: ProcessorQueue,
  onTrouble?: (failure: Failure | undefined) => void,
): LateEmbedding {
  const never = new AbortController().signal;
  let model: EmbeddingModel | undefined;
  let loading = false;
  let distrusted = false;
  let troubled = false;
  /** The skills and the router ask to understand the same turn, one after the other. */
  let last: { readonly turn: string; readonly before: string | undefined; readonly vector: Float32Array } | undefined;

  async function begin(): Promise<void> {
    if (loading || distrusted || model !== undefined) return;
    loading = true;
    try {
      model = await orNothing(load);
    } finally {
      loading = false;
    }
  }

  async function withModel<Value>(work: (loaded: EmbeddingModel) => Promise<Value>): Promise<Value | undefined> {
    if (model === undefined) {
      void begin();
      return undefined;
    }
    const loaded = model;
    return orNothing(() => work(loaded));
  }

  async function embed(text: string): Promise<Float32Array | undefined> {
    return (await withModel((loaded) => loaded.embed([text], never)))?.[0];
  }

  async function orNothing<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
    try {
      const value = await work();
      if (troubled) onTrouble?.(undefined);
      troubled = false;
      return value;
    } catch (error) {
      if (!(error instanceof FailureError)) throw error;
      if (error.failure.code === 'embedding-check-failed') distrusted = true;
      troubled = true;
      onTrouble?.(error.failure);
      return undefined;
    }
  }

  return {
    prepare: () => void begin(),
    tryAgain() {
      distrusted = false;
      if (model === undefined) void begin();
      // It is in memory: whether a text fails again shows with the next one.
      else onTrouble?.(undefined);
    },
    embed,
    async understand(turn, before) {
      if (last !== undefined && last.turn === turn && last.before === before) return last.vector;
      const vector = await withModel((loaded) => loaded.understand(turn, before, never));
      if (vector !== undefined) last = { turn, before, vector };
      return vector;
    },
    async embedInBackground(text) {
      const turn = await queue?.enter('embedding', never);
      try {
        return await embed(text);
      } finally {
        turn?.leave();
      }
    },
    embedWords: (words) => withModel((loaded) => loaded.embedWords(words, never)),
  };
}
