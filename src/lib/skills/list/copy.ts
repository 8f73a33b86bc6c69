import type { List, ListItem } from '../../core/list';
import { words } from '../english/list-words';
import type { SkillAnswer } from '../skill';
import type { ListSlots } from './asked';
import { itemsOf, join, listFormat, named, newList, say, textsOf, undo, type ListWorld } from './list-world';
import { findThings, thingKey } from './things';

/** Which lists have something on them. */
export function which({ things = [] }: ListSlots, { world, lists, items }: ListWorld): SkillAnswer {
  const holding = lists.filter((list) => things.every((thing) => findThings(thing, itemsOf(list, items)).length > 0));
  const said = join(things, world);
  if (holding.length === 0) return { text: words.notFound(said, undefined) };
  return { text: words.isOn(said, listFormat(world).format(holding.map(say)), things.length === 1) };
}

/** Puts what is open on a list on another as well. */
export async function copy(list: List, { to }: ListSlots, here: ListWorld): Promise<SkillAnswer> {
  const { world, items } = here;
  const target = named(to ?? '', here.lists) ?? newList(to ?? words.copyOf(list.name), here);
  const there = itemsOf(target, items);
  const fresh = itemsOf(list, items).filter(
    ({ text, done }) => !done && !there.some((item) => thingKey(item.text) === thingKey(text)),
  );
  if (fresh.length === 0) return { text: words.nothingToCopy(say(list), say(target)) };
  const position = Math.max(-1, ...there.map((item) => item.position)) + 1;
  const saved = fresh.map(({ text }, index): ListItem => ({
    ...{ id: world.createId(), listId: target.id, text, done: false, position: position + index },
  }));
  const made = !here.lists.includes(target);
  const back = await world.lists.change({ ...(made ? { lists: { saved: [target] } } : {}), items: { saved } });
  const said = join(textsOf(saved), world);
  return { text: words.copied(said, say(target)), undo: () => undo(world, back, words.undone.add(said, say(target))) };
}
