import { frame, type Clause, type ClauseReader, type Draft } from '../clause';
import { alternativesOfRelations } from '../words/kin';

const BODY =
  '(?:(?:left|right|lower|big) )?(?:back|neck|arm|leg|ankle|wrist|knee|hip|foot|toe|finger|thumb|shoulder|elbow|collarbone|nose|jaw|hand|ribs?|acl|achilles|hamstring|rotator cuff|pelvis|skull|heel)';

/** What happened once and is told by its own verb. */
function happened(predicate: string): (captured: string, clause: Clause) => readonly Draft[] | undefined {
  return (captured, clause) =>
    clause.tense === 'past' && !clause.negated && !clause.progressive && !clause.formerly && clause.modal === undefined
      ? [{ predicate, object: captured, exact: true }]
      : undefined;
}

/** What happens in a life and is told afterwards: a test passed, a bone broken, somebody lost. */
export const MILESTONES: readonly ClauseReader[] = [
  frame(
    'pass',
    /^(?:my |the |all my )?((?:\p{Ll}+ ){0,2}(?:test|exams?|theory|finals|bar|boards))\b/iu,
    happened('passed'),
  ),
  frame(
    'fail',
    /^(?:my |the |all my )?((?:\p{Ll}+ ){0,2}(?:test|exams?|theory|finals|bar|boards))\b/iu,
    happened('failed'),
  ),
  frame('break', new RegExp(`^(?:my|his|her) (${BODY})\\b`, 'i'), happened('broke')),
  frame('hurt', new RegExp(`^(?:my|his|her) (${BODY})\\b`, 'i'), happened('hurt')),
  frame('tear', new RegExp(`^(?:my|his|her) (${BODY})\\b`, 'i'), happened('tore')),
  frame(
    'lose',
    new RegExp(
      `^(?:my|our) (${alternativesOfRelations()}|home|house|leg|arm|sight|hearing|sense of smell)(?=$|[,.]| (?:to|in|when|last|two|three|a|four|five|ten|at|during|young|early|suddenly)\\b)`,
      'iu',
    ),
    (captured, clause) => (/^(?:dog|cat)/i.test(captured) ? undefined : happened('lost')(captured, clause)),
  ),
  (clause) => {
    const unfinished = /^(?:the )?(high school|school|college|university|uni|my degree)\b/i.exec(clause.rest)?.[1];
    return clause.verb === 'finish' && clause.never && unfinished !== undefined
      ? [{ predicate: 'finished', object: unfinished, negative: true }]
      : undefined;
  },
];
