import { QUERY_LIMIT, type DotProducts } from './dot-products';
import { stepsOf } from './stored-vector';
import { isUsable, type AnyVector } from './vector-index';

/** Vectors of unit length in 16 bits a number, high and low bytes apart, in rows without gaps. */
export interface QuantisedVectors {
  readonly dimensions: number;
  readonly size: number;
  readonly bytes: number;
  /** The ids by row. */
  readonly ids: readonly number[];
  /** @throws RangeError for a vector of other dimensions, or one without direction */
  check(vector: AnyVector): void;
  /** Throws as `check` does. */
  add(id: number, vector: AnyVector): void;
  remove(id: number): void;
  rowOf(id: number): number | undefined;
  /** The vector as it is kept, exactly. */
  read(id: number): Float32Array | undefined;
  /** The product of the row, in all its bits, with a vector. */
  product(row: number, vector: Float32Array): number;
  /**
   * Products of the high bytes with the vector, by row, and how far each may be from the true one. Overwritten by the
   * next call; asked again for the same vector, nothing is computed twice.
   */
  roughProducts(vector: Float32Array): RoughProducts;
}

export interface RoughProducts {
  readonly products: Float32Array;
  readonly error: number;
}

export function createQuantisedVectors(high: DotProducts): QuantisedVectors {
  const { dimensions } = high;
  const rowById = new Map<number, number>();
  const ids: number[] = [];
  let low = new Int8Array(0);
  /** What a step is worth, by row. */
  let scales = new Float32Array(0);
  let rough = new Float32Array(0);
  const query = new Int16Array(dimensions);
  let last: { readonly vector: Float32Array; readonly rough: RoughProducts } | undefined;

  function reserve(rows: number): void {
    if (rows <= scales.length) return;
    const room = Math.max(64, Math.ceil(rows * 1.5));
    high.reserve(room);
    const largerLow = new Int8Array(room * dimensions);
    largerLow.set(low);
    low = largerLow;
    const largerScales = new Float32Array(room);
    largerScales.set(scales);
    scales = largerScales;
    rough = new Float32Array(room);
  }

  function write(row: number, steps: Int16Array): void {
    const { rows } = high;
    const start = row * dimensions;
    let squares = 0;
    for (let i = 0; i < dimensions; i++) {
      const step = steps[i]!;
      const upper = (step + 128) >> 8;
      rows[start + i] = upper;
      low[start + i] = step - upper * 256;
      squares += step * step;
    }
    scales[row] = 1 / Math.sqrt(squares);
  }

  function check(vector: AnyVector): void {
    if (vector.length !== dimensions) throw new RangeError(`${vector.length} dimensions instead of ${dimensions}`);
    if (!isUsable(vector)) throw new RangeError('a vector without direction');
  }

  function scan(vector: Float32Array): RoughProducts {
    let sum = 0;
    for (let i = 0; i < dimensions; i++) sum += Math.abs(vector[i]!);
    const step = largestOf(vector) / QUERY_LIMIT;
    for (let i = 0; i < dimensions; i++) query[i] = step === 0 ? 0 : Math.round(vector[i]! / step);
    const sums = high.scan(query, ids.length);
    const share = 256 * step;
    let largestScale = 0;
    for (let row = 0; row < ids.length; row++) {
      const scale = scales[row]!;
      rough[row] = sums[row]! * share * scale;
      if (scale > largestScale) largestScale = scale;
    }
    // A low byte is 128 at most, and the query is half a step off at most in each of its numbers.
    const error = (128 * sum + 256 * 127 * dimensions * (step / 2)) * largestScale;
    return { products: rough, error };
  }

  return {
    dimensions,
    ids,
    check,
    get size() {
      return ids.length;
    },
    get bytes() {
      return scales.length * (2 * dimensions + 8);
    },

    add(id, vector) {
      check(vector);
      last = undefined;
      let row = rowById.get(id);
      if (row === undefined) {
        row = ids.length;
        reserve(row + 1);
        ids.push(id);
        rowById.set(id, row);
      }
      write(row, vector instanceof Int16Array ? vector : stepsOf(vector));
    },

    remove(id) {
      const row = rowById.get(id);
      if (row === undefined) return;
      last = undefined;
      const end = ids.length * dimensions;
      // The last row fills the gap; its old place is wiped, so that nothing of a forgotten text stays in memory.
      for (const bytes of [high.rows, low]) {
        bytes.copyWithin(row * dimensions, end - dimensions, end);
        bytes.fill(0, end - dimensions, end);
      }
      scales[row] = scales[ids.length - 1]!;
      const moved = ids.pop()!;
      rowById.delete(id);
      if (moved === id) return;
      ids[row] = moved;
      rowById.set(moved, row);
    },

    rowOf: (id) => rowById.get(id),

    read(id) {
      const row = rowById.get(id);
      if (row === undefined) return undefined;
      const { rows } = high;
      const start = row * dimensions;
      const vector = new Float32Array(dimensions);
      for (let i = 0; i < dimensions; i++) vector[i] = (rows[start + i]! * 256 + low[start + i]!) * scales[row]!;
      return vector;
    },

    product(row, vector) {
      const { rows } = high;
      const start = row * dimensions;
      let sum = 0;
      for (let i = 0; i < dimensions; i++) sum += (rows[start + i]! * 256 + low[start + i]!) * vector[i]!;
      return sum * scales[row]!;
    },

    roughProducts(vector) {
      if (last?.vector !== vector) last = { vector, rough: scan(vector) };
      return last.rough;
    },
  };
}

function largestOf(vector: Float32Array): number {
  let largest = 0;
  for (let i = 0; i < vector.length; i++) {
    const size = Math.abs(vector[i]!);
    if (size > largest) largest = size;
  }
  return largest;
}
