import type { UndoStack } from '../core/undo-stack';
import type { ReadEverydayTurn } from '../skills/read-everyday-turn';
import type { ReadingContext } from '../skills/skill';
import type { SkillWorld } from '../skills/skill-world';
import type { LateTurnSkills } from './turn-skills';

export interface TurnSkillsParts {
  /** Fetched with the first turn at the latest; the first screen does without them. */
  readonly load: () => Promise<ReadEverydayTurn>;
  readonly context: () => Promise<ReadingContext>;
  readonly world: () => SkillWorld;
  readonly undo: UndoStack;
}

/** Joins the skills to turns: what one changes can be taken back by the answer that says so. */
export function createTurnSkills({ load, context, world, undo }: TurnSkillsParts): LateTurnSkills {
  let loaded: ReadEverydayTurn | undefined;
  /** Importing a module again answers with a task of its own, for which a turn would wait. */
  const reader = async (): Promise<ReadEverydayTurn> => (loaded ??= await load());

  return {
    async prepare() {
      const read = await reader();
      await read('set a timer for 5 minutes and tell me the time in tokyo tomorrow', [], await context());
    },
    async claim(text, earlier) {
      const read = await reader();
      const claim = await read(text, earlier, await context());
      if (claim === undefined) return undefined;
      const { skill, slots, certainty, loose = false } = claim;
      return {
        skill,
        slots,
        certainty,
        loose,
        async answer(answerId) {
          const answer = await claim.answer(world());
          if (answer.undo !== undefined) undo.push(answerId, answer.undo);
          return answer.text;
        },
      };
    },
  };
}
