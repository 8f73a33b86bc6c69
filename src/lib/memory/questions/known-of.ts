import { PERSON, type Fact } from '../../core/fact';
import { findPredicate } from '../facts/predicates';
import type { Known } from './memory-request';

/** What a turn must know of the facts to be read: whom they speak of, and what they tell. Facts that wait are not known. */
export function knownOf(facts: readonly Fact[]): Required<Known> {
  const subjects = new Set<string>();
  const predicates = new Set<string>();
  for (const { subject, predicate, object, state } of facts) {
    if (state !== 'kept') continue;
    predicates.add(predicate);
    if (subject !== PERSON) subjects.add(subject);
    if (!isOfPeople(predicate)) continue;
    if (subject === PERSON) subjects.add(predicate);
    subjects.add(object);
  }
  return { subjects: [...subjects], predicates: [...predicates] };
}

/** Whether the object of such a fact is somebody: a person or an animal. */
export function isOfPeople(predicate: string): boolean {
  const known = findPredicate(predicate);
  return known?.kind === 'relation' || known?.id === 'pets';
}
