import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { permanentLists, type List, type ListItem } from '../../../src/lib/core/list';
import { createEventStore } from '../../../src/lib/storage/dexie-event-store';
import { createListStore } from '../../../src/lib/storage/dexie-list-store';
import { createNoteStore } from '../../../src/lib/storage/dexie-note-store';
import type { ListChange, ListStore } from '../../../src/lib/storage/list-store';
import { createMemoryEventStore } from '../../../src/lib/storage/memory-event-store';
import { createMemoryListStore } from '../../../src/lib/storage/memory-list-store';
import { createMemoryNoteStore } from '../../../src/lib/storage/memory-note-store';
import { createRowChanges } from '../../../src/lib/storage/row-changes';
import { arbitraryEvent } from '../../support/arbitrary-event';
import { createFakeChannels } from '../../support/fake-channel';
import { createStorageBrowser } from '../../support/storage-tabs';

const id = fc.constantFrom('a', 'b', 'c', 'shopping');
const list: fc.Arbitrary<List> = fc.record({ id, name: fc.constantFrom('one', 'two', 'three'), createdAt: fc.nat(3) });
const item: fc.Arbitrary<ListItem> = fc.record({
  ...{
    id: fc.constantFrom('i', 'j', 'k', 'l'),
    listId: id,
    text: fc.string(),
    done: fc.boolean(),
    position: fc.nat(4),
  },
});
const unique = <Row extends { readonly id: string }>(row: fc.Arbitrary<Row>) =>
  fc.uniqueArray(row, { selector: (each) => each.id, maxLength: 3 });
const change: fc.Arbitrary<ListChange> = fc.record(
  {
    lists: fc.record({ saved: unique(list), removed: fc.uniqueArray(id, { maxLength: 2 }) }, { requiredKeys: [] }),
    items: fc.record({ saved: unique(item), removed: fc.uniqueArray(fc.constantFrom('i', 'j'), { maxLength: 2 }) }),
  },
  { requiredKeys: [] },
);

/** The change without items of lists that there will not be. */
function onExistingLists({ lists, items }: ListChange, before: readonly List[]): ListChange {
  const removed = new Set(lists?.removed);
  const saved = new Set(lists?.saved?.map((each) => each.id));
  const exists = (listId: string): boolean =>
    listId === 'shopping' || (!removed.has(listId) && (saved.has(listId) || before.some((each) => each.id === listId)));
  return {
    lists: { saved: lists?.saved?.filter((each) => !removed.has(each.id)) ?? [], removed: lists?.removed ?? [] },
    items: { ...items, saved: items?.saved?.filter(({ listId }) => exists(listId)) ?? [] },
  };
}

const stateOf = async (store: ListStore) => [await store.lists(), await store.items()];

describe('Lists in the database', () => {
  it('do what lists in memory do, and each change can be taken back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 6 }), async (changes) => {
        const { database } = createStorageBrowser().openTab();
        const stores = [createListStore(database, createRowChanges()), createMemoryListStore()] as const;
        const backs: (readonly [ListChange, ListChange, unknown])[] = [];
        for (const wanted of changes) {
          const before = await stateOf(stores[1]);
          const each = onExistingLists(wanted, await stores[1].lists());
          backs.push([await stores[0].change(each), await stores[1].change(each), before]);
          expect(await stateOf(stores[0])).toEqual(await stateOf(stores[1]));
        }
        for (const [kept, remembered, before] of backs.reverse()) {
          await stores[0].change(kept);
          await stores[1].change(remembered);
          expect(await stateOf(stores[0])).toEqual(before);
          expect(await stateOf(stores[1])).toEqual(before);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('always have the shopping list and the to-do list', async () => {
    const store = createListStore(createStorageBrowser().openTab().database, createRowChanges());
    await store.change({ lists: { removed: permanentLists.map((each) => each.id) } });
    expect(await store.lists()).toEqual(permanentLists);
  });

  it('lose their items with themselves, and get them back', async () => {
    const store = createListStore(createStorageBrowser().openTab().database, createRowChanges());
    const torch = { id: 'i', listId: 'a', text: 'torch', done: false, position: 0 };
    await store.change({ lists: { saved: [{ id: 'a', name: 'camping', createdAt: 1 }] }, items: { saved: [torch] } });
    const back = await store.change({ lists: { removed: ['a'] } });
    expect(await store.items()).toEqual([]);
    await store.change(back);
    expect(await store.items()).toEqual([torch]);
  });

  it('tell the other tabs that they changed', async () => {
    const browser = createStorageBrowser();
    const channels = createFakeChannels();
    const open = () => createListStore(browser.openTab().database, createRowChanges(channels.open()));
    const [here, there] = [open(), open()];
    let heard = 0;
    there.subscribe(() => heard++);
    await here.change({ items: { saved: [{ id: 'i', listId: 'shopping', text: 'milk', done: false, position: 0 }] } });
    expect(heard).toBe(1);
    expect((await there.items()).map(({ text }) => text)).toEqual(['milk']);
  });
});

describe('Notes and events', () => {
  it('are kept and taken back alike in the database and in memory', async () => {
    const note = fc.record({ ...{ id, text: fc.string(), createdAt: fc.nat(5), updatedAt: fc.nat(5) } });
    await fc.assert(
      fc.asyncProperty(unique(note), unique(arbitraryEvent), async (notes, events) => {
        const { database } = createStorageBrowser().openTab();
        for (const store of [createNoteStore(database, createRowChanges()), createMemoryNoteStore()]) {
          const back = await store.change({ saved: notes });
          expect(new Set(await store.notes())).toEqual(new Set(notes));
          await store.change(back);
          expect(await store.notes()).toEqual([]);
        }
        for (const store of [createEventStore(database, createRowChanges()), createMemoryEventStore()]) {
          const back = await store.change({ saved: events });
          expect(new Set(await store.events())).toEqual(new Set(events));
          await store.change(back);
          expect(await store.events()).toEqual([]);
        }
      }),
      { numRuns: 20 },
    );
  });
});
