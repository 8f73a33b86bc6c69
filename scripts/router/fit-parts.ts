import { DENSE_FEATURES, denseFeatures } from '../../src/lib/router/dense-features';
import { quantise } from '../../src/lib/router/quantise';
import type { RouterWeights } from '../../src/lib/router/router-weights';
import { ROUTES } from '../../src/lib/router/routes';
import { EMBEDDING_DIMENSIONS } from '../../src/lib/router/shape';
import { BUCKETS } from '../../src/lib/router/text-features';
import { chooseExemplars } from './choose-exemplars';
import { fitRegression, type Example } from './logistic-regression';
import type { Sample } from './sample';

export type TextWeights = Pick<RouterWeights, 'text' | 'textScales' | 'dense'>;
export type EmbeddingWeights = Omit<RouterWeights, keyof TextWeights | 'plain' | 'full'>;
export type Vectors = ReadonlyMap<string, Float32Array>;

const EXEMPLARS_EACH_ROUTE = 250;

/** The n-grams and signals. */
export function fitText(samples: readonly Sample[], penalty = 1e-5): TextWeights {
  const weights = balancedSampleWeights(samples);
  const examples = samples.map(({ seen, label }, i): Example => {
    const dense = denseFeatures(seen.signals, seen.context);
    const { buckets, values } = seen.features;
    return {
      columns: Uint32Array.from([...buckets, ...Array.from(dense, (_, column) => BUCKETS + column)]),
      values: Float64Array.from([...values, ...dense]),
      label,
      weight: weights[i]!,
    };
  });
  const fitted = fitRegression(examples, {
    columns: BUCKETS + DENSE_FEATURES,
    classes: ROUTES.length,
    penalty,
    rounds: 60,
  });
  const text = fitted.subarray(0, BUCKETS * ROUTES.length);
  return { ...compress(text), dense: Float32Array.from(fitted.subarray(text.length)) };
}

/** The inverse of `expandWeight`. */
function compress(weights: Float64Array): Pick<RouterWeights, 'text' | 'textScales'> {
  const textScales = new Float32Array(ROUTES.length);
  for (const [i, weight] of weights.entries()) {
    const route = i % ROUTES.length;
    textScales[route] = Math.max(textScales[route]!, Math.abs(weight));
  }
  const text = Int8Array.from(weights, (weight, i) => {
    const share = Math.abs(weight) / textScales[i % ROUTES.length]!;
    return Math.sign(weight) * Math.round(127 * Math.sqrt(share));
  });
  return { text, textScales };
}

/** Regression, centroids and exemplars over what the adapted model makes of turns. */
export function fitEmbedding(all: readonly Sample[], vectors: Vectors, penalty = 3e-5): EmbeddingWeights {
  const samples = all.filter(({ embedded }) => embedded);
  const weights = balancedSampleWeights(samples);
  const columns = Uint32Array.from({ length: EMBEDDING_DIMENSIONS + 1 }, (_, i) => i);
  const examples = samples.map(({ key, label }, i): Example => {
    return { columns, values: Float32Array.from([...vectors.get(key)!, 1]), label, weight: weights[i]! };
  });
  const fitted = fitRegression(examples, { columns: columns.length, classes: ROUTES.length, penalty, rounds: 80 });
  const embedding = Float32Array.from(fitted, (_, i) => {
    const route = Math.floor(i / columns.length);
    return fitted[(i % columns.length) * ROUTES.length + route]!;
  });
  return { embedding, centroids: centroidsOf(samples, vectors), ...exemplarsOf(samples, vectors) };
}

function centroidsOf(samples: readonly Sample[], vectors: Vectors): Float32Array {
  const sums = new Float32Array(ROUTES.length * EMBEDDING_DIMENSIONS);
  for (const { key, label } of samples.filter(({ original }) => original)) {
    for (const [i, value] of vectors.get(key)!.entries()) sums[label * EMBEDDING_DIMENSIONS + i]! += value;
  }
  const lengths = ROUTES.map((_, route) =>
    Math.hypot(...sums.subarray(route * EMBEDDING_DIMENSIONS, (route + 1) * EMBEDDING_DIMENSIONS)),
  );
  return sums.map((value, i) => value / lengths[Math.floor(i / EMBEDDING_DIMENSIONS)]!);
}

function exemplarsOf(
  samples: readonly Sample[],
  vectors: Vectors,
): Pick<RouterWeights, 'exemplars' | 'exemplarScales' | 'exemplarRoutes'> {
  const chosen = ROUTES.flatMap((_, route) => {
    const own = samples.filter(({ label, original }) => original && label === route);
    const theirs = own.map(({ key }) => vectors.get(key)!);
    return chooseExemplars(theirs, EXEMPLARS_EACH_ROUTE).map((i) => ({ route, ...quantise(theirs[i]!) }));
  });
  return {
    exemplars: Int8Array.from(chosen.flatMap(({ steps }) => [...steps])),
    exemplarScales: Float32Array.from(chosen, ({ stepSize }) => stepSize),
    exemplarRoutes: Uint8Array.from(chosen, ({ route }) => route),
  };
}

function balancedSampleWeights(samples: readonly Sample[]): readonly number[] {
  const totals = new Float64Array(ROUTES.length);
  for (const { label, weight } of samples) totals[label]! += weight;
  return samples.map(({ label, weight }) => weight / totals[label]!);
}
