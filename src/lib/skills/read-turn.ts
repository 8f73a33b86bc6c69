import type { BoundSkill, SkillClaim } from './claim';
import { readUtterance } from './grammar/utterance';
import type { ReadingContext } from './skill';

/** Longer turns are letters and programs, and are not even looked at. */
const MOST_CHARACTERS = 1000;

/** A chain of turns that lean on each other is followed back so far. */
const MOST_EARLIER = 4;

/**
 * Finds the skill that takes a turn upon itself: the most certain one. A turn that means nothing by itself ("and
 * tomorrow?") or gives a value that was asked for is read with the one before.
 *
 * @param earlier what the person said before in this conversation, in order
 */
export function readTurn(
  skills: readonly BoundSkill[],
  text: string,
  earlier: readonly string[],
  context: ReadingContext,
): SkillClaim | undefined {
  let claim: SkillClaim | undefined;
  for (const turn of [...earlier.slice(-MOST_EARLIER), text]) claim = readNextTurn(skills, turn, claim, context);
  return claim;
}

function readNextTurn(
  skills: readonly BoundSkill[],
  text: string,
  before: SkillClaim | undefined,
  context: ReadingContext,
): SkillClaim | undefined {
  if (text.length > MOST_CHARACTERS) return undefined;
  const utterance = readUtterance(text);
  const next = before?.readNext(utterance, context);
  let own: SkillClaim | undefined;
  for (const skill of skills) {
    const claim = skill.read(utterance, context);
    if (claim !== undefined && (own === undefined || claim.certainty > own.certainty)) own = claim;
  }
  if (next === undefined || own === undefined) return next ?? own;
  if (own.leaning === true) return next;
  // An answer to a question that was asked comes first, unless what was said is clearer as a request of its own.
  return before?.missing !== undefined && next.certainty >= own.certainty ? next : own;
}
