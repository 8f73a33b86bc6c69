import { PERSON, type Fact } from '../../core/fact';
import { cached } from './cached';
import { comparisonKey } from './comparison-key';
import { findPredicate } from './predicates';

/** The name under which what is said of somebody at that moment (milliseconds since 1970, UTC) is gathered. */
export type SubjectKey = (subject: string, at: number) => string;

/**
 * Makes one of the several ways to speak of somebody: case and articles do not matter, "mum" is "mother", and "sister" is
 * "Ana" where the person has told of one sister. Where somebody follows somebody else, as a boss does, the word means
 * who held the place at that moment.
 */
export function subjectKeys(facts: readonly Fact[]): SubjectKey {
  const people = new Map<string, Fact[]>();
  const words = new Map<string, Set<string>>();
  const plainName = cached(comparisonKey);
  const isRelation = cached(isRelationWord);
  for (const fact of facts) {
    const { subject, predicate, object, polarity, state } = fact;
    if (subject === PERSON) {
      // A relation that was told without a name stands for itself.
      if (polarity === 'negative' || state !== 'kept' || !isRelation(predicate) || isRelation(object)) continue;
      const id = predicateKey(predicate);
      const others = people.get(id);
      if (others === undefined) people.set(id, [fact]);
      else others.push(fact);
    } else if (isRelation(subject)) {
      const id = predicateKey(subject);
      words.set(id, (words.get(id) ?? new Set()).add(relationWord(subject)));
    }
  }

  return (subject, at) => {
    if (subject === PERSON) return PERSON;
    if (!isRelation(subject)) return plainName(subject);
    const id = predicateKey(subject);
    const word = relationWord(subject);
    // "Dog" and "cat" are both pets: where both are spoken of, one name cannot be told to be of either.
    const isOnlyWord = [...(words.get(id) ?? [])].every((each) => each === word);
    const name = isOnlyWord ? nameAt(people.get(id) ?? [], at) : undefined;
    return name === undefined ? word : plainName(name);
  };
}

/** A known predicate's id, or a verb of the person's own as it is compared. */
export function predicateKey(predicate: string): string {
  const words = comparisonKey(predicate);
  const known = findPredicate(predicate) ?? findPredicate(words);
  return known?.id ?? words.replace(/^favorite /, 'favourite ');
}

/** Whether it is a word for somebody by what they are to the person, as "sister". */
function isRelationWord(word: string): boolean {
  const predicate = findPredicate(comparisonKey(word));
  return predicate?.kind === 'relation';
}

/** Where only one person holds the place, all words for it mean the same; else plurals alone do. */
function relationWord(subject: string): string {
  const word = comparisonKey(subject);
  const predicate = findPredicate(word);
  if (predicate === undefined) return word;
  const isSame = predicate.cardinality === 'one' || word === `${predicate.id}s`;
  return isSame ? predicate.id : word;
}

function nameAt(people: readonly Fact[], at: number): string | undefined {
  const names = new Map(people.map((fact) => [comparisonKey(fact.object), fact.object]));
  const [only] = names.values();
  if (names.size <= 1) return only;
  const [first] = people;
  if (first === undefined || findPredicate(first.predicate)?.cardinality !== 'one') return undefined;
  return people.find(({ validFrom, validTo = Infinity }) => validFrom <= at && at < validTo)?.object;
}

/**
 * Tells facts about people of whom new facts say who they are: what is said of "sister" and what is said of "Ana" may
 * turn out to be said of one.
 */
export function namedAnew(facts: readonly Fact[], added: readonly Fact[]): (fact: Fact) => boolean {
  const predicateOf = cached(predicateKey);
  const isRelation = cached(isRelationWord);
  const ofPerson = ({ subject, predicate }: Fact): boolean => subject === PERSON && isRelation(predicate);
  const relations = new Set(added.filter(ofPerson).map(({ predicate }) => predicateOf(predicate)));
  if (relations.size === 0) return () => false;
  const names = new Set(
    [...facts, ...added]
      .filter((fact) => ofPerson(fact) && relations.has(predicateOf(fact.predicate)))
      .map(({ object }) => comparisonKey(object)),
  );
  return ({ subject }) =>
    isRelation(subject) ? relations.has(predicateOf(subject)) : names.has(comparisonKey(subject));
}
