import type { Sampling } from '../../../lib/models/language-model';

/** Gives numbers from 0 (included) to 1 (excluded). */
export type RandomSource = () => number;

/** The tokens that may be drawn, the most probable first, and how much each weighs. */
export interface Distribution {
  readonly tokens: readonly number[];
  readonly weights: readonly number[];
  /** The sum of the weights. */
  readonly total: number;
}

/** What is drawn from after temperature, the `topK` most probable and the nucleus `topP` (Holtzman et al., 2020). */
export function distributionOf(logits: Float32Array, sampling: Sampling): Distribution {
  const candidates = mostProbable(logits, sampling.topK > 0 ? sampling.topK : logits.length);
  const peak = logits[candidates[0] ?? 0] ?? 0;
  const weights = candidates.map((token) => Math.exp(((logits[token] ?? -Infinity) - peak) / sampling.temperature));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let kept = 0;
  let total = 0;
  // The likeliest stays, however small the nucleus.
  while (kept < weights.length && (kept === 0 || total < sampling.topP * all)) total += weights[kept++] ?? 0;
  return { tokens: candidates.slice(0, kept), weights: weights.slice(0, kept), total };
}

export function drawFrom({ tokens, weights, total }: Distribution, random: RandomSource): number {
  let left = random() * total;
  for (const [index, weight] of weights.entries()) {
    left -= weight;
    if (left < 0) return tokens[index] ?? 0;
  }
  return tokens.at(-1) ?? 0;
}

export function probabilities({ tokens, weights, total }: Distribution): ReadonlyMap<number, number> {
  return new Map(tokens.map((token, index) => [token, (weights[index] ?? 0) / total]));
}

/** Tokens by falling logit, at most `count`; a token that a mask forbids (minus infinity) never. */
function mostProbable(logits: Float32Array, count: number): readonly number[] {
  const tokens: number[] = [];
  let floor = -Infinity;
  for (let token = 0; token < logits.length; token++) {
    const logit = logits[token] ?? -Infinity;
    if (logit <= floor) continue;
    tokens.push(token);
    if (tokens.length >= 2 * count + 256) floor = keepBest(tokens, logits, count);
  }
  keepBest(tokens, logits, count);
  return tokens;
}

/** Sorts, cuts to `count`, and returns the logit below which nothing can enter any more. */
function keepBest(tokens: number[], logits: Float32Array, count: number): number {
  tokens.sort((a, b) => (logits[b] ?? 0) - (logits[a] ?? 0) || a - b);
  const enough = tokens.length >= count;
  tokens.length = Math.min(tokens.length, count);
  const last = tokens[tokens.length - 1];
  return enough && last !== undefined ? (logits[last] ?? -Infinity) : -Infinity;
}
