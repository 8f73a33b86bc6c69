import type { Assistant } from '../lib/assistant/assistant';
import type { TurnEvent } from '../lib/assistant/turn-events';
import type { Attachment, Conversation, Message, RoutePreference } from '../lib/core/conversation';
import type { Failure } from '../lib/core/failure';
import { newestLeaf, pathTo, versionsOf } from '../lib/core/message-tree';
import type { ConversationStore } from '../lib/storage/conversation-store';
import { expectedFailure } from './expected-failure';
import { Turn } from './turn.svelte';

/** What a person asks, and how it shall be answered. */
export interface Question {
  readonly text: string;
  readonly attachments: readonly Attachment[];
  readonly preference: RoutePreference;
}

/** The messages on screen and the one turn that may be running, here or in a conversation that is not open. */
export class ChatState {
  conversationId = $state<string>();
  turn = $state.raw<Turn>();
  /** Why the last attempt could not even begin, or why the messages could not be read. */
  failure = $state.raw<Failure>();
  /** The answer that ended last, for the screen reader; empty until one has. */
  announcement = $state('');
  /** The question that is being edited in its place. */
  editingId = $state<string>();
  /** The message that shall be brought into view; whoever does so takes it away. */
  targetId = $state<string>();
  /** Of all branches. */
  #all = $state.raw<readonly Message[]>([]);
  #leafId = $state<string | null>(null);
  /** Those of the branch that is shown, in order. */
  readonly messages = $derived(pathTo(this.#all, this.#leafId));
  /** By what they follow, since each message on screen asks for its own, and there may be thousands. */
  readonly #children = $derived(childrenOf(this.#all));
  readonly #store: ConversationStore;
  readonly #assistant: Assistant;
  /** The end of the branch that the person chose, until that is stored. */
  #chosenLeafId: string | undefined;
  /** Answers that failed here, by their id; where that could not be stored, the stored one reads as still being written. */
  readonly #failed = new Map<string, Message>();
  #loads = 0;
  #taken = 0;
  #titling = new AbortController();
  #running: Promise<void> = Promise.resolve();

  constructor(store: ConversationStore, assistant: Assistant) {
    this.#store = store;
    this.#assistant = assistant;
  }

  /**
   * Whether a model is at work, or another tab's turn comes first. A skill's answer is there before a button that
   * changed for it could be seen.
   */
  get busy(): boolean {
    return this.turn !== undefined && (this.turn.model !== undefined || this.turn.phase === 'waiting');
  }

  /** The running turn if it belongs to the open conversation. */
  get openTurn(): Turn | undefined {
    return this.turn?.conversationId === this.conversationId ? this.turn : undefined;
  }

  /** The message and those that stand in its place on other branches, oldest first. */
  versions(message: Message): readonly Message[] {
    return versionsOf(this.#children.get(message.parentId) ?? [], message);
  }

  /** Shows that conversation's messages; undefined shows an empty one. Of one that was just made nothing is read. */
  async open(conversationId: string | undefined, { isNew = false } = {}): Promise<void> {
    if (conversationId !== this.conversationId) {
      this.#all = [];
      this.#leafId = null;
      this.#chosenLeafId = undefined;
      this.editingId = undefined;
    }
    this.conversationId = conversationId;
    this.failure = undefined;
    const load = ++this.#loads;
    if (conversationId === undefined || isNew) return;
    try {
      let taken: number;
      let read: readonly [readonly Message[], Conversation | undefined];
      do {
        taken = this.#taken;
        read = await Promise.all([this.#store.messages(conversationId), this.#store.conversation(conversationId)]);
        if (load !== this.#loads) return;
        // What was written meanwhile may be missing from what was read.
      } while (taken !== this.#taken);
      this.#all = read[0].map((message) =>
        message.status === 'streaming' ? (this.#failed.get(message.id) ?? message) : message,
      );
      this.#leafId = this.#chosenLeafId ?? read[1]?.leafId ?? null;
    } catch (error) {
      if (load === this.#loads) this.failure = expectedFailure(error);
    }
  }

  /** Reads the open conversation again after a change; a running turn already knows what it changes. */
  async refresh(changedConversationId: string): Promise<void> {
    if (changedConversationId !== this.conversationId || this.openTurn !== undefined) return;
    await this.open(changedConversationId);
  }

  /** Shows the branch of another version, as far as it was last written. Not while a turn writes here. */
  async show(version: Message): Promise<void> {
    if (this.openTurn !== undefined) return;
    const leafId = newestLeaf(this.#all, version.id);
    this.#leafId = leafId;
    this.#chosenLeafId = leafId;
    try {
      await this.#store.changeConversation(version.conversationId, { leafId });
    } catch (error) {
      this.failure = expectedFailure(error);
    } finally {
      this.#taken++;
      if (this.#chosenLeafId === leafId) this.#chosenLeafId = undefined;
    }
  }

  /** Brings a message of the open conversation into view, whichever branch it is on. */
  async reveal(messageId: string): Promise<void> {
    const message = this.#all.find(({ id }) => id === messageId);
    if (message === undefined) return;
    if (!this.messages.includes(message)) await this.show(message);
    this.targetId = messageId;
  }

  /** Sends a message to the open conversation; resolves once the turn is over. */
  async send(question: Question, onAccepted: () => void): Promise<void> {
    const { conversationId } = this;
    if (conversationId === undefined) return;
    await this.#begin(conversationId, onAccepted, (signal) =>
      this.#assistant.send({ conversationId, ...question }, signal),
    );
  }

  /** Asks another version of a question; the old one and what followed it stay on their own branch. */
  async edit(old: Message, question: Question): Promise<void> {
    const { conversationId, parentId } = old;
    await this.#begin(
      conversationId,
      () => (this.editingId = undefined),
      (signal) => this.#assistant.send({ conversationId, parentId, ...question }, signal),
    );
  }

  /** Answers the question before that answer once more, as another version. */
  async answerAgain(answer: Message, preference: RoutePreference): Promise<void> {
    await this.#begin(
      answer.conversationId,
      () => undefined,
      (signal) => this.#assistant.answerAgain(answer.id, preference, signal),
    );
  }

  /** Writes on where that answer broke off. */
  async continueAnswer(answer: Message): Promise<void> {
    await this.#begin(
      answer.conversationId,
      () => undefined,
      (signal) => this.#assistant.continueAnswer(answer.id, signal),
    );
  }

  /** Gives the conversation a title if it has none; the next turn comes first. */
  async title(conversationId: string): Promise<void> {
    if (this.turn !== undefined) return;
    this.#titling = new AbortController();
    try {
      await this.#assistant.title(conversationId, this.#titling.signal);
    } catch (error) {
      // A conversation without a title is whole; a failure that matters was shown with its answer.
      expectedFailure(error);
    }
  }

  stop(): void {
    this.turn?.stop();
  }

  /** Stops a turn of that conversation and waits until nothing writes to it any more. */
  async leave(conversationId: string): Promise<void> {
    this.#titling.abort();
    if (this.turn?.conversationId !== conversationId) return;
    this.stop();
    await this.#running;
  }

  /** One turn at a time: while one runs nothing happens. Resolves when it is over; a title may follow. */
  async #begin(
    conversationId: string,
    onAccepted: () => void,
    start: (signal: AbortSignal) => AsyncIterable<TurnEvent>,
  ): Promise<void> {
    if (this.turn !== undefined) return;
    this.#titling.abort();
    const turn = new Turn(conversationId);
    this.turn = turn;
    this.#running = this.#run(turn, onAccepted, start);
    await this.#running;
  }

  async #run(
    turn: Turn,
    onAccepted: () => void,
    start: (signal: AbortSignal) => AsyncIterable<TurnEvent>,
  ): Promise<void> {
    this.failure = undefined;
    this.announcement = '';
    try {
      for await (const event of start(turn.signal)) {
        this.#take(turn, turn.apply(event));
        if (event.type === 'accepted') onAccepted();
        if (event.type === 'done') this.announcement = event.answer.text;
        if (event.type === 'failed') this.#failed.set(event.answer.id, event.answer);
      }
    } catch (error) {
      const failure = expectedFailure(error);
      if (turn.conversationId === this.conversationId) this.failure = failure;
    } finally {
      this.turn = undefined;
    }
    if (this.failure === undefined) await this.refresh(turn.conversationId);
  }

  /** Takes in messages as they were stored; the last of them ends the branch. */
  #take(turn: Turn, stored: readonly Message[]): void {
    const last = stored.at(-1);
    if (last === undefined || turn.conversationId !== this.conversationId) return;
    this.#taken++;
    const ids = new Set(stored.map(({ id }) => id));
    this.#all = [...this.#all.filter(({ id }) => !ids.has(id)), ...stored];
    this.#leafId = last.id;
  }
}

function childrenOf(messages: readonly Message[]): ReadonlyMap<string | null, readonly Message[]> {
  const children = new Map<string | null, Message[]>();
  for (const message of messages) {
    const siblings = children.get(message.parentId);
    if (siblings === undefined) children.set(message.parentId, [message]);
    else siblings.push(message);
  }
  return children;
}
