import { ACT_BUCKETS } from '../../src/lib/skills/loose/act-features';
import { ACT_MAGIC } from '../../src/lib/skills/loose/act-weights';
import { fitRegression } from '../router/logistic-regression';
import type { ActSample } from './act-samples';

/** Of all weights only so many of the largest are kept; two bytes each. */
const MOST_ENTRIES = 125_000;
const PENALTY = 3e-6;
const ROUNDS = 40;

/** Fits the classifier of acts and gives the bytes that `readActWeights` reads. The same samples give the same bytes. */
export function fitActs(samples: readonly ActSample[]): Uint8Array {
  const acts = [...new Set(samples.map(({ act }) => act))].sort();
  if (acts.length > 256) throw new Error(`${acts.length} acts are more than a byte can tell apart`);
  const examples = samples.map(({ act, features, weight }) => ({
    columns: Uint32Array.from(features.buckets),
    values: features.values,
    label: acts.indexOf(act),
    weight,
  }));
  const settings = { columns: ACT_BUCKETS, classes: acts.length, penalty: PENALTY, rounds: ROUNDS };
  return write(acts, fitRegression(examples, settings));
}

function write(acts: readonly string[], weights: Float64Array): Uint8Array {
  const sizes = weights.map(Math.abs).sort();
  const largest = sizes.at(-1) ?? 1;
  const least = sizes.at(-MOST_ENTRIES) ?? 0;
  const counts = new Uint8Array(ACT_BUCKETS);
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
