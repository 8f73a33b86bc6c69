import type { CalendarEvent } from '../core/event';
import type { RowChange } from './row-change';

/** What is in the calendar. Rejects with `FailureError` of the storage. */
export interface EventStore {
  /** In no particular order. */
  events(): Promise<readonly CalendarEvent[]>;
  /** Resolves with the change that takes this one back. */
  change(change: RowChange<CalendarEvent>): Promise<RowChange<CalendarEvent>>;
  /** Calls the listener whenever something changed, in this tab or another. Returns the way to stop. */
  subscribe(listener: () => void): () => void;
}
