import { PERSON, type Fact } from '../../core/fact';
import { currentFacts } from '../facts/known-values';
import { predicateKey, subjectKeys } from '../facts/same-subject';
import { NOTHING_ABOUT_PERSON, UNKNOWN, more, nothingAbout, sentencesOf } from './english';
import { TOPICS } from './english-words';
import { isOfPeople } from './known-of';
import { fromFacts, unknown, type AnswerContext, type MemoryAnswer } from './memory-answer';

/** As many sentences stand in a paragraph; more of them become a list, and of a list no more than this are said. */
const PARAGRAPH = 3;
const LONGEST_LIST = 25;

/** Says what is known of somebody: what they are to the person first. */
export function answerWho(subject: string, context: AnswerContext): MemoryAnswer {
  const { facts, now } = context;
  const keyOf = subjectKeys(facts);
  const wanted = keyOf(subject, now);
  const current = currentFacts(facts, now);
  const ties = current.filter(
    (fact) => fact.subject === PERSON && isOfPeople(fact.predicate) && keyOf(fact.object, now) === wanted,
  );
  const about = current.filter((fact) => keyOf(fact.subject, fact.saidAt) === wanted);
  const also = current.filter(
    (fact) =>
      !ties.includes(fact) && !about.includes(fact) && isOfPeople(fact.predicate) && keyOf(fact.object, now) === wanted,
  );
  return tell([...ties, ...about, ...also], nothingAbout(subject), now);
}

/** Says what is known of the person, or of one part of their life. */
export function answerAboutMe(topic: string | undefined, { facts, now }: AnswerContext): MemoryAnswer {
  const current = currentFacts(facts, now);
  if (topic === undefined) return tell([...current].sort(byPerson), NOTHING_ABOUT_PERSON, now);
  const predicates = new Set(TOPICS.get(topic));
  const own = current.filter((fact) => fact.subject === PERSON && predicates.has(predicateKey(fact.predicate)));
  const people = new Set(own.filter(({ predicate }) => isOfPeople(predicate)).map(({ object }) => object));
  const theirs = current.filter(({ subject }) => subject !== PERSON && people.has(subject));
  return tell(topic === 'work' ? own : [...own, ...theirs], UNKNOWN, now);
}

function tell(facts: readonly Fact[], otherwise: string, now: number): MemoryAnswer {
  if (facts.length === 0) return unknown(otherwise);
  const sentences = sentencesOf(facts, now);
  if (sentences.length <= PARAGRAPH) return fromFacts(sentences.join(' '), facts);
  const lines = sentences.slice(0, LONGEST_LIST).map((sentence) => `- ${sentence}`);
  const rest = sentences.length - lines.length;
  return fromFacts([...lines, ...(rest > 0 ? [more(rest)] : [])].join('\n'), facts);
}

function byPerson(one: Fact, other: Fact): number {
  return Number(one.subject !== PERSON) - Number(other.subject !== PERSON);
}
