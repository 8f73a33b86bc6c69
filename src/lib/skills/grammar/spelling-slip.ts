import { mistakable } from '../english/misspellings';

/** In shorter words one letter wrong makes another word; only certain slips are forgiven there. */
const SHORTEST = 5;

/**
 * Whether `typed` is `meant` with one slip of the finger: a letter too many, too few, wrong, or two letters swapped
 * (a Damerau-Levenshtein distance of 1). The first letter must be right, and what was typed no other word. Of words of
 * three or four letters only swapped letters count, and in four a letter doubled or not, or the first vowel left out.
 */
export function isSlipOf(typed: string, meant: string): boolean {
  if (typed === meant || typed[0] !== meant[0] || Math.abs(typed.length - meant.length) > 1) return false;
  if (meant.length < 3 || mistakable.has(typed)) return false;
  let start = 0;
  while (start < typed.length && typed[start] === meant[start]) start++;
  let typedEnd = typed.length;
  let meantEnd = meant.length;
  while (typedEnd > start && meantEnd > start && typed[typedEnd - 1] === meant[meantEnd - 1]) {
    typedEnd--;
    meantEnd--;
  }
  const typedRest = typed.slice(start, typedEnd);
  const meantRest = meant.slice(start, meantEnd);
  if (typedRest.length === 2 && meantRest.length === 2) {
    return typedRest[0] === meantRest[1] && typedRest[1] === meantRest[0];
  }
  if (typedRest.length > 1 || meantRest.length > 1) return false;
  if (meant.length >= SHORTEST) return true;
  if (meant.length < SHORTEST - 1) return false;
  if (typedRest === '') return meantRest === meant[start - 1] || (isVowel(meantRest) && /^[^aeiouy]{2}/.test(typed));
  return meantRest === '' && typedRest === typed[start - 1];
}

function isVowel(letter: string): boolean {
  return /^[aeiou]$/.test(letter);
}
