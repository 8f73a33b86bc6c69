import { softmax } from '../../src/lib/core/softmax';
import { minimise } from './minimise';

/** A row of a sparse matrix, with what is to be learned of it. */
export interface Example {
  readonly columns: Uint32Array;
  readonly values: ArrayLike<number>;
  readonly label: number;
  readonly weight: number;
}

export interface RegressionSettings {
  readonly columns: number;
  readonly classes: number;
  /** Strength of the penalty on squared weights, against a mean loss. */
  readonly penalty: number;
  readonly rounds: number;
}

/** Multinomial logistic regression: weights of `columns` rows with one number a class. */
export function fitRegression(examples: readonly Example[], settings: RegressionSettings): Float64Array {
  const { columns, classes, penalty, rounds } = settings;
  const rows = flatten(examples);
  const scores = new Float64Array(classes);

  return minimise(
    (weights, gradient) => {
      let loss = 0;
      for (let i = 0; i < weights.length; i++) {
        gradient[i] = penalty * weights[i]!;
        loss += (penalty / 2) * weights[i]! * weights[i]!;
      }
      for (let example = 0; example < examples.length; example++) {
        const { label } = examples[example]!;
        const share = rows.shares[example]!;
        const from = rows.starts[example]!;
        const to = rows.starts[example + 1]!;
        scores.fill(0);
        for (let i = from; i < to; i++) {
          const row = rows.columns[i]! * classes;
          const value = rows.values[i]!;
          for (let c = 0; c < classes; c++) scores[c]! += value * weights[row + c]!;
        }
        const slopes = softmax(scores);
        loss -= share * Math.log(Math.max(slopes[label]!, 1e-300));
        slopes[label]! -= 1;
        for (let c = 0; c < classes; c++) slopes[c]! *= share;
        for (let i = from; i < to; i++) {
          const row = rows.columns[i]! * classes;
          const value = rows.values[i]!;
          for (let c = 0; c < classes; c++) gradient[row + c]! += value * slopes[c]!;
        }
      }
      return loss;
    },
    columns * classes,
    rounds,
  );
}

/** The examples one after the other in memory, which is several times as fast to go through. */
function flatten(examples: readonly Example[]) {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const starts = new Uint32Array(examples.length + 1);
  for (const [i, { columns }] of examples.entries()) starts[i + 1] = starts[i]! + columns.length;
  const columns = new Uint32Array(starts[examples.length]!);
  const values = new Float32Array(columns.length);
  for (const [i, example] of examples.entries()) {
    columns.set(example.columns, starts[i]);
    values.set(example.values, starts[i]);
  }
  return { starts, columns, values, shares: Float64Array.from(examples, ({ weight }) => weight / total) };
}

/** Weights by which each class counts as much as every other. */
export function balancedWeights(labels: readonly number[], classes: number): readonly number[] {
  const counts = new Array<number>(classes).fill(0);
  for (const label of labels) counts[label]! += 1;
  return labels.map((label) => labels.length / (classes * counts[label]!));
}
