import { FEATURES, type Features, type FeatureName } from './features';

/** A logistic model over the features of a candidate. */
export interface RankWeights {
  readonly weights: Readonly<Record<FeatureName, number>>;
  /** Turns a sum into log-odds that the turn helps: `slope * sum + bias`. */
  readonly slope: number;
  readonly bias: number;
}

/** The weighted sum: what candidates are ordered by. */
export function rankSum(model: RankWeights, features: Features): number {
  let sum = 0;
  for (const name of FEATURES) sum += model.weights[name] * features[name];
  return sum;
}

/** How probably a candidate helps. */
export function probabilityOf(model: RankWeights, sum: number): number {
  return 1 / (1 + Math.exp(-(model.slope * sum + model.bias)));
}
