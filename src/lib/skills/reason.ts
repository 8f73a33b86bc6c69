import { notInReasons, reasonOpenings } from './english/reasons';
import type { Utterance } from './grammar/utterance';

/** Longer is a story. */
const MOST_TOKENS = 18;
const MOST_REASON = 7;

const openings = reasonOpenings.map((opening) => opening.split(' '));

/**
 * The turn without what only says why, before its first comma or after its last: "it's late, turn it down"; `undefined`
 * where nothing of it does.
 */
export function withoutReason({ source, tokens }: Utterance): Utterance | undefined {
  if (tokens.length > MOST_TOKENS) return undefined;
  const isBreak = ({ text }: { readonly text: string }): boolean => text === ',' || text === '.' || text === ';';
  const first = tokens.findIndex(isBreak);
  const last = tokens.findLastIndex(isBreak);
  if (first < 1 || last === tokens.length - 1) return undefined;
  const texts = tokens.map(({ text }) => text);
  if (isReason(texts.slice(last + 1))) return { source, tokens: tokens.slice(0, last) };
  if (isReason(texts.slice(0, first))) return { source, tokens: tokens.slice(first + 1) };
  return undefined;
}

function isReason(words: readonly string[]): boolean {
  return (
    words.length <= MOST_REASON &&
    openings.some((opening) => opening.every((word, index) => words[index] === word)) &&
    !words.some((word) => notInReasons.has(word))
  );
}
