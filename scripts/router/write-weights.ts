import { MAGIC, type RouterWeights, type StackWeights } from '../../src/lib/router/router-weights';

/** The bytes that `readRouterWeights` reads. */
export function writeRouterWeights(weights: RouterWeights): Uint8Array {
  const stack = (layer: StackWeights): Uint8Array[] => [
    floatBytes(layer.weights),
    floatBytes([layer.temperature]),
    floatBytes(layer.sureFrom),
  ];
  return Buffer.concat([
    integerBytes([MAGIC, weights.exemplarRoutes.length]),
    floatBytes(weights.textScales),
    floatBytes(weights.dense),
    floatBytes(weights.embedding),
    floatBytes(weights.centroids),
    ...stack(weights.plain),
    ...stack(weights.full),
    floatBytes(weights.exemplarScales),
    weights.exemplarRoutes,
    new Uint8Array(weights.exemplars.buffer),
    new Uint8Array(weights.text.buffer),
  ]);
}

function integerBytes(values: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(4 * values.length));
  for (const [i, value] of values.entries()) view.setUint32(4 * i, value, true);
  return new Uint8Array(view.buffer);
}

function floatBytes(values: Iterable<number>): Uint8Array {
  const all = [...values];
  const view = new DataView(new ArrayBuffer(4 * all.length));
  for (const [i, value] of all.entries()) view.setFloat32(4 * i, value, true);
  return new Uint8Array(view.buffer);
}
