import { namedTime } from '../facts/occasions';
import { valuesAt } from '../facts/known-values';
import { PREDICATES, cardinalityOf } from '../facts/predicates';
import { UNKNOWN, UNKNOWN_SINCE, saySince, sayWhen, sayWhenTold, sentencesOf } from './english';
import { isOfPeople } from './known-of';
import { fromFacts, unknown, type AnswerContext, type MemoryAnswer } from './memory-answer';
import type { AskRequest } from './memory-request';
import { stems } from './same-thing';

const occasions = PREDICATES.filter(({ cardinality }) => cardinality === 'timed').map(({ id }) => id);

/** Says when an occasion is, or since when something holds; when it was told, where nothing else is known. */
export function answerWhen(ask: AskRequest, context: AnswerContext): MemoryAnswer {
  const { facts, now, timeZone } = context;
  const isOccasion = cardinalityOf(ask.predicate) === 'timed';
  const wanted = stems(ask.object ?? '');
  const found = (isOccasion && ask.object !== undefined ? occasions : [ask.predicate])
    .flatMap((predicate) => valuesAt(facts, { ...ask, predicate, at: now }))
    .filter((fact) => fact.polarity === 'positive' && wanted.every((stem) => stems(fact.object).includes(stem)));
  const [first] = found;
  if (first === undefined) return unknown(UNKNOWN);
  const [sentence = ''] = sentencesOf([first], now);
  const named = namedTime(first);
  const told = sayWhenTold(first.saidAt, timeZone);
  if (isOccasion) {
    const hasTime =
      named !== undefined ||
      /\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday)/i.test(
        first.object,
      );
    return fromFacts(
      named === undefined ? [sentence, ...(hasTime ? [] : [told])].join(' ') : sayWhen(sentence, named, timeZone),
      [first],
    );
  }
  const since = named === undefined ? [told, UNKNOWN_SINCE] : [saySince(named, timeZone)];
  return fromFacts([sentence, ...(isPlainDate(ask.predicate) ? [] : since)].join(' '), [first]);
}

/** Whether the value itself is the date that is asked for: "when is our anniversary". */
function isPlainDate(predicate: string): boolean {
  return !/^(?:home|employer)$/.test(predicate) && !isOfPeople(predicate);
}
