import type { Fact } from '../../core/fact';
import { valuesAt } from '../facts/known-values';
import { ageFrom } from './age';
import { UNKNOWN, sayAge, sayWhenTold, sentencesOf } from './english';
import { fromFacts, unknown, type AnswerContext, type MemoryAnswer } from './memory-answer';
import type { AskRequest } from './memory-request';

/** Says how old somebody is, by their birthday, or by the age that was told and the time since. */
export function answerAge(ask: AskRequest, context: AnswerContext): MemoryAnswer {
  const { facts, now, timeZone } = context;
  const about = (predicate: string): Fact | undefined =>
    valuesAt(facts, { subject: ask.subject, predicate, at: now }).find(({ polarity }) => polarity === 'positive');
  const birthday = about('birthday');
  const told = about('age');
  const at = ask.time.kind === 'during' ? ask.time.range.from : now;
  const age = ageFrom({ birthday, told }, at, timeZone);
  const rest = [birthday, told].flatMap((fact) => fact ?? []);
  if (age !== undefined) {
    const used = rest.filter((fact) => fact !== told || !/\b(?:19|20)\d\d\b/.test(birthday?.object ?? ''));
    const because = told !== undefined && used.includes(told) ? sayWhenTold(told.saidAt, timeZone) : undefined;
    const basis =
      age.orOneMore && because !== undefined
        ? [
            ...sentencesOf(
              [told].flatMap((fact) => fact ?? []),
              now,
            ),
            because,
          ]
        : [];
    return fromFacts([sayAge(ask.subject, age), ...basis].join(' '), used);
  }
  return rest.length === 0 ? unknown(UNKNOWN) : fromFacts(sentencesOf(rest, now).join(' '), rest);
}
