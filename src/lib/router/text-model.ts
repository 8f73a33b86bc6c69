import { expandWeight, type RouterWeights } from './router-weights';
import { ROUTES } from './routes';
import { softmax } from '../core/softmax';
import type { SparseFeatures } from './text-features';

/** Logistic regression over hashed n-grams and the signals of difficulty: the probability of each route. */
export function scoreText(
  { text, textScales, dense }: Pick<RouterWeights, 'text' | 'textScales' | 'dense'>,
  { buckets, values }: SparseFeatures,
  signals: Float64Array,
): Float64Array {
  const scores = new Float64Array(ROUTES.length);
  for (let route = 0; route < ROUTES.length; route++) {
    let score = 0;
    for (let i = 0; i < buckets.length; i++) {
      score += values[i]! * expandWeight(text[buckets[i]! * ROUTES.length + route]!, textScales[route]!);
    }
    for (let i = 0; i < signals.length; i++) score += signals[i]! * dense[i * ROUTES.length + route]!;
    scores[route] = score;
  }
  return softmax(scores);
}
