import { allSkills } from './all-skills';
import type { SkillClaim } from './claim';
import { readTurn } from './read-turn';
import type { ReadingContext } from './skill';

/** Finds the skill that takes a turn upon itself, as `readTurn`. All skills come with this file: import it late. */
export type ReadEverydayTurn = (
  text: string,
  earlier: readonly string[],
  context: ReadingContext,
) => SkillClaim | undefined;

export const readEverydayTurn: ReadEverydayTurn = (text, earlier, context) =>
  readTurn(allSkills, text, earlier, context);
