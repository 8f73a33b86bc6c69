import type { Message } from '../../../src/lib/core/conversation';
import { createDotProducts } from '../../../src/lib/memory/recall/dot-products';
import { createFlatIndex } from '../../../src/lib/memory/recall/flat-index';
import { createVectorStore } from '../../../src/lib/storage/dexie-vector-store';
import type { VectorStore } from '../../../src/lib/storage/vector-store';
import type { IndexWorker } from '../../../src/workers/index/api';
import { createIndexFeed } from '../../../src/workers/index/index-feed';
import { createMemoryIndex } from '../../../src/workers/index/memory-index';
import { createFakeChannels } from '../fake-channel';
import { createStorageBrowser, type StorageTab } from '../storage-tabs';

/** A tab with an index of its own, which its page tells of every change. */
export interface IndexTab extends StorageTab {
  readonly vectors: VectorStore;
  readonly index: IndexWorker;
  /** Stops telling the index. */
  deafen(): void;
}

export interface IndexBrowser {
  /** @param changed replaces parts of the storage that the index sees */
  openTab(changed?: (vectors: VectorStore) => Partial<VectorStore>): IndexTab;
}

export function createIndexBrowser(): IndexBrowser {
  const browser = createStorageBrowser();
  const channels = createFakeChannels();
  return {
    openTab(changed = () => ({})) {
      const tab = browser.openTab();
      const feed = createIndexFeed(channels.open());
      const vectors = createVectorStore(tab.database);
      const { heard, ...index } = createMemoryIndex({
        store: { ...vectors, ...changed(vectors) },
        createVectors: (dimensions) => createFlatIndex(createDotProducts(dimensions)),
        clock: { now: () => 1 },
        announce: (messageIds) => feed.announce(messageIds),
        pause: () => Promise.resolve(),
      });
      feed.listen(heard);
      const deafen = tab.store.subscribe(({ conversationId }) => void index.changed([conversationId]));
      return { ...tab, vectors, index, deafen };
    },
  };
}

/** Writes one message below the other into a new conversation. */
export async function write({ store }: StorageTab, ...texts: readonly string[]): Promise<readonly Message[]> {
  const { id } = await store.createConversation();
  const written: Message[] = [];
  for (const text of texts) {
    const parentId = written.at(-1)?.id ?? null;
    written.push(await store.addMessage({ conversationId: id, parentId, role: 'user', text, status: 'complete' }));
  }
  return written;
}
