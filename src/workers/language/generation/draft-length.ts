/** What decides how many tokens are worth drafting. */
export interface DraftCosts {
  /** The share of drafted tokens that prove right, from 0 to 1. */
  readonly acceptance: number;
  /** Milliseconds to draft one token. */
  readonly draftMs: number;
  /** Milliseconds of a pass that checks so many rows: the sure token and those drafted behind it. */
  readonly passMs: (rows: number) => number;
}

/** With the token that is sure they make the four rows that the kernels take together. */
export const mostDrafted = 3;

/** A smaller gain is not worth the memory and the heat. */
const LEAST_GAIN = 1.05;

/**
 * How many tokens to draft at a time so that the answer comes soonest; 0 where drafting does not pay. A draft of k tokens
 * gives 1 + a + a² + … + aᵏ tokens in the mean for one pass (Leviathan, Kalman and Matias, "Fast Inference from Transformers
 * via Speculative Decoding", 2023, equation 1).
 */
export function draftLength({ acceptance, draftMs, passMs }: DraftCosts): number {
  const plain = 1 / passMs(1);
  let best = { length: 0, rate: plain * LEAST_GAIN };
  let tokens = 1;
  for (let length = 1; length <= mostDrafted; length++) {
    tokens += acceptance ** length;
    const rate = tokens / (length * draftMs + passMs(length + 1));
    if (rate > best.rate) best = { length, rate };
  }
  return best.length;
}
