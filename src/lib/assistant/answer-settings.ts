import type { SamplingChoice } from '../core/conversation';
import type { Sampling } from '../models/language-model';

/**
 * Greedy: the same question gives the same answer. No penalty: at 1.05 the 0.5B model already answers that water boils
 * at "100 degrees Fahrenheit", because the right word stands earlier in its sentence.
 */
export const GREEDY: Sampling = { temperature: 0, topP: 1, topK: 0, repetitionPenalty: 1, seed: 0 };

/** Asked again, a greedy model would only repeat itself; this says it in other words without going astray. */
const VARIED: SamplingChoice = { temperature: 0.6, topP: 0.9, topK: 40, repetitionPenalty: 1 };

const LONGEST_ANSWER_TOKENS = 1024;

/** Tokens of the context that are kept free for an answer: enough for a page, never more than a quarter of the whole. */
export function answerTokens(contextTokens: number): number {
  return Math.min(LONGEST_ANSWER_TOKENS, Math.floor(contextTokens / 4));
}

/** Tokens that thoughts before an answer may take beyond it, as far as the context has room. */
export const THOUGHT_TOKENS = 4096;

/**
 * How the words of an answer are chosen.
 *
 * @param choice what the person set for the conversation
 * @param varied whether the most probable words are not wanted: the model gave them to the same question already, or it
 * thinks first, where the most probable thought soon goes round in circles
 * @param drawSeed gives a number that differs each time
 */
export function samplingFor(choice: SamplingChoice | undefined, varied: boolean, drawSeed: () => number): Sampling {
  const chosen = choice ?? (varied ? VARIED : GREEDY);
  return { ...chosen, seed: chosen.seed ?? drawSeed() };
}
