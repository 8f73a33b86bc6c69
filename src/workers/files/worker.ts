import { exposeWorker } from '../../lib/threads/expose-worker';
import { createModelFiles } from './model-files';
import { opfsStorage } from './opfs-storage';

exposeWorker(createModelFiles({ storage: opfsStorage(navigator.storage), locks: navigator.locks }), {
  endpoint: self,
  locks: navigator.locks,
});
