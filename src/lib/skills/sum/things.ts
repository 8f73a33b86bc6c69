import { smallNumbers, tens } from '../english/numbers';
import { notThings, timeThings } from '../english/sum-things';
import type { Slot } from '../grammar/slot';
import { sourceOf } from '../grammar/utterance';

/** A counted thing may have so many words. */
const MOST_THING_WORDS = 3;

/** "bricks", "paving slabs": words that are neither numbers nor of the frame of a sentence, the shortest run first. */
export const thing: Slot<string> = {
  *read(utterance, at) {
    for (let end = at + 1; end <= at + MOST_THING_WORDS; end++) {
      if (!isThing(utterance.tokens[end - 1]?.text)) return;
      yield { value: sourceOf(utterance, at, end), end };
    }
  },
};

/** The same, or a unit of time by one word. */
export const thingOrTime: Slot<string> = {
  *read(utterance, at, context) {
    const text = utterance.tokens[at]?.text ?? '';
    if (timeThings.has(text)) yield { value: text, end: at + 1 };
    yield* thing.read(utterance, at, context);
  },
};

/** Whether a word can be what is counted. */
export function isThing(text: string | undefined): boolean {
  return (
    text !== undefined &&
    /^\p{L}{2,}$/u.test(text) &&
    !notThings.has(text) &&
    !timeThings.has(text) &&
    !Object.hasOwn(smallNumbers, text) &&
    !Object.hasOwn(tens, text)
  );
}
