import { softmax } from '../../core/softmax';
import type { ActFeatures } from './act-features';
import type { ActWeights } from './act-weights';

/** An act and how probable it is. */
export interface LikelyAct {
  readonly act: string;
  readonly probability: number;
}

/** Multinomial logistic regression over the features of a turn: every act, the most probable first. */
export function classifyAct(
  { acts, starts, entryActs, entryWeights }: ActWeights,
  { buckets, values }: ActFeatures,
): readonly LikelyAct[] {
  const scores = new Float64Array(acts.length);
  for (let i = 0; i < buckets.length; i++) {
    const bucket = buckets[i]!;
    for (let entry = starts[bucket]!; entry < starts[bucket + 1]!; entry++) {
      scores[entryActs[entry]!]! += values[i]! * entryWeights[entry]!;
    }
  }
  const probabilities = softmax(scores);
  return acts
    .map((act, place) => ({ act, probability: probabilities[place]! }))
    .sort((one, other) => other.probability - one.probability);
}
