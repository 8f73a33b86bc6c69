import { createIntegerColumn } from './numbers';
import { createPostingLists, type Postings } from './postings';
import type { WordReader } from './words';

/** An inverted index over numbered texts, for BM25. It keeps no text. */
export interface LexicalIndex {
  /** Numbers are given in ascending order, each once. */
  add(number: number, text: string): void;
  /** Takes the text out without a trace; it must be the text that was added. */
  remove(number: number, text: string): void;
  /** Undefined for a term that no text holds. */
  postings(term: string): Postings | undefined;
  /** How many texts hold the term. */
  textsWith(term: string): number;
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

export function createLexicalIndex(reader: WordReader): LexicalIndex {
  const lists = createPostingLists();
  const lengths = createIntegerColumn(0);
  const tellings = createIntegerColumn(0);
  /** By term: how often it was written with a capital inside a sentence, and how often in all. */
  const capitals = createIntegerColumn(0);
  const uses = createIntegerColumn(0);
  let size = 0;
  let totalLength = 0;

  return {
    get size() {
      return size;
    },
    get totalLength() {
      return totalLength;
    },
    get terms() {
      return lists.size;
    },

    add(number, text) {
      let words = 0;
      let telling = 0;
      reader.forEachTerm(text, (term, start) => {
        lists.append(term, number);
        uses.set(term, uses.get(term) + 1);
        if (isCapitalInside(text, start)) capitals.set(term, capitals.get(term) + 1);
        if (!reader.isStopTerm(term)) telling += 1;
        words += 1;
      });
      lengths.set(number, words);
      tellings.set(number, telling);
      totalLength += words;
      size += 1;
    },

    remove(number, text) {
      reader.forEachTerm(text, (term, start) => {
        lists.remove(term, number);
        uses.set(term, uses.get(term) - 1);
        if (isCapitalInside(text, start)) capitals.set(term, capitals.get(term) - 1);
      });
      totalLength -= lengths.get(number);
      lengths.set(number, 0);
      tellings.set(number, 0);
      size -= 1;
    },

    postings(word) {
      const term = reader.numberOf(word);
      return term === undefined || lists.unitsWith(term) === 0 ? undefined : lists.list(term);
    },
    textsWith(word) {
      const term = reader.numberOf(word);
      return term === undefined ? 0 : lists.unitsWith(term);
    },
    lengthOf: lengths.get,
    tellingOf: tellings.get,
    isName(word) {
      const term = reader.numberOf(word);
      return term !== undefined && capitals.get(term) > 0 && capitals.get(term) * 2 >= uses.get(term);
    },
  };
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
