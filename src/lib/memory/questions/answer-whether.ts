import type { Fact } from '../../core/fact';
import { historyOf } from '../facts/known-values';
import { cardinalityOf } from '../facts/predicates';
import { askedFacts, factsBeside, presentFacts } from './asked-facts';
import { NO, NO_LONGER, UNKNOWN, YES, sentencesOf } from './english';
import { fromFacts, unknown, type AnswerContext, type MemoryAnswer } from './memory-answer';
import type { AskRequest } from './memory-request';
import { likeness, stems, type Likeness } from './same-thing';

/** What else tells whether something is so: a favourite is liked, and what is avoided is not eaten. */
const RELATED: ReadonlyMap<string, readonly { readonly predicate: string; readonly isSame: boolean }[]> = new Map([
  [
    'eats',
    [
      { predicate: 'avoids', isSame: false },
      { predicate: 'likes', isSame: true },
    ],
  ],
  [
    'drinks',
    [
      { predicate: 'avoids', isSame: false },
      { predicate: 'likes', isSame: true },
    ],
  ],
  ['likes', [{ predicate: 'hobbies', isSame: true }]],
  ['hobbies', [{ predicate: 'sports', isSame: true }]],
  ['instruments', [{ predicate: 'sports', isSame: true }]],
  ['home', [{ predicate: 'lived in', isSame: true }]],
  ['employer', [{ predicate: 'worked at', isSame: true }]],
]);
/** Answers yes or no, and with the fact itself; with what comes near, where that is all there is. */
export function answerWhether(ask: AskRequest, context: AnswerContext): MemoryAnswer {
  const { object, predicate, isNegative } = ask;
  const { facts, now } = context;
  if (object === undefined) {
    const found = askedFacts({ ...ask, isNegative: false }, context);
    if (found.length === 0) return denied({ ...ask, isNegative: false }, context) ?? unknown(UNKNOWN);
    return fromFacts([YES, ...sentencesOf(found, now)].join(' '), found);
  }
  const candidates = [
    ...historyOf(facts, ask.subject, predicate).map((fact) => ({ fact, isSame: true })),
    ...(RELATED.get(predicate) ?? []).flatMap(({ predicate: other, isSame }) =>
      historyOf(facts, ask.subject, other).map((fact) => ({ fact, isSame })),
    ),
    ...(predicate === 'likes' ? favourites(ask, context).map((fact) => ({ fact, isSame: true })) : []),
  ];
  const held = (fact: Fact): boolean => fact.validFrom <= now && now < (fact.validTo ?? Infinity);
  const alike = (wanted: Likeness): typeof candidates =>
    candidates.filter(({ fact }) => likeness(fact.object, object) === wanted);

  const same = alike('same');
  const present = same.findLast(({ fact }) => held(fact));
  if (present !== undefined) {
    const isSo = (present.fact.polarity === 'positive') === present.isSame;
    return fromFacts([isSo !== isNegative ? YES : NO, ...sentencesOf([present.fact], now)].join(' '), [present.fact]);
  }
  const past = same.findLast(
    ({ fact }) => fact.polarity === 'positive' && fact.validTo !== undefined && fact.validTo <= now,
  );
  if (past !== undefined) {
    const opening = ask.time.kind === 'ever' || ask.time.kind === 'before' ? YES : NO_LONGER;
    return fromFacts([opening, ...sentencesOf([past.fact], now)].join(' '), [past.fact]);
  }
  // What can be meant otherwise is answered with what says more than was asked, not less.
  const least = ask.isSure ? 0 : stems(object).length;
  const near = alike('near').flatMap(({ fact }) => (held(fact) && stems(fact.object).length > least ? [fact] : []));
  if (near.length > 0) return fromFacts(sentencesOf(near, now).join(' '), near);
  const others = cardinalityOf(predicate) === 'one' && ask.isSure ? presentFacts(ask, context) : [];
  if (others.length > 0) {
    const opening = others.some(({ polarity }) => polarity === 'positive') ? [NO] : [];
    return fromFacts([...opening, ...sentencesOf(others, now)].join(' '), others);
  }
  const also = factsBeside(ask, context);
  return also.length > 0 ? fromFacts(sentencesOf(also, now).join(' '), also) : unknown(UNKNOWN);
}

function favourites({ subject }: AskRequest, { facts }: AnswerContext): readonly Fact[] {
  const kinds = new Set(facts.map(({ predicate }) => predicate).filter((each) => each.startsWith('favourite ')));
  return [...kinds].flatMap((kind) => historyOf(facts, subject, kind));
}

/** "I have no sisters", told as a fact. */
export function denied(ask: AskRequest, context: AnswerContext): MemoryAnswer | undefined {
  const facts = askedFacts({ ...ask, isNegative: true }, context);
  return facts.length === 0 ? undefined : fromFacts([NO, ...sentencesOf(facts, context.now)].join(' '), facts);
}
