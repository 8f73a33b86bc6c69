import { breakingWords, type FreeFrame } from '../english/free-frame';
import { slipIn, type Vocabulary } from '../grammar/vocabulary';
import type { Token, Utterance } from '../grammar/utterance';
import type { Value, ValueFinder } from './values';

/** Tokens of a turn, from one up to another. */
export interface FreeSpan {
  readonly from: number;
  readonly to: number;
}

const SIGN = /^[^\p{L}\d]$/u;

/**
 * The free text of a turn: what remains between the words and the values that an act is asked for with. `undefined` where
 * nothing remains, where it is long, or where it may be more than a name of something.
 */
export function freeSpan(
  { tokens, source }: Utterance,
  { around, anchors, mostWords, holdsValues, lists, names, never }: FreeFrame,
  values: readonly Value[],
  finder: ValueFinder,
  known?: Vocabulary,
): FreeSpan | undefined {
  const isValue = (at: number): boolean => values.some(({ from, to }) => from <= at && at < to);
  const isAround = (at: number): boolean => isValue(at) || around.has(tokens[at]?.text ?? '');
  let [from, to] = [0, tokens.length];
  const isAnchor = (at: number): boolean => anchors?.has(tokens[at]?.text ?? '') === true;
  while (from < to && isAround(from) && (!isAnchor(from - 1) || isAnchor(from) || isValue(from))) from++;
  while (to > from && isAround(to - 1)) to--;
  const text = tokens.slice(from, to);
  const words = text.filter((token) => !SIGN.test(token.text));
  if (words.length === 0 || words.length > mostWords) return undefined;
  if (lists !== true && text.some((token) => /^[,;:.]$/.test(token.text))) return undefined;
  if (words.some((token) => never?.has(token.text))) return undefined;
  if (words.some((token) => breakingWords.has(token.text)) || isAskedTwice(source, text)) return undefined;
  // "The Costco list" has a name that is no text, and a name is none of the words that the skill is asked with.
  if (/^lists?$/.test(tokens[to]?.text ?? '') && names !== true) return undefined;
  const isKnown = (word: string): boolean =>
    known?.words.has(word) === true || (known && slipIn(word, known)) !== undefined;
  if (names === true && words.some((token) => isKnown(token.text))) return undefined;
  if (known !== undefined && words[0] !== undefined && slipIn(words[0].text, known) !== undefined) return undefined;
  for (let at = from; at < to; at++) {
    if (isValue(at) || (holdsValues !== true && finder.isNumber(at))) return undefined;
  }
  return { from, to };
}

/** Whether a sentence ends within it. */
function isAskedTwice(source: string, text: readonly Token[]): boolean {
  const [first, last] = [text[0], text.at(-1)];
  return first === undefined || last === undefined || /[?!…\n]|\.\s/.test(source.slice(first.start, last.end));
}
