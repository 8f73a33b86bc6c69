/** The notes that have every word of a query in them, or the beginning of it; the best first stay in their order. */
export function matchingNotes<Kept extends { readonly text: string }>(
  notes: readonly Kept[],
  query: string,
): readonly Kept[] {
  const wanted = wordsOf(query).filter((word) => !SMALL.has(word));
  if (wanted.length === 0) return [];
  return notes.filter(({ text }) => {
    const has = wordsOf(text);
    return wanted.every((word) => has.some((other) => other.startsWith(stem(word))));
  });
}

/** Words that say nothing of what is looked for. */
const SMALL = new Set([
  'the',
  'a',
  'an',
  'my',
  'our',
  'of',
  'for',
  'to',
  'in',
  'on',
  'about',
  'and',
  'with',
  'from',
  'word',
]);

function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFKD')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

function stem(word: string): string {
  return word.length > 4 ? word.replace(/(?:ies|es|s|y)$/, '') : word;
}
