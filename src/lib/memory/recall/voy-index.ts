import { FailureError } from '../../core/failure';
import { createQuantisedVectors, type QuantisedVectors } from './quantised-vectors';
import type { DotProducts } from './dot-products';
import { likenessesOf } from './flat-index';
import { createTopN } from './top-n';
import type { VectorIndex, VectorMatch } from './vector-index';

interface VoyItem {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  embeddings: number[];
}

/** What is used of a tree of voy-search, a k-d tree in WebAssembly. */
export interface VoyTree {
  add(resource: { embeddings: VoyItem[] }): void;
  remove(resource: { embeddings: VoyItem[] }): void;
  search(query: Float32Array, k: number): { readonly neighbors: readonly { readonly id: string }[] };
  free(): void;
}

/** Voy cuts longer vectors in silence. */
const VOY_DIMENSIONS = 768;
/** Far below what sixteen bits can tell apart, far above what 32-bit floats can. */
const JITTER = 2e-6;
/** Voy orders by vectors that are off by the jitter; so many more are asked for, and put in order here. */
const SPARE = 8;

/** Vectors in a tree of voy-search; what it is told and what it answers is checked here. */
export interface VoyVectors {
  /** Puts the vector, which the store has, into the tree. */
  add(id: number): void;
  /** Takes it out; the store must still have it. */
  remove(id: number): void;
  search(vector: Float32Array, k: number): readonly VectorMatch[];
  /** Frees the memory; nothing may be called afterwards. */
  free(): void;
}

/**
 * @param createTree gives an empty tree
 * @throws RangeError for more dimensions than Voy takes
 */
export function createVoyVectors(vectors: QuantisedVectors, createTree: () => VoyTree): VoyVectors {
  if (vectors.dimensions > VOY_DIMENSIONS) throw new RangeError(`Voy takes ${VOY_DIMENSIONS} dimensions at most`);
  const tree = guarded(createTree);

  /** Voy removes only what it is given exactly as it was added. */
  function itemOf(id: number): VoyItem {
    const vector = vectors.read(id);
    if (vector === undefined) throw new RangeError(`no vector ${id}`);
    return { id: String(id), title: '', url: '', embeddings: jittered(vector, id) };
  }

  return {
    add: (id) => guarded(() => tree.add({ embeddings: [itemOf(id)] })),
    remove: (id) => guarded(() => tree.remove({ embeddings: [itemOf(id)] })),
    free: () => guarded(() => tree.free()),
    search(vector, k) {
      // It panics at 0, and throws at what is no number.
      if (k <= 0 || vectors.size === 0) return [];
      const { neighbors } = guarded(() => tree.search(vector, Math.min(vectors.size, k + SPARE)));
      const best = createTopN(k);
      for (const id of neighbors.map((each) => Number(each.id))) {
        const row = vectors.rowOf(id);
        if (row !== undefined) best.offer(id, vectors.product(row, vector));
      }
      return best.sorted();
    },
  };
}

/**
 * A vector index on voy-search alone.
 *
 * @throws FailureError `engine-crashed` from any method after Voy panicked: the index is of no more use then
 */
export function createVoyIndex(dotProducts: DotProducts, createTree: () => VoyTree): VectorIndex {
  const vectors = createQuantisedVectors(dotProducts);
  const voy = createVoyVectors(vectors, createTree);
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
    add(id, vector) {
      vectors.check(vector);
      if (vectors.rowOf(id) !== undefined) voy.remove(id);
      vectors.add(id, vector);
      voy.add(id);
    },
    remove(id) {
      if (vectors.rowOf(id) === undefined) return;
      voy.remove(id);
      vectors.remove(id);
    },
    search: voy.search,
    settle: () => false,
  };
}

/**
 * Voy panics where more than 32 vectors agree in one number, as equal texts and zeros do. A trace of noise, the same
 * for the same id each time, keeps them apart.
 */
function jittered(vector: Float32Array, id: number): number[] {
  let state = Math.imul(id + 1, 0x9e3779b1) >>> 0;
  return Array.from(vector, (value) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.fround(value + (state / 2 ** 32 - 0.5) * JITTER);
  });
}

/** A panic of Voy becomes a failure that whoever holds the index can answer. */
function guarded<Value>(call: () => Value): Value {
  try {
    return call();
  } catch (error) {
    if (error instanceof RangeError && !(error instanceof FailureError)) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new FailureError({ code: 'engine-crashed', engine: 'voy-search', reason });
  }
}
