import type { LabelWeights } from '../../src/lib/memory/facts/labeller/label-model';
import { byPlace } from '../../src/lib/memory/facts/labeller/vector-scores';
import { VERSION, WEIGHT_STEP } from '../../src/lib/memory/facts/labeller/unpack-weights';

/** Weights as `unpackWeights` reads them. Each is rounded to a whole number of steps between -127 and 127. */
export function packWeights({ labels, shape, sense, polarity, trust, vectors }: LabelWeights): Uint8Array {
  const bytes: number[] = [VERSION];
  const three = (value: number): void => {
    bytes.push(value & 255, (value >> 8) & 255, value >> 16);
  };
  const stepped = (weight: number): number => Math.max(-127, Math.min(127, Math.round(weight / WEIGHT_STEP)));
  const names = new TextEncoder().encode(labels.join('|'));
  three(names.length);
  bytes.push(...names);
  const simple = (weights: ReadonlyMap<number, number>): void => {
    const kept = [...weights].filter(([, weight]) => stepped(weight) !== 0).sort(([a], [b]) => a - b);
    three(kept.length);
    for (const [hash, weight] of kept) {
      three(hash);
      bytes.push(stepped(weight) & 255);
    }
  };
  simple(shape);
  const senses = [...sense]
    .map(([hash, weights]) => [hash, pairsOf(weights).filter(([, weight]) => stepped(weight) !== 0)] as const)
    .filter(([, pairs]) => pairs.length > 0)
    .sort(([a], [b]) => a - b);
  three(senses.length);
  for (const [hash, pairs] of senses) {
    three(hash);
    bytes.push(pairs.length);
    for (const [label, weight] of pairs) bytes.push(label, stepped(weight) & 255);
  }
  simple(polarity);
  simple(trust);
  const numbers = (values: Float32Array): void => {
    const largest = new Float32Array([values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)]);
    const [unit = 0] = largest;
    bytes.push(...new Uint8Array(largest.buffer));
    for (const value of values) bytes.push(unit === 0 ? 0 : Math.round((value / unit) * 127) & 255);
  };
  bytes.push(vectors?.size ?? 0);
  if (vectors !== undefined) {
    byPlace((place) => numbers(vectors.project[place]));
    numbers(vectors.edges.before);
    numbers(vectors.edges.behind);
    numbers(vectors.bias);
    numbers(vectors.labels);
    numbers(vectors.labelBias);
  }
  return Uint8Array.from(bytes);
}

function pairsOf(weights: readonly number[]): readonly (readonly [label: number, weight: number])[] {
  return weights.flatMap((label, at) => (at % 2 === 0 ? [[label, weights[at + 1] ?? 0] as const] : []));
}
