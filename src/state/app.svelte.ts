import type { Message, RoutePreference } from '../lib/core/conversation';
import type { ConversationStore } from '../lib/storage/conversation-store';
import type { ChatState } from './chat.svelte';
import type { ComposerState } from './composer.svelte';
import type { ConversationsState } from './conversations.svelte';
import { expectedFailure } from './expected-failure';
import type { ModelsState } from './models.svelte';
import type { SettingsState } from './settings.svelte';

/** What the screen asks of the language models beside answers. */
export interface ModelUpkeep {
  /** Loads a role's model into memory. */
  acquire(role: 'fast', signal: AbortSignal): Promise<unknown>;
  /** Keeps what the models remember of conversations, so that it need not be read again. */
  saveCaches(): Promise<void>;
  forget(conversationId: string): Promise<void>;
}

export interface AppParts {
  readonly settings: SettingsState;
  readonly conversations: ConversationsState;
  readonly chat: ChatState;
  readonly composer: ComposerState;
  readonly models: ModelsState;
}

/** The parts of the screen's state, and the few acts that touch several of them. */
export class AppState {
  readonly settings: SettingsState;
  readonly conversations: ConversationsState;
  readonly chat: ChatState;
  readonly composer: ComposerState;
  readonly models: ModelsState;
  /** Which panel lies over the conversation. */
  panel = $state<'none' | 'models' | 'settings'>('none');
  readonly #store: ConversationStore;
  readonly #upkeep: ModelUpkeep;
  #prepared = false;

  constructor(parts: AppParts, store: ConversationStore, upkeep: ModelUpkeep) {
    this.settings = parts.settings;
    this.conversations = parts.conversations;
    this.chat = parts.chat;
    this.composer = parts.composer;
    this.models = parts.models;
    this.#store = store;
    this.#upkeep = upkeep;
  }

  /** Whether the chosen set's fast model is on the device; true as long as that is not known. */
  get canAnswer(): boolean {
    if (!this.models.loaded || this.models.failure !== undefined) return true;
    return this.models.view(this.fastModelId)?.state === 'ready';
  }

  /** Catalogue id of the chosen set's fast model. */
  get fastModelId(): string {
    return this.models.setOf(this.settings.values.starterSet).fast;
  }

  /** Reads what was kept and brings back what was open. */
  async start(): Promise<void> {
    await Promise.all([this.settings.load(), this.#startConversations()]);
    await this.models.start();
  }

  async openConversation(id: string | undefined): Promise<void> {
    this.conversations.open(id);
    await Promise.all([this.chat.open(id), this.composer.open(id)]);
  }

  async removeConversation(id: string): Promise<void> {
    await this.chat.leave(id);
    await this.conversations.remove(id);
    await this.#behindTheScenes(() => this.#upkeep.forget(id));
    if (this.conversations.currentId !== this.chat.conversationId) await this.openConversation(undefined);
  }

  /** Called while the person writes: the model is loaded by the time that there is something to answer. */
  prepareToAnswer(): void {
    if (this.#prepared || !this.models.loaded || !this.canAnswer) return;
    this.#prepared = true;
    void this.#behindTheScenes(() => this.#upkeep.acquire('fast', new AbortController().signal));
  }

  /** Sends what is in the composer; whatever stands in the way is said there and the text stays. */
  async send(): Promise<void> {
    const { chat, composer, conversations } = this;
    if (chat.turn !== undefined) return;
    if (composer.text.trim() === '') {
      composer.failure = { code: 'message-empty' };
      return;
    }
    if (!this.canAnswer) {
      composer.failure = { code: 'model-missing', model: this.fastModelId };
      return;
    }
    let id: string;
    try {
      id = await conversations.ensureCurrent();
    } catch (error) {
      composer.failure = expectedFailure(error);
      return;
    }
    composer.moveTo(id);
    if (chat.conversationId !== id) await chat.open(id);
    await chat.send(composer.text, composer.preference, () => composer.write(''));
    composer.failure ??= chat.failure;
    await this.#afterTurn(id);
  }

  async answerAgain(answer: Message, preference: RoutePreference): Promise<void> {
    await this.chat.answerAgain(answer, preference);
    await this.#afterTurn(answer.conversationId);
  }

  async #afterTurn(conversationId: string): Promise<void> {
    await this.chat.title(conversationId);
    await this.#behindTheScenes(() => this.#upkeep.saveCaches());
  }

  /** What fails here is met again, and then said, by the next answer: it is not worth a word before. */
  async #behindTheScenes(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      expectedFailure(error);
    }
  }

  async #startConversations(): Promise<void> {
    const { conversations, chat, composer } = this;
    try {
      await this.#store.recoverInterrupted();
    } catch (error) {
      conversations.failure = expectedFailure(error);
      conversations.loaded = true;
      return;
    }
    await conversations.load();
    const id = conversations.currentId;
    await Promise.all([chat.open(id), composer.open(id)]);
    this.#store.subscribe(({ conversationId }) => {
      void conversations.load();
      void chat.refresh(conversationId);
    });
  }
}
