import { exposeWorker, reportFatal } from '../../lib/threads/expose-worker';
import { trustOwnScripts } from '../../lib/threads/trust-own-scripts';
import { createEmbeddingEngine } from './embedding-engine';

trustOwnScripts(self);

/** A built worker lies in a folder beside the runtime's. */
const runtimeAddress = new URL(import.meta.env.DEV ? '/ort/' : '../ort/', self.location.href).href;

const engine = createEmbeddingEngine({
  async openFile(sha256) {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('models');
    return (await folder.getFileHandle(sha256)).getFile();
  },
  runtimeAddress,
  giveUp: (reason) => reportFatal(self, reason),
});

exposeWorker(engine, { endpoint: self, locks: navigator.locks });
