import type { Database } from './database';
import { notesInOrder, type NoteStore } from './note-store';
import type { RowChanges } from './row-changes';
import { changeTable } from './table-rows';

/** Keeps notes in IndexedDB. */
export function createNoteStore({ run, notes }: Database, changes: RowChanges): NoteStore {
  return {
    async notes() {
      return notesInOrder(await run(() => notes.toArray()));
    },
    async change(change) {
      const inverse = await run(() => notes.db.transaction('rw', notes, () => changeTable(notes, change)));
      changes.announce();
      return inverse;
    },
    subscribe: (listener) => changes.subscribe(listener),
  };
}
