import type { Failure } from '../lib/core/failure';
import type { LedgerEntry } from '../lib/core/ledger-entry';
import type { LedgerStore, OriginTotals } from '../lib/storage/ledger-store';
import { expectedFailure } from './expected-failure';

/** So many requests are put on the screen. */
export const shownEntries = 1000;

/** What left this device. */
export class LedgerState {
  /** The newest first; undefined until they are read. */
  entries = $state.raw<readonly LedgerEntry[]>();
  totals = $state.raw<readonly OriginTotals[]>([]);
  /** Whether there are older ones than `entries` has. */
  more = $state(false);
  failure = $state.raw<Failure>();
  readonly #store: Pick<LedgerStore, 'recent' | 'totals' | 'subscribe'>;

  constructor(store: Pick<LedgerStore, 'recent' | 'totals' | 'subscribe'>) {
    this.#store = store;
  }

  /** Reads everything, and again whenever something leaves; returns the way to stop. */
  follow(): () => void {
    void this.load();
    return this.#store.subscribe(() => void this.load());
  }

  async load(): Promise<void> {
    try {
      const [entries, totals] = await Promise.all([this.#store.recent(shownEntries + 1), this.#store.totals()]);
      this.more = entries.length > shownEntries;
      this.entries = entries.slice(0, shownEntries);
      this.totals = totals;
      this.failure = undefined;
    } catch (error) {
      this.failure = expectedFailure(error);
    }
  }

  /** Says what kept a request from being written down. */
  noteFailure(error: unknown): void {
    this.failure = expectedFailure(error);
  }
}
