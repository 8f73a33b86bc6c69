import type { LedgerEntry } from '../core/ledger-entry';

/** So many entries are kept; beyond it the oldest go. */
export const mostLedgerEntries = 10_000;

/** What left for one origin, of the entries that are kept. */
export interface OriginTotals {
  /** Scheme, host and port. */
  readonly origin: string;
  readonly requests: number;
  readonly sentBytes: number;
  readonly receivedBytes: number;
  /** Of the last request; milliseconds since 1970. */
  readonly lastAt: number;
}

/** What left this device, request by request. Rejects with `FailureError` of the storage. */
export interface LedgerStore {
  /**
   * Keeps an entry. One that is known by its id is replaced, unless it says that no answer came where the other one
   * knows of an answer: several tabs hear of one request in no certain order.
   */
  record(entry: LedgerEntry): Promise<void>;
  /** The newest first. */
  recent(limit: number): Promise<readonly LedgerEntry[]>;
  /** The one spoken to last first. */
  totals(): Promise<readonly OriginTotals[]>;
  /** Calls the listener whenever an entry was kept, in this tab or another. Returns the way to stop. */
  subscribe(listener: () => void): () => void;
}

/** Adds up entries by their origin. */
export function totalsByOrigin(entries: readonly LedgerEntry[]): readonly OriginTotals[] {
  const totals = new Map<string, OriginTotals>();
  for (const { origin, sentBytes, receivedBytes, at } of entries) {
    const before = totals.get(origin) ?? { origin, requests: 0, sentBytes: 0, receivedBytes: 0, lastAt: 0 };
    totals.set(origin, {
      origin,
      requests: before.requests + 1,
      sentBytes: before.sentBytes + sentBytes,
      receivedBytes: before.receivedBytes + receivedBytes,
      lastAt: Math.max(before.lastAt, at),
    });
  }
  return [...totals.values()].sort((one, other) => other.lastAt - one.lastAt);
}
