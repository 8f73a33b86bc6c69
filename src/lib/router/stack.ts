import type { EmbeddingOpinion } from './embedding-opinion';
import { ROUTES } from './routes';
import { logarithms } from '../core/softmax';

/** What the n-grams say, of the turn and of the one before it. */
export interface TextOpinion {
  readonly text: Float64Array;
  /** What the turn before was, where this one leans on it. */
  readonly textBefore: Float64Array | undefined;
}

/** How the numbers of one turn come before the last layer. */
export function stackInputs(opinion: TextOpinion, embedding?: EmbeddingOpinion): Float64Array {
  const none = new Float64Array(ROUTES.length);
  const leans = opinion.textBefore !== undefined;
  const text = logarithms(opinion.text);
  const inputs = [
    1,
    leans ? 1 : 0,
    ...text,
    ...(leans ? text : none),
    ...(opinion.textBefore === undefined ? none : logarithms(opinion.textBefore)),
  ];
  if (embedding !== undefined) {
    inputs.push(...logarithms(embedding.regression), ...logarithms(embedding.neighbours));
    for (const cosine of embedding.centroids) inputs.push(4 * cosine);
  }
  return Float64Array.from(inputs);
}

/** The scores of the routes: one row of weights each. */
export function stackScores(weights: Float32Array, inputs: Float64Array): Float64Array {
  return Float64Array.from(ROUTES, (_, route) => {
    let score = 0;
    for (let i = 0; i < inputs.length; i++) score += weights[route * inputs.length + i]! * inputs[i]!;
    return score;
  });
}
