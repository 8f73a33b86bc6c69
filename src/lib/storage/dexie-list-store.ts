import type { Database } from './database';
import { itemsInOrder, listsInOrder, withoutPermanent } from './list-order';
import type { ListStore } from './list-store';
import type { RowChanges } from './row-changes';
import { changeTable } from './table-rows';

/** Keeps lists in IndexedDB. */
export function createListStore({ run, lists, listItems }: Database, changes: RowChanges): ListStore {
  return {
    async lists() {
      return listsInOrder(await run(() => lists.toArray()));
    },
    async items() {
      return itemsInOrder(await run(() => listItems.toArray()));
    },
    async change({ lists: changedLists = {}, items = {} }) {
      const forLists = withoutPermanent(changedLists);
      const inverse = await run(() =>
        lists.db.transaction('rw', lists, listItems, async () => {
          const orphans = await listItems.where('listId').anyOf(forLists.removed).primaryKeys();
          const removed = [...new Set([...(items.removed ?? []), ...orphans])];
          return {
            items: await changeTable(listItems, { ...items, removed }),
            lists: await changeTable(lists, forLists),
          };
        }),
      );
      changes.announce();
      return inverse;
    },
    subscribe: (listener) => changes.subscribe(listener),
  };
}
