/** Shorter words are one slip away from too many others. */
const SHORTEST = 5;

/**
 * Whether `typed` is `meant` with one slip of the finger: a letter too many, too few, wrong, or two letters swapped
 * (a Damerau-Levenshtein distance of 1). The first letter must be right.
 */
export function isSlipOf(typed: string, meant: string): boolean {
  if (meant.length < SHORTEST || typed[0] !== meant[0] || Math.abs(typed.length - meant.length) > 1) return false;
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
  if (typedRest.length <= 1 && meantRest.length <= 1) return typed !== meant;
  return (
    typedRest.length === 2 && meantRest.length === 2 && typedRest[0] === meantRest[1] && typedRest[1] === meantRest[0]
  );
}
