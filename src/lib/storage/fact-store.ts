import type { Fact, Tombstone } from '../core/fact';
import type { RowChange } from './row-change';

/** What Hearth knows, with its history. Rejects with `FailureError` of the storage. */
export interface FactStore {
  /** All of them: closed ones and those that wait, too. The earliest said first. */
  facts(): Promise<readonly Fact[]>;
  /**
   * Reads all facts and writes the change that follows from them, in one transaction, so that two tabs cannot both
   * decide on the same rows. Resolves with the change that takes this one back.
   *
   * @param decide must be plain and synchronous
   */
  revise(decide: (facts: readonly Fact[]) => RowChange<Fact>): Promise<RowChange<Fact>>;
  /** Removes facts for good, leaving a tombstone for each, so that no import or other tab brings them back. */
  forget(ids: readonly string[], at: number): Promise<void>;
  tombstones(): Promise<readonly Tombstone[]>;
  /** Calls the listener whenever something changed, in this tab or another. Returns the way to stop. */
  subscribe(listener: () => void): () => void;
}
