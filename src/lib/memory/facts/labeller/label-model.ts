import type { Candidate } from './candidates';
import { featuresOf, type Surroundings } from './features';
import { hashOf, type FeatureKind } from './hash';
import { polarityFeatures } from './polarity';
import type { VectorWeights } from './vector-scores';

/** What the labeller has learned. Features are known by their hashes. */
export interface LabelWeights {
  /** The predicates that it tells apart; the first is "no object". */
  readonly labels: readonly string[];
  /** For a feature, how much it speaks for an object. */
  readonly shape: ReadonlyMap<number, number>;
  /** For a feature, how much it speaks for each predicate: a label and its weight, in turn. */
  readonly sense: ReadonlyMap<number, readonly number[]>;
  /** For a feature, how much it speaks for a denial. */
  readonly polarity: ReadonlyMap<number, number>;
  /** How much to trust what was read by whom; see `trust.ts`. */
  readonly trust: ReadonlyMap<number, number>;
  /** What the vectors of the words speak for. */
  readonly vectors?: VectorWeights;
}

/** Of a labeller that has learned nothing: patterns alone read, and all of it is as likely right as wrong. */
export const NO_WEIGHTS: LabelWeights = {
  labels: [''],
  shape: new Map(),
  sense: new Map(),
  polarity: new Map(),
  trust: new Map(),
};

/**
 * The probability of each label for a run of words, from 0 to 1. They sum to 1.
 *
 * @param byVectors what the vectors of the words say for each label
 */
export function labelProbabilities(
  weights: LabelWeights,
  clause: Surroundings,
  candidate: Candidate,
  byVectors?: Float64Array,
): Float64Array<ArrayBuffer> {
  const { shape, sense } = featuresOf(clause, candidate);
  const scores = new Float64Array(weights.labels.length).fill(sum(weights.shape, 'shape', shape));
  scores[0] = 0;
  for (const feature of new Set(sense)) {
    const found = weights.sense.get(hashOf('sense', feature));
    if (found === undefined) continue;
    for (let at = 0; at < found.length; at += 2) {
      const label = found[at] ?? 0;
      scores[label] = (scores[label] ?? 0) + (found[at + 1] ?? 0);
    }
  }
  return softmax(byVectors === undefined ? scores : scores.map((score, label) => score + (byVectors[label] ?? 0)));
}

/** The probability that what a clause tells by a run of words is denied. */
export function denialProbability(
  weights: LabelWeights,
  clause: Surroundings,
  candidate: Candidate,
  label: string,
): number {
  return logistic(sum(weights.polarity, 'polarity', polarityFeatures(clause, candidate, label)));
}

/** The sum of the weights of features of one kind. */
export function sum(weights: ReadonlyMap<number, number>, kind: FeatureKind, features: readonly string[]): number {
  let total = 0;
  for (const feature of new Set(features)) total += weights.get(hashOf(kind, feature)) ?? 0;
  return total;
}

/** 1 / (1 + e^-x). */
export function logistic(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

function softmax(scores: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  let most = 0;
  for (const score of scores) most = Math.max(most, score);
  let total = 0;
  for (let at = 0; at < scores.length; at += 1) total += scores[at] = Math.exp((scores[at] ?? 0) - most);
  for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) / total;
  return scores;
}
