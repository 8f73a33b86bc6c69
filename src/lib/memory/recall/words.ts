import { stemmer } from 'stemmer';
import { IRREGULAR_FORMS, STOP_WORDS } from './english';

/** Called with each word of a text as the index knows it, and where the word begins (UTF-16 units). */
export type WordVisitor = (term: string, start: number) => void;

/** Reads texts as terms: lower case, without accents, by the stem. */
export interface WordReader {
  forEachWord(text: string, visit: WordVisitor): void;
  /** The terms in order. */
  termsOf(text: string): readonly string[];
  /** Whether nearly every text has the word that became this term. */
  isStopWord(term: string): boolean;
}

/** Stems remembered at most; beyond that all are forgotten, which costs time and nothing else. */
const MEMORY = 60_000;
/** A pasted key is known by its beginning. */
const LONGEST = 48;

const runs = /\p{N}+(?:[.,:]\p{N}+)*[\p{L}\p{M}]*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’ʼ][\p{L}\p{M}]+)*/gu;
const beyondAscii = /[^\0-\x7f]/;
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Accents of Latin, Greek and Cyrillic, points of Hebrew and Arabic; in other scripts a mark is a letter like any other. */
const accents = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670\u0640]/gu;
/** Letters that have no decomposition, and the sigma that stands at the end of a word. */
const plainLetters: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
  ['ς', 'σ'],
]);

/** Makes a reader with a memory of its own for stems. */
export function createWordReader(): WordReader {
  const stems = new Map<string, string>();
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

  function termOf(word: string): string {
    let term = stems.get(word);
    if (term !== undefined) return term;
    term = stemOf(foldWord(word.length > LONGEST ? word.slice(0, LONGEST) : word));
    if (stems.size >= MEMORY) stems.clear();
    // A copy: the engine keeps a part of a text as a view that holds the whole text in memory.
    stems.set(word.split('').join(''), term);
    return term;
  }

  function visitRun(word: string, start: number, visit: WordVisitor): void {
    if (beyondAscii.test(word) && unspaced.test(word)) {
      for (const part of segmenter.segment(word)) {
        if (part.isWordLike === true) visit(termOf(part.segment), start + part.index);
      }
    } else {
      const term = termOf(word);
      if (term !== '') visit(term, start);
    }
  }

  function forEachWord(text: string, visit: WordVisitor): void {
    const expression = new RegExp(runs);
    let place = 0;
    while (place < text.length) {
      const code = text.charCodeAt(place);
      if (code < 128 && !isWordCode(code)) {
        place += 1;
        continue;
      }
      const end = endOfPlainWord(text, place);
      if (end > place) {
        visit(termOf(text.slice(place, end)), place);
        place = end;
        continue;
      }
      expression.lastIndex = place;
      const match = expression.exec(text);
      if (match === null) return;
      visitRun(match[0], match.index, visit);
      place = match.index + match[0].length;
    }
  }

  return {
    forEachWord,
    termsOf(text) {
      const terms: string[] = [];
      forEachWord(text, (term) => terms.push(term));
      return terms;
    },
    isStopWord: (term) => STOP_WORDS.has(term),
  };
}

/** Makes words equal that people take for equal: case, accents, width, ligatures, apostrophes. */
function foldWord(word: string): string {
  let folded = word.toLowerCase();
  if (beyondAscii.test(folded)) {
    folded = Array.from(
      folded.normalize('NFKD').replaceAll(accents, ''),
      (letter) => plainLetters.get(letter) ?? letter,
    )
      .join('')
      .normalize('NFC');
  }
  return folded
    .replace(/['’ʼ]s$/u, '')
    .replace(/^(?:[cdjlmnst]|qu)['’ʼ](?=\p{L}{3})/u, '')
    .replaceAll(/['’ʼ]/gu, '');
}

function stemOf(word: string): string {
  if (STOP_WORDS.has(word)) return word;
  const known = IRREGULAR_FORMS.get(word);
  if (known !== undefined) return known;
  if (/^\p{N}/u.test(word)) return word.replaceAll(',', '').replace(/(?<=\p{N})(?:st|nd|rd|th)$/u, '');
  return word.length > 2 && /^[a-z]+$/.test(word) ? stemmer(word) : word;
}

/** Whether it is an ASCII letter or digit. */
function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/**
 * Where a word of nothing but ASCII letters ends; `start` itself where something else belongs to it, which the slower
 * expression knows about.
 */
function endOfPlainWord(text: string, start: number): number {
  let end = start;
  for (;;) {
    const code = text.charCodeAt(end) | 32;
    if (code < 97 || code > 122) break;
    end += 1;
  }
  const next = text.charCodeAt(end);
  return next >= 128 || next === 39 || (next >= 48 && next <= 57) ? start : end;
}
