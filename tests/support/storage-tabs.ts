import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { WallClock } from '../../src/lib/core/wall-clock';
import { createChangeFeed } from '../../src/lib/storage/change-feed';
import type { ConversationStore } from '../../src/lib/storage/conversation-store';
import { createDatabase, type Database } from '../../src/lib/storage/database';
import { createConversationStore } from '../../src/lib/storage/dexie-conversation-store';
import { createStreamingLocks } from '../../src/lib/storage/streaming-locks';
import { createFakeChannels } from './fake-channel';
import { createFakeLocks } from './fake-locks';
import { createSetClock } from './set-clock';

/** One tab with its own connection. */
export interface StorageTab {
  readonly database: Database;
  readonly store: ConversationStore;
  close(): void;
}

/** A browser with an empty disk, in which tabs are opened. */
export function createStorageBrowser({
  clock = createSetClock(),
  createId,
}: { readonly clock?: WallClock; readonly createId?: () => string } = {}): {
  readonly indexedDB: IDBFactory;
  openTab(): StorageTab;
} {
  const indexedDB = new IDBFactory();
  const locks = createFakeLocks();
  const channels = createFakeChannels();
  let count = 0;
  return {
    indexedDB,
    openTab() {
      const tabLocks = locks.tab();
      const database = createDatabase({ indexedDB, IDBKeyRange });
      const store = createConversationStore({
        database,
        changes: createChangeFeed(channels.open()),
        locks: createStreamingLocks(tabLocks),
        clock,
        createId: createId ?? (() => `id-${String((count += 1)).padStart(4, '0')}`),
      });
      return {
        database,
        store,
        close() {
          tabLocks.close();
          database.close();
        },
      };
    },
  };
}
