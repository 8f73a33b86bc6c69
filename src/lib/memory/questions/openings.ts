const GROUP = /^\(\?(?::|<\w+>)/;
const WORD = /^[a-z]+/;

/**
 * The words with which whatever fits an expression begins, so that an expression is tried (and compiled) only where it
 * can fit; none, where it may begin with any word.
 *
 * @param source begins with a word in small letters, or with a group of alternatives that do
 */
export function openingsOf(source: string): ReadonlySet<string> | undefined {
  const alternatives = GROUP.test(source) ? alternativesOf(source.replace(GROUP, '')) : [source];
  const words = alternatives.map((each) => WORD.exec(each)?.[0]);
  return words.every((word) => word !== undefined) ? new Set(words) : undefined;
}

/** The alternatives of a group from behind its bracket, up to where it ends. */
function alternativesOf(source: string): readonly string[] {
  const alternatives = [''];
  let depth = 0;
  for (const letter of source) {
    if (letter === ')' && depth === 0) break;
    if (letter === '(') depth++;
    if (letter === ')') depth--;
    if (letter === '|' && depth === 0) alternatives.push('');
    else alternatives.push((alternatives.pop() ?? '') + letter);
  }
  return alternatives;
}
