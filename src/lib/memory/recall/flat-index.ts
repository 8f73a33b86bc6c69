import type { DotProducts } from './dot-products';
import { createQuantisedVectors, type QuantisedVectors } from './quantised-vectors';
import { createTopN } from './top-n';
import type { VectorIndex, VectorMatch } from './vector-index';

/**
 * Looks at every vector: first at the high bytes of all, then at all sixteen bits of those that may belong to the
 * best. Nothing that belongs to them is missed.
 */
export function createFlatIndex(dotProducts: DotProducts): VectorIndex {
  const vectors = createQuantisedVectors(dotProducts);
  return {
    dimensions: vectors.dimensions,
    get size() {
      return vectors.size;
    },
    get bytes() {
      return vectors.bytes;
    },
    add: vectors.add,
    remove: vectors.remove,
    has: (id) => vectors.rowOf(id) !== undefined,
    search: (vector, k) => searchFlat(vectors, vector, k),
    likenesses: (vector) => likenessesOf(vectors, vector),
    settle: () => false,
  };
}

/** The k nearest of all vectors, best first. */
export function searchFlat(vectors: QuantisedVectors, vector: Float32Array, k: number): readonly VectorMatch[] {
  if (k <= 0 || vectors.size === 0) return [];
  const { products, error } = vectors.roughProducts(vector);
  const rough = createTopN(k);
  for (let row = 0; row < vectors.size; row++) if (products[row]! >= rough.bar) rough.offer(row, products[row]!);
  const bar = rough.bar - 2 * error;
  const best = createTopN(k);
  for (let row = 0; row < vectors.size; row++) {
    if (products[row]! >= bar) best.offer(vectors.ids[row]!, vectors.product(row, vector));
  }
  return best.sorted();
}

/** See `VectorIndex.likenesses`. */
export function likenessesOf(vectors: QuantisedVectors, vector: Float32Array): (id: number) => number | undefined {
  const { products } = vectors.roughProducts(vector);
  return (id) => {
    const row = vectors.rowOf(id);
    return row === undefined ? undefined : products[row];
  };
}
