import type { Message, RoutePreference } from '../lib/core/conversation';
import type { Failure } from '../lib/core/failure';
import type { ModelChoice } from '../lib/core/model';
import { isTemporary } from '../lib/core/temporary-conversation';
import type { ConversationStart, ConversationStore } from '../lib/storage/conversation-store';
import { sharedText, type Launch } from '../lib/web-app/launches';
import type { AppParts, ModelUpkeep } from './app-parts';
import type { ActivityState } from './activity.svelte';
import type { AlertsState } from './alerts.svelte';
import type { CalendarState } from './calendar.svelte';
import { ChangeCollector } from './change-collector';
import type { ChatState, Question } from './chat.svelte';
import type { ComposerState } from './composer.svelte';
import type { ConversationsState } from './conversations.svelte';
import { expectedFailure } from './expected-failure';
import type { LedgerState } from './ledger.svelte';
import type { ListsState } from './lists.svelte';
import type { MemoryState } from './memory.svelte';
import type { ModelDeskState } from './model-desk.svelte';
import type { ModelNoticesState } from './model-notices.svelte';
import type { ModelsState } from './models.svelte';
import type { NotesState } from './notes.svelte';
import type { PanelName } from './panel-name';
import type { ReadingAlong } from './reading-along';
import type { PromptsState } from './prompts.svelte';
import type { SearchState } from './search.svelte';
import type { SettingsState } from './settings.svelte';
import { createSharedLoad } from './shared-load';
import type { SpeedState } from './speed.svelte';
import type { TransferState } from './transfer.svelte';
import type { UndoState } from './undo.svelte';

/** For how long a removal can be undone at the least, unless another follows it. */
const UNDO_MS = 60_000;

/** From so many conversations that change at once on, reading the whole list is quicker than reading each of them. */
const MANY_CHANGES = 20;

/** The parts of the screen's state, and the few acts that touch several of them. */
export class AppState {
  readonly settings: SettingsState;
  readonly conversations: ConversationsState;
  readonly chat: ChatState;
  readonly composer: ComposerState;
  readonly models: ModelsState;
  readonly prompts: PromptsState;
  readonly search: SearchState;
  readonly transfer: TransferState;
  readonly undo: UndoState;
  readonly lists: ListsState;
  readonly notes: NotesState;
  readonly calendar: CalendarState;
  readonly activity: ActivityState;
  readonly alerts: AlertsState;
  /** What Hearth knows and remembers; its code is fetched the first time. */
  readonly memory: () => Promise<MemoryState>;
  readonly speed: () => Promise<SpeedState>;
  /** What is done with models beyond fetching those of the catalogue. */
  readonly modelDesk: () => Promise<ModelDeskState>;
  /** What left this device. */
  readonly ledger: () => Promise<LedgerState>;
  /** What has to be said of models, once that is known. */
  notices = $state.raw<ModelNoticesState>();
  /** Which panel lies over the conversation. */
  panel = $state<PanelName>('none');
  /** Goes up whenever the person wants to search the conversations; the screen moves the focus there. */
  searchWanted = $state(0);
  readonly #store: ConversationStore;
  readonly #upkeep: ModelUpkeep;
  readonly #readingAlong: ReadingAlong;
  readonly #now: () => number;
  readonly #changes = new ChangeCollector((ids) => this.#followAll(ids));
  #prepared = false;
  #afterwards: (() => Promise<void>) | undefined;
  #conversationsStarted: Promise<void> = Promise.resolve();

  /** @param now milliseconds since 1970, UTC */
  constructor(parts: AppParts, store: ConversationStore, upkeep: ModelUpkeep, now: () => number) {
    this.#now = now;
    this.settings = parts.settings;
    this.conversations = parts.conversations;
    this.chat = parts.chat;
    this.composer = parts.composer;
    this.models = parts.models;
    this.prompts = parts.prompts;
    this.search = parts.search;
    this.transfer = parts.transfer;
    this.undo = parts.undo;
    this.lists = parts.lists;
    this.notes = parts.notes;
    this.calendar = parts.calendar;
    this.activity = parts.activity;
    this.alerts = parts.alerts;
    this.memory = createSharedLoad(parts.loadMemory);
    this.speed = createSharedLoad(parts.loadSpeed);
    this.modelDesk = createSharedLoad(parts.loadModelDesk);
    this.ledger = createSharedLoad(parts.loadLedger);
    this.#readingAlong = parts.readingAlong;
    this.#store = store;
    this.#upkeep = upkeep;
  }

  wantSearch(): void {
    this.searchWanted++;
  }

