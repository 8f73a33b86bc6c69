import { FailureError, type Failure } from '../lib/core/failure';
import { cleanFileName } from '../lib/attachments/file-name';
import { exportTitle, type ExportWords } from '../lib/exchange/export-words';
import type { ImportPlan } from '../lib/exchange/plan-import';
import { createPace, giveWay, inPortions, type Pace } from '../lib/exchange/portions';
import type { ConversationStore } from '../lib/storage/conversation-store';
import { expectedFailure } from './expected-failure';

export type { ExportWords };

export type ExportFormat = 'json' | 'markdown' | 'html';

/** A file that is ready to be saved. */
export interface ExportedFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  /** Its content, one behind the other. */
  readonly parts: readonly (string | Blob)[];
}

/** The part of a `File` that is read. */
export type ImportedFile = Pick<File, 'name' | 'text'>;

/** What a file holds, before any of it is taken in. */
export interface OfferedImport extends ImportPlan {
  /** Milliseconds since 1970, UTC. */
  readonly exportedAt: number;
}

/** Conversations that are read from the device in one go. */
const READ_AT_ONCE = 50;
/** Which part of looking at a file is the reading; the rest is the comparing with what is here. */
const READING_SHARE = 0.6;

/** What goes along with one export or import. */
interface Work {
  readonly pace: Pace;
  readonly signal: AbortSignal;
  /** @param share from 0 to 1 */
  readonly onProgress: (share: number) => void;
}

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
      const conversation = await this.#store.conversation(id);
      if (conversation === undefined) return undefined;
      const name = fileName(exportTitle(conversation, words));
      if (format === 'json') return this.#json(name, [id], work);
      const messages = await this.#store.messages(id);
      if (format === 'markdown') {
        const { exportMarkdown } = await import('../lib/exchange/export-markdown');
        return { name: `${name}.md`, type: 'text/markdown', parts: [exportMarkdown(conversation, messages, words)] };
      }
      const { exportHtml } = await import('../lib/exchange/export-html');
      return { name: `${name}.html`, type: 'text/html', parts: [exportHtml(conversation, messages, words)] };
    });
  }

  /** All conversations, with all their branches, as one file. */
  async exportAll(): Promise<ExportedFile | undefined> {
    return this.#orFailure(async (work) => {
      const ids = (await this.#store.conversations()).map(({ id }) => id);
      return this.#json(`hearth-${new Date(this.#now()).toISOString().slice(0, 10)}`, ids, work);
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

  async #json(name: string, ids: readonly string[], { pace, onProgress }: Work): Promise<ExportedFile> {
    const { createJsonExport } = await import('../lib/exchange/export-json');
    const file = createJsonExport(this.#now());
    const parts: Blob[] = [];
    for (let start = 0; start < ids.length; start += READ_AT_ONCE) {
      for (const whole of await this.#store.wholeConversations(ids.slice(start, start + READ_AT_ONCE))) {
        file.add(whole);
        await pace.rest();
      }
      // Tens of megabytes of text put together at the end would hold the page up.
      parts.push(new Blob([file.take()]));
      onProgress(Math.min(1, (start + READ_AT_ONCE) / ids.length));
    }
    this.damaged = file.damaged;
    return { name: `${name}.json`, type: 'application/json', parts: [...parts, file.end()] };
  }

  /** One at a time; gives `undefined` where it failed, was stopped, or another one is at work. */
  async #orFailure<Value>(run: (work: Work) => Promise<Value>): Promise<Value | undefined> {
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

/** A title as a file's name on any system. */
function fileName(title: string): string {
  const name = title
    .replaceAll(/[\p{Cc}\p{Cf}\\/:*?"<>|]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .slice(0, 80)
    .replace(/^[. ]+|[. ]+$/g, '');
  return name === '' ? 'conversation' : name;
}
