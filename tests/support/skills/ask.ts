import type { BoundSkill } from '../../../src/lib/skills/claim';
import { readTurn } from '../../../src/lib/skills/read-turn';
import type { SkillAnswer } from '../../../src/lib/skills/skill';
import type { SkillWorld } from '../../../src/lib/skills/skill-world';

/** What a test says of the world; the rest is Wednesday 11 November 2026, 14:05 in London, in British English. */
export interface AskOptions extends Partial<SkillWorld> {
  readonly lists?: readonly string[];
  /** What the person said before, in order. */
  readonly earlier?: readonly string[];
}

/** Reads a turn and answers it; `undefined` when no skill claims it. */
export async function ask(skills: readonly BoundSkill[], text: string, options: AskOptions = {}) {
  const { lists = [], earlier = [], ...given } = options;
  const world: SkillWorld = {
    now: Date.UTC(2026, 10, 11, 14, 5),
    timeZone: 'Europe/London',
    locale: 'en-GB',
    randomBelow: () => 0,
    ...given,
  };
  const claim = readTurn(skills, text, earlier, { now: world.now, timeZone: world.timeZone, listNames: lists });
  if (claim === undefined) return undefined;
  const answer: SkillAnswer = await claim.answer(world);
  return { skill: claim.skill, slots: claim.slots, missing: claim.missing, certainty: claim.certainty, ...answer };
}
