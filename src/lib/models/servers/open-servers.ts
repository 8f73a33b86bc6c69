import type { Database } from '../../storage/database';
import { createSealingKeyStore } from '../../storage/dexie-sealing-key-store';
import { createServerStore } from '../../storage/dexie-server-store';
import type { RowChanges } from '../../storage/row-changes';
import { createKeySealer } from '../../storage/seal-key';
import type { ServerStore } from '../../storage/server-store';
import { createServerEndpoints, type ServerEndpoints } from './server-endpoints';

/** The servers of the person's own: their rows, and how they are reached. */
export interface Servers {
  readonly store: ServerStore;
  readonly endpoints: ServerEndpoints;
}

export function openServers(database: Database, changes: RowChanges, crypto: Crypto): Servers {
  const store = createServerStore(database, changes);
  return { store, endpoints: createServerEndpoints(store, createKeySealer(createSealingKeyStore(), crypto)) };
}
