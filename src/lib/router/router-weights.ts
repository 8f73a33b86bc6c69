import { DENSE_FEATURES } from './dense-features';
import { ROUTES } from './routes';
import { EMBEDDING_DIMENSIONS, FULL_INPUTS, PLAIN_INPUTS } from './shape';
import { BUCKETS } from './text-features';

/** The last layer: scores for the routes out of what the parts say, and how far to trust them. */
export interface StackWeights {
  /** One row of inputs for each route. */
  readonly weights: Float32Array;
  /** Divides the scores, so that the probabilities come true as often as they say. */
  readonly temperature: number;
  /** For each route, the probability from which on a decision for it is sure. */
  readonly sureFrom: Float32Array;
}

/** All that the router has learned. */
export interface RouterWeights {
  /** Of each bucket one number a route; see `expandWeight`. */
  readonly text: Int8Array;
  /** The largest weight of each route. */
  readonly textScales: Float32Array;
  /** Of each signal one number a route. */
  readonly dense: Float32Array;
  /** A row of `EMBEDDING_DIMENSIONS` and a constant for each route. */
  readonly embedding: Float32Array;
  /** The mean direction of each route's sentences, of unit length. */
  readonly centroids: Float32Array;
  /** Sentences that stand for their neighbourhood, `EMBEDDING_DIMENSIONS` numbers each. */
  readonly exemplars: Int8Array;
  readonly exemplarScales: Float32Array;
  readonly exemplarRoutes: Uint8Array;
  readonly plain: StackWeights;
  readonly full: StackWeights;
}

/** "HRT1", little-endian: the format's name and version. */
export const MAGIC = 0x31545248;

/**
 * Reads the file that `npm run train:router` writes: the magic number and the number of exemplars as 32-bit integers,
 * then 32-bit floats, then bytes, all little-endian and in the order in which they are read here. Throws on anything else.
 */
export function readRouterWeights(file: ArrayBuffer): RouterWeights {
  const header = new DataView(file);
  if (file.byteLength < 8 || header.getUint32(0, true) !== MAGIC) throw new Error('These are no weights of the router');
  const exemplarCount = header.getUint32(4, true);
  let offset = 8;

  function floats(length: number): Float32Array {
    const values = new Float32Array(length);
    for (let i = 0; i < length; i++) values[i] = header.getFloat32(offset + 4 * i, true);
    offset += 4 * length;
    return values;
  }

  function bytes(length: number): ArrayBuffer {
    if (offset + length > file.byteLength) throw new RangeError('The weights of the router end too early');
    offset += length;
    return file.slice(offset - length, offset);
  }

  function stack(inputs: number): StackWeights {
    return { weights: floats(ROUTES.length * inputs), temperature: floats(1)[0]!, sureFrom: floats(ROUTES.length) };
  }

  const weights = {
    textScales: floats(ROUTES.length),
    dense: floats(DENSE_FEATURES * ROUTES.length),
    embedding: floats(ROUTES.length * (EMBEDDING_DIMENSIONS + 1)),
    centroids: floats(ROUTES.length * EMBEDDING_DIMENSIONS),
    plain: stack(PLAIN_INPUTS),
    full: stack(FULL_INPUTS),
    exemplarScales: floats(exemplarCount),
    exemplarRoutes: new Uint8Array(bytes(exemplarCount)),
    exemplars: new Int8Array(bytes(exemplarCount * EMBEDDING_DIMENSIONS)),
    text: new Int8Array(bytes(BUCKETS * ROUTES.length)),
  };
  if (offset !== file.byteLength) throw new Error('The weights of the router are longer than they should be');
  return weights;
}

/**
 * The weight that a stored byte stands for, given the largest one. The steps grow with the square, so that the many
 * small weights are kept as exactly as the few large ones.
 */
export function expandWeight(step: number, largest: number): number {
  return (Math.sign(step) * largest * step * step) / (127 * 127);
}
