import { createIntegerColumn } from './numbers';
import type { WordReader } from './words';

/** The units that hold a term, ascending, and how often each does: a number is `unit * 16 + min(count, 15)`. */
export interface Postings {
  readonly entries: Uint32Array;
  readonly length: number;
}

/** An inverted index over numbered texts, for BM25. It keeps no text, and four bytes for each different word of one. */
export interface LexicalIndex {
  /** Numbers are given in ascending order, each once. */
  add(number: number, text: string): void;
  /** Takes the text out without a trace; it must be the text that was added. */
  remove(number: number, text: string): void;
  postings(term: string): Postings | undefined;
  /** Words of the text of that number. */
  lengthOf(number: number): number;
  /** Those of them that are no stop words. */
  tellingOf(number: number): number;
  /** Texts in the index. */
  readonly size: number;
  /** Words of all texts. */
  readonly totalLength: number;
  readonly terms: number;
  /** Whether the term is mostly written with a capital where none is needed: a name. */
  isName(term: string): boolean;
}

const COUNT_BITS = 16;
const MOST = COUNT_BITS - 1;

/** The unit of an entry. */
export function unitOfEntry(entry: number): number {
  return Math.floor(entry / COUNT_BITS);
}

/** How often the unit of an entry holds the term. */
export function countOfEntry(entry: number): number {
  return entry & MOST;
}

interface Term {
  entries: Uint32Array;
  length: number;
  /** How often it was written with a capital inside a sentence, and how often in all. */
  capitals: number;
  uses: number;
  readonly isStopWord: boolean;
}

export function createLexicalIndex(reader: WordReader): LexicalIndex {
  const terms = new Map<string, Term>();
  const lengths = createIntegerColumn(0);
  const tellings = createIntegerColumn(0);
  let size = 0;
  let totalLength = 0;

  function append(term: Term, number: number): void {
    const last = term.length - 1;
    if (last >= 0 && unitOfEntry(term.entries[last]!) === number) {
      if (countOfEntry(term.entries[last]!) < MOST) term.entries[last]! += 1;
      return;
    }
    if (term.length === term.entries.length) {
      const larger = new Uint32Array(Math.ceil(term.length * 1.5) + 1);
      larger.set(term.entries);
      term.entries = larger;
    }
    term.entries[term.length] = number * COUNT_BITS + 1;
    term.length += 1;
  }

  return {
    get size() {
      return size;
    },
    get totalLength() {
      return totalLength;
    },
    get terms() {
      return terms.size;
    },

    add(number, text) {
      let words = 0;
      let telling = 0;
      reader.forEachWord(text, (word, start) => {
        let term = terms.get(word);
        if (term === undefined) {
          term = { entries: new Uint32Array(2), length: 0, capitals: 0, uses: 0, isStopWord: reader.isStopWord(word) };
          terms.set(word, term);
        }
        append(term, number);
        term.uses += 1;
        if (isCapitalInside(text, start)) term.capitals += 1;
        if (!term.isStopWord) telling += 1;
        words += 1;
      });
      lengths.set(number, words);
      tellings.set(number, telling);
      totalLength += words;
      size += 1;
    },

    remove(number, text) {
      reader.forEachWord(text, (word, start) => {
        const term = terms.get(word);
        if (term === undefined) return;
        term.uses -= 1;
        if (isCapitalInside(text, start)) term.capitals -= 1;
        const place = placeOf(term, number);
        if (place < 0) return;
        term.entries.copyWithin(place, place + 1, term.length);
        term.length -= 1;
        term.entries[term.length] = 0;
      });
      reader.forEachWord(text, (word) => {
        if (terms.get(word)?.length === 0) terms.delete(word);
      });
      totalLength -= lengths.get(number);
      lengths.set(number, 0);
      tellings.set(number, 0);
      size -= 1;
    },

    postings: (term) => terms.get(term),
    lengthOf: lengths.get,
    tellingOf: tellings.get,
    isName(word) {
      const term = terms.get(word);
      return term !== undefined && term.capitals > 0 && term.capitals * 2 >= term.uses;
    },
  };
}

/** The place of the unit among the entries; -1 where it is not. */
function placeOf({ entries, length }: Postings, number: number): number {
  let low = 0;
  let high = length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = unitOfEntry(entries[middle]!);
    if (found === number) return middle;
    if (found < number) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Whether a word begins with a capital that its place, not the beginning of a sentence, does not ask for. */
export function isCapitalInside(text: string, start: number): boolean {
  const code = text.charCodeAt(start);
  if (code < 65 || (code > 90 && code < 192)) return false;
  const letter = text[start]!;
  if (letter === letter.toLowerCase()) return false;
  // "I" is a capital everywhere, and so is what is shouted.
  const next = text[start + 1] ?? ' ';
  if (next === next.toUpperCase()) return false;
  let before = start - 1;
  while (before >= 0 && text.charCodeAt(before) <= 32) before -= 1;
  return before >= 0 && !'.!?:…。"“(*-–—\n'.includes(text[before]!) && text.slice(before + 1, start).indexOf('\n') < 0;
}
