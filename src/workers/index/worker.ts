import { single } from 'virtual:index-kernels';
import { voy } from 'virtual:voy';
import { createSwitchingIndex } from '../../lib/memory/recall/switching-index';
import { createDatabase } from '../../lib/storage/database';
import { createVectorStore } from '../../lib/storage/dexie-vector-store';
import { exposeWorker } from '../../lib/threads/expose-worker';
import { createIndexFeed } from './index-feed';
import { loadVoy } from './load-voy';
import { createMemoryIndex } from './memory-index';
import { createSimdDotProducts } from './simd-dot-products';

const createTree = loadVoy(voy);
const feed = createIndexFeed(new BroadcastChannel('hearth-memory-index'));
const { heard, ...index } = createMemoryIndex({
  store: createVectorStore(createDatabase()),
  createVectors: (dimensions) =>
    createSwitchingIndex(createSimdDotProducts(dimensions, single), { createTree, now: () => performance.now() }),
  clock: { now: () => Date.now() },
  announce: feed.announce,
  pause: () => new Promise((resolve) => setTimeout(resolve)),
});
feed.listen(heard);

exposeWorker(index, { endpoint: self, locks: navigator.locks });
