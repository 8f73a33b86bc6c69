import { ACT_COLUMNS, withVector } from '../../src/lib/skills/loose/act-features';
import { ACT_MAGIC } from '../../src/lib/skills/loose/act-weights';
import { fitRegression } from '../router/logistic-regression';
import type { ActSample } from './act-samples';

/** Of all weights only so many of the largest are kept; two bytes each. */
const MOST_ENTRIES = 190_000;
const PENALTY = 3e-6;
const ROUNDS = 40;

/** Turns are learned with their vectors and without, so that words alone read well where there is no vector. */
const SHARE_WITH_VECTOR = 0.6;

/**
 * Fits the classifier of acts and gives the bytes that `readActWeights` reads. The same samples give the same bytes.
 *
 * @param vectors what the adapted embedding model makes of turns
 */
export function fitActs(samples: readonly ActSample[], vectors: ReadonlyMap<string, Float32Array>): Uint8Array {
  const acts = [...new Set(samples.map(({ act }) => act))].sort();
  if (acts.length > 256) throw new Error(`${acts.length} acts are more than a byte can tell apart`);
  const examples = samples.flatMap(({ text, act, features, weight }) => {
    const vector = vectors.get(text);
    const seen =
      vector === undefined
        ? [{ features, weight }]
        : [
            { features, weight: weight * (1 - SHARE_WITH_VECTOR) },
            { features: withVector(features, vector), weight: weight * SHARE_WITH_VECTOR },
          ];
    return seen.map((one) => ({
      columns: Uint32Array.from(one.features.buckets),
      values: one.features.values,
      label: acts.indexOf(act),
      weight: one.weight,
    }));
  });
  const settings = { columns: ACT_COLUMNS, classes: acts.length, penalty: PENALTY, rounds: ROUNDS };
  return write(acts, fitRegression(examples, settings));
}

function write(acts: readonly string[], weights: Float64Array): Uint8Array {
  const sizes = weights.map(Math.abs).sort();
  const largest = sizes.at(-1) ?? 1;
  const least = sizes.at(-MOST_ENTRIES) ?? 0;
  const counts = new Uint8Array(ACT_COLUMNS);
  const [entryActs, steps]: [number[], number[]] = [[], []];
  for (const [i, weight] of weights.entries()) {
    const step = Math.sign(weight) * Math.round(127 * Math.sqrt(Math.abs(weight) / largest));
    if (Math.abs(weight) <= least || step === 0) continue;
    counts[Math.floor(i / acts.length)]! += 1;
    entryActs.push(i % acts.length);
    steps.push(step);
  }
  const names = Buffer.from(JSON.stringify(acts));
  const head = Buffer.alloc(16);
  head.writeUInt32LE(ACT_MAGIC, 0);
  head.writeUInt32LE(names.length, 4);
  head.writeUInt32LE(steps.length, 8);
  head.writeFloatLE(largest, 12);
  return Buffer.concat([head, names, counts, Uint8Array.from(entryActs), new Uint8Array(Int8Array.from(steps).buffer)]);
}
