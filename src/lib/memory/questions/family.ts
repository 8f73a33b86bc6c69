/** Words for several kinds of relatives at once, and the predicates under which these are kept. */
const FAMILY: ReadonlyMap<string, readonly string[]> = new Map([
  ['child', ['child', 'son', 'daughter']],
  ['siblings', ['brother', 'sister']],
  ['parents', ['mother', 'father']],
]);

/** Whether a word means several kinds of relatives and is no predicate itself: "siblings", "parents". */
export function isFamilyWord(word: string): boolean {
  return word === 'siblings' || word === 'parents';
}

/** Every predicate under which a value of this one may stand: "child" has sons and daughters, too. */
export function kindsOf(predicate: string): readonly string[] {
  return FAMILY.get(predicate) ?? [predicate];
}
