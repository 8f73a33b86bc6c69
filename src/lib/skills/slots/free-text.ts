import type { Slot } from '../grammar/slot';
import { sourceOf } from '../grammar/utterance';

/** Any words, as the person wrote them; the longest run first. */
export const freeText: Slot<string> = {
  free: true,
  *read(utterance, at) {
    for (let end = utterance.tokens.length; end > at; end--) yield { value: sourceOf(utterance, at, end), end };
  },
};
