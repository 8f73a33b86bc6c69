import type { MethodKinds } from '../threads/remote';
import type { FilesWorker } from '../../workers/files/api';

/** How the methods of the files worker answer. */
export const filesMethods: MethodKinds<FilesWorker> = {
  list: 'call',
  fetch: 'stream',
  verify: 'call',
  importGguf: 'stream',
  hashFile: 'stream',
  exportModels: 'stream',
  importFiles: 'stream',
  usage: 'call',
  leftovers: 'call',
  sweep: 'call',
  remove: 'call',
  signIn: 'call',
  lookUp: 'call',
  readHeader: 'call',
  sizeOf: 'call',
  findUpdate: 'call',
};
