import type { Slot } from '../grammar/slot';
import { sourceOf } from '../grammar/utterance';

/** A few words, as the person wrote them; the longest run first. */
export function shortText(mostWords: number): Slot<string> {
  return {
    free: true,
    *read(utterance, at) {
      for (let end = Math.min(utterance.tokens.length, at + mostWords); end > at; end--) {
        yield { value: sourceOf(utterance, at, end), end };
      }
    },
  };
}
