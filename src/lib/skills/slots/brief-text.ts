import type { Slot } from '../grammar/slot';
import { sourceOf } from '../grammar/utterance';

/** Any words, as the person wrote them; the shortest run first, so that what follows gets as much as it can read. */
export const briefText: Slot<string> = {
  free: true,
  *read(utterance, at) {
    for (let end = at + 1; end <= utterance.tokens.length; end++) yield { value: sourceOf(utterance, at, end), end };
  },
};
