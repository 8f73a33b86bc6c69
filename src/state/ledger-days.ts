import type { LedgerEntry } from '../lib/core/ledger-entry';

/** What left for one origin, for one purpose, on one day. */
export interface LeftForOrigin {
  readonly origin: string;
  readonly purpose: LedgerEntry['purpose'];
  readonly requests: number;
  readonly unanswered: number;
  readonly sentBytes: number;
  readonly receivedBytes: number;
}

export interface LedgerDay {
  /** What `dayOf` says of all its requests. */
  readonly day: number;
  readonly rows: readonly LeftForOrigin[];
}

/**
 * Requests by day, and within a day by origin and purpose; each stands where its first request stands.
 *
 * @param dayOf the day of a moment: the same number for all moments of it
 */
export function ledgerDays(entries: readonly LedgerEntry[], dayOf: (moment: number) => number): readonly LedgerDay[] {
  const days = new Map<number, Map<string, LeftForOrigin>>();
  for (const { origin, purpose, status, at, sentBytes, receivedBytes } of entries) {
    const day = dayOf(at);
    const rows = days.get(day) ?? new Map<string, LeftForOrigin>();
    days.set(day, rows);
    const key = `${purpose} ${origin}`;
    const before = rows.get(key);
    rows.set(key, {
      origin,
      purpose,
      requests: (before?.requests ?? 0) + 1,
      unanswered: (before?.unanswered ?? 0) + (status === undefined ? 1 : 0),
      sentBytes: (before?.sentBytes ?? 0) + sentBytes,
      receivedBytes: (before?.receivedBytes ?? 0) + receivedBytes,
    });
  }
  return [...days].map(([day, rows]) => ({ day, rows: [...rows.values()] }));
}
