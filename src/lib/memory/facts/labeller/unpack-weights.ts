import { cached } from '../cached';
import type { LabelWeights } from './label-model';
import { byPlace, type VectorWeights } from './vector-scores';
import { WORD_DIMENSIONS } from './word-vectors';
import { PACKED_WEIGHTS } from './packed-weights';

/** Weights stand in the file as whole numbers of so much. */
export const WEIGHT_STEP = 1 / 16;

/** The file's version. */
export const VERSION = 2;

const unpackOnce = cached((base64) => unpackWeights(bytesOf(base64)));

/** What the labeller has learned, unpacked when it is first asked for. */
export function labelWeights(): LabelWeights {
  return unpackOnce(PACKED_WEIGHTS);
}

/**
 * Reads what `packWeights` wrote: the version; the labels as text; then for shape, sense, polarity and trust the number
 * of features, and for each its hash (three bytes) and its weight, or for sense the number of weights and for each
 * its label and itself; then the size of the hidden layer, and of the network that reads vectors each matrix: its largest
 * number as a 32-bit float, and all as shares of 127 of that. Throws on anything else.
 */
export function unpackWeights(bytes: Uint8Array): LabelWeights {
  let at = 0;
  const byte = (): number => {
    const value = bytes[at];
    if (value === undefined) throw new Error('The weights of the labeller end too early');
    at += 1;
    return value;
  };
  const three = (): number => byte() | (byte() << 8) | (byte() << 16);
  const weight = (): number => ((byte() << 24) >> 24) * WEIGHT_STEP;
  const many = <Value>(read: () => Value): ReadonlyMap<number, Value> => {
    const found = new Map<number, Value>();
    for (let left = three(); left > 0; left -= 1) {
      const hash = three();
      found.set(hash, read());
    }
    return found;
  };
  if (byte() !== VERSION) throw new Error('These are no weights of the labeller');
  const length = three();
  const labels = new TextDecoder().decode(bytes.subarray(at, at + length)).split('|');
  at += length;
  const shape = many(weight);
  const sense = many(() => Array.from({ length: byte() }).flatMap(() => [byte(), weight()]));
  const known = { labels, shape, sense, polarity: many(weight), trust: many(weight) };
  const size = byte();
  if (size === 0) return known;
  const numbers = (count: number): Float32Array => {
    const largest = new DataView(Uint8Array.of(byte(), byte(), byte(), byte()).buffer).getFloat32(0, true);
    return Float32Array.from({ length: count }, () => (((byte() << 24) >> 24) / 127) * largest);
  };
  const vectors: VectorWeights = {
    size,
    project: byPlace(() => numbers(WORD_DIMENSIONS * size)),
    edges: { before: numbers(size), behind: numbers(size) },
    bias: numbers(size),
    labels: numbers(labels.length * size),
    labelBias: numbers(labels.length),
  };
  return { ...known, vectors };
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
