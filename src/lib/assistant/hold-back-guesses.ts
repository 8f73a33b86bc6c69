import type { GenerationEvent } from '../models/language-model';

/** So many tokens of a draft show whether the model knows what it says. */
const DRAFT_TOKENS = 24;

/**
 * Mean natural logarithm of the probability of a draft's tokens below which the model is taken to be guessing.
 * Found on requests of our own, see docs/architecture/turn.md.
 */
const SURE_ENOUGH = -0.9;

/**
 * Keeps the first words of an answer back until it is clear whether the model knows what it says, by the probabilities
 * that it gave its own tokens. If it does not, the stream ends with `guessing` and without those words.
 */
export async function* holdBackGuesses(
  events: AsyncIterable<GenerationEvent>,
): AsyncGenerator<GenerationEvent | { readonly type: 'guessing' }, void> {
  let held: GenerationEvent[] | undefined = [];
  const logProbabilities: number[] = [];
  for await (const event of events) {
    if (held === undefined || event.type === 'prefill') {
      yield event;
      continue;
    }
    const over = event.type === 'done';
    if (!over) held.push(event);
    if (event.type === 'token') logProbabilities.push(event.logProbability);
    if (!over && logProbabilities.length < DRAFT_TOKENS) continue;
    const stopped = over && event.stopReason === 'aborted';
    if (!stopped && isGuessing(logProbabilities)) {
      yield { type: 'guessing' };
      return;
    }
    yield* held;
    held = undefined;
    if (over) yield event;
  }
}

function isGuessing(logProbabilities: readonly number[]): boolean {
  if (logProbabilities.length === 0) return false;
  const sum = logProbabilities.reduce((total, value) => total + value, 0);
  return sum / logProbabilities.length < SURE_ENOUGH;
}
