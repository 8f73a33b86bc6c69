import { frame, type ClauseReader } from '../clause';
import { LIFE, withoutSomeday } from './goals';

/** What people would like: of all that "would" leaves open, aims of a life and plain tastes. */
export const WOULD: readonly ClauseReader[] = [
  frame('like|love', /^(to .+)$/i, (captured, clause) =>
    clause.negated || clause.perfect || !LIFE.test(captured) || /^to speak (?:to|with)\b/i.test(captured)
      ? undefined
      : [{ predicate: 'goals', object: withoutSomeday(captured).replace(/^to /i, '') }],
  ),
  (clause) => {
    const gone = clause.never
      ? /^(?:back )?(camping|hiking|skiing|fishing|hunting|sailing|clubbing|skydiving|caving|diving|swimming)\b/i.exec(
          clause.rest,
        )?.[1]
      : undefined;
    return clause.verb !== 'go' || gone === undefined
      ? undefined
      : [{ predicate: 'likes', object: gone, negative: true }];
  },
  // "I'd rather text than call"; without the "than" it is as often meant for the moment.
  (clause) => {
    const rather = /^(.*?) ?\bthan /i.exec(clause.rest)?.[1];
    return rather === undefined || clause.negated || clause.perfect || !/\brather\b/i.test(clause.whole)
      ? undefined
      : [{ predicate: 'likes', object: `${clause.verbText} ${rather}`.trim(), exact: true }];
  },
];
