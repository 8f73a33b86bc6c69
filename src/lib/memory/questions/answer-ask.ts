import type { Fact } from '../../core/fact';
import { valuesAt } from '../facts/known-values';
import { answerAge } from './answer-age';
import { answerWhen } from './answer-when';
import { answerWhether, denied } from './answer-whether';
import { askedFacts, factsBeside, presentFacts } from './asked-facts';
import { UNKNOWN, UNKNOWN_BEFORE, UNKNOWN_THEN, counted, sentencesOf } from './english';
import { fromFacts, unknown, type AnswerContext, type MemoryAnswer } from './memory-answer';
import type { AskRequest } from './memory-request';
import { relationPredicate } from './people';

/**
 * Answers a question from the facts. Nothing is answered where something else may be meant and the facts do not tell.
 */
export function answerAsk(ask: AskRequest, context: AnswerContext): MemoryAnswer | undefined {
  const answer = answerKnown(ask, context);
  return answer.isKnown || ask.isSure ? answer : undefined;
}

function answerKnown(ask: AskRequest, context: AnswerContext): MemoryAnswer {
  if (ask.predicate === 'age') return answerAge(ask, context);
  switch (ask.seeks) {
    case 'value':
      return answerValue(ask, askedFacts(ask, context), context);
    case 'name':
      return answerValue(ask, [...askedFacts(ask, context).filter(isNamed), ...namesOf(ask, context)], context);
    case 'count':
      return answerCount(ask, context);
    case 'whether':
      return answerWhether(ask, context);
    case 'when':
      return answerWhen(ask, context);
  }
}

function answerValue(ask: AskRequest, found: readonly Fact[], context: AnswerContext): MemoryAnswer {
  const { now } = context;
  const told = [...found, ...(ask.time.kind === 'now' && !ask.isNegative ? factsBeside(ask, context) : [])];
  if (told.length > 0) return fromFacts(sentencesOf(told, now).join(' '), told);
  if (ask.time.kind === 'now' || ask.time.kind === 'ever') return unknown(UNKNOWN);
  const present = presentFacts(ask, context);
  const text = ask.time.kind === 'before' ? UNKNOWN_BEFORE : UNKNOWN_THEN;
  if (present.length === 0) return unknown(UNKNOWN);
  return fromFacts([text, ...sentencesOf(present, now)].join(' '), present);
}

/** Whether a fact tells a name, not "dog" alone. */
function isNamed({ object }: Fact): boolean {
  return relationPredicate(object) === undefined;
}

/** The name of somebody who is spoken of by what they are to the person: "my boss's name is Karen". */
function namesOf({ predicate, time }: AskRequest, { facts, now }: AnswerContext): readonly Fact[] {
  return time.kind === 'before' ? [] : valuesAt(facts, { subject: predicate, predicate: 'name', at: now });
}

function answerCount(ask: AskRequest, context: AnswerContext): MemoryAnswer {
  const found = askedFacts(ask, context);
  if (found.length === 0) return denied(ask, context) ?? unknown(UNKNOWN);
  const isPlain = found.every(
    (fact) => isNamed(fact) && !/^(?:\d|(?:two|three|four|five|six|several|some|many)\b)/i.test(fact.object),
  );
  if (!isPlain) return fromFacts(sentencesOf(found, context.now).join(' '), found);
  return fromFacts(
    counted(
      found,
      ask.predicate,
      found.map(({ object }) => object),
    ),
    found,
  );
}
