import { actOfClaim, type BoundSkill, type SkillClaim } from '../claim';
import type { Utterance } from '../grammar/utterance';
import type { ReadingContext, SkillName } from '../skill';
import type { ActWeights } from './act-weights';
import { namesOfSkills, weakWords } from '../english/loose-words';
import { readFollowUp } from './follow-up';
import { isMisread } from './misread';
import { looseReadings, type LooseReading } from './read-loosely';

/** A turn that a skill took upon itself, and what was said: in full, where it leaned on another. */
export interface ReadBefore {
  readonly claim: SkillClaim;
  readonly said: Utterance;
}

/**
 * Reads a turn that no grammar takes, where it is next to certain what is asked for.
 *
 * @param vector what the adapted embedding model makes of the turn, where there is one
 */
export type ReadLoosely = (
  skills: readonly BoundSkill[],
  utterance: Utterance,
  before: ReadBefore | undefined,
  context: ReadingContext,
  vector?: Float32Array,
) => ReadBefore | undefined;

/** A claim that was read loosely is never certain: what the turn is otherwise like may overrule it. */
const CERTAINTY = 0.5;

/** How probable a reading must be, by what speaks for it otherwise. */
interface Bounds {
  readonly act: number;
  readonly skill: number;
  readonly none: number;
}

/** Every word was read, with a value or as a clause; every word, and there is no value; some words were not read. */
const READ: Bounds = { act: 0.3, skill: 0.5, none: 0.75 };
const BARE: Bounds = { act: 0.45, skill: 0.5, none: 0.35 };
const UNREAD: Bounds = { act: 0.45, skill: 0.55, none: 0.35 };
const TEXT: Bounds = { act: 0.45, skill: 0.5, none: 0.5 };
/** The skill was as good as named, or the act is by far the likeliest. */
const MARKED: Bounds = { act: 0.2, skill: 0.35, none: 0.7 };
const FAR: Bounds = { act: 0.75, skill: 0.75, none: 0.5 };
/** What is asked for is next to certain, so that words which say little are of no account. */
const SURE: Bounds = { act: 0.9, skill: 0.9, none: 0.1 };
/** What is done cannot always be taken back, and a name alone does not tell what is to be done with it. */
const WEIGHTY: Bounds = { act: 0.65, skill: 0.7, none: 0.2 };
/** A word was left that the skill knows otherwise. */
const OTHERWISE: Bounds = { act: 0.7, skill: 0.8, none: 0.15 };
/** After a turn for a skill, a turn rather leans on that. */
const AFTER_ANOTHER: Bounds = { act: 0.75, skill: 0.8, none: 0.1 };
const MOST_UNREAD = 3;

/** What these do depends on nothing but values, so that words they have nothing to do with are of no account. */
const BY_VALUES: ReadonlySet<string> = new Set([
  ...(['chance', 'clock', 'date', 'numeral', 'sum', 'unit', 'alarm/set', 'timer/start'] as const),
]);
/** And these have none. */
const WITHOUT_VALUES: ReadonlySet<SkillName> = new Set([...(['app', 'chance', 'voice'] as const)]);

/** A few words of talk are like a few words of anything. */
const TALK: Bounds = { act: 0.6, skill: 0.7, none: 0.4 };

/** These put away or take off. */
const WEIGHTY_ACTS = /\/(?:cancel|clear|clearDone|drop|deleteChat|archive|remove|tick|tickAll|move|change)$/;

/** A reader with what `npm run train:skills` has learned. */
export function createLooseReader(weights: ActWeights): ReadLoosely {
  return (skills, utterance, before, context, vector) => {
    if (before?.claim.missing !== undefined) return undefined;
    const next = before && readFollowUp(skills, utterance, before.claim, before.said, context);
    if (next !== undefined) return { claim: asLoose(next.claim), said: next.meant };
    const readings = looseReadings(skills, weights, utterance, context, vector);
    const reading = readings.find((one) => isTrusted(one, before?.claim) && !isMisread(one.claim, utterance));
    return reading && { claim: asLoose(reading.claim), said: utterance };
  };
}

function asLoose(claim: SkillClaim): SkillClaim {
  return { ...claim, certainty: Math.min(claim.certainty, CERTAINTY), loose: true };
}

function isTrusted(reading: LooseReading, before: SkillClaim | undefined): boolean {
  const { claim, way, act, skill, none, unread } = reading;
  // "Hi, I am …" tells something, and "thank you for …" may go on to ask.
  if (claim.skill === 'small-talk' && (way === 'clause' || unread.length > 0)) return false;
  const isWithin = (least: Bounds): boolean => act >= least.act && skill >= least.skill && none <= least.none;
  const isSure = isWithin(SURE) && unread.every((word) => weakWords.has(word));
  if (unread.length > MOST_UNREAD || (unread.length > 0 && !isSure && !mayLeaveWords(reading))) return false;
  // Which of two is meant may hang on a word that nobody has seen.
  if (!reading.likeliest && (way !== 'clause' || unread.length > 0)) return false;
  if (unread.some((word) => namesOfSkills.has(word) && word !== claim.skill && word !== `${claim.skill}s`))
    return false;
  // Two amounts that do not stand together are no feet and inches.
  const { amount } = claim.slots;
  if (way === 'skeleton' && claim.skill === 'unit' && Array.isArray(amount) && amount.length > 1) return false;
  if (before?.skill === claim.skill && claim.slots['timeOnly'] === true) return false;
  return (isSure || boundsOf(reading).some(isWithin)) && (before === undefined || isWithin(AFTER_ANOTHER));
}

function mayLeaveWords({ claim, values }: LooseReading): boolean {
  if (values === 0) return WITHOUT_VALUES.has(claim.skill);
  return BY_VALUES.has(claim.skill) || BY_VALUES.has(actOfClaim(claim));
}

/** Of these one must hold. */
function boundsOf({ claim, way, unread, otherwise, values, marked }: LooseReading): readonly Bounds[] {
  if (otherwise) return [OTHERWISE];
  if (unread.length > 0) return [UNREAD];
  if (claim.skill === 'small-talk') return [TALK];
  if (way !== 'clause' && WEIGHTY_ACTS.test(actOfClaim(claim))) return [WEIGHTY];
  const usual = way === 'text' ? TEXT : way === 'clause' || values > 0 ? READ : BARE;
  return marked ? [usual, FAR, MARKED] : [usual, FAR];
}
