import { ledgerChannelName } from '../core/ledger-channel';
import type { Database } from './database';
import { createLedgerStore, keepRecordedRequests } from './dexie-ledger-store';
import type { LedgerStore } from './ledger-store';
import type { RowChanges } from './row-changes';

/** The ledger, which from now on also keeps what workers tell of. */
export function openLedger(database: Database, changes: RowChanges): { readonly store: LedgerStore } {
  const store = createLedgerStore(database, changes);
  keepRecordedRequests(new BroadcastChannel(ledgerChannelName), store, (error) => {
    throw error;
  });
  return { store };
}
