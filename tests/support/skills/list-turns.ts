import { bindSkill } from '../../../src/lib/skills/claim';
import { list } from '../../../src/lib/skills/list';
import { ask } from './ask';

export const listSkills = [bindSkill(list)];

/** Lists and things that are there already. */
const knownLists = {
  listNames: ['shopping', 'to-do', 'camping', 'Christmas presents'],
  listItems: ['milk', 'eggs', 'phone the bank'],
};

/** What the skill of lists takes a turn for: its slots, and what it still asks for. */
export async function readListTurn(text: string) {
  const asked = await ask(listSkills, text, knownLists);
  return asked && { ...asked.slots, ...(asked.missing === undefined ? {} : { missing: asked.missing }) };
}