  /** Whether the chosen set's fast model is on the device; true as long as that is not known. */
  get canAnswer(): boolean {
    const { loaded, failure } = this.models;
    if (!loaded || (failure !== undefined && failure.code !== 'files-unkept')) return true;
    return this.models.view(this.fastModelId)?.state === 'ready';
  }

  /** Ids of the models that play the roles where a conversation names no others. */
  get usualModels(): Required<ModelChoice> {
    const { models, starterSet } = this.settings.values;
    const { fast, reasoning } = this.models.setOf(starterSet);
    return { fast, reasoning, ...models };
  }

  /** Id of the model that answers easy turns: the chosen set's, or the one that the person put in its place. */
  get fastModelId(): string {
    return this.usualModels.fast;
  }

  /** Reads what was kept and brings back what was open. */
  async start(): Promise<void> {
    this.#conversationsStarted = this.#startConversations();
    await Promise.all([this.settings.load(), this.prompts.load(), this.alerts.start(), this.#conversationsStarted]);
    await this.models.start();
    this.#readAlong();
  }

  /** @param messageId a message of the conversation to be brought into view */
  async openConversation(id: string | undefined, messageId?: string): Promise<void> {
    await this.#open(id, {});
    if (messageId !== undefined) await this.chat.reveal(messageId);
  }

  /** Does what Hearth was opened for. */
  async launch(launch: Launch): Promise<void> {
    if (launch.kind === 'models') return void (this.panel = 'models');
    await this.openConversation(undefined);
    if (launch.kind === 'new-conversation') return;
    const { files, refusedFiles } = launch.content;
    this.composer.receive(sharedText(launch.content), files);
    const [refused] = refusedFiles;
    if (refused !== undefined) this.composer.failure = { code: 'attachment-not-text', name: refused };
  }

  /** Opens an unwritten conversation that will never be kept. */
  async startTemporaryConversation(): Promise<void> {
    await this.#open(undefined, { temporary: true });
  }

  /** Takes a conversation away until {@link forgetRemovedConversation} or the next removal; a temporary one at once. */
  async removeConversation(id: string): Promise<void> {
    await this.chat.leave(id);
    if (isTemporary(id)) await this.#removeForGood(id);
    else {
      await this.forgetRemovedConversation();
      await this.conversations.remove(id);
    }
    if (this.conversations.currentId !== this.chat.conversationId) await this.openConversation(undefined);
  }

  /** Brings back the conversation that was removed last, and opens it. */
  async restoreConversation(): Promise<void> {
    const { removed } = this.conversations;
    if (removed === undefined) return;
    await this.conversations.restore();
    if (this.conversations.removed === undefined && this.conversations.failure === undefined) {
      await this.openConversation(removed.id);
    }
  }

  /** Removes for good what was removed last: it can no longer be brought back. */
  async forgetRemovedConversation(): Promise<void> {
    const { removed } = this.conversations;
    if (removed !== undefined) await this.#removeForGood(removed.id);
  }

  /** Called while the person writes: the model is loaded by the time that there is something to answer. */
  prepareToAnswer(): void {
    this.#readAlong();
    if (this.#prepared || !this.models.loaded || !this.canAnswer) return;
    this.#prepared = true;
    void this.#behindTheScenes(async () => {
      await this.#upkeep.acquire('fast', new AbortController().signal);
      this.#readAlongAnew();
    });
  }

  /** Lets a model read what stands in the composer. Files stand behind the words, which are still being written. */
  #readAlong(): void {
    const { chat, composer, conversations } = this;
    if (chat.turn !== undefined || composer.attachments.length > 0) return;
    const { text, preference } = composer;
    const { currentId: conversationId, start } = conversations;
    this.#readingAlong.wrote({ conversationId, start, text, preference });
  }

