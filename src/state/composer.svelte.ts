import { estimateTokens } from '../lib/attachments/estimate-tokens';
import { cleanFileName } from '../lib/attachments/file-name';
import { isLongPaste } from '../lib/attachments/long-paste';
import { MOST_ATTACHMENTS, readAttachments, type TextFile } from '../lib/attachments/read-attachment';
import type { Attachment, RoutePreference } from '../lib/core/conversation';
import type { Failure } from '../lib/core/failure';
import { temporaryId } from '../lib/core/temporary-conversation';
import { longestContextTokens } from '../lib/models/language-model';
import type { Draft, DraftStore } from '../lib/storage/draft-store';
import { expectedFailure } from './expected-failure';
import { createLatestWrite } from './latest-write';

/** Drafts of a conversation that does not exist yet are kept under this name. */
const NEW_CONVERSATION = 'new';

const EMPTY: Draft = { text: '', attachments: [] };

/** What is being written and how it shall be answered. */
export class ComposerState {
  text = $state('');
  attachments = $state.raw<readonly Attachment[]>([]);
  preference = $state<RoutePreference>('auto');
  /** Why the text was not sent; it is still in the composer then. */
  failure = $state.raw<Failure>();
  /** About how many tokens a model would read of the message and its files. */
  readonly tokens = $derived(estimateTokens([this.text, ...this.attachments.map(({ text }) => text)]));
  /** A quarter of what a model reads is kept free for its answer. */
  readonly mostTokens = longestContextTokens * 0.75;
  readonly #store: DraftStore;
  readonly #createId: () => string;
  readonly #save: (key: string, draft: Draft) => void;
  #key = NEW_CONVERSATION;
  /** Whether the draft that a visit begins with is known; nothing may be written over it before. */
  #begun = false;
  #edits = 0;

  constructor(store: DraftStore, createId: () => string) {
    this.#store = store;
    this.#createId = createId;
    this.#save = createLatestWrite(
      (key: string, draft: Draft) => store.saveDraft(key, draft),
      (error) => (this.failure = expectedFailure(error)),
    );
  }

  get empty(): boolean {
    return this.text.trim() === '' && this.attachments.length === 0;
  }

  /**
   * Turns to the conversation that a visit begins with. Whoever was quick has written before it was known: that joins
   * what was kept.
   */
  async begin(conversationId: string | undefined): Promise<void> {
    this.#key = conversationId ?? NEW_CONVERSATION;
    try {
      const draft = await this.#store.draft(this.#key);
      this.#begun = true;
      if (this.empty) this.#show(draft);
      else if (draft.text !== '' || draft.attachments.length > 0) {
        const text = [draft.text, this.text].filter((part) => part !== '').join('\n\n');
        this.#change({ text, attachments: [...draft.attachments, ...this.attachments] });
      } else this.#change({ text: this.text, attachments: this.attachments });
    } catch (error) {
      this.failure = expectedFailure(error);
    }
  }

  /**
   * Turns to that conversation's draft; undefined is the one that does not exist yet.
   *
   * @param temporary whether the one that does not exist yet will be held in memory alone, and so its draft
   */
  async open(conversationId: string | undefined, temporary = false): Promise<void> {
    this.#begun = true;
    this.#key = keyOf(conversationId, temporary);
    this.failure = undefined;
    this.#show(EMPTY);
    const edits = ++this.#edits;
    try {
      const draft = await this.#store.draft(this.#key);
      if (edits === this.#edits) this.#show(draft);
    } catch (error) {
      this.failure = expectedFailure(error);
    }
  }

  write(text: string): void {
    this.#change({ text, attachments: this.attachments });
  }

  attach(added: readonly Attachment[]): void {
    this.#change({ text: this.text, attachments: [...this.attachments, ...added] });
  }

  /** Attaches what of these files is text; the first reason why one is not is said. */
  async attachFiles(files: readonly TextFile[]): Promise<void> {
    const key = this.#key;
    const { added, failure } = await readAttachments(files, this.attachments, this.#createId);
    if (key !== this.#key) {
      await this.#attachElsewhere(key, added);
      return;
    }
    if (added.length > 0) this.attach(added);
    this.failure = failure;
  }

  /** Attaches pasted words as a file of that name where they are many and there is room; returns whether it did. */
  attachLongPaste(name: string, text: string): boolean {
    if (!isLongPaste(text) || this.attachments.length >= MOST_ATTACHMENTS) return false;
    this.attach([{ id: this.#createId(), name, type: 'text/plain', text }]);
    return true;
  }

  /** Takes in what another app handed over: words into the text, files beside it. */
  receive(text: string, files: readonly { readonly name: string; readonly text: string }[]): void {
    const received = files.map((file) => ({
      id: this.#createId(),
      name: cleanFileName(file.name),
      type: 'text/plain' as const,
      text: file.text,
    }));
    const parts = [this.text.trimEnd(), text].filter((part) => part !== '');
    this.#change({ text: parts.join('\n\n'), attachments: [...this.attachments, ...received] });
  }

  /** Puts the words of an attached file into the text instead. */
  insertAsText(id: string): void {
    const attachment = this.attachments.find((each) => each.id === id);
    if (attachment === undefined) return;
    const text = [this.text.trimEnd(), attachment.text].filter((part) => part !== '').join('\n\n');
    this.#change({ text, attachments: this.attachments.filter((each) => each !== attachment) });
  }

  detach(id: string): void {
    this.#change({ text: this.text, attachments: this.attachments.filter((attachment) => attachment.id !== id) });
  }

  clear(): void {
    this.#change(EMPTY);
  }

  /** Takes away what was sent, unless something else was written in its place meanwhile. */
  sent(conversationId: string, { text, attachments }: Draft): void {
    if (conversationId !== this.#key) this.#save(conversationId, EMPTY);
    else if (text === this.text && attachments === this.attachments) this.clear();
  }

  /** Puts words of the conversation into the text, marked as quoted. */
  quote(words: string): void {
    const quoted = words
      .trim()
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n');
    const before = this.text.trimEnd();
    this.write(`${before === '' ? '' : `${before}\n\n`}${quoted}\n\n`);
  }

  /** Takes the draft along into the conversation that was just made for it; undefined is back to the unwritten one. */
  moveTo(conversationId: string | undefined, temporary = false): void {
    const key = keyOf(conversationId, temporary);
    if (this.#key === key) return;
    this.#save(this.#key, EMPTY);
    this.#key = key;
    this.#change({ text: this.text, attachments: this.attachments });
  }

  /** Attaches to a draft that was left while its files were being read. */
  async #attachElsewhere(key: string, added: readonly Attachment[]): Promise<void> {
    try {
      const { text, attachments } = await this.#store.draft(key);
      this.#save(key, { text, attachments: [...attachments, ...added] });
    } catch (error) {
      this.failure = expectedFailure(error);
    }
  }

  #change(draft: Draft): void {
    this.#edits++;
    this.failure = undefined;
    this.#show(draft);
    if (this.#begun) this.#save(this.#key, draft);
  }

  #show({ text, attachments }: Draft): void {
    this.text = text;
    this.attachments = attachments;
  }
}

function keyOf(conversationId: string | undefined, temporary: boolean): string {
  return conversationId ?? (temporary ? temporaryId(NEW_CONVERSATION) : NEW_CONVERSATION);
}
