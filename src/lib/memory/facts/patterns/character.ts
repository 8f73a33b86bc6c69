import { frame, type Clause, type ClauseReader } from '../clause';
import { CHARACTERS, ENTHUSIASTS } from '../words/characters';
import { alternatives } from '../words/lists';

const lasts = (clause: Clause): boolean =>
  clause.attribute === undefined && clause.tense === 'present' && !clause.future && !clause.perfect;

/** What people say they are like: introverted, a big gamer, a morning person; where kin are kept. */
export const CHARACTER: readonly ClauseReader[] = [
  frame(
    'be',
    new RegExp(
      `^(?:(?:kind of|kinda|sort of|pretty|really|very|quite|a bit|a little|so|super|extremely|naturally) )*(${alternatives(CHARACTERS)})(?=$|[,.!]| (?:and|but|so|by nature|since|because|about)\\b)`,
      'i',
    ),
    (captured, clause) =>
      lasts(clause) && !/^(?:so|too)\b/i.test(clause.rest)
        ? [{ predicate: 'is', object: captured, exact: true }]
        : undefined,
  ),
  frame(
    'be',
    new RegExp(
      `^(?:an? )(?:total |real |complete |massive |bit of an? |little bit of an? )*((?:(?:big|huge|avid|keen|picky|fussy|light|heavy|hopeless|slow|fast|terrible|bad) )?(?:${alternatives(ENTHUSIASTS)}))(?=$|[,.!]| (?:and|but|so|who|by|at)\\b)`,
      'i',
    ),
    (captured, clause) =>
      !lasts(clause) || /\b(?:terrible|bad|hopeless) (?:cook|baker)/i.test(captured)
        ? undefined
        : [{ predicate: 'is', object: captured, exact: true }],
  ),
  frame(
    'be',
    /^(?:really |definitely |very |such )*(?:an? )(?:real |total |true |bit of an? )?((?:morning|night|people|cat|dog|summer|winter|beach|mountain|city|country|coffee|tea|outdoors|indoor) person)\b/i,
    (captured, clause) => (lasts(clause) ? [{ predicate: 'is', object: captured, exact: true }] : undefined),
  ),
  frame(
    'be',
    /^(?:an? )(?:real |total |true |bit of an? )?more of an? ((?:morning|night|cat|dog|summer|winter) person)\b/i,
    'is',
  ),
  frame(
    'be',
    /^in (jail|prison|rehab|foster care|a wheelchair|a coma|the marines|remission|therapy|recovery)(?=$|[,.!]| (?:and|but|now|again|for|since|so)\b)/i,
    (captured, clause) => (lasts(clause) ? [{ predicate: 'is in', object: captured }] : undefined),
  ),
  frame('be', /^(?:stationed|deployed) (in|at) (.+)$/i, (captured, clause, match) =>
    lasts(clause) ? [{ predicate: `is stationed ${captured}`, object: match[2] ?? '' }] : undefined,
  ),
];
