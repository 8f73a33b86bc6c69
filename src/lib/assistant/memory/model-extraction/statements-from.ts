import { PERSON, type Statement } from '../../../core/fact';
import type { FactTimes } from '../../../memory/facts/fact-times';
import { cleanObject } from '../../../memory/facts/objects';
import { findPredicate } from '../../../memory/facts/predicates';
import type { ReadStatement } from '../../../memory/facts/read-statements';
import type { WrittenFact } from './facts-schema';
import { isPlausible } from './is-plausible';

/** A small model is more often wrong than a pattern. */
const CONFIDENCE = 0.4;

/**
 * What is left of what a model wrote about a sentence once it is held against the sentence: subject and object stand in
 * it, and it can be meant so. All of it has the caution `unsure`, with which it waits for the person's word.
 */
export function statementsFrom(
  facts: readonly WrittenFact[],
  sentence: string,
  times: FactTimes,
): readonly ReadStatement[] {
  return facts.flatMap((fact): readonly ReadStatement[] => {
    const statement = statementFrom(fact, sentence, times);
    return statement === undefined ? [] : [{ statement, sentence, caution: 'unsure' }];
  });
}

function statementFrom(fact: WrittenFact, sentence: string, times: FactTimes): Statement | undefined {
  const predicate = findPredicate(fact.predicate);
  const subject = subjectOf(fact.subject, sentence);
  const object = cleanObject(spanOf(fact.object, sentence) ?? '');
  if (predicate === undefined || subject === undefined || object === undefined || object === subject) return undefined;
  if (!isPlausible(predicate, { object, negative: fact.negative }, sentence)) return undefined;
  return {
    subject,
    predicate: predicate.id,
    object,
    polarity: fact.negative ? 'negative' : 'positive',
    kind: predicate.kind,
    ...times,
    confidence: CONFIDENCE,
  };
}

/** The person, or whoever the sentence names; not "he" or "it", of whom nobody knows later who that was. */
function subjectOf(written: string, sentence: string): string | undefined {
  const subject = written.trim().replace(/^(?:my|our|the) /i, '');
  if (/^(?:user|i|me|we|us)$/i.test(subject)) return PERSON;
  return /^(?:he|she|it|they|you|this|that|there)$/i.test(subject) ? undefined : spanOf(subject, sentence);
}

/** Words as they stand in the sentence, whatever their capitals; undefined where they do not, or only as part of others. */
function spanOf(written: string, sentence: string): string | undefined {
  const wanted = written.trim();
  if (wanted === '') return undefined;
  const literal = wanted.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'iu').exec(sentence)?.[0];
}
