import type { ModelConfig } from '../../../lib/models/convert/model-config';
import { weightLayout, type WeightLayout } from '../../../lib/models/convert/weight-layout';
import { controlBlockBytes } from '../compute/control-block';

/** Rows of a prompt that go through the model together: enough that weights are read seldom, few enough for the caches. */
export const batchRows = 64;

/** Positions whose logits can be had from one pass. */
export const maximumLogitRows = 16;

/** Addresses in the WebAssembly memory. */
export interface MemoryPlan {
  readonly weights: number;
  readonly layout: WeightLayout;
  /** Cosines and sines by position. */
  readonly rotations: number;
  /** Those of layers with a window, where the model has such. */
  readonly windowRotations: number;
  /** The residual stream, [batchRows][hidden]. */
  readonly stream: number;
  /** Quantised activations and their scales. */
  readonly integers: number;
  readonly integerScales: number;
  /** Queries, keys and values. */
  readonly projected: number;
  /** What attention gives. */
  readonly attended: number;
  readonly gateAndUp: number;
  /** What attention or the feed-forward gives, where it is normalised before it joins the stream. */
  readonly branch: number;
  /** One row a thread. */
  readonly normalised: number;
  /** What threads need besides to multiply by a matrix. */
  readonly products: number;
  /** Attention scores, four rows a thread. */
  readonly scores: number;
  readonly logits: number;
  /** The first byte behind all of this: key-value caches begin here. */
  readonly end: number;
}

const alignment = 64;

/**
 * Lays out the memory for a model.
 *
 * @param capacity positions that a cache can hold; a multiple of four
 */
export function planMemory(config: ModelConfig, capacity: number, threads: number): MemoryPlan {
  let end = controlBlockBytes;
  const reserve = (bytes: number): number => {
    const address = Math.ceil(end / alignment) * alignment;
    end = address + bytes;
    return address;
  };
  const floats = (count: number): number => reserve(count * 4);
  const layout = weightLayout(config);
  const queries = config.heads * config.headSize;
  const projectedWidth = queries + 2 * config.keyValueHeads * config.headSize;
  const widestInput = Math.max(config.hidden, queries, config.intermediate);
  return {
    layout,
    weights: reserve(layout.bytes),
    rotations: floats(capacity * config.headSize),
    windowRotations: floats(config.slidingWindow === undefined ? 0 : capacity * config.headSize),
    stream: floats(batchRows * config.hidden),
    integers: reserve(batchRows * widestInput * 2),
    integerScales: floats(batchRows),
    projected: floats(batchRows * projectedWidth),
    attended: floats(batchRows * queries),
    gateAndUp: floats(batchRows * 2 * config.intermediate),
    branch: floats(config.branchNorm ? batchRows * config.hidden : 0),
    normalised: floats(threads * config.hidden),
    products: reserve(threads * productBytes(widestInput)),
    scores: floats(threads * 4 * capacity),
    logits: floats(maximumLogitRows * config.vocabulary),
    get end() {
      return end;
    },
  };
}

/** What one thread needs besides to multiply by a matrix: sums of four rows, and four outputs' weights of 16 bits. */
function productBytes(inputs: number): number {
  return 128 + inputs * 4 * 2;
}

/** Bytes of one position in one cache: keys and values of every layer, as floats. */
export function cacheBytesPerPosition(config: ModelConfig): number {
  return config.layers * 2 * config.keyValueHeads * config.headSize * 4;
}
