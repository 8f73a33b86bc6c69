const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const VOWELS = /[aeiou]/i;

/** The words of a text, without the signs around them. */
function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}'’]+/gu) ?? [];
}

/** "User First Name" as `user_first_name` or, with another sign, `user-first-name`. */
export function joined(text: string, sign: '_' | '-'): string {
  return wordsOf(text)
    .map((word) => word.replaceAll(/['’]/g, '').toLowerCase())
    .join(sign);
}

/** "User first name" as `userFirstName`. */
export function camelCase(text: string): string {
  return joined(text, '-').replaceAll(/-(.)/g, (_, sign: string) => sign.toUpperCase());
}

/** The first letter of every word but the small ones; of every word where none is large. */
export function initials(text: string): string {
  const words = wordsOf(text);
  const large = words.filter((word) => /^\p{Lu}/u.test(word));
  return (large.length > 1 ? large : words).map((word) => word.charAt(0).toUpperCase()).join('');
}

/** What is small large, and the other way round. */
export function swapCase(text: string): string {
  return Array.from(text, (sign) => (sign === sign.toUpperCase() ? sign.toLowerCase() : sign.toUpperCase())).join('');
}

/** Things with commas, "and" or blanks between them, in the order of the alphabet or against it. */
export function sortedWords(text: string, backwards = false): string {
  const hasCommas = /[,;\n]/.test(text);
  return text
    .split(hasCommas ? /\s*[,;\n]\s*(?:and\s+)?/ : /\s+(?:and\s+)?/)
    .filter((word) => word !== '')
    .sort((left, right) => left.localeCompare(right, 'en') * (backwards ? -1 : 1))
    .join(', ');
}

/** The letters that occur most, and how often. */
export function commonest(letters: readonly string[]): { readonly list: readonly string[]; readonly count: number } {
  const counts = new Map<string, number>();
  for (const letter of letters) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  const count = Math.max(0, ...counts.values());
  return { list: [...counts].flatMap(([letter, times]) => (times === count ? [letter] : [])), count };
}

/** Two words in the order of the dictionary. */
export function inOrder(one: string, other: string): readonly [string, string] {
  return one.localeCompare(other, 'en') <= 0 ? [one, other] : [other, one];
}

/** Where a letter stands in the alphabet, from 1; 0 where it does not. */
export function placeInAlphabet(letter: string): number {
  return ALPHABET.indexOf(letter.toUpperCase()) + 1;
}

/** One letter, or the two around the middle. */
export function middleOf(letters: readonly string[]): readonly string[] {
  return letters.slice(Math.ceil(letters.length / 2) - 1, Math.floor(letters.length / 2) + 1);
}

/** The text without its vowels. */
export function withoutVowels(text: string): string {
  return Array.from(text)
    .filter((sign) => !VOWELS.test(sign))
    .join('');
}

/** The letter so many places after another; empty beyond the ends of the alphabet. */
export function letterAfter(letter: string, by: number): string {
  const at = ALPHABET.indexOf(letter.toUpperCase());
  return at < 0 ? '' : ALPHABET.charAt(at + by);
}

/** The letters of the alphabet between two others. */
export function lettersBetween(one: string, other: string): readonly string[] {
  const [from = 0, to = 0] = [one, other]
    .map((letter) => ALPHABET.indexOf(letter.toUpperCase()))
    .sort((left, right) => left - right);
  return Array.from(ALPHABET.slice(from + 1, to));
}

/** The letter at a place of the alphabet, from 1, or from the end where negative; `undefined` where there is none. */
export function alphabetAt(place: number): string | undefined {
  return place === 0 ? undefined : ALPHABET.at(place > 0 ? place - 1 : place);
}
