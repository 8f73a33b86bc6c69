import type { Fact } from '../../core/fact';
import { historyOf, valuesAt, valuesBefore } from '../facts/known-values';
import { kindsOf } from './family';
import type { AnswerContext } from './memory-answer';
import type { AskRequest } from './memory-request';

/** What is told beside it where it is asked for. */
const ALSO: ReadonlyMap<string, readonly string[]> = new Map([
  ['avoids', ['allergies', 'diet']],
  ['marital status', ['partner']],
]);

/** The facts that a question asks for: of its subject, predicate and time, affirmed or denied as it asks. */
export function askedFacts(ask: AskRequest, context: AnswerContext): readonly Fact[] {
  return kindsOf(ask.predicate)
    .flatMap((predicate) => ofTime({ ...ask, predicate }, context))
    .filter(({ polarity }) => (polarity === 'negative') === ask.isNegative);
}

/** What of it holds now, affirmed or denied. */
export function presentFacts(
  { subject, predicate }: Pick<AskRequest, 'subject' | 'predicate'>,
  { facts, now }: AnswerContext,
): readonly Fact[] {
  return kindsOf(predicate).flatMap((each) => valuesAt(facts, { subject, predicate: each, at: now }));
}

/** What is told beside an answer, or in place of one. */
export function factsBeside(ask: Pick<AskRequest, 'subject' | 'predicate'>, context: AnswerContext): readonly Fact[] {
  return (ALSO.get(ask.predicate) ?? []).flatMap((predicate) => presentFacts({ ...ask, predicate }, context));
}

function ofTime({ subject, predicate, time }: AskRequest, { facts, now }: AnswerContext): readonly Fact[] {
  const question = { subject, predicate, at: now };
  switch (time.kind) {
    case 'now':
      return valuesAt(facts, question);
    case 'before':
      return valuesBefore(facts, question);
    case 'ever':
      return [...valuesAt(facts, question), ...valuesBefore(facts, question)];
    case 'during': {
      const { from, to } = time.range;
      return historyOf(facts, subject, predicate).filter(
        ({ validFrom, validTo = Infinity }) => validFrom < to && validTo > from,
      );
    }
  }
}
