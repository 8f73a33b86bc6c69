import type { MethodKinds } from '../../threads/remote';
import type { IndexWorker } from '../../../workers/index/api';

/** How the methods of the index worker answer. */
export const indexMethods: MethodKinds<IndexWorker> = {
  open: 'call',
  changed: 'call',
  search: 'call',
  pending: 'call',
  keep: 'call',
  forget: 'call',
  forgetAll: 'call',
  recent: 'call',
  status: 'call',
};
