/**
 * Rows of bytes, and their products with one row of 16-bit numbers. What multiplies fastest needs the rows in a memory
 * of its own, so the rows are kept here.
 */
export interface DotProducts {
  readonly dimensions: number;
  /** The rows, one after the other; another array after {@link reserve}. */
  readonly rows: Int8Array;
  /** Makes room for so many rows; those that are there stay. */
  reserve(rows: number): void;
  /**
   * The products of the first `count` rows with the query, whose numbers are at most {@link QUERY_LIMIT}. The array is
   * overwritten by the next scan.
   */
  scan(query: Int16Array, count: number): Int32Array;
}

/** Sums of up to 2,064 products with a byte stay below 2^31. */
export const QUERY_LIMIT = 8191;

/** In plain TypeScript: some three times slower than SIMD. */
export function createDotProducts(dimensions: number): DotProducts {
  let rows = new Int8Array(0);
  let products = new Int32Array(0);
  return {
    dimensions,
    get rows() {
      return rows;
    },

    reserve(count) {
      if (rows.length >= count * dimensions) return;
      const larger = new Int8Array(count * dimensions);
      larger.set(rows);
      rows = larger;
      products = new Int32Array(count);
    },

    scan(query, count) {
      for (let row = 0, start = 0; row < count; row++, start += dimensions) {
        let sum = 0;
        for (let i = 0; i < dimensions; i++) sum += rows[start + i]! * query[i]!;
        products[row] = sum;
      }
      return products;
    },
  };
}
