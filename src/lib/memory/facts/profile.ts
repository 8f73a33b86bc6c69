import { PERSON, type Fact } from '../../core/fact';
import { comparisonKey } from './comparison-key';
import { currentFacts } from './known-values';
import { cardinalityOf, findPredicate, PREDICATES } from './predicates';
import { ofPerson, phraseOf, sentence, subjectSpeech, toPerson, type Speech } from './profile-english';
import { predicateKey } from './same-subject';

export interface ProfileOptions {
  /** The moment of which the profile tells. Milliseconds since 1970, UTC. */
  readonly at: number;
  /** How many lines at most. */
  readonly most: number;
}

/** What tells most about a person, before all else that is known. */
const FIRST = [
  ...['name', 'nickname', 'pronouns', 'age', 'birthday', 'home', 'native language', 'job', 'employer', 'school'],
  ...['studies', 'partner', 'child', 'son', 'daughter', 'mother', 'father', 'sister', 'brother', 'pets'],
  ...['allergies', 'diet', 'conditions', 'medications', 'avoids', 'languages', 'likes', 'hobbies'],
];
const order: ReadonlyMap<string, number> = new Map(
  [...new Set([...FIRST, ...PREDICATES.map(({ id }) => id)])].map((id, index) => [id, index]),
);

/** A fact in words. */
export interface ProfileLine {
  /** Of the fact. */
  readonly id: string;
  readonly text: string;
}

/**
 * A short profile for a prompt, a sentence a line: what holds of the person and their people, pinned facts first, then
 * the most telling. Two facts stand in the same order whatever else is known, so that a prompt changes as little as
 * can be from turn to turn.
 */
export function profileLines(facts: readonly Fact[], { at, most }: ProfileOptions): readonly ProfileLine[] {
  return currentFacts(facts, at)
    .filter(({ polarity, predicate }) => polarity === 'positive' || cardinalityOf(predicate) !== 'one')
    .toSorted(byImportance)
    .slice(0, Math.max(0, most))
    .map((fact) => ({
      id: fact.id,
      text: `${sayAs(fact, fact.subject === PERSON ? ofPerson : speechOf(fact, "The person's"), false)}.`,
    }));
}

/**
 * A fact in words to the person, without full stop: "You live in Leeds", "Your sister is Ana", "Ana works at bakery".
 * What is over is said in the past.
 *
 * @param at the moment of speaking, milliseconds since 1970, UTC; without one, whatever has an end is over
 */
export function sayFact(fact: Fact, at = Infinity): string {
  const isOver = fact.validTo !== undefined && fact.validTo <= at;
  return sayAs(fact, fact.subject === PERSON ? toPerson : speechOf(fact, 'Your'), isOver);
}

function sayAs({ predicate, object, polarity }: Fact, speech: Speech, isOver: boolean): string {
  const phrase = phraseOf(findPredicate(predicate)?.id, predicate);
  return sentence(phrase, speech, object, polarity === 'positive', isOver ? 'past' : 'present');
}

function speechOf({ subject }: Fact, whose: 'Your' | "The person's"): Speech {
  const isRelation = findPredicate(comparisonKey(subject))?.kind === 'relation' && subject === subject.toLowerCase();
  return subjectSpeech(subject, isRelation, whose);
}

function byImportance(one: Fact, other: Fact): number {
  return (
    Number(other.pinned) - Number(one.pinned) ||
    Number(one.subject !== PERSON) - Number(other.subject !== PERSON) ||
    importance(one) - importance(other) ||
    one.saidAt - other.saidAt ||
    (one.id < other.id ? -1 : 1)
  );
}

/** A verb of the person's own comes behind everything that has a name; what they like best, where likes are. */
function importance({ predicate }: Fact): number {
  const key = predicateKey(predicate);
  return order.get(key.startsWith('favourite ') ? 'likes' : key) ?? order.size;
}
