import type { Utterance } from './grammar/utterance';

/** Longer is no question that was only asked again. */
const MOST_TOKENS = 30;

/**
 * Reads a turn that asks for the same thing in other words: "is my alarm on, did I set it". Each side of a comma must be
 * read, and the second must add nothing to the first.
 *
 * @returns what the first side says; `undefined` when the turn is not such a pair
 */
export function readTwice<Read extends { readonly act: string }>(
  { source, tokens }: Utterance,
  read: (part: Utterance) => Read | undefined,
  readAgain: (part: Utterance) => Read | undefined = read,
): Read | undefined {
  if (tokens.length > MOST_TOKENS) return undefined;
  for (const [place, { text }] of tokens.entries()) {
    if (text !== ',' && text !== '.' && text !== ';') continue;
    const again = readAgain({ source, tokens: tokens.slice(place + 1) });
    const first = again && read({ source, tokens: tokens.slice(0, place) });
    if (first !== undefined && first.act === again?.act) return first;
  }
  return undefined;
}