  #readAlongAnew(): void {
    this.#readingAlong.stop();
    this.#readAlong();
  }

  /** Sends what is in the composer; whatever stands in the way is said there and the text stays. */
  async send(): Promise<void> {
    const { chat, composer, conversations } = this;
    if (chat.turn !== undefined) return;
    if (composer.empty) {
      composer.failure = { code: 'message-empty' };
      return;
    }
    this.#readingAlong.stop();
    let id: string;
    let start: ConversationStart | undefined;
    try {
      await this.#conversationsStarted;
      if (conversations.currentId === undefined) ({ start } = conversations);
      id = await conversations.ensureCurrent();
    } catch (error) {
      composer.failure = expectedFailure(error);
      return;
    }
    composer.moveTo(id);
    if (chat.conversationId !== id) await chat.open(id, { isNew: start !== undefined });
    const { text, attachments, preference } = composer;
    let accepted = false;
    await chat.send({ text, attachments, preference }, () => {
      accepted = true;
      composer.sent(id, { text, attachments });
    });
    if (!accepted && start !== undefined && chat.failure !== undefined) {
      await this.#takeBack(id, start, chat.failure);
      return;
    }
    composer.failure ??= chat.failure;
    await this.#afterTurn(id);
  }

  /** A conversation that was made for a question which could not be kept is no conversation: what is written stays. */
  async #takeBack(id: string, start: ConversationStart, failure: Failure): Promise<void> {
    const { conversations, chat, composer } = this;
    const isOpen = conversations.currentId === id;
    if (isOpen) {
      conversations.open(undefined);
      conversations.start = start;
      await chat.open(undefined);
      composer.moveTo(undefined, start.temporary);
    }
    await this.#removeForGood(id);
    if (isOpen) composer.failure = failure;
  }

  /** Does something as soon as no answer is being written. */
  afterTurn(act: () => Promise<void>): void {
    if (this.chat.turn === undefined) void act();
    else this.#afterwards = act;
  }

  async edit(old: Message, question: Question): Promise<void> {
    this.#readingAlong.stop();
    await this.chat.edit(old, question);
    await this.#afterTurn(old.conversationId);
  }

  async answerAgain(answer: Message, preference: RoutePreference): Promise<void> {
    this.#readingAlong.stop();
    await this.chat.answerAgain(answer, preference);
    await this.#afterTurn(answer.conversationId);
  }

  async continueAnswer(answer: Message): Promise<void> {
    this.#readingAlong.stop();
    await this.chat.continueAnswer(answer);
    await this.#afterTurn(answer.conversationId);
  }

  async #open(id: string | undefined, start: ConversationStart): Promise<void> {
    const { conversations, chat, composer } = this;
    const { current } = conversations;
    this.#readingAlong.stop();
    conversations.open(id);
    conversations.start = start;
    if (current !== undefined && current.id !== id && isTemporary(current.id)) {
      await chat.leave(current.id);
      await this.#removeForGood(current.id);
    }
    await Promise.all([chat.open(id), composer.open(id, start.temporary)]);
    // What every new conversation begins with is soon read; a history is once something is written below it.
    if (id === undefined) this.#readAlong();
  }

  async #removeForGood(id: string): Promise<void> {
    await this.conversations.removeForGood(id);
    await this.#behindTheScenes(() => this.#upkeep.forget(id));
  }

  async #afterTurn(conversationId: string): Promise<void> {
    const act = this.#afterwards;
    this.#afterwards = undefined;
    await act?.();
    await this.chat.title(conversationId);
    await this.#behindTheScenes(async () => {
      // Another tab may have removed it for good while it was answered here.
      const exists = (await this.#store.conversation(conversationId)) !== undefined;
      await (exists ? this.#upkeep.saveCaches() : this.#upkeep.forget(conversationId));
    });
    // A model that reads is at work, and its caches are left alone.
    this.#readAlongAnew();
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
    // Before the reading, so that nothing that changes during it is missed.
    this.#store.subscribe(({ conversationId }) => this.#changes.note(conversationId));
    try {
      await this.#store.recoverInterrupted();
    } catch (error) {
      conversations.failure = expectedFailure(error);
      conversations.loaded = true;
      return;
    }
    await conversations.load();
    const id = conversations.currentId;
    await Promise.all([chat.open(id), composer.begin(id)]);
    await this.#changes.release();
    void this.#behindTheScenes(() => this.#forgetWhatWasRemoved());
  }

  async #followAll(ids: readonly string[]): Promise<void> {
    const many = ids.length >= MANY_CHANGES;
    if (many) await this.conversations.load();
    await Promise.all(ids.filter((id) => !many || id === this.chat.conversationId).map((id) => this.#follow(id)));
  }

  /** Shows what changed in this tab or another one. */
  async #follow(conversationId: string): Promise<void> {
    const { conversations, chat } = this;
    await Promise.all([conversations.refresh(conversationId), chat.refresh(conversationId)]);
    // Removed elsewhere while it was open here.
    if (chat.conversationId === conversationId && conversations.currentId === undefined) {
      await this.openConversation(undefined);
    }
  }

  /** A removal whose tab was closed before it became final; one that is fresh may yet be undone in another tab. */
  async #forgetWhatWasRemoved(): Promise<void> {
    const before = this.#now() - UNDO_MS;
    for (const { id, removedAt = 0 } of await this.#store.removedConversations()) {
      if (removedAt < before) await this.#removeForGood(id);
    }
  }
}
