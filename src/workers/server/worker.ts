import { ledgerChannelName } from '../../lib/core/ledger-channel';
import { exposeWorker } from '../../lib/threads/expose-worker';
import { createServerClient } from './server-client';
import { createServerEngine } from './server-engine';

const ledger = new BroadcastChannel(ledgerChannelName);
const client = createServerClient({
  fetch: (address, options) => fetch(address, options),
  recordRequest: (entry) => ledger.postMessage(entry),
  createId: () => crypto.randomUUID(),
  today: () => Date.now(),
  after(milliseconds, act) {
    const timer = setTimeout(act, milliseconds);
    return () => clearTimeout(timer);
  },
});
exposeWorker(createServerEngine({ client, now: () => performance.now() }), {
  endpoint: self,
  locks: navigator.locks,
});
