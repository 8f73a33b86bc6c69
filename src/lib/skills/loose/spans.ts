import { politeWords } from '../english/fillers';
import { harmlessWords, weakWords } from '../english/loose-words';
import type { Utterance } from '../grammar/utterance';
import type { ValueFinder } from './values';

/** The middle of a turn, and the words around it that say little. */
export interface Span {
  readonly inner: Utterance;
  /** Those that do not stand in any request. */
  readonly left: readonly string[];
}

const LEAST_TOKENS = 2;
const MOST_BEFORE = 8;
const MOST_AFTER = 4;

/** The turn without words at its beginning and its end that say little, the longest first. */
export function spansOf({ source, tokens }: Utterance, finder: ValueFinder): readonly Span[] {
  const isIdle = (at: number): boolean => {
    const text = tokens[at]?.text ?? '';
    if (finder.isNumber(at)) return false;
    return harmlessWords.has(text) || weakWords.has(text) || politeWords.has(text) || text === ',';
  };
  let most = 0;
  while (most < MOST_BEFORE && most < tokens.length && isIdle(most)) most++;
  let least = tokens.length;
  while (tokens.length - least < MOST_AFTER && least > 0 && isIdle(least - 1)) least--;
  const spans: Span[] = [];
  for (let from = 0; from <= most; from++) {
    for (let to = tokens.length; to >= least; to--) {
      if (to - from < LEAST_TOKENS || to - from === tokens.length) continue;
      const outer = [...tokens.slice(0, from), ...tokens.slice(to)].map(({ text }) => text);
      spans.push({
        inner: { source, tokens: tokens.slice(from, to) },
        left: outer.filter((text) => weakWords.has(text)),
      });
    }
  }
  return spans.sort((one, other) => other.inner.tokens.length - one.inner.tokens.length);
}
