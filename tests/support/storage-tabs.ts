import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { WallClock } from '../../src/lib/core/wall-clock';
import { createChangeFeed } from '../../src/lib/storage/change-feed';
import type { ConversationStore } from '../../src/lib/storage/conversation-store';
import { createDatabase, type Database } from '../../src/lib/storage/database';
import { createConversationStore } from '../../src/lib/storage/dexie-conversation-store';
import { createDraftStore } from '../../src/lib/storage/dexie-draft-store';
import type { DraftStore } from '../../src/lib/storage/draft-store';
import { createStreamingLocks } from '../../src/lib/storage/streaming-locks';
import { createTurnLocks, type TurnLocks } from '../../src/lib/storage/turn-locks';
import { countedIds } from './counted-ids';
import { createFakeChannels } from './fake-channel';
import { createFakeLocks } from './fake-locks';
import { createSetClock } from './set-clock';

/** One tab with its own connection. */
export interface StorageTab {
  readonly database: Database;
  readonly store: ConversationStore;
  readonly drafts: DraftStore;
  readonly turnLocks: TurnLocks;
  /** As a tab that crashes: its locks are dropped, its connection is closed. */
  close(): void;
}

export interface StorageBrowser {
  readonly indexedDB: IDBFactory;
  openTab(): StorageTab;
  /** The names of the locks that some tab holds now. */
  heldLocks(): readonly string[];
}

/** A browser with an empty disk, in which tabs are opened. */
export function createStorageBrowser({
  clock = createSetClock(),
  createId = countedIds(),
  indexedDB = new IDBFactory(),
}: {
  readonly clock?: WallClock;
  readonly createId?: () => string;
  readonly indexedDB?: IDBFactory;
} = {}): StorageBrowser {
  const locks = createFakeLocks();
  const channels = createFakeChannels();
  return {
    indexedDB,
    heldLocks: () => locks.held,
    openTab() {
      const tabLocks = locks.tab();
      const database = createDatabase({ indexedDB, IDBKeyRange });
      const store = createConversationStore({
        database,
        changes: createChangeFeed(channels.open()),
        locks: createStreamingLocks(tabLocks),
        clock,
        createId,
      });
      return {
        database,
        store,
        drafts: createDraftStore(database),
        turnLocks: createTurnLocks(tabLocks),
        close() {
          tabLocks.close();
          database.close();
        },
      };
    },
  };
}
