const ARTICLES = /^(?:(?:the|a|an|my|our|your)\s+)+(?=\S)/;
const EDGES = /^[\s"'“”‘’.,;:!?()]+|[\s"'“”‘’.,;:!?()]+$/g;

/** What two wordings of one thing share: case, articles, edge punctuation and spacing do not matter. */
export function comparisonKey(words: string): string {
  const plain = words.normalize('NFC').toLowerCase().replaceAll('’', "'").replaceAll(/\s+/g, ' ').replaceAll(EDGES, '');
  const bare = plain.replace(ARTICLES, '');
  // What consists of marks or articles alone is still told from other such things.
  return bare === '' ? words.trim() : bare;
}
