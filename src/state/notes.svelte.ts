import type { Failure } from '../lib/core/failure';
import type { Note } from '../lib/core/note';
import type { NoteStore } from '../lib/storage/note-store';
import type { RowChange } from '../lib/storage/row-change';
import { KeptRows } from './kept-rows.svelte';

/** What the person wrote down, changed by hand. */
export class NotesState {
  notes = $state.raw<readonly Note[]>([]);
  /** What takes back the last removal. */
  removed = $state.raw<RowChange<Note>>();
  readonly #rows: KeptRows<RowChange<Note>>;
  readonly #createId: () => string;
  readonly #now: () => number;

  /** @param now milliseconds since 1970, UTC */
  constructor(store: NoteStore, createId: () => string, now: () => number) {
    this.#rows = new KeptRows(store, async () => {
      this.notes = await store.notes();
    });
    this.#createId = createId;
    this.#now = now;
  }

  /** Reads the notes, and again whenever one changes here or in another tab. */
  async start(): Promise<void> {
    await this.#rows.follow();
  }

  get failure(): Failure | undefined {
    return this.#rows.failure;
  }

  /** Those that have every word of the query in them. */
  matching(query: string): readonly Note[] {
    const words = query.toLowerCase().split(/\s+/);
    return this.notes.filter(({ text }) => words.every((word) => text.toLowerCase().includes(word)));
  }

  /** Keeps a new note, or other words for one. */
  async save(text: string, old?: Note): Promise<void> {
    if (text.trim() === '') return;
    const now = this.#now();
    const id = old?.id ?? this.#createId();
    await this.#rows.change({ saved: [{ id, text: text.trim(), createdAt: old?.createdAt ?? now, updatedAt: now }] });
  }

  async remove({ id }: Note): Promise<void> {
    this.removed = await this.#rows.change({ removed: [id] });
  }

  /** Brings back what was removed last. */
  async restore(): Promise<void> {
    const { removed } = this;
    if (removed !== undefined && (await this.#rows.change(removed)) !== undefined) this.removed = undefined;
  }
}
