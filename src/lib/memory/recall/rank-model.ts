import { FEATURES, type Features, type FeatureName } from './features';

/**
 * A decision tree, or the number that it ends in: what a feature up to the bound leads to, and what one above it.
 */
export type RankTree = number | readonly [feature: FeatureName, bound: number, upTo: RankTree, above: RankTree];

/** A logistic model over the features of a candidate. */
export interface RankWeights {
  readonly weights: Readonly<Record<FeatureName, number>>;
  /** What features tell together, or not in proportion: their outcomes are added to the weighted sum. */
  readonly trees: readonly RankTree[];
  /** Turns a sum into log-odds that the turn helps: `slope * sum + bias`. */
  readonly slope: number;
  readonly bias: number;
}

/** The weighted sum: what candidates are ordered by before all of their features are known. */
export function weightedSum({ weights }: Pick<RankWeights, 'weights'>, features: Features): number {
  let sum = 0;
  for (const name of FEATURES) sum += weights[name] * features[name];
  return sum;
}

/** The weighted sum and what the trees add: what candidates are ordered by in the end. */
export function rankSum(model: Pick<RankWeights, 'weights' | 'trees'>, features: Features): number {
  let sum = weightedSum(model, features);
  for (const tree of model.trees) sum += outcomeOf(tree, features);
  return sum;
}

/** Follows a tree to its end. */
export function outcomeOf(tree: RankTree, features: Features): number {
  let node = tree;
  while (typeof node !== 'number') {
    const [feature, bound, upTo, above] = node;
    node = features[feature] <= bound ? upTo : above;
  }
  return node;
}

/** How probably a candidate helps. */
export function probabilityOf(model: RankWeights, sum: number): number {
  return 1 / (1 + Math.exp(-(model.slope * sum + model.bias)));
}
