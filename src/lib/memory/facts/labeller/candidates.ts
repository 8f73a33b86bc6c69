import type { PartOfSpeech, TaggedToken } from './tokens';

/** A run of words that may be what a clause tells: the tokens from `from` up to, but not with, `to`. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
}

/** The most words of an object. */
const LONGEST = 9;

const BEGINS: ReadonlySet<PartOfSpeech> = new Set(['N', 'U', 'J', 'V', '#', 'T', 'A', 'P', 'R']);
const ENDS: ReadonlySet<PartOfSpeech> = new Set(['N', 'U', 'J', 'V', '#', 'T', 'A', 'R']);
const NEVER_FIRST = /^(?:i|he|she|it|they|you|we|not|n't|to|of|so|too|very)$/;
const NEVER_LAST = /^(?:i|he|she|it|they|you|we|not|n't|so|very)$/;

/** All runs of words that could be an object: none begins with an article or ends with a preposition. */
export function candidatesOf(tokens: readonly TaggedToken[]): readonly Candidate[] {
  return tokens.flatMap((first, from) =>
    BEGINS.has(first.part) && !NEVER_FIRST.test(first.lower) ? candidatesFrom(tokens, first, from) : [],
  );
}

/** "Crohn's", "the dentist's in town": an "'s" that no word of its own follows may belong to the name. */
function isNamedAfter(tokens: readonly TaggedToken[], to: number): boolean {
  const next = tokens[to];
  return (
    tokens[to - 1]?.lower === "'s" &&
    /^[NU]$/.test(tokens[to - 2]?.part ?? '') &&
    (next === undefined || /^[PC,X]$/.test(next.part))
  );
}

function candidatesFrom(tokens: readonly TaggedToken[], first: TaggedToken, from: number): readonly Candidate[] {
  const found: Candidate[] = [];
  let hasComma = false;
  for (let to = from + 1; to <= Math.min(tokens.length, from + LONGEST); to += 1) {
    const last = tokens[to - 1];
    // Only an address or a date goes on behind a comma, nothing behind another mark.
    if (last === undefined || (last.part === ',' && last.text !== ',')) break;
    hasComma ||= last.part === ',';
    if (!(ENDS.has(last.part) || isNamedAfter(tokens, to)) || NEVER_LAST.test(last.lower)) continue;
    if (hasComma && first.part !== '#' && !/\d/.test(last.text)) break;
    found.push({ from, to });
  }
  return found;
}
