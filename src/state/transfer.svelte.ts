import { FailureError, type Failure } from '../lib/core/failure';
import { cleanFileName } from '../lib/attachments/file-name';
import { exportHtml } from '../lib/exchange/export-html';
import { exportJson } from '../lib/exchange/export-json';
import { exportMarkdown } from '../lib/exchange/export-markdown';
import { exportTitle, type ExportWords } from '../lib/exchange/export-words';
import { planImport, type ImportPlan } from '../lib/exchange/plan-import';
import { readImport } from '../lib/exchange/read-import';
import type { ConversationStore, ConversationWithMessages } from '../lib/storage/conversation-store';
import { expectedFailure } from './expected-failure';

export type { ExportWords };

export type ExportFormat = 'json' | 'markdown' | 'html';

/** A file that is ready to be saved. */
export interface ExportedFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly text: string;
}

/** The part of a `File` that is read. */
export type ImportedFile = Pick<File, 'name' | 'text'>;

/** What a file holds, before any of it is taken in. */
export interface OfferedImport extends ImportPlan {
  /** Milliseconds since 1970, UTC. */
  readonly exportedAt: number;
}

/** Conversations on their way out of this browser, or into it. */
export class TransferState {
  offered = $state.raw<OfferedImport>();
  /** How many conversations the last import brought. */
  brought = $state<number>();
  failure = $state.raw<Failure>();
  /** Whether something is being read or written; thousands of conversations take seconds. */
  busy = $state(false);
  readonly #store: ConversationStore;
  readonly #createId: () => string;
  readonly #now: () => number;

  /** @param now milliseconds since 1970, UTC */
  constructor(store: ConversationStore, createId: () => string, now: () => number) {
    this.#store = store;
    this.#createId = createId;
    this.#now = now;
  }

  /** One conversation as a file; undefined, with a failure, where it cannot be read. */
  async exportOne(id: string, format: ExportFormat, words: ExportWords): Promise<ExportedFile | undefined> {
    return this.#orFailure(async () => {
      const conversation = await this.#store.conversation(id);
      if (conversation === undefined) return undefined;
      const messages = await this.#store.messages(id);
      const name = fileName(exportTitle(conversation, words));
      switch (format) {
        case 'json':
          return json(name, [{ conversation, messages }], this.#now());
        case 'markdown':
          return { name: `${name}.md`, type: 'text/markdown', text: exportMarkdown(conversation, messages, words) };
        case 'html':
          return { name: `${name}.html`, type: 'text/html', text: exportHtml(conversation, messages, words) };
      }
    });
  }

  /** All conversations, with all their branches, as one file. */
  async exportAll(): Promise<ExportedFile | undefined> {
    return this.#orFailure(async () => {
      const all: ConversationWithMessages[] = [];
      for (const conversation of await this.#store.conversations()) {
        all.push({ conversation, messages: await this.#store.messages(conversation.id) });
      }
      return json(`hearth-${new Date(this.#now()).toISOString().slice(0, 10)}`, all, this.#now());
    });
  }

  /** Looks at a file; nothing is taken in before {@link accept}. */
  async offer(file: ImportedFile): Promise<void> {
    this.offered = undefined;
    this.brought = undefined;
    await this.#orFailure(async () => {
      const read = readImport(await textOf(file));
      if (!read.ok) {
        this.failure = read.error;
        return;
      }
      const { conversations, exportedAt } = read.value;
      const plan = await planImport(conversations, { store: this.#store, createId: this.#createId });
      this.offered = { ...plan, exportedAt };
    });
  }

  /** Takes in what was offered: all or nothing. */
  async accept(): Promise<void> {
    const { offered } = this;
    if (offered === undefined) return;
    this.offered = undefined;
    await this.#orFailure(async () => {
      await this.#store.addConversations(offered.added);
      this.brought = offered.added.length;
    });
  }

  async #orFailure<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
    this.failure = undefined;
    this.busy = true;
    try {
      return await work();
    } catch (error) {
      this.failure = expectedFailure(error);
      return undefined;
    } finally {
      this.busy = false;
    }
  }
}

async function textOf(file: ImportedFile): Promise<string> {
  try {
    return await file.text();
  } catch (error) {
    // The file was moved or changed since it was picked.
    if (error instanceof DOMException)
      throw new FailureError({ code: 'attachment-unreadable', name: cleanFileName(file.name) });
    throw error;
  }
}

function json(name: string, conversations: readonly ConversationWithMessages[], now: number): ExportedFile {
  return { name: `${name}.json`, type: 'application/json', text: exportJson(conversations, now) };
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
