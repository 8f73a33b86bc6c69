import type { Alert } from '../core/alert';
import type { RowChange } from './row-change';

/** Timers, alarms and reminders as they are kept on the device. Rejects with `FailureError` of the storage. */
export interface AlertStore {
  /** In the order in which they were made. */
  alerts(): Promise<readonly Alert[]>;
  /** Resolves with the change that takes this one back. */
  change(change: RowChange<Alert>): Promise<RowChange<Alert>>;
  /**
   * Replaces an alert by what `next` makes of it, with nobody, in this tab or another, in between; `undefined` removes
   * it, and the alert itself leaves it alone.
   *
   * @returns whether anything was changed
   */
  update(id: string, next: (alert: Alert) => Alert | undefined): Promise<boolean>;
  /** Calls the listener whenever something changed, in this tab or another. Returns the way to stop. */
  subscribe(listener: () => void): () => void;
}

/** Alerts in the order in which they were made. */
export function alertsInOrder(alerts: readonly Alert[]): readonly Alert[] {
  return [...alerts].sort((one, other) => one.createdAt - other.createdAt || (one.id < other.id ? -1 : 1));
}
