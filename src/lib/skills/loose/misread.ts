import { actOfClaim, type SkillClaim } from '../claim';
import {
  aboutWorld,
  asksAtAll,
  doneByOthers,
  habit,
  plainTelling,
  takesPlace,
  timeOfOther,
  wayOrHours,
} from '../english/misreadings';
import { wordsOf, type Utterance } from '../grammar/utterance';
import type { SkillName } from '../skill';

/** What these answer hangs on values, which a mere statement has as well. */
const ASKED_WITH_VALUES: ReadonlySet<SkillName> = new Set([
  ...(['clock', 'date', 'sum', 'unit', 'numeral', 'spelling', 'chance'] as const),
]);

/** Which time it is, and not which one another is. */
const BY_PLACE: ReadonlySet<string> = new Set([
  ...['clock/now', 'clock/there', 'clock/thereTwo', 'clock/difference', 'clock/differenceHere'],
]);

/** Whether a turn has the words of what it was read as, and something in it says that it is about something else. */
export function isMisread(claim: SkillClaim, { tokens }: Utterance): boolean {
  const said = wordsOf(tokens.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)));
  const act = actOfClaim(claim);
  if (BY_PLACE.has(act) && (timeOfOther.test(said) || wayOrHours.test(said))) return true;
  if (act === 'calendar/when' && doneByOthers.test(said) && !takesPlace.test(said)) return true;
  if ((claim.skill === 'voice' || claim.skill === 'app') && aboutWorld.test(said)) return true;
  if (act === 'small-talk/self' && habit.test(said)) return true;
  return ASKED_WITH_VALUES.has(claim.skill) && plainTelling.test(said) && !asksAtAll.test(said);
}
