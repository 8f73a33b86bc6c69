import { FailureError } from '../../core/failure';
import type { DotProducts } from './dot-products';
import { likenessesOf, searchFlat } from './flat-index';
import { createQuantisedVectors } from './quantised-vectors';
import type { VectorIndex } from './vector-index';
import { createVoyVectors, type VoyTree, type VoyVectors } from './voy-index';

export type VectorEngine = 'voy' | 'flat';

export interface SwitchingIndex extends VectorIndex {
  /** Which one answers the next search. */
  readonly engine: VectorEngine;
}

export interface SwitchingOptions {
  /** Gives an empty tree of voy-search. */
  readonly createTree: () => VoyTree;
  /** Milliseconds from any moment on. */
  readonly now: () => number;
}

/** Milliseconds that an answer of Voy may take. */
const PATIENCE_MS = 5;
/** One slow answer may be the machine's fault: of so many, the fastest must be fast enough. */
const SLOW_ANSWERS = 3;
/** Above so many Voy is slower than its patience on any device; filling it would be for nothing. */
const MOST_IN_VOY = 12_000;

/**
 * Answers with Voy while that is quick, and looks at every vector itself otherwise: while Voy is being filled, when it
 * takes longer than 5 ms, when there are too many for it, and from the moment that it fails. Whichever answers, the
 * answer is the same.
 */
export function createSwitchingIndex(dotProducts: DotProducts, { createTree, now }: SwitchingOptions): SwitchingIndex {
  const vectors = createQuantisedVectors(dotProducts);
  /** Undefined from when Voy is no longer wanted. */
  let voy: VoyVectors | undefined;
  /** Vectors that Voy has not got yet. */
  const waiting = new Set<number>();
  let slowAnswers = 0;

  try {
    voy = createVoyVectors(vectors, createTree);
  } catch (error) {
    if (!isExpected(error)) throw error;
  }

  function leaveVoy(): void {
    const left = voy;
    voy = undefined;
    waiting.clear();
    try {
      left?.free();
    } catch (error) {
      // After a panic not even that works.
      if (!isExpected(error)) throw error;
    }
  }

  /** Asks Voy; a failure of it ends its service, and gives undefined. */
  function withVoy<Value>(ask: (engine: VoyVectors) => Value): Value | undefined {
    if (voy === undefined) return undefined;
    try {
      return ask(voy);
    } catch (error) {
      if (!isExpected(error)) throw error;
      leaveVoy();
      return undefined;
    }
  }

  function takeOut(id: number): void {
    if (!waiting.delete(id) && vectors.rowOf(id) !== undefined) withVoy((engine) => engine.remove(id));
  }

  return {
    dimensions: vectors.dimensions,
    has: (id) => vectors.rowOf(id) !== undefined,
    likenesses: (vector) => likenessesOf(vectors, vector),
    get size() {
      return vectors.size;
    },
    get bytes() {
      return vectors.bytes;
    },
    get engine() {
      return voy !== undefined && waiting.size === 0 ? 'voy' : 'flat';
    },

    add(id, vector) {
      vectors.check(vector);
      takeOut(id);
      vectors.add(id, vector);
      if (voy === undefined) return;
      if (vectors.size > MOST_IN_VOY) leaveVoy();
      else waiting.add(id);
    },

    remove(id) {
      takeOut(id);
      vectors.remove(id);
    },

    search(vector, k) {
      if (waiting.size > 0 || voy === undefined || k <= 0) return searchFlat(vectors, vector, k);
      const start = now();
      const found = withVoy((engine) => engine.search(vector, k));
      if (found === undefined) return searchFlat(vectors, vector, k);
      slowAnswers = now() - start > PATIENCE_MS ? slowAnswers + 1 : 0;
      if (slowAnswers >= SLOW_ANSWERS) leaveVoy();
      return found;
    },

    settle(limit) {
      let moved = 0;
      for (const id of waiting) {
        if (moved >= limit) break;
        withVoy((engine) => engine.add(id));
        waiting.delete(id);
        moved += 1;
      }
      return waiting.size > 0;
    },
  };
}

/** What Voy does when it fails, or is given more dimensions than it takes. */
function isExpected(error: unknown): boolean {
  return error instanceof RangeError || (error instanceof FailureError && error.failure.code === 'engine-crashed');
}
