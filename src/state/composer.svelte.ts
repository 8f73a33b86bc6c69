import type { RoutePreference } from '../lib/core/conversation';
import type { Failure } from '../lib/core/failure';
import type { SettingsStore } from '../lib/storage/settings-store';
import { expectedFailure } from './expected-failure';
import { createLatestWrite } from './latest-write';

/** Drafts of a conversation that does not exist yet are kept under this name. */
const NEW_CONVERSATION = 'new';

/** What is being written and how it shall be answered. */
export class ComposerState {
  text = $state('');
  preference = $state<RoutePreference>('auto');
  /** Why the text was not sent; it is still in the composer then. */
  failure = $state.raw<Failure>();
  readonly #store: SettingsStore;
  readonly #save: (key: string, text: string) => void;
  #key = NEW_CONVERSATION;
  #edits = 0;

  constructor(store: SettingsStore) {
    this.#store = store;
    this.#save = createLatestWrite(
      (key, text) => store.saveDraft(key, text),
      (error) => (this.failure = expectedFailure(error)),
    );
  }

  /** Turns to that conversation's draft; undefined is the one that does not exist yet. */
  async open(conversationId: string | undefined): Promise<void> {
    this.#key = conversationId ?? NEW_CONVERSATION;
    this.failure = undefined;
    this.text = '';
    const edits = ++this.#edits;
    try {
      const text = await this.#store.draft(this.#key);
      if (edits === this.#edits) this.text = text;
    } catch (error) {
      this.failure = expectedFailure(error);
    }
  }

  write(text: string): void {
    this.#edits++;
    this.text = text;
    this.failure = undefined;
    this.#save(this.#key, text);
  }

  /** Takes the text along into the conversation that was just made for it. */
  moveTo(conversationId: string): void {
    if (this.#key === conversationId) return;
    this.#save(this.#key, '');
    this.#key = conversationId;
    this.write(this.text);
  }
}
