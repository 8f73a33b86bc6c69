import type { Statement } from '../../src/lib/core/fact';
import { comparisonKey } from '../../src/lib/memory/facts/comparison-key';
import { findPredicate } from '../../src/lib/memory/facts/predicates';
import { relationOf } from '../../src/lib/memory/facts/words/kin';
import type { GoldFact } from './facts-data';

type Fact = GoldFact | Statement;

/** Whether two words mean one person: the same name, or the same relation. */
export function samePerson(one: string, other: string): boolean {
  return personOf(one) === personOf(other);
}

/** What is the same of two facts that are one: subject, predicate and sign, and the object but for articles and capitals. */
export function factKey({ subject, predicate, object, polarity }: Fact): string {
  return [personOf(subject), predicateOf(predicate), comparisonKey(object), polarity].join('|');
}

/**
 * Whether two facts say the same thing, if in other words: of the same person with the same sign, of objects one of which
 * is a part of the other, and by predicates that may be used for one another, or a verb as it was said.
 */
export function saysTheSame(one: Fact, other: Fact): boolean {
  return (
    samePerson(one.subject, other.subject) &&
    one.polarity === other.polarity &&
    isPartOf(wordsOf(one), wordsOf(other)) &&
    areRelated(predicateOf(one.predicate), predicateOf(other.predicate))
  );
}

/** One "skis" may be a hobby, a sport, a habit or a skill to different people who write it down. */
const INTERCHANGEABLE = [
  ['hobbies', 'sports', 'habits', 'skills', 'instruments', 'learning', 'likes', 'projects', 'volunteering', 'job'],
  ['belongings', 'vehicles', 'pets', 'computer', 'phone', 'instruments'],
  ['eats', 'drinks', 'likes', 'avoids', 'diet', 'habits'],
  ['reads', 'watches', 'listens to', 'likes', 'hobbies'],
  ['plans', 'goals', 'visits', 'trips', 'events', 'appointments', 'deadlines', 'learning'],
  ['conditions', 'allergies', 'avoids'],
  ['school', 'studies', 'studied at', 'degree', 'learning'],
  ['home', 'address'],
  ['likes', 'fears', 'goals'],
].map((family) => new Set(family));

function areRelated(one: string, other: string): boolean {
  return (
    one === other ||
    isVerb(one) ||
    isVerb(other) ||
    INTERCHANGEABLE.some((family) => family.has(one) && family.has(other))
  );
}

/** A predicate that is not one of ours is a verb as it was said. */
function isVerb(predicate: string): boolean {
  return findPredicate(predicate) === undefined && !predicate.startsWith('favourite ');
}

/** Whose it is, how many, and by which preposition. */
const IDLE = new Set('my our his her their some of in at to on for own two three'.split(' '));

/** The words of a fact that tell; a verb may be told by the predicate of one and by the object of another. */
function wordsOf({ predicate, object }: Fact): {
  readonly object: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
} {
  const telling = comparisonKey(object)
    .split(' ')
    .filter((word) => !IDLE.has(word));
  const verb = isVerb(predicateOf(predicate)) ? comparisonKey(predicate).split(' ').map(stemOf) : [];
  return { object: new Set(telling.map(stemOf)), all: new Set([...telling.map(stemOf), ...verb]) };
}

function isPartOf(one: ReturnType<typeof wordsOf>, other: ReturnType<typeof wordsOf>): boolean {
  return within(one.object, other.all) || within(other.object, one.all);
}

function within(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  return part.size > 0 && [...part].every((word) => whole.has(word));
}

/** "doughnuts" and "doughnut", "skis" and "ski". */
function stemOf(word: string): string {
  return word.replace(/(?<=\p{L}{2})(?:ing|es|s)$/u, '');
}

function predicateOf(predicate: string): string {
  return findPredicate(predicate)?.id ?? comparisonKey(predicate);
}

function personOf(subject: string): string {
  return relationOf(comparisonKey(subject));
}
