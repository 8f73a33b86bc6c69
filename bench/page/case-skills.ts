import { createTurnSkills } from '../../src/lib/assistant/create-turn-skills';
import type { TurnSkills } from '../../src/lib/assistant/turn-skills';
import { createUndoStack } from '../../src/lib/core/undo-stack';
import { loadEverydayReader, type UnderstandTurn } from '../../src/lib/skills/read-everyday-turn';
import type { CaseClock } from './case-clock';
import { createCaseWorld } from './case-world';

/** The skills as a turn sees them, at the time and place of the clock, in a world that is empty at each turn. */
export function createCaseSkills(clock: Pick<CaseClock, 'now' | 'timeZone'>, understand: UnderstandTurn): TurnSkills {
  const undo = createUndoStack();
  const reader = loadEverydayReader(understand);
  return {
    async claim(text, earlier) {
      const here = { now: clock.now(), timezone: clock.timeZone() };
      const { context, world } = await createCaseWorld({ text, history: [], ...here, lists: [], timers: [] });
      const skills = createTurnSkills({
        load: () => reader,
        context: () => Promise.resolve(context),
        world: () => world,
        undo,
      });
      return skills.claim(text, earlier);
    },
  };
}
