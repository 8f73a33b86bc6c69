import { isLedgerEntry } from '../core/ledger-channel';
import type { ChangeChannel } from './change-feed';
import type { Database } from './database';
import { mostLedgerEntries, totalsByOrigin, type LedgerStore } from './ledger-store';
import type { RowChanges } from './row-changes';

/**
 * Keeps the ledger in IndexedDB.
 *
 * @param most how many entries are kept
 */
export function createLedgerStore(
  { run, ledger }: Pick<Database, 'run' | 'ledger'>,
  changes: RowChanges,
  most: number = mostLedgerEntries,
): LedgerStore {
  return {
    async record(entry) {
      await run(() =>
        ledger.db.transaction('rw', ledger, async () => {
          if (entry.status === undefined && (await ledger.get(entry.id)) !== undefined) return;
          await ledger.put(entry);
          const surplus = (await ledger.count()) - most;
          if (surplus > 0) await ledger.bulkDelete(await ledger.orderBy('at').limit(surplus).primaryKeys());
        }),
      );
      changes.announce();
    },
    recent: (limit) => run(() => ledger.orderBy('at').reverse().limit(limit).toArray()),
    totals: async () => totalsByOrigin(await run(() => ledger.toArray())),
    subscribe: (listener) => changes.subscribe(listener),
  };
}

/**
 * Keeps what workers record, as long as the page lives.
 *
 * @param onFailure told what kept an entry from being kept
 */
export function keepRecordedRequests(
  channel: Pick<ChangeChannel, 'addEventListener'>,
  store: Pick<LedgerStore, 'record'>,
  onFailure: (error: unknown) => void,
): void {
  channel.addEventListener('message', ({ data }) => {
    if (isLedgerEntry(data)) store.record(data).catch(onFailure);
  });
}
