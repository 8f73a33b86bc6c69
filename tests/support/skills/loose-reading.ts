import { readFileSync } from 'node:fs';
import { allSkills } from '../../../src/lib/skills/all-skills';
import type { SkillClaim } from '../../../src/lib/skills/claim';
import { readActWeights } from '../../../src/lib/skills/loose/act-weights';
import { createLooseReader } from '../../../src/lib/skills/loose/loose-reader';
import { readTurn } from '../../../src/lib/skills/read-turn';
import type { ReadingContext } from '../../../src/lib/skills/skill';

/** The bytes that `npm run train:skills` wrote. */
export function actWeightsFile(): ArrayBuffer {
  const file = readFileSync(new URL('../../../src/lib/skills/loose/weights/acts.bin', import.meta.url));
  return new Uint8Array(file).buffer;
}

/** Wednesday 11 November 2026, 14:05 in London. */
export const readingContext: ReadingContext = {
  now: Date.UTC(2026, 10, 11, 14, 5),
  timeZone: 'Europe/London',
  listNames: ['Shopping'],
};

const readLoosely = createLooseReader(readActWeights(actWeightsFile()));

/** What a skill makes of a turn, be it word for word or loosely. */
export function readAnyhow(text: string, earlier: readonly string[] = []): SkillClaim | undefined {
  return readTurn(allSkills, text, earlier, readingContext, readLoosely);
}
