import type { Note } from '../core/note';
import { changeMap } from './map-rows';
import { notesInOrder, type NoteStore } from './note-store';
import { createRowChanges } from './row-changes';

/** Keeps notes for as long as nobody reloads. */
export function createMemoryNoteStore(): NoteStore {
  const rows = new Map<string, Note>();
  const changes = createRowChanges();
  return {
    async notes() {
      return notesInOrder([...rows.values()]);
    },
    async change(change) {
      const inverse = changeMap(rows, change);
      changes.announce();
      return inverse;
    },
    subscribe: (listener) => changes.subscribe(listener),
  };
}
