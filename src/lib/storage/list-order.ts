import { permanentLists, type List, type ListItem } from '../core/list';
import type { RowChange } from './row-change';

/** All lists in the order in which they are shown: those that are always there first, then the others by name. */
export function listsInOrder(made: readonly List[]): readonly List[] {
  const own = made.filter(({ id }) => !isPermanent(id));
  return [...permanentLists, ...own.sort((one, other) => compare(one.name, other.name) || compare(one.id, other.id))];
}

/** Items in the order in which they stand on their lists. */
export function itemsInOrder(items: readonly ListItem[]): readonly ListItem[] {
  return [...items].sort((one, other) => one.position - other.position || compare(one.id, other.id));
}

/** The change without what it would do to the lists that are always there. */
export function withoutPermanent({ saved = [], removed = [] }: RowChange<List>): Required<RowChange<List>> {
  return { saved: saved.filter(({ id }) => !isPermanent(id)), removed: removed.filter((id) => !isPermanent(id)) };
}

function isPermanent(id: string): boolean {
  return permanentLists.some((list) => list.id === id);
}

function compare(one: string, other: string): number {
  return one.localeCompare(other);
}
