import { alternatives } from './lists';
import { ANIMALS, LONG_RELATIONS, OTHER_RELATIONS, RELATIONS } from './relations';

export { ANIMALS };

const IN_LAW = '(?:mother|father|sister|brother|son|daughter|mum|dad)[- ]in[- ]law';
const HALF =
  '(?:half|step|foster|great|grand)[- ]?(?:sister|brother|aunt|uncle|son|daughter|gran|grandmother|grandfather|nan|niece|nephew)';

/** A pattern of all words for people by what they are to the person. */
export function alternativesOfRelations(): string {
  const words = [...RELATIONS.keys(), ...LONG_RELATIONS.keys(), ...OTHER_RELATIONS.split(' ')].join('|');
  return `${IN_LAW}|${HALF}|${alternatives(words)}`;
}

/** The predicate for a relation: "wife" → "partner"; the word itself, where it has none. */
export function relationOf(word: string): string {
  const lower = word.toLowerCase();
  return (
    LONG_RELATIONS.get(lower) ??
    RELATIONS.get(lower) ??
    RELATIONS.get(lower.replace(/s$/, '')) ??
    lower.replace(/^(sibling)s$/, '$1')
  );
}
