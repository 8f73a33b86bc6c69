import { fallbackTitle } from '../lib/assistant/title';
import type { Conversation } from '../lib/core/conversation';
import type { Failure } from '../lib/core/failure';
import type { ConversationStore } from '../lib/storage/conversation-store';
import { expectedFailure } from './expected-failure';

/** Remembers across reloads which conversation is open, for instance in the address bar. */
export interface OpenConversationMemory {
  read(): string | undefined;
  write(conversationId: string | undefined): void;
}

/** Which conversations there are and which one is open; `currentId` is undefined while a new one is unwritten. */
export class ConversationsState {
  list = $state.raw<readonly Conversation[]>([]);
  currentId = $state<string>();
  loaded = $state(false);
  failure = $state.raw<Failure>();
  readonly current = $derived(this.list.find((conversation) => conversation.id === this.currentId));
  /** The first words of conversations that have no title yet. */
  readonly #firstWords = new Map<string, string>();
  readonly #store: ConversationStore;
  readonly #memory: OpenConversationMemory;
  #loads = 0;

  constructor(store: ConversationStore, memory: OpenConversationMemory) {
    this.#store = store;
    this.#memory = memory;
  }

  /** Reads the list; the first time it also opens what was open before, if it still exists. */
  async load(): Promise<void> {
    const load = ++this.#loads;
    try {
      const list = await Promise.all((await this.#store.conversations()).map((each) => this.#named(each)));
      if (load !== this.#loads) return;
      this.list = list;
      this.failure = undefined;
      if (!this.loaded) this.#reopen();
      else if (this.currentId !== undefined && this.current === undefined) this.open(undefined);
      this.loaded = true;
    } catch (error) {
      this.failure = expectedFailure(error);
      this.loaded = true;
    }
  }

  open(id: string | undefined): void {
    this.currentId = id;
    this.#memory.write(id);
  }

  /** The open conversation, made first when there is none yet. Rejects with `FailureError`. */
  async ensureCurrent(): Promise<string> {
    if (this.currentId !== undefined) return this.currentId;
    const conversation = await this.#store.createConversation();
    this.list = [conversation, ...this.list.filter(({ id }) => id !== conversation.id)];
    this.open(conversation.id);
    return conversation.id;
  }

  async rename(id: string, title: string): Promise<void> {
    await this.#change(() => this.#store.renameConversation(id, title));
  }

  async remove(id: string): Promise<void> {
    await this.#change(() => this.#store.removeConversation(id));
  }

  async #change(change: () => Promise<void>): Promise<void> {
    try {
      await change();
    } catch (error) {
      this.failure = expectedFailure(error);
      return;
    }
    await this.load();
  }

  /** With the first words of its first message where it has no title. */
  async #named(conversation: Conversation): Promise<Conversation> {
    if (conversation.title !== '') return conversation;
    let title = this.#firstWords.get(conversation.id);
    if (title === undefined) {
      const first = (await this.#store.messages(conversation.id)).find(({ role }) => role === 'user');
      if (first === undefined) return conversation;
      title = fallbackTitle(first.text);
      this.#firstWords.set(conversation.id, title);
    }
    return { ...conversation, title };
  }

  #reopen(): void {
    const remembered = this.#memory.read();
    if (this.list.some(({ id }) => id === remembered)) this.currentId = remembered;
    else this.open(undefined);
  }
}
