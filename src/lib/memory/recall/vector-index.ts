/** A vector that was found, and its cosine with the one that was asked for. */
export interface VectorMatch {
  readonly id: number;
  readonly score: number;
}

/** A vector of any length: as floats, or in the steps that `stepsOf` gives, which are taken as they are. */
export type AnyVector = Float32Array | Int16Array;

/** Vectors of unit length under numbers, and the nearest to another. All engines are exact. */
export interface VectorIndex {
  readonly dimensions: number;
  readonly size: number;
  /** Memory held for vectors. */
  readonly bytes: number;
  /**
   * Adds a vector, or replaces the one of that id; it is brought to unit length.
   *
   * @throws RangeError for a vector of other dimensions, or one that {@link isUsable} refuses
   */
  add(id: number, vector: AnyVector): void;
  /** An id that is not there is no error. */
  remove(id: number): void;
  has(id: number): boolean;
  /** The k nearest to a vector of unit length, best first, fewer where there are fewer; of equal ones the lower id first. */
  search(vector: Float32Array, k: number): readonly VectorMatch[];
  /**
   * The cosines of a vector of unit length with each of those here, by id, to within some thousandths. Undefined for an
   * id that is not here. To be used before anything else is asked.
   */
  likenesses(vector: Float32Array): (id: number) => number | undefined;
  /** Works for a moment on what makes later searches faster; whether there is more to do. */
  settle(limit: number): boolean;
}

/** Whether a vector has a direction: finite numbers, not all zero. */
export function isUsable(vector: AnyVector): boolean {
  const squares = squaredLength(vector);
  return Number.isFinite(squares) && squares > 1e-12;
}

/** A copy of unit length. */
export function unitVector(vector: Float32Array): Float32Array {
  const squares = squaredLength(vector);
  const scale = squares === 0 ? 0 : 1 / Math.sqrt(squares);
  const unit = new Float32Array(vector.length);
  for (let i = 0; i < unit.length; i++) unit[i] = vector[i]! * scale;
  return unit;
}

function squaredLength(vector: AnyVector): number {
  let squares = 0;
  for (let i = 0; i < vector.length; i++) squares += vector[i]! * vector[i]!;
  return squares;
}
