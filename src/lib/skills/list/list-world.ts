import { shoppingListId, toDoListId, type List, type ListItem } from '../../core/list';
import type { ListChange } from '../../storage/list-store';
import { words } from '../english/list-words';
import { plain } from '../plain';
import type { SkillWorld } from '../skill-world';
import type { ListSlots } from './asked';

/** What answers need of the world. */
export interface ListWorld {
  readonly world: SkillWorld;
  readonly lists: readonly List[];
  readonly items: readonly ListItem[];
  /** The list that is spoken of; `undefined` where one was named that there is not. */
  readonly list: List | undefined;
}

/** Takes a change back and says so. */
export async function undo(world: SkillWorld, back: ListChange, said: string): Promise<string> {
  await world.lists.change(back);
  return said;
}

/** Without a name it is the shopping list, unless that is empty and one other alone is not. */
export function listOf(
  { act, list: name }: ListSlots,
  lists: readonly List[],
  items: readonly ListItem[],
): List | undefined {
  if (name !== undefined) return named(name, lists);
  const shopping = lists.find(({ id }) => id === shoppingListId);
  if (act === 'add' || items.some(({ listId }) => listId === shoppingListId)) return shopping;
  const filled = lists.filter(({ id }) => items.some(({ listId }) => listId === id));
  return filled.length === 1 ? filled[0] : shopping;
}

/** The list of that name, whatever the case. */
export function named(name: string, lists: readonly List[]): List | undefined {
  const key = nameOf(name).toLowerCase();
  return lists.find((list) => list.name.toLowerCase() === key);
}

/** A list's name without the word "list" after it. */
export function nameOf(said: string): string {
  const short = said.replace(/\s+list$/i, '').slice(0, 60);
  return short === '' ? said.slice(0, 60) : short;
}

/** A list that is not kept yet. */
export function newList(name: string, { world }: ListWorld): List {
  return { id: world.createId(), name: nameOf(name), createdAt: world.now };
}

/** What stands on a list, ticked or not. */
export function itemsOf(list: List | undefined, items: readonly ListItem[]): readonly ListItem[] {
  return items.filter(({ listId }) => listId === list?.id);
}

/** All items, those first that are likelier meant: open ones where something is ticked, of the shopping list. */
export function preferred(items: readonly ListItem[], act: ListSlots['act'], { list }: ListWorld): readonly ListItem[] {
  const worth = (item: ListItem): number =>
    Number(item.done !== (act === 'untick')) * 2 + Number(item.listId !== list?.id && item.listId !== shoppingListId);
  return [...items].sort((one, other) => worth(one) - worth(other));
}

/** One of the lists that are always there. */
export function permanent({ lists }: ListWorld, id: string): List {
  const list = lists.find((each) => each.id === id);
  if (list === undefined) throw new Error(`The list "${id}" is always there.`);
  return list;
}

/** Whether it is one of those. */
export function isPermanent({ id }: List): boolean {
  return id === shoppingListId || id === toDoListId;
}

/** The items as they were written. */
export function textsOf(items: readonly ListItem[]): readonly string[] {
  return items.map(({ text }) => text);
}

/** How a list is called in a sentence, as Markdown. */
export function say({ name }: List): string {
  return words.listName(plain(name));
}

/** Things in a sentence, as Markdown. */
export function join(things: readonly string[], world: SkillWorld): string {
  return listFormat(world).format(things.map(plain));
}

/** Joins words by the person's language. */
export function listFormat({ locale }: SkillWorld): Intl.ListFormat {
  return new Intl.ListFormat(locale, { type: 'conjunction' });
}

/** With a capital letter at the beginning. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
