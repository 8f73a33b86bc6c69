import { drawFrom, probabilities, type Distribution, type RandomSource } from './distribution';

/**
 * Chooses a token where another model drafted one: whatever the draft, tokens come out as often as if they had been drawn
 * from the target. A drafted token is taken with the probability min(1, p / q), and otherwise one is drawn from what the
 * target has more of, max(0, p - q) (Leviathan, Kalman and Matias, 2023, section 2.3).
 *
 * @param drafted was drawn from `draft`
 * @returns the drafted token, or another one
 */
export function acceptDraft(target: Distribution, draft: Distribution, drafted: number, random: RandomSource): number {
  const offered = probabilities(draft);
  const wanted = probabilities(target);
  if (random() * (offered.get(drafted) ?? 0) < (wanted.get(drafted) ?? 0)) return drafted;
  const weights = target.tokens.map((token) => Math.max(0, (wanted.get(token) ?? 0) - (offered.get(token) ?? 0)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  // Only where both are the same but for rounding.
  return total === 0 ? drafted : drawFrom({ tokens: target.tokens, weights, total }, random);
}
