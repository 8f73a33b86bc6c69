import { FEATURES, type FeatureName, type Features } from '../../src/lib/memory/recall/features';
import { weightedSum, type RankWeights } from '../../src/lib/memory/recall/rank-model';
import { minimise } from '../router/minimise';
import { boostRanking } from './boost-ranking';
import type { RankingExample } from './ranking-example';

/**
 * What is expected of the weights before anything is seen. Some hundred questions cannot tell them all, so the penalty
 * draws them here and not to zero.
 */
export const EXPECTED: Features = {
  lexical: 2,
  semantic: 5,
  windowLexical: 3,
  windowSemantic: 5,
  conversationLexical: 1.5,
  conversationSemantic: 3,
  names: 0.5,
  speaker: 2.5,
  time: 2,
  recency: 0.7,
  answer: 1.5,
  substance: 2.5,
  asks: -2,
  sought: 0.8,
  part: 1,
  hop: 0.3,
  semanticBefore: 0,
  semanticAfter: 0,
  conversationBest: 0,
  semanticShare: 0,
  conversationShare: 0,
  namesHeld: 0,
  number: 0,
};
/** Strength of the penalty on squared distances from what is expected, against the mean loss of a question. */
const PENALTY = 0.01;
/** Words shared with the turn itself: few questions tell them from those of its neighbours, yet they must count. */
const LEXICAL_PENALTY = 0.1;
const ROUNDS = 300;
/** Candidates of a question that matter for probabilities. */
const SHOWN = 20;

/** What orders candidates: all of a model but what makes a probability of a sum. */
export type RankOrder = Pick<RankWeights, 'weights' | 'trees'>;

/** The weights of `fitWeights`, and trees that better them. */
export function fitRanking(examples: readonly RankingExample[], used: readonly FeatureName[]): RankOrder {
  const weights = fitWeights(examples, used);
  const sumsOf = ({ candidates }: RankingExample): readonly number[] =>
    candidates.map(({ features }) => weightedSum({ weights }, features));
  return { weights, trees: boostRanking(examples, sumsOf, used) };
}

/**
 * A conditional logit (McFadden, 1974): the weights under which evidence is most probably chosen from among its
 * candidates.
 *
 * @param used the features that may weigh anything
 */
function fitWeights(examples: readonly RankingExample[], used: readonly FeatureName[]): RankWeights['weights'] {
  const questions = examples.flatMap(({ candidates }) => {
    const rows = candidates.map(({ features }) => used.map((name) => features[name]));
    const negatives = rows.filter((_, i) => !candidates[i]!.isEvidence);
    const positives = rows.filter((_, i) => candidates[i]!.isEvidence);
    return positives.map((positive) => ({ rows: [positive, ...negatives], share: 1 / positives.length }));
  });
  const total = questions.reduce((sum, { share }) => sum + share, 0);
  const fitted = minimise(
    (weights, gradient) => {
      let loss = 0;
      for (let i = 0; i < weights.length; i++) {
        const distance = weights[i]! - EXPECTED[used[i]!];
        const penalty = used[i] === 'lexical' ? LEXICAL_PENALTY : PENALTY;
        gradient[i] = penalty * distance;
        loss += (penalty / 2) * distance ** 2;
      }
      for (const { rows, share } of questions) {
        const sums = rows.map((row) => row.reduce((sum, value, i) => sum + value * weights[i]!, 0));
        const most = Math.max(...sums);
        const powers = sums.map((sum) => Math.exp(sum - most));
        const whole = powers.reduce((sum, power) => sum + power, 0);
        loss -= (share / total) * Math.log(powers[0]! / whole);
        rows.forEach((row, r) => {
          const slope = (share / total) * (powers[r]! / whole - (r === 0 ? 1 : 0));
          for (let i = 0; i < row.length; i++) gradient[i]! += slope * row[i]!;
        });
      }
      return loss;
    },
    used.length,
    ROUNDS,
  );
  return Object.fromEntries(
    FEATURES.map((name) => [name, rounded(fitted[used.indexOf(name)] ?? 0)]),
  ) as RankWeights['weights'];
}

/** A candidate's sum, by a model that was fitted without it. */
export interface JudgedCandidate {
  readonly sum: number;
  readonly isEvidence: boolean;
}

/**
 * Of the best candidates of each question, how the sum becomes the log-odds that one is evidence, by two numbers
 * (Platt, 1999).
 */
export function calibrate(questions: readonly (readonly JudgedCandidate[])[]): Pick<RankWeights, 'slope' | 'bias'> {
  const points = questions.flatMap((candidates) => candidates.toSorted((a, b) => b.sum - a.sum).slice(0, SHOWN));
  const mean = points.reduce((total, { sum }) => total + sum, 0) / points.length;
  const spread = Math.sqrt(points.reduce((total, { sum }) => total + (sum - mean) ** 2, 0) / points.length);
  const [steep, height] = minimise(
    (point, gradient) => {
      gradient.fill(0);
      let loss = 0;
      for (const { sum, isEvidence } of points) {
        const place = (sum - mean) / spread;
        const probability = 1 / (1 + Math.exp(-(point[0]! * place + point[1]!)));
        loss -= Math.log(Math.max(1e-12, isEvidence ? probability : 1 - probability)) / points.length;
        const slip = (probability - Number(isEvidence)) / points.length;
        gradient[0]! += slip * place;
        gradient[1]! += slip;
      }
      return loss;
    },
    2,
    ROUNDS,
  );
  return { slope: steep! / spread, bias: height! - (steep! * mean) / spread };
}

/** As it is written down, so that what is trained is what is used. */
function rounded(value: number): number {
  return Number(value.toFixed(3));
}
