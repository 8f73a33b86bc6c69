import { PERSON } from '../../core/fact';
import { comparisonKey } from '../facts/comparison-key';
import { findPredicate } from '../facts/predicates';
import { alternativesOfRelations, relationOf } from '../facts/words/kin';
import { RELATION_ADJECTIVES } from '../facts/words/relations';
import type { Known } from './memory-request';

const SELF = /^(?:i|we|me|us|myself)$/i;
const OWNED = new RegExp(`^(?:my|our) (?:(?:${RELATION_ADJECTIVES}) )*(.+)$`, 'i');
const RELATION = new RegExp(`^(?:${alternativesOfRelations()})s?$`, 'iu');

/** Who is meant by the subject of a question: "I", "my sister", "my brother Tom", "Ana"; nobody, where unknown. */
export function whoIs(words: string, known: Known): string | undefined {
  if (SELF.test(words)) return PERSON;
  const named = nameOf(words, known);
  if (named !== undefined) return named;
  const whole = /^(?:my|our) (.+)$/i.exec(words)?.[1] ?? (BARE_KIN.test(words) ? words : undefined);
  if (whole === undefined) return undefined;
  const owned = relationPredicate(whole) === undefined ? (OWNED.exec(words)?.[1] ?? whole) : whole;
  const relation = relationPredicate(owned);
  if (relation !== undefined) {
    if (!known.subjects.some((each) => relationPredicate(each) === relation)) return undefined;
    const word = owned.toLowerCase();
    const isTold = known.subjects.includes(word) || findPredicate(word) !== undefined;
    return isTold ? word : relation;
  }
  const parts = owned.split(' ');
  return nameOf(owned, known) ?? (parts.length > 1 ? nameOf(parts.slice(1).join(' '), known) : undefined);
}

/** The predicate under which somebody of that word is kept: "wife" → "partner", "dog" → "pets", "landlord" → "landlord". */
export function relationPredicate(word: string): string | undefined {
  const key = comparisonKey(word);
  for (const form of [key, key.replace(/ies$/, 'y'), key.replace(/s$/, '')]) {
    const predicate = findPredicate(form);
    if (predicate?.kind === 'relation' || predicate?.id === 'pets') return predicate.id;
  }
  return RELATION.test(key) ? relationOf(key.replace(/s$/, '')) : undefined;
}

/** The subject as the memory spells it. */
function nameOf(words: string, { subjects }: Known): string | undefined {
  const key = comparisonKey(words);
  return key === 'user'
    ? undefined
    : subjects.find((each) => comparisonKey(each) === key && !isBareRelation(each, words));
}

/** "Sister" alone names nobody, though the memory knows a sister; "my sister" and "Mum" do. */
function isBareRelation(subject: string, words: string): boolean {
  return relationPredicate(subject) !== undefined && !/^(?:my|our) /i.test(words) && !BARE_KIN.test(words);
}

const BARE_KIN = /^(?:mum|mom|mam|dad|daddy|mummy|gran|granny|grandma|grandad|granddad|grandpa|nan|nana|nanny)$/i;
