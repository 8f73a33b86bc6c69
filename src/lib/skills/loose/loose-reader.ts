import type { BoundSkill, SkillClaim } from '../claim';
import type { Utterance } from '../grammar/utterance';
import type { ReadingContext } from '../skill';
import type { ActWeights } from './act-weights';
import { readFollowUp } from './follow-up';
import { looseReadings, type LooseReading } from './read-loosely';

/** A turn that a skill took upon itself, and what was said: in full, where it leaned on another. */
export interface ReadBefore {
  readonly claim: SkillClaim;
  readonly said: Utterance;
}

/** Reads a turn that no grammar takes, where it is next to certain what is asked for. */
export type ReadLoosely = (
  skills: readonly BoundSkill[],
  utterance: Utterance,
  before: ReadBefore | undefined,
  context: ReadingContext,
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
const READ: Bounds = { act: 0.3, skill: 0.4, none: 0.3 };
const BARE: Bounds = { act: 0.4, skill: 0.5, none: 0.2 };
const UNREAD: Bounds = { act: 0.45, skill: 0.6, none: 0.15 };
const TEXT: Bounds = { act: 0.5, skill: 0.5, none: 0.2 };
/** A word was left that the skill knows otherwise. */
const OTHERWISE: Bounds = { act: 0.8, skill: 0.9, none: 0.05 };
/** After a turn for a skill, a turn rather leans on that. */
const AFTER_ANOTHER: Bounds = { act: 0.75, skill: 0.8, none: 0.1 };
const MOST_UNREAD = 3;

/** A reader with what `npm run train:skills` has learned. */
export function createLooseReader(weights: ActWeights): ReadLoosely {
  return (skills, utterance, before, context) => {
    if (before?.claim.missing !== undefined) return undefined;
    const next = before && readFollowUp(skills, utterance, before.claim, before.said, context);
    if (next !== undefined) return { claim: asLoose(next.claim), said: next.meant };
    const readings = looseReadings(skills, weights, utterance, context);
    const reading = readings.find((one) => isTrusted(one, before?.claim));
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
  if (unread.length > MOST_UNREAD) return false;
  const bounds = boundsOf(reading);
  return [bounds, ...(before === undefined ? [] : [AFTER_ANOTHER])].every(
    (least) => act >= least.act && skill >= least.skill && none <= least.none,
  );
}

function boundsOf({ way, unread, otherwise, values }: LooseReading): Bounds {
  if (otherwise) return OTHERWISE;
  if (way === 'text') return TEXT;
  if (unread.length > 0) return UNREAD;
  return way === 'clause' || values > 0 ? READ : BARE;
}
