import { hashOf } from '../../src/lib/memory/facts/labeller/hash';
import type { LabelWeights } from '../../src/lib/memory/facts/labeller/label-model';
import { fitLogistic } from './fit-logistic';
import type { Example } from './label-data';
import { randomNumbers } from './random-numbers';

/** Examples and how much each counts. */
export interface Weighted {
  readonly example: Example;
  readonly weight: number;
}

const EPOCHS = 12;
const RATE = 0.15;
/** So many features of an example are left out at random, so that none is relied on alone. */
const LEFT_OUT = 0.2;
/** What is seen less often teaches nothing. */
const LEAST_LABELS = 3;
const LEAST_FEATURES = { shape: 3, sense: 2 };
/** Smaller weights are not kept. */
const LEAST_WEIGHT = { shape: 0.2, sense: 0.35 };

/**
 * Fits the labeller: a softmax over "no object" and all predicates, in which features of shape speak for all predicates
 * alike and features of sense for each. By stochastic gradients with the step of AdaGrad (Duchi et al., 2011).
 */
export function fitLabels(weighted: readonly Weighted[]): Omit<LabelWeights, 'trust'> {
  const counts = countOf(weighted.map(({ example }) => example.label).filter((label) => label !== ''));
  const labels = ['', ...[...counts].filter(([, count]) => count >= LEAST_LABELS).map(([label]) => label)];
  labels.sort();
  const labelAt = new Map(labels.map((label, at) => [label, at] as const));
  const known = weighted.filter(({ example }) => labelAt.has(example.label));
  const shape = indexOf(
    known.flatMap(({ example }) => [...new Set(example.features.shape)]),
    LEAST_FEATURES.shape,
  );
  const sense = indexOf(
    known.flatMap(({ example }) => (example.label === '' ? [] : [...new Set(example.features.sense)])),
    LEAST_FEATURES.sense,
  );
  const examples = known.map(({ example, weight }) => ({
    shape: numbersOf(example.features.shape, shape),
    sense: numbersOf(example.features.sense, sense),
    label: labelAt.get(example.label) ?? 0,
    weight,
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
  for (let epoch = 0; epoch < EPOCHS; epoch += 1)
    for (const at of random.order(examples.length)) {
      const example = examples[at];
      if (example === undefined) continue;
      const shapes = example.shape.filter(() => random.next() >= LEFT_OUT);
      const senses = example.sense.filter(() => random.next() >= LEFT_OUT);
      slopes.fill(shapes.reduce((total, feature) => total + (shapeWeights[feature] ?? 0), 0));
      slopes[0] = 0;
      for (const feature of senses)
        for (let label = 1; label < size; label += 1)
          slopes[label] = (slopes[label] ?? 0) + (senseWeights[feature * size + label] ?? 0);
      const most = slopes.reduce((a, b) => Math.max(a, b));
      let total = 0;
      for (let label = 0; label < size; label += 1) total += slopes[label] = Math.exp((slopes[label] ?? 0) - most);
      for (let label = 0; label < size; label += 1)
        slopes[label] = example.weight * ((slopes[label] ?? 0) / total - (label === example.label ? 1 : 0));
      const together = -(slopes[0] ?? 0);
      if (Math.abs(together) > 0.001) for (const feature of shapes) move(shapeWeights, shapeSteps, feature, together);
      for (let label = 1; label < size; label += 1) {
        const slope = slopes[label] ?? 0;
        if (Math.abs(slope) < 0.002) continue;
        for (const feature of senses) move(senseWeights, senseSteps, feature * size + label, slope);
      }
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
