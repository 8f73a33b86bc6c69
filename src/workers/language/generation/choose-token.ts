import type { Sampling } from '../../../lib/models/language-model';

/** Gives numbers from 0 (included) to 1 (excluded). */
export type RandomSource = () => number;

/** A small generator whose whole state is one number (Tommy Ettinger's mulberry32). */
export function seededRandom(seed: number): RandomSource {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Makes tokens that occurred less likely, in place (Keskar et al., "CTRL", 2019). A penalty of 1 changes nothing. */
export function penaliseRepetition(logits: Float32Array, seen: Iterable<number>, penalty: number): void {
  if (penalty === 1) return;
  for (const token of new Set(seen)) {
    const logit = logits[token];
    if (logit !== undefined) logits[token] = logit > 0 ? logit / penalty : logit * penalty;
  }
}

/** Draws a token by temperature, the `topK` most probable and the nucleus `topP` (Holtzman et al., 2020). */
export function drawToken(logits: Float32Array, sampling: Sampling, random: RandomSource): number {
  const candidates = mostProbable(logits, sampling.topK > 0 ? sampling.topK : logits.length);
  const peak = logits[candidates[0] ?? 0] ?? 0;
  const weights = candidates.map((token) => Math.exp(((logits[token] ?? -Infinity) - peak) / sampling.temperature));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let kept = 0;
  let mass = 0;
  while (kept < weights.length && mass < sampling.topP * total) mass += weights[kept++] ?? 0;
  let left = random() * mass;
  for (let index = 0; index < kept; index++) {
    left -= weights[index] ?? 0;
    if (left < 0) return candidates[index] ?? 0;
  }
  return candidates[Math.max(0, kept - 1)] ?? 0;
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
