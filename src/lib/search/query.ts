import { withinEdits } from './edit-distance';
import { isUnspaced, wordsOf } from './words';

/** One word that is looked for. */
export interface QueryWord {
  readonly term: string;
  /** Whether longer words that begin with it are found too: the person may still be typing. */
  readonly prefix: boolean;
  /** How many slips a word that is found may differ by. */
  readonly edits: number;
}

/** More words than this narrow a search no further; each has a bit in a 32-bit number. */
const MOST_WORDS = 24;

/** The words of a query. The last one stands for all that begin with it, unless something was typed after it. */
export function parseQuery(query: string): readonly QueryWord[] {
  const found = wordsOf(query);
  const lastEnd = found.at(-1)?.end;
  const words = new Map<string, QueryWord>();
  found.forEach(({ term, start, end }, place) => {
    const isOpen = end === lastEnd && end === query.length;
    if (isUnspaced(term)) {
      const single = Array.from(term).length === 1;
      // The last character of a longer run is part of the pair before it.
      if (single && found[place - 1]?.end === end && found[place - 1]!.start < start) return;
      words.set(term, { term, prefix: single, edits: 0 });
    } else {
      const prefix = isOpen || words.get(term)?.prefix === true;
      words.set(term, { term, prefix, edits: allowedEdits(term) });
    }
  });
  return [...words.values()].slice(0, MOST_WORDS);
}

/** How well a term answers a word: 1 when it is that word, less when it begins with it or is close to it, 0 when not. */
export function matchQuality(word: QueryWord, term: string): number {
  if (term === word.term) return 1;
  if (word.prefix && term.startsWith(word.term)) return 0.5 + 0.4 * (word.term.length / term.length);
  if (word.edits > 0 && term[0] === word.term[0] && withinEdits(word.term, term, word.edits)) return 0.4;
  return 0;
}

/** Short words are close to too many others, and a number that differs is another number. */
function allowedEdits(term: string): number {
  if (term.length < 5 || /\p{N}/u.test(term)) return 0;
  return term.length < 9 ? 1 : 2;
}
