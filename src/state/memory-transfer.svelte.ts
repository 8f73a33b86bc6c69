import type { MemoryDesk, MemoryImport, MemoryWords } from '../lib/assistant/memory/memory-desk';
import { FailureError } from '../lib/core/failure';
import type { Attempt } from './memory-turns.svelte';
import { textOf, type ExportedFile, type ImportedFile } from './transfer.svelte';

export type { MemoryWords };

/** What is known on its way out of this browser, into it, or gone altogether. */
export class MemoryTransferState {
  /** What a file holds, before any of it is taken in. */
  offered = $state.raw<MemoryImport>();
  /** How many facts the last import brought. */
  brought = $state<number>();
  /** Whether everything was forgotten since the page was opened. */
  wiped = $state(false);
  readonly #desk: MemoryDesk;
  readonly #attempt: Attempt;
  readonly #now: () => number;

  /** @param now milliseconds since 1970, UTC */
  constructor(desk: MemoryDesk, attempt: Attempt, now: () => number) {
    this.#desk = desk;
    this.#attempt = attempt;
    this.#now = now;
  }

  /** Everything with its history, to be taken in again; undefined, with a failure, where it cannot be read. */
  async exportJson(): Promise<ExportedFile | undefined> {
    return this.#attempt(async () => this.#file('json', 'application/json', await this.#desk.exportJson()));
  }

  /** What is known, to be read. */
  async exportMarkdown(words: MemoryWords): Promise<ExportedFile | undefined> {
    return this.#attempt(async () => this.#file('md', 'text/markdown', await this.#desk.exportMarkdown(words)));
  }

  /** Looks at a file; nothing is taken in before {@link accept}. */
  async offer(file: ImportedFile): Promise<void> {
    this.offered = undefined;
    this.brought = undefined;
    await this.#attempt(async () => {
      const planned = await this.#desk.planImport(await textOf(file));
      if (!planned.ok) throw new FailureError(planned.error);
      this.offered = planned.value;
    });
  }

  /** Takes in what was offered: all or nothing. */
  async accept(): Promise<void> {
    const { offered } = this;
    if (offered === undefined) return;
    this.offered = undefined;
    await this.#attempt(async () => {
      await offered.accept();
      this.brought = offered.facts;
    });
  }

  /** Forgets every fact and every vector. */
  async wipe(): Promise<void> {
    await this.#attempt(async () => {
      await this.#desk.wipe();
      this.wiped = true;
      this.brought = undefined;
    });
  }

  #file(ending: string, type: string, text: string): ExportedFile {
    const day = new Date(this.#now()).toISOString().slice(0, 10);
    return { name: `hearth-memory-${day}.${ending}`, type, parts: [text] };
  }
}
