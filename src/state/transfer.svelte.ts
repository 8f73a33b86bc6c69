import { FailureError, type Failure } from '../lib/core/failure';
import { giveWay } from '../lib/core/give-way';
import { cleanFileName } from '../lib/attachments/file-name';
import type { ExportWords } from '../lib/exchange/export-words';
import type { ExportedFile, ExportFormat, TransferWork } from '../lib/exchange/exported-conversations';
import type { ImportPlan } from '../lib/exchange/plan-import';
import { createPace, inPortions } from '../lib/exchange/portions';
import type { ConversationStore } from '../lib/storage/conversation-store';
import { expectedFailure } from './expected-failure';

export type { ExportedFile, ExportFormat, ExportWords };

/** The part of a `File` that is read. */
export type ImportedFile = Pick<File, 'name' | 'text'>;

/** What a file holds, before any of it is taken in. */
export interface OfferedImport extends ImportPlan {
  /** Milliseconds since 1970, UTC. */
  readonly exportedAt: number;
}

/** Which part of looking at a file is the reading; the rest is the comparing with what is here. */
const READING_SHARE = 0.6;

/**
 * Conversations on their way out of this browser, or into it. Thousands of them take seconds, so that all is done in
 * portions between which the page answers.
 */
export class TransferState {
  offered = $state.raw<OfferedImport>();
  /** How many conversations the last import brought. */
  brought = $state<number>();
  /** How many damaged rows the last export left out. */
  damaged = $state(0);
  failure = $state.raw<Failure>();
  /** How much of what is being read or written is done, from 0 to 1; `undefined` while nothing is. */
  progress = $state<number>();
  readonly #store: ConversationStore;
  readonly #createId: () => string;
  readonly #now: () => number;
  #work = new AbortController();

  /** @param now milliseconds since 1970, UTC */
  constructor(store: ConversationStore, createId: () => string, now: () => number) {
    this.#store = store;
    this.#createId = createId;
    this.#now = now;
  }

  get busy(): boolean {
    return this.progress !== undefined;
  }

  /** Ends what is being read or written; nothing is changed by it then. */
  stop(): void {
    this.#work.abort();
  }

  /** One conversation as a file; undefined, with a failure, where it cannot be read. */
  async exportOne(id: string, format: ExportFormat, words: ExportWords): Promise<ExportedFile | undefined> {
    return this.#orFailure(async (work) => {
      const { exportedConversation } = await import('../lib/exchange/exported-conversations');
      return this.#whole(await exportedConversation(this.#store, id, format, words, this.#now(), work));
    });
  }

  /** All conversations as one file: as JSON with all their branches, as Markdown as they are shown. */
  async exportAll(format: 'json' | 'markdown', words: ExportWords): Promise<ExportedFile | undefined> {
    return this.#orFailure(async (work) => {
      const { exportedConversations } = await import('../lib/exchange/exported-conversations');
      const ids = (await this.#store.conversations()).map(({ id }) => id);
      return this.#whole(await exportedConversations(this.#store, ids, format, words, this.#now(), work));
    });
  }

  /** Looks at a file; nothing is taken in before {@link accept}. */
  async offer(file: ImportedFile): Promise<void> {
    this.offered = undefined;
    this.brought = undefined;
    await this.#orFailure(async ({ pace, onProgress }) => {
      const [{ readImportInSteps }, { planImport }, text] = await Promise.all([
        import('../lib/exchange/read-import'),
        import('../lib/exchange/plan-import'),
        textOf(file),
      ]);
      const read = await inPortions(readImportInSteps(text), pace);
      if (!read.ok) {
        this.failure = read.error;
        return;
      }
      onProgress(READING_SHARE);
      const plan = await planImport(read.value.conversations, {
        store: this.#store,
        createId: this.#createId,
        pace,
        onProgress: (share) => onProgress(READING_SHARE + (1 - READING_SHARE) * share),
      });
      this.offered = { ...plan, exportedAt: read.value.exportedAt };
    });
  }

  /** Takes in what was offered: all or nothing. */
  async accept(): Promise<void> {
    const { offered } = this;
    if (offered === undefined) return;
    this.offered = undefined;
    await this.#orFailure(async ({ signal, onProgress }) => {
      await this.#store.addConversations(offered.added, { signal, onProgress });
      this.brought = offered.added.length;
    });
  }

  #whole(exported: { readonly file: ExportedFile; readonly damaged: number } | undefined): ExportedFile | undefined {
    this.damaged = exported?.damaged ?? 0;
    return exported?.file;
  }

  /** One at a time; gives `undefined` where it failed, was stopped, or another one is at work. */
  async #orFailure<Value>(run: (work: TransferWork) => Promise<Value>): Promise<Value | undefined> {
    if (this.busy) return undefined;
    this.failure = undefined;
    this.damaged = 0;
    this.progress = 0;
    this.#work = new AbortController();
    const { signal } = this.#work;
    try {
      return await run({
        signal,
        pace: createPace({ now: () => performance.now(), giveWay, signal }),
        onProgress: (share) => (this.progress = share),
      });
    } catch (error) {
      if (!signal.aborted) this.failure = expectedFailure(error);
      return undefined;
    } finally {
      this.progress = undefined;
    }
  }
}

/** The text of a file that was picked. Rejects with `FailureError` `attachment-unreadable`. */
export async function textOf(file: ImportedFile): Promise<string> {
  try {
    return await file.text();
  } catch (error) {
    // The file was moved or changed since it was picked.
    if (error instanceof DOMException)
      throw new FailureError({ code: 'attachment-unreadable', name: cleanFileName(file.name) });
    throw error;
  }
}
