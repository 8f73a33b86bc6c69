import { stemmer } from 'stemmer';
import { IRREGULAR_FORMS, STOP_WORDS } from './english';
import { createWordTable, extendHash, hashOfWord } from './word-table';

/** Called with the number of each term of a text in turn, and where its word begins (UTF-16 units). */
export type TermVisitor = (term: number, start: number) => void;

/** Reads texts as terms: lower case, without accents, by the stem. */
export interface WordReader {
  /** Quick: of a word that was read before, not even the term is looked up. */
  forEachTerm(text: string, visit: TermVisitor): void;
  /** The terms in order. */
  termsOf(text: string): readonly string[];
  /** The term of that number. */
  term(number: number): string;
  /** Undefined for a term that was never read. Numbers go from 0 on, without gaps. */
  numberOf(term: string): number | undefined;
  /** Whether nearly every text has the word that became this term. */
  isStopWord(term: string): boolean;
  /** The same for the term of that number. */
  isStopTerm(number: number): boolean;
}

/** A pasted key is known by its beginning. */
const LONGEST = 48;
const APOSTROPHE = 39;

const runs = /\p{N}+(?:[.,:]\p{N}+)*[\p{L}\p{M}]*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’ʼ][\p{L}\p{M}]+)*/gu;
const plain = /^[a-z]+$/;
const beyondAscii = /[^\0-\x7f]/;
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const number = /^\p{N}/u;
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

/** Makes a reader, which remembers the words that it read. */
export function createWordReader(): WordReader {
  const terms: string[] = [];
  const numbers = new Map<string, number>();
  const stops: boolean[] = [];
  /** By word: the number of its term, or -1 where it has no letter that counts. */
  const termOfWord: number[] = [];
  const words = createWordTable((word) => {
    const term = stemOf(foldWord(word));
    termOfWord.push(term === '' ? -1 : (numbers.get(term) ?? addTerm(term)));
  });
  // Most texts need none, and it takes some milliseconds to make.
  let segmenter: Intl.Segmenter | undefined;

  function addTerm(term: string): number {
    const number = terms.push(term) - 1;
    numbers.set(term, number);
    stops.push(STOP_WORDS.has(term));
    return number;
  }

  function visitWord(text: string, start: number, end: number, hash: number, visit: TermVisitor): void {
    const term = termOfWord[words.numberOf(text, start, Math.min(end, start + LONGEST), hash)]!;
    if (term >= 0) visit(term, start);
  }

  function visitOtherWord(text: string, start: number, length: number, visit: TermVisitor): void {
    const end = start + length;
    visitWord(text, start, end, hashOfWord(text, start, Math.min(end, start + LONGEST)), visit);
  }

  function visitRun(text: string, start: number, run: string, visit: TermVisitor): void {
    if (beyondAscii.test(run) && unspaced.test(run)) {
      segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
      for (const { segment, index, isWordLike } of segmenter.segment(run)) {
        if (isWordLike === true) visitOtherWord(text, start + index, segment.length, visit);
      }
    } else visitOtherWord(text, start, run.length, visit);
  }

  function forEachTerm(text: string, visit: TermVisitor): void {
    const { length } = text;
    let expression: RegExp | undefined;
    let place = 0;
    while (place < length) {
      const code = text.charCodeAt(place);
      if (code < 128 && !isLetterCode(code) && !isDigitCode(code)) {
        place += 1;
        continue;
      }
      let end = place;
      let hash = 0;
      for (let letter = plainLetter(text, end, place); letter !== 0; letter = plainLetter(text, end, place)) {
        if (end < place + LONGEST) hash = extendHash(hash, letter);
        end += 1;
      }
      if (end > place && !goesOn(text, end)) {
        visitWord(text, place, end, hash, visit);
        place = end;
        continue;
      }
      expression ??= new RegExp(runs);
      expression.lastIndex = place;
      const match = expression.exec(text);
      if (match === null) return;
      visitRun(text, match.index, match[0], visit);
      place = match.index + match[0].length;
    }
  }

  return {
    forEachTerm,
    termsOf(text) {
      const found: string[] = [];
      forEachTerm(text, (number) => found.push(terms[number]!));
      return found;
    },
    term: (number) => terms[number]!,
    numberOf: (term) => numbers.get(term),
    isStopTerm: (number) => stops[number]!,
    isStopWord: (term) => STOP_WORDS.has(term),
  };
}

/** Makes words equal that people take for equal: case, accents, width, ligatures, apostrophes. */
function foldWord(word: string): string {
  if (plain.test(word)) return word;
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
  if (number.test(word)) return word.replaceAll(',', '').replace(/(?<=\p{N})(?:st|nd|rd|th)$/u, '');
  return word.length > 2 && plain.test(word) ? stemmer(word) : word;
}

/** Whether it is an ASCII letter. */
function isLetterCode(code: number): boolean {
  const small = code | 32;
  return small >= 97 && small <= 122;
}

function isDigitCode(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** An ASCII letter there, as a small one, or the apostrophe between two; 0 where the word that began at `start` ends. */
function plainLetter(text: string, place: number, start: number): number {
  const code = text.charCodeAt(place);
  if (isLetterCode(code)) return code | 32;
  return code === APOSTROPHE && place > start && isLetterCode(text.charCodeAt(place + 1)) ? code : 0;
}

/** Whether something else than plain letters belongs to the word, which the slower expression knows about. */
function goesOn(text: string, end: number): boolean {
  const next = text.charCodeAt(text.charCodeAt(end) === APOSTROPHE ? end + 1 : end);
  return next >= 128 || isDigitCode(next);
}
