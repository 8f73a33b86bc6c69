import type { Sampling } from '../models/language-model';

/**
 * Greedy: the same question gives the same answer. No penalty: at 1.05 the 0.5B model already answers that water boils
 * at "100 degrees Fahrenheit", because the right word stands earlier in its sentence.
 */
export const GREEDY: Sampling = { temperature: 0, topP: 1, topK: 0, repetitionPenalty: 1, seed: 0 };

const LONGEST_ANSWER_TOKENS = 1024;

/** Tokens of the context that are kept free for an answer: enough for a page, never more than a quarter of the whole. */
export function answerTokens(contextTokens: number): number {
  return Math.min(LONGEST_ANSWER_TOKENS, Math.floor(contextTokens / 4));
}
