import type { Slot } from '../grammar/slot';
import { sourceOf } from '../grammar/utterance';

/**
 * Any words, as the person wrote them; the shortest run first, so that a time which follows is not swallowed.
 *
 * @param most the most words
 * @param never words that are no part of it
 */
export function shortText(most: number, never: ReadonlySet<string> = new Set()): Slot<string> {
  return {
    free: true,
    *read(utterance, at) {
      const { tokens } = utterance;
      const first = tokens[at]?.text ?? '';
      if (/^(an?|the)$/.test(first) || !/[\p{L}\d]/u.test(first)) return;
      for (let end = at + 1; end <= Math.min(tokens.length, at + most); end++) {
        const last = tokens[end - 1]?.text ?? '';
        if (never.has(last)) return;
        if (/[\p{L}\d]/u.test(last)) yield { value: sourceOf(utterance, at, end), end };
      }
    },
  };
}
