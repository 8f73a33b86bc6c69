import { hashOf, type FeatureKind } from '../../src/lib/memory/facts/labeller/hash';
import { randomNumbers } from './random-numbers';

/** What speaks for and against, and how it is. */
export interface Case {
  readonly features: readonly string[];
  readonly positive: boolean;
  readonly weight: number;
}

const RATE = 0.15;

/** Fits weights of features, by their hashes, to whether cases are positive: logistic, with AdaGrad and a penalty. */
export function fitLogistic(
  kind: FeatureKind,
  cases: readonly Case[],
  { epochs = 15, penalty = 0.0001 } = {},
): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  const steps = new Map<number, number>();
  const random = randomNumbers(11);
  const hashed = cases.map(({ features, positive, weight }) => ({
    hashes: [...new Set(features)].map((feature) => hashOf(kind, feature)),
    positive,
    weight,
  }));
  for (let epoch = 0; epoch < epochs; epoch += 1)
    for (const at of random.order(hashed.length)) {
      const { hashes = [], positive = false, weight = 0 } = hashed[at] ?? {};
      const score = hashes.reduce((total, hash) => total + (weights.get(hash) ?? 0), 0);
      const slope = weight * (1 / (1 + Math.exp(-score)) - (positive ? 1 : 0));
      for (const hash of hashes) {
        const before = weights.get(hash) ?? 0;
        const moved = slope + penalty * before;
        const step = (steps.get(hash) ?? 0.01) + moved * moved;
        steps.set(hash, step);
        weights.set(hash, before - (RATE * moved) / Math.sqrt(step));
      }
    }
  return weights;
}
