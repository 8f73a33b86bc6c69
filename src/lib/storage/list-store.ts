import type { List, ListItem } from '../core/list';
import type { RowChange } from './row-change';

/** What is done to lists, all at once or not at all. */
export interface ListChange {
  /** A list that is removed takes its items with it. Those that are always there stay. */
  readonly lists?: RowChange<List>;
  readonly items?: RowChange<ListItem>;
}

/** The lists of things. Rejects with `FailureError` of the storage. */
export interface ListStore {
  /** Those that are always there first, then the others by name. */
  lists(): Promise<readonly List[]>;
  /** The things on all lists, in the order in which they stand on theirs. */
  items(): Promise<readonly ListItem[]>;
  /** Resolves with the change that takes this one back. */
  change(change: ListChange): Promise<ListChange>;
  /** Calls the listener whenever something changed, in this tab or another. Returns the way to stop. */
  subscribe(listener: () => void): () => void;
}
