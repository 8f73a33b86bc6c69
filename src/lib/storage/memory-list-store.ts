import type { List, ListItem } from '../core/list';
import { itemsInOrder, listsInOrder, withoutPermanent } from './list-order';
import type { ListStore } from './list-store';
import { changeMap } from './map-rows';
import { createRowChanges } from './row-changes';

/** Keeps lists for as long as nobody reloads. */
export function createMemoryListStore(): ListStore {
  const lists = new Map<string, List>();
  const items = new Map<string, ListItem>();
  const changes = createRowChanges();
  return {
    async lists() {
      return listsInOrder([...lists.values()]);
    },
    async items() {
      return itemsInOrder([...items.values()]);
    },
    async change(change) {
      const forLists = withoutPermanent(change.lists ?? {});
      const orphans = [...items.values()].filter(({ listId }) => forLists.removed.includes(listId)).map(({ id }) => id);
      const removed = [...new Set([...(change.items?.removed ?? []), ...orphans])];
      const inverse = {
        items: changeMap(items, { ...change.items, removed }),
        lists: changeMap(lists, forLists),
      };
      changes.announce();
      return inverse;
    },
    subscribe: (listener) => changes.subscribe(listener),
  };
}
