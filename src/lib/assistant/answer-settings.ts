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

/**
 * How the words of an answer are chosen.
 *
 * @param choice what the person set for the conversation
 * @param answeredBefore whether the same model already gave an answer to the same question
 * @param drawSeed gives a number that differs each time
 */
export function samplingFor(
  choice: SamplingChoice | undefined,
  answeredBefore: boolean,
  drawSeed: () => number,
): Sampling {
  const chosen = choice ?? (answeredBefore ? VARIED : GREEDY);
  return { ...chosen, seed: chosen.seed ?? drawSeed() };
}
