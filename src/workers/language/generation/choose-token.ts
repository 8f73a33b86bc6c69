import type { Sampling } from '../../../lib/models/language-model';
import { distributionOf, drawFrom, type RandomSource } from './distribution';

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

/** Draws a token by temperature, the `topK` most probable and the nucleus `topP`. */
export function drawToken(logits: Float32Array, sampling: Sampling, random: RandomSource): number {
  return drawFrom(distributionOf(logits, sampling), random);
}
