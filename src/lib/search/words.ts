/** A word as the index knows it, and where it stands in the text it came from (UTF-16 units, end excluded). */
export interface Word {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** A word longer than this is found by its beginning: pasted keys and encoded files must not swell the index. */
export const longestTerm = 64;

const runs = /[\p{L}\p{N}\p{M}]+/gu;
const beyondAscii = /[^\0-\x7f]/;

/** Scripts that put no space between words; the length mark and the iteration mark belong to no script of their own. */
const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Bopomofo}\\p{Script=Thai}\\p{Script=Lao}' +
  '\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Tibetan}ー々〆ﾞﾟ';
const hasUnspaced = new RegExp(`[${unspaced}]`, 'u');
const parts = new RegExp(`[${unspaced}][${unspaced}\\p{M}]*|[^${unspaced}]+`, 'gu');
/** A character with the marks that belong to it, the half-width voicing marks among them. */
const characters = /[^][\p{M}ﾞﾟ]*/gu;

/** Accents of Latin, Greek and Cyrillic, vowel points of Hebrew and Arabic. Elsewhere a mark is a letter like any other. */
const accents = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670]/g;
/** Letters that have no decomposition, and the form of sigma that only the end of a word has. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
};
const foldedLetters = new RegExp(`[${Object.keys(letters).join('')}]`, 'g');

/** Makes words equal that people take for equal: case, accents, width and ligatures do not matter. */
export function foldWord(word: string): string {
  if (!beyondAscii.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(accents, '')
    .replaceAll(foldedLetters, (letter) => letters[letter] ?? letter)
    .normalize('NFC');
}

/** Whether the term is of a script without spaces. */
export function isUnspaced(term: string): boolean {
  return beyondAscii.test(term) && hasUnspaced.test(term);
}

/**
 * Calls back with each word of a text, in order. Where a script has no spaces, each pair of neighbouring characters is
 * a word, and so is the last character of a run, so that any piece of the run can be found without a dictionary.
 */
export function forEachWord(text: string, visit: (term: string, start: number, end: number) => void): void {
  for (const { 0: run, index } of text.matchAll(runs)) {
    if (!isUnspaced(run)) {
      visitSpaced(run, index, visit);
      continue;
    }
    for (const { 0: part, index: offset } of run.matchAll(parts)) {
      if (hasUnspaced.test(part)) visitPairs(part, index + offset, visit);
      else visitSpaced(part, index + offset, visit);
    }
  }
}

/** The words of a text, in order. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  forEachWord(text, (term, start, end) => words.push({ term, start, end }));
  return words;
}

function visitSpaced(word: string, start: number, visit: (term: string, start: number, end: number) => void): void {
  const term = foldWord(word.length > longestTerm ? word.slice(0, longestTerm) : word);
  if (term !== '') visit(term, start, start + word.length);
}

function visitPairs(run: string, start: number, visit: (term: string, start: number, end: number) => void): void {
  let previous: { readonly folded: string; readonly start: number } | undefined;
  let end = start;
  for (const { 0: character, index } of run.matchAll(characters)) {
    const folded = foldWord(character);
    const at = start + index;
    end = at + character.length;
    if (previous !== undefined) visit(previous.folded + folded, previous.start, end);
    previous = { folded, start: at };
  }
  if (previous !== undefined) visit(previous.folded, previous.start, end);
}
