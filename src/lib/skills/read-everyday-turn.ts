import { allSkills } from './all-skills';
import type { SkillClaim } from './claim';
import { readActWeights } from './loose/act-weights';
import { createLooseReader } from './loose/loose-reader';
import { readTurn } from './read-turn';
import type { ReadingContext } from './skill';

/** Finds the skill that takes a turn upon itself, as `readTurn`. */
export type ReadEverydayTurn = (
  text: string,
  earlier: readonly string[],
  context: ReadingContext,
) => SkillClaim | undefined;

/** Loads what the loose reading has learned. All skills come with this file: import it late. */
export async function loadEverydayReader(): Promise<ReadEverydayTurn> {
  const { weights } = await import('virtual:act-weights');
  const loosely = createLooseReader(readActWeights(weights));
  return (text, earlier, context) => readTurn(allSkills, text, earlier, context, loosely);
}
