import type { BoundSkill, SkillClaim } from '../claim';
import type { Utterance } from '../grammar/utterance';
import type { ReadingContext, SkillName } from '../skill';
import type { ActWeights } from './act-weights';
import { looseReadings, type LooseReading } from './read-loosely';

/** Reads a turn that no grammar takes, where it is next to certain what is asked for. */
export type ReadLoosely = (
  skills: readonly BoundSkill[],
  utterance: Utterance,
  before: SkillClaim | undefined,
  context: ReadingContext,
) => SkillClaim | undefined;

/** A claim that was read loosely is never certain: what the turn is otherwise like may overrule it. */
const CERTAINTY = 0.5;

/** Bounds for a reading in which each word was read, and for one in which some were not. */
const READ = { act: 0.5, skill: 0.75, none: 0.15 };
const UNREAD = { act: 0.6, skill: 0.8, none: 0.06 };
/** After a turn for a skill, a turn rather leans on that. */
const AFTER_ANOTHER = { act: 0.85, skill: 0.9, none: 0.03 };
const MOST_UNREAD = 2;

/** What these skills do depends on nothing but values, so that words they have nothing to do with are of no account. */
const BY_VALUES: ReadonlySet<SkillName> = new Set([
  ...(['alarm', 'app', 'chance', 'clock', 'date', 'numeral', 'sum', 'unit', 'voice'] as const),
]);

/** A reader with what `npm run train:skills` has learned. */
export function createLooseReader(weights: ActWeights): ReadLoosely {
  return (skills, utterance, before, context) => {
    if (before?.missing !== undefined) return undefined;
    const reading = looseReadings(skills, weights, utterance, context).find((one) => isTrusted(one, before));
    if (reading === undefined) return undefined;
    const { claim } = reading;
    return { ...claim, certainty: Math.min(claim.certainty, CERTAINTY), loose: true };
  };
}

function isTrusted({ claim, way, act, skill, none, unread }: LooseReading, before: SkillClaim | undefined): boolean {
  // "Hi, I am …" tells something, and "thank you for …" may go on to ask.
  if (claim.skill === 'small-talk' && (way === 'clause' || unread.length > 0)) return false;
  if (unread.length > (BY_VALUES.has(claim.skill) ? MOST_UNREAD : 0)) return false;
  const bounds = before !== undefined ? AFTER_ANOTHER : unread.length > 0 ? UNREAD : READ;
  return act >= bounds.act && skill >= bounds.skill && none <= bounds.none;
}
