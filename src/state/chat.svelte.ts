import type { Assistant } from '../lib/assistant/assistant';
import type { TurnEvent } from '../lib/assistant/turn-events';
import type { Message, RoutePreference } from '../lib/core/conversation';
import type { Failure } from '../lib/core/failure';
import type { ConversationStore } from '../lib/storage/conversation-store';
import { expectedFailure } from './expected-failure';
import { Turn } from './turn.svelte';

/** The messages on screen and the one turn that may be running, here or in a conversation that is not open. */
export class ChatState {
  messages = $state.raw<readonly Message[]>([]);
  conversationId = $state<string>();
  turn = $state.raw<Turn>();
  /** Why the last attempt could not even begin, or why the messages could not be read. */
  failure = $state.raw<Failure>();
  /** The answer that ended last, for the screen reader; empty until one has. */
  announcement = $state('');
  readonly #store: ConversationStore;
  readonly #assistant: Assistant;
  #loads = 0;
  #titling = new AbortController();
  #running: Promise<void> = Promise.resolve();

  constructor(store: ConversationStore, assistant: Assistant) {
    this.#store = store;
    this.#assistant = assistant;
  }

  /** The running turn if it belongs to the open conversation. */
  get openTurn(): Turn | undefined {
    return this.turn?.conversationId === this.conversationId ? this.turn : undefined;
  }

  /** Shows that conversation's messages; undefined shows an empty one. */
  async open(conversationId: string | undefined): Promise<void> {
    if (conversationId !== this.conversationId) this.messages = [];
    this.conversationId = conversationId;
    this.failure = undefined;
    const load = ++this.#loads;
    if (conversationId === undefined) return;
    try {
      const messages = await this.#store.messages(conversationId);
      if (load === this.#loads) this.messages = messages;
    } catch (error) {
      if (load === this.#loads) this.failure = expectedFailure(error);
    }
  }

  /** Reads the open conversation again after a change; a running turn already knows what it changes. */
  async refresh(changedConversationId: string): Promise<void> {
    if (changedConversationId !== this.conversationId || this.openTurn !== undefined) return;
    await this.open(changedConversationId);
  }

  /** Sends a message to the open conversation; resolves once the turn is over. */
  async send(text: string, preference: RoutePreference, onAccepted: () => void): Promise<void> {
    const { conversationId } = this;
    if (conversationId === undefined) return;
    await this.#begin(conversationId, onAccepted, (signal) =>
      this.#assistant.send({ conversationId, text, preference }, signal),
    );
  }

  /** Answers the question before that answer again, in its place. */
  async answerAgain(answer: Message, preference: RoutePreference): Promise<void> {
    await this.#begin(
      answer.conversationId,
      () => undefined,
      (signal) => this.#assistant.answerAgain(answer.id, preference, signal),
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
        this.#show(turn, turn.apply(event));
        if (event.type === 'accepted') onAccepted();
        if (event.type === 'done') this.announcement = event.answer.text;
      }
    } catch (error) {
      const failure = expectedFailure(error);
      if (turn.conversationId === this.conversationId) this.failure = failure;
    } finally {
      this.turn = undefined;
    }
    if (this.failure === undefined) await this.refresh(turn.conversationId);
  }

  #show(turn: Turn, stored: readonly Message[]): void {
    const [first] = stored;
    if (first === undefined || turn.conversationId !== this.conversationId) return;
    this.#loads++;
    const place = this.messages.findIndex((message) => message.id === first.id);
    this.messages = [...(place < 0 ? this.messages : this.messages.slice(0, place)), ...stored];
  }
}
