import { giveWay } from '../core/give-way';
import { allSkills } from './all-skills';
import type { SkillClaim } from './claim';
import { readUtterance } from './grammar/utterance';
import { readActWeights } from './loose/act-weights';
import { createLooseReader } from './loose/loose-reader';
import { createTurnReader } from './read-turn';
import type { ReadingContext } from './skill';

/** What the adapted embedding model makes of a turn, of unit length; undefined while there is none. */
export type UnderstandTurn = (text: string) => Promise<Float32Array | undefined>;

/** Finds the skill that takes a turn upon itself, as `TurnReader`. */
export type ReadEverydayTurn = (
  text: string,
  earlier: readonly string[],
  context: ReadingContext,
) => Promise<SkillClaim | undefined>;

/** Turns of more characters are seldom taken by a grammar as they are written. */
const LONG = 40;

/**
 * Loads what the loose reading has learned. All skills come with this file: import it late.
 *
 * @param understand asked for turns that no grammar takes as they are written, and for long ones at once
 */
export async function loadEverydayReader(understand: UnderstandTurn): Promise<ReadEverydayTurn> {
  const { weights } = await import('virtual:act-weights');
  const readTurn = createTurnReader(allSkills, createLooseReader(readActWeights(weights)));
  await compileGrammars();
  return async (text, earlier, context) => {
    // Computed while the grammars read, where it will probably be asked for: the router needs it for what no skill takes.
    const begun = text.length > LONG ? understand(text) : undefined;
    const reading = readTurn(text, earlier, context);
    if (reading.asWritten !== undefined) return reading.asWritten;
    const understood = begun ?? understand(text);
    const claim = reading.inOtherWords();
    if (claim !== undefined) return claim;
    return reading.loosely(await understood);
  };
}

/** A turn compiles the grammars that read it; skill after skill, so that the page is never held up for long. */
async function compileGrammars(): Promise<void> {
  const said = readUtterance('set a timer for 5 minutes and tell me the time in tokyo tomorrow');
  for (const skill of allSkills) {
    await giveWay();
    skill.read(said, { now: 0, timeZone: 'UTC', listNames: [] });
  }
}
