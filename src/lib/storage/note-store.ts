import type { Note } from '../core/note';
import type { RowChange } from './row-change';

/** What the person wrote down. Rejects with `FailureError` of the storage. */
export interface NoteStore {
  /** The newest first. */
  notes(): Promise<readonly Note[]>;
  /** Resolves with the change that takes this one back. */
  change(change: RowChange<Note>): Promise<RowChange<Note>>;
  /** Calls the listener whenever something changed, in this tab or another. Returns the way to stop. */
  subscribe(listener: () => void): () => void;
}

/** Notes, the newest first. */
export function notesInOrder(notes: readonly Note[]): readonly Note[] {
  return [...notes].sort((one, other) => other.createdAt - one.createdAt || (one.id < other.id ? 1 : -1));
}
