import { hashOf } from '../../src/lib/memory/facts/labeller/hash';
import type { LabelWeights } from '../../src/lib/memory/facts/labeller/label-model';
import type { WordVectors } from '../../src/lib/memory/facts/labeller/word-vectors';
import { fitLogistic } from './fit-logistic';
import type { Example } from './label-data';
import { randomNumbers } from './random-numbers';
import { createVectorLearner } from './vector-network';

/** The runs of a clause, the vectors of its words, and how much it counts. */
export interface Weighted {
  readonly examples: readonly Example[];
  readonly vectors: WordVectors | undefined;
  readonly weight: number;
}

const EPOCHS = 8;
const RATE = 0.15;
/** So many features of an example are left out at random, so that none is relied on alone. */
const LEFT_OUT = 0.4;
/** Numbers of the hidden layer that reads vectors. */
const HIDDEN = 64;
/** So many clauses are learned without their vectors, so that features alone read well where there are none. */
const WITHOUT_VECTORS = 0.3;
/** What is judged right but for this much teaches the network nothing; but for less, it is mostly passed over next time. */
const LEAST_ERROR = 0.01;
const SETTLED = { error: 0.003, passedOver: 0.7 };
/** What is seen less often teaches nothing. */
const LEAST_LABELS = 3;
const LEAST_FEATURES = { shape: 3, sense: 2 };
/** Smaller weights are not kept. */
const LEAST_WEIGHT = { shape: 0.2, sense: 0.4 };

/**
 * Fits the labeller: a softmax over "no object" and all predicates, in which features of shape speak for all predicates
 * alike, features of sense for each, and a network on the vectors of the words for each. By stochastic gradients; those of
 * features with the step of AdaGrad (Duchi et al., 2011).
 */
export function fitLabels(weighted: readonly Weighted[]): Omit<LabelWeights, 'trust'> {
  const all = weighted.flatMap(({ examples, weight }) => examples.map((example) => ({ example, weight })));
  const counts = countOf(all.map(({ example }) => example.label).filter((label) => label !== ''));
  const labels = ['', ...[...counts].filter(([, count]) => count >= LEAST_LABELS).map(([label]) => label)];
  labels.sort();
  const labelAt = new Map(labels.map((label, at) => [label, at] as const));
  const known = all.filter(({ example }) => labelAt.has(example.label));
  const shape = indexOf(
    known.flatMap(({ example }) => [...new Set(example.features.shape)]),
    LEAST_FEATURES.shape,
  );
  const sense = indexOf(
    known.flatMap(({ example }) => (example.label === '' ? [] : [...new Set(example.features.sense)])),
    LEAST_FEATURES.sense,
  );
  const clauses = weighted.map(({ examples, vectors, weight }) => ({
    vectors,
    weight,
    examples: examples
      .filter(({ label }) => labelAt.has(label))
      .map((example) => ({
        candidate: example.candidate,
        shape: numbersOf(example.features.shape, shape),
        sense: numbersOf(example.features.sense, sense),
        label: labelAt.get(example.label) ?? 0,
        error: 1,
      })),
  }));
  const size = labels.length;
  const shapeWeights = new Float32Array(shape.size);
  const shapeSteps = new Float32Array(shape.size).fill(0.01);
  const senseWeights = new Float32Array(sense.size * size);
  const senseSteps = new Float32Array(sense.size * size).fill(0.01);
  const random = randomNumbers(7);
  const slopes = new Float64Array(size);
  const move = (weights: Float32Array, steps: Float32Array, at: number, slope: number): void => {
    steps[at] = (steps[at] ?? 0) + slope * slope;
    weights[at] = (weights[at] ?? 0) - (RATE * slope) / Math.sqrt(steps[at] ?? 1);
  };
  const learner = createVectorLearner(HIDDEN, size, clauses.length * EPOCHS * (1 - WITHOUT_VECTORS), random);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1)
    for (const at of random.order(clauses.length)) {
      const clause = clauses[at];
      if (clause === undefined) continue;
      const { vectors, weight } = clause;
      const pass = vectors === undefined || random.chance(WITHOUT_VECTORS) ? undefined : learner.begin(vectors);
      for (const example of clause.examples) {
        if (example.error < SETTLED.error && random.chance(SETTLED.passedOver)) continue;
        const { candidate, shape: ofShape, sense: ofSense, label: right } = example;
        const shapes = ofShape.filter(() => random.next() >= LEFT_OUT);
        const senses = ofSense.filter(() => random.next() >= LEFT_OUT);
        slopes.fill(shapes.reduce((total, feature) => total + (shapeWeights[feature] ?? 0), 0));
        slopes[0] = 0;
        for (const feature of senses)
          for (let label = 1; label < size; label += 1) slopes[label]! += senseWeights[feature * size + label]!;
        for (const [label, score] of pass?.scores(candidate).entries() ?? []) slopes[label]! += score;
        const most = slopes.reduce((a, b) => Math.max(a, b));
        let total = 0;
        for (let label = 0; label < size; label += 1) total += slopes[label] = Math.exp(slopes[label]! - most);
        for (let label = 0; label < size; label += 1)
          slopes[label] = weight * (slopes[label]! / total - (label === right ? 1 : 0));
        example.error = Math.abs(slopes[right] ?? 0) / weight;
        if (example.error > LEAST_ERROR) pass?.learn(candidate, slopes);
        const together = -(slopes[0] ?? 0);
        if (Math.abs(together) > 0.001) for (const feature of shapes) move(shapeWeights, shapeSteps, feature, together);
        for (let label = 1; label < size; label += 1) {
          const slope = slopes[label] ?? 0;
          if (Math.abs(slope) < 0.002) continue;
          for (const feature of senses) move(senseWeights, senseSteps, feature * size + label, slope);
        }
      }
      pass?.end();
    }
  return {
    labels,
    shape: new Map(
      [...shape].flatMap(([feature, at]) =>
        kept(shapeWeights[at] ?? 0, LEAST_WEIGHT.shape) ? [[hashOf('shape', feature), shapeWeights[at] ?? 0]] : [],
      ),
    ),
    sense: new Map(
      [...sense].map(([feature, at]) => [
        hashOf('sense', feature),
        labels.flatMap((_, label) => {
          const weight = senseWeights[at * size + label] ?? 0;
          return label > 0 && kept(weight, LEAST_WEIGHT.sense) ? [label, weight] : [];
        }),
      ]),
    ),
    vectors: learner.weights,
    polarity: fitLogistic(
      'polarity',
      known.flatMap(({ example, weight }) =>
        example.label === '' ? [] : [{ features: example.polarity, positive: example.denied, weight }],
      ),
    ),
  };
}

function kept(weight: number, least: number): boolean {
  return Math.abs(weight) >= least;
}

function countOf(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** A number for each feature that is seen often enough. */
function indexOf(features: readonly string[], least: number): ReadonlyMap<string, number> {
  const frequent = [...countOf(features)].filter(([, count]) => count >= least);
  return new Map(frequent.map(([feature], at) => [feature, at] as const));
}

function numbersOf(features: readonly string[], index: ReadonlyMap<string, number>): readonly number[] {
  return [...new Set(features)].flatMap((feature) => index.get(feature) ?? []);
}
