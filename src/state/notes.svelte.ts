import type { Failure } from '../lib/core/failure';
import type { Note } from '../lib/core/note';
import type { NoteStore } from '../lib/storage/note-store';
import type { RowChange } from '../lib/storage/row-change';
import { expectedFailure } from './expected-failure';

/** What the person wrote down, changed by hand. */
export class NotesState {
  notes = $state.raw<readonly Note[]>([]);
  failure = $state.raw<Failure>();
  /** What takes back the last removal. */
  removed = $state.raw<RowChange<Note>>();
  readonly #store: NoteStore;
  readonly #createId: () => string;
  readonly #now: () => number;
  #started = false;

  /** @param now milliseconds since 1970, UTC */
  constructor(store: NoteStore, createId: () => string, now: () => number) {
    this.#store = store;
    this.#createId = createId;
    this.#now = now;
  }

  /** Reads the notes, and again whenever one changes here or in another tab. */
  async start(): Promise<void> {
    if (!this.#started) this.#store.subscribe(() => void this.#load());
    this.#started = true;
    await this.#load();
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
    await this.#change({ saved: [{ id, text: text.trim(), createdAt: old?.createdAt ?? now, updatedAt: now }] });
  }

  async remove({ id }: Note): Promise<void> {
    this.removed = await this.#change({ removed: [id] });
  }

  /** Brings back what was removed last. */
  async restore(): Promise<void> {
    const { removed } = this;
    this.removed = undefined;
    if (removed !== undefined) await this.#change(removed);
  }

  async #change(change: RowChange<Note>): Promise<RowChange<Note> | undefined> {
    this.failure = undefined;
    try {
      const back = await this.#store.change(change);
      await this.#load();
      return back;
    } catch (error) {
      this.failure = expectedFailure(error);
      return undefined;
    }
  }

  async #load(): Promise<void> {
    try {
      this.notes = await this.#store.notes();
    } catch (error) {
      this.failure = expectedFailure(error);
    }
  }
}
