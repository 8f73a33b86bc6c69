import type { RecalledTurn } from '../../core/recalled-turn';
import type { MemoryTurn, TurnChunk } from './memory-turn';
import { createRecallState } from './recall-state';
import { searchMemory, type RecallModels, type RecallRequest } from './search-memory';
import type { AnyVector, VectorIndex } from './vector-index';
import { fusedWeights, lexicalWeights } from './weights';

/** The memory of everything that was said. It lives in RAM: whoever opens it fills it from the rows. */
export interface Recall {
  /** Turns that are here already and did not change cost next to nothing; changed ones lose their vectors. */
  add(turns: readonly MemoryTurn[]): void;
  /** Takes turns out without a trace, vectors too. */
  remove(messageIds: readonly string[]): void;
  /** Gives a chunk its vector. An unknown chunk is no error: it may have been forgotten meanwhile. */
  setVector(chunkId: string, vector: AnyVector): void;
  /** What is to be embedded of that chunk; undefined where there is none of that id. */
  textOf(chunkId: string): string | undefined;
  /** Chunks that have no vector yet, of the newest turns first; none where there is no vector index. */
  pending(limit: number): readonly TurnChunk[];
  /** Best first. Without a vector, or before all chunks have theirs, words find what they can. */
  search(request: RecallRequest): readonly RecalledTurn[];
  /** Works for some milliseconds on what makes later searches faster; whether there is more to do. */
  settle(): boolean;
  readonly turns: number;
  readonly chunks: number;
  /** Chunks that have a vector. */
  readonly embedded: number;
  /** Memory of the vectors. */
  readonly bytes: number;
}

export interface RecallOptions {
  /** Without it, words alone find. */
  readonly vectors?: VectorIndex;
  readonly models?: RecallModels;
}

/** How many vectors are moved at once while settling: a few milliseconds. */
const SETTLED_AT_ONCE = 32;

/** Opens an empty memory. */
export function openRecall({ vectors, models }: RecallOptions = {}): Recall {
  const state = createRecallState(vectors);
  const used = models ?? { fused: fusedWeights, lexical: lexicalWeights };
  return {
    add: state.add,
    remove: state.remove,
    setVector: state.setVector,
    textOf: (chunkId) => state.table.byChunk(chunkId)?.said,
    pending: state.pending,
    search: (request) => (request.k <= 0 ? [] : searchMemory(state, used, request)),
    settle: () => vectors?.settle(SETTLED_AT_ONCE) ?? false,
    get turns() {
      return state.table.turns;
    },
    get chunks() {
      return state.table.size;
    },
    get embedded() {
      return vectors?.size ?? 0;
    },
    get bytes() {
      return vectors?.bytes ?? 0;
    },
  };
}
