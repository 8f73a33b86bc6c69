import { fallbackTitle } from '../lib/assistant/title';
import type { Conversation } from '../lib/core/conversation';
import type { Failure } from '../lib/core/failure';
import { isTemporary } from '../lib/core/temporary-conversation';
import type { ConversationChange, ConversationStart, ConversationStore } from '../lib/storage/conversation-store';
import { expectedFailure } from './expected-failure';

/** Remembers across reloads which conversation is open, for instance in the address bar. */
export interface OpenConversationMemory {
  read(): string | undefined;
  write(conversationId: string | undefined): void;
}

/** Which conversations there are and which one is open; `currentId` is undefined while a new one is unwritten. */
export class ConversationsState {
  /** Newest first, without removed and temporary ones. */
  list = $state.raw<readonly Conversation[]>([]);
  currentId = $state<string>();
  loaded = $state(false);
  failure = $state.raw<Failure>();
  /** What was removed last and can be brought back. */
  removed = $state.raw<Conversation>();
  /** What a conversation that is yet unwritten shall begin with. */
  start = $state.raw<ConversationStart>({});
  #temporary = $state.raw<Conversation>();
  readonly current = $derived(
    this.#temporary !== undefined && this.#temporary.id === this.currentId
      ? this.#temporary
      : this.list.find((conversation) => conversation.id === this.currentId),
  );
  readonly #store: ConversationStore;
  readonly #memory: OpenConversationMemory;
  readonly #now: () => number;
  #loads = 0;
  #refreshes = 0;
  #creating: Promise<string> | undefined;

  /** @param now milliseconds since 1970, UTC */
  constructor(store: ConversationStore, memory: OpenConversationMemory, now: () => number) {
    this.#store = store;
    this.#memory = memory;
    this.#now = now;
  }

  /** What a conversation is called; empty while nothing was asked in it. */
  titleOf({ title, excerpt }: Conversation): string {
    return title === '' ? fallbackTitle(excerpt) : title;
  }

  /** Reads the list; the first time it also opens what was open before, if it still exists. */
  async load(): Promise<void> {
    const load = ++this.#loads;
    try {
      let refreshes: number;
      let list: readonly Conversation[];
      do {
        refreshes = this.#refreshes;
        list = await this.#store.conversations();
        if (load !== this.#loads) return;
        // What changed meanwhile may be missing from what was read.
      } while (refreshes !== this.#refreshes);
      this.list = list;
      this.failure = undefined;
      if (!this.loaded) this.#reopen();
    } catch (error) {
      this.failure = expectedFailure(error);
    }
    this.loaded = true;
  }

  /** Reads one conversation again after a change, here or in another tab. */
  async refresh(id: string): Promise<void> {
    try {
      const conversation = await this.#store.conversation(id);
      if (isTemporary(id)) {
        if (this.#temporary?.id === id) this.#temporary = conversation;
        if (this.currentId === id && conversation === undefined) this.open(undefined);
        return;
      }
      this.#refreshes++;
      const others = this.list.filter((each) => each.id !== id);
      if (conversation === undefined || conversation.removedAt !== undefined) {
        this.list = others;
        if (this.currentId === id) this.open(undefined);
        return;
      }
      const place = others.findIndex(({ updatedAt }) => updatedAt <= conversation.updatedAt);
      this.list = others.toSpliced(place < 0 ? others.length : place, 0, conversation);
    } catch (error) {
      this.failure = expectedFailure(error);
    }
  }

  open(id: string | undefined): void {
    this.currentId = id;
    this.start = {};
    this.#memory.write(id === undefined || isTemporary(id) ? undefined : id);
  }

  /** The open conversation, made first when there is none yet. Rejects with `FailureError`. */
  async ensureCurrent(): Promise<string> {
    if (this.currentId !== undefined) return this.currentId;
    this.#creating ??= this.#create().finally(() => (this.#creating = undefined));
    return this.#creating;
  }

  /** Changes a conversation; of the one that is yet unwritten, what it shall begin with. */
  async change(id: string | undefined, change: ConversationChange): Promise<void> {
    if (id === undefined) {
      const { temporary = false, instructions, sampling, models } = { ...this.start, ...change };
      this.start = {
        temporary,
        ...(instructions === undefined ? {} : { instructions }),
        ...(sampling === undefined ? {} : { sampling }),
        ...(models === undefined ? {} : { models }),
      };
      return;
    }
    await this.#orFailure(() => this.#store.changeConversation(id, change));
    await this.refresh(id);
  }

  /** Takes a conversation away, in a way that can be undone until it is removed for good. */
  async remove(id: string): Promise<void> {
    const conversation = this.list.find((each) => each.id === id);
    await this.#orFailure(() => this.#store.changeConversation(id, { removedAt: this.#now() }));
    await this.refresh(id);
    if (this.failure === undefined) this.removed = conversation;
  }

  /** Brings back what was removed last. */
  async restore(): Promise<void> {
    const { removed } = this;
    if (removed === undefined) return;
    await this.change(removed.id, { removedAt: undefined });
    if (this.failure !== undefined) return;
    this.removed = undefined;
    if (this.list.some(({ id }) => id === removed.id)) return;
    this.failure = { code: 'storage-failed', reason: 'The conversation was removed for good in another tab' };
  }

  /** Removes a conversation for good. */
  async removeForGood(id: string): Promise<void> {
    if (this.removed?.id === id) this.removed = undefined;
    await this.#orFailure(() => this.#store.removeConversation(id));
    await this.refresh(id);
  }

  async #create(): Promise<string> {
    const conversation = await this.#store.createConversation(this.start);
    if (isTemporary(conversation.id)) this.#temporary = conversation;
    else {
      this.#refreshes++;
      this.list = [conversation, ...this.list.filter(({ id }) => id !== conversation.id)];
    }
    this.open(conversation.id);
    return conversation.id;
  }

  async #orFailure(work: () => Promise<void>): Promise<void> {
    try {
      this.failure = undefined;
      await work();
    } catch (error) {
      this.failure = expectedFailure(error);
    }
  }

  #reopen(): void {
    const remembered = this.#memory.read();
    if (this.list.some(({ id }) => id === remembered)) this.currentId = remembered;
    else this.open(undefined);
  }
}
