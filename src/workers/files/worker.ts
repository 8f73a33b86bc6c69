import { ledgerChannelName } from '../../lib/core/ledger-channel';
import { exposeWorker } from '../../lib/threads/expose-worker';
import { createModelFiles } from './model-files';
import { opfsStorage } from './opfs-storage';

const ledger = new BroadcastChannel(ledgerChannelName);
const files = createModelFiles({
  storage: opfsStorage(navigator.storage),
  locks: navigator.locks,
  room: async () => {
    const { quota = Infinity, usage = 0 } = await navigator.storage.estimate();
    return quota - usage;
  },
  recordRequest: (entry) => ledger.postMessage(entry),
});
exposeWorker(files, { endpoint: self, locks: navigator.locks });
