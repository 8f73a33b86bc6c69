import type { Failure } from '../lib/core/failure';
import { expectedFailure } from './expected-failure';

/** What rows that a person keeps are changed by. */
export interface RowStore<Change> {
  /** Resolves with the change that takes this one back. */
  change(change: Change): Promise<Change>;
  /** Calls the listener whenever something changed, in this tab or another. */
  subscribe(listener: () => void): () => void;
}

/** Rows that are looked at and changed by hand: read again after every change, whoever made it. */
export class KeptRows<Change> {
  failure = $state.raw<Failure>();
  readonly #store: RowStore<Change>;
  readonly #read: () => Promise<void>;
  #following = false;

  /** @param read puts what is kept on the screen */
  constructor(store: RowStore<Change>, read: () => Promise<void>) {
    this.#store = store;
    this.#read = read;
  }

  /** Reads the rows, and again whenever one changes. */
  async follow(): Promise<void> {
    if (!this.#following) this.#store.subscribe(() => void this.load());
    this.#following = true;
    await this.load();
  }

  async load(): Promise<void> {
    await this.attempt(this.#read);
  }

  /** Resolves with the change that takes this one back; undefined, with a failure, where it was not made. */
  async change(change: Change): Promise<Change | undefined> {
    this.failure = undefined;
    const back = await this.attempt(() => this.#store.change(change));
    if (back !== undefined) await this.load();
    return back;
  }

  /** Keeps the failure of what cannot be done. */
  async attempt<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
    try {
      return await work();
    } catch (error) {
      this.failure = expectedFailure(error);
      return undefined;
    }
  }
}
