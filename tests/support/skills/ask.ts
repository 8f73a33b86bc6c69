import type { BoundSkill } from '../../../src/lib/skills/claim';
import { readTurn } from '../../../src/lib/skills/read-turn';
import type { SkillAnswer } from '../../../src/lib/skills/skill';
import type { SkillWorld } from '../../../src/lib/skills/skill-world';
import { createTestWorld } from './test-world';

/** What a test says of the world; the rest is Wednesday 11 November 2026, 14:05 in London, in British English. */
export interface AskOptions extends Partial<SkillWorld> {
  readonly listNames?: readonly string[];
  readonly listItems?: readonly string[];
  readonly eventTitles?: readonly string[];
  /** What the person said before, in order. */
  readonly earlier?: readonly string[];
}

/** Reads a turn and answers it; `undefined` when no skill claims it. */
export async function ask(skills: readonly BoundSkill[], text: string, options: AskOptions = {}) {
  const { listNames = [], listItems = [], eventTitles = [], earlier = [], ...given } = options;
  const world = createTestWorld(given);
  const { now, timeZone } = world;
  const claim = readTurn(skills, text, earlier, { now, timeZone, listNames, listItems, eventTitles });
  if (claim === undefined) return undefined;
  const answer: SkillAnswer = await claim.answer(world);
  return { skill: claim.skill, slots: claim.slots, missing: claim.missing, certainty: claim.certainty, ...answer };
}

/** Speaks with the skills turn by turn in one world, so that what one turn changes the next one finds. */
export function converse(skills: readonly BoundSkill[], given: Partial<SkillWorld> = {}) {
  const undos: (() => Promise<string>)[] = [];
  const world = createTestWorld({ undoLast: async () => undos.pop()?.(), ...given });
  const earlier: string[] = [];
  return {
    world,
    /** The answer's text; `undefined` when no skill claims the turn. */
    async say(text: string): Promise<string | undefined> {
      const lists = await world.lists.lists();
      const items = await world.lists.items();
      const events = await world.calendar.events();
      const answered = await ask(skills, text, {
        ...world,
        earlier: [...earlier],
        listNames: lists.map(({ name }) => name),
        eventTitles: events.map(({ title }) => title),
        listItems: items.flatMap(({ text: item, done }) => (done ? [] : [item])),
      });
      earlier.push(text);
      if (answered?.undo !== undefined) undos.push(() => answered.undo?.() ?? Promise.resolve(''));
      return answered?.text;
    },
    /** Takes the newest change back. */
    undo: () => undos.pop()?.(),
  };
}
