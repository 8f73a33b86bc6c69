import { createChangeFeed } from '../../lib/storage/change-feed';
import { createDatabase } from '../../lib/storage/database';
import { createConversationStore } from '../../lib/storage/dexie-conversation-store';
import { createStreamingLocks } from '../../lib/storage/streaming-locks';
import { exposeWorker } from '../../lib/threads/expose-worker';
import { createSearchEngine } from './search-engine';

const store = createConversationStore({
  database: createDatabase(),
  changes: createChangeFeed(new BroadcastChannel('hearth')),
  locks: createStreamingLocks(navigator.locks),
  clock: { now: () => Date.now() },
  createId: () => crypto.randomUUID(),
});

const engine = createSearchEngine({
  store,
  // As long as the work took, so that a model that answers meanwhile loses half a processor at most.
  pause: (workedMs) => new Promise((resolve) => setTimeout(resolve, workedMs)),
  now: () => performance.now(),
});

exposeWorker(engine, { endpoint: self, locks: navigator.locks });
