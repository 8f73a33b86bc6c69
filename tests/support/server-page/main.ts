import { FailureError } from '../../../src/lib/core/failure';
import { ledgerChannelName } from '../../../src/lib/core/ledger-channel';
import type { GenerationEvent } from '../../../src/lib/models/language-model';
import type { ServerEndpoint } from '../../../src/lib/models/servers/server-endpoint';
import { createDatabase } from '../../../src/lib/storage/database';
import { createLedgerStore, keepRecordedRequests } from '../../../src/lib/storage/dexie-ledger-store';
import { createRowChanges } from '../../../src/lib/storage/row-changes';
import { systemClock } from '../../../src/lib/threads/clock';
import { superviseWorker, type SupervisedWorker } from '../../../src/lib/threads/supervisor';
import { installTransferHandlers } from '../../../src/lib/threads/transfer-handlers';
import { trustOwnScripts } from '../../../src/lib/threads/trust-own-scripts';
import { createOutsideConnections } from '../../../src/lib/web-app/outside-connections';
import type { ServerWorker } from '../../../src/workers/server/api';
import serverWorker from '../../../src/workers/server/worker.ts?worker&url';
import type { Outcome, ServerPage } from './api';

trustOwnScripts(window);
installTransferHandlers();

const outside = createOutsideConnections({
  caches: window.caches,
  container: navigator.serviceWorker,
  scope: new URL('/', location.href).href,
});
const ledger = createLedgerStore(createDatabase(), createRowChanges());
keepRecordedRequests(new BroadcastChannel(ledgerChannelName), ledger, (error) => {
  throw error;
});
let worker: SupervisedWorker<ServerWorker> | undefined;

function startFor({ baseAddress }: ServerEndpoint): ServerWorker {
  worker?.stop();
  worker = superviseWorker<ServerWorker>({
    name: 'server',
    methods: {
      load: 'call',
      generate: 'stream',
      prepare: 'call',
      countTokens: 'call',
      saveCaches: 'call',
      forget: 'call',
      listModels: 'call',
    },
    start: () =>
      new Worker(outside.workerAddress(new URL(serverWorker, location.href), [new URL(baseAddress).origin]), {
        type: 'module',
        name: 'server',
      }),
    clock: systemClock(),
    locks: navigator.locks,
  });
  return worker.remote;
}

function loaded(): ServerWorker {
  if (worker === undefined) throw new Error('Nothing is loaded.');
  return worker.remote;
}

async function outcomeOf<Value>(work: () => Promise<Value>): Promise<Outcome<Value>> {
  try {
    return { value: await work() };
  } catch (error) {
    if (error instanceof FailureError) return { failure: error.failure };
    throw error;
  }
}

const serverPage: ServerPage = {
  approve: (connection) => outside.approve(connection),
  revoke: (connection) => outside.revoke(connection),
  listModels: (endpoint) => outcomeOf(() => startFor(endpoint).listModels(endpoint)),
  load: (endpoint) =>
    outcomeOf(() => startFor(endpoint).load({ model: 'tested', files: [], threads: 1, cacheBudgetBytes: 0, endpoint })),
  ask: (request, abortAfter = Infinity) =>
    outcomeOf(async () => {
      const events: GenerationEvent[] = [];
      const stop = new AbortController();
      let tokens = 0;
      for await (const event of loaded().generate(request, stop.signal)) {
        events.push(event);
        if (event.type === 'token') tokens += 1;
        if (tokens >= abortAfter) stop.abort();
      }
      return events;
    }),
  countTokens: (messages) => outcomeOf(() => loaded().countTokens(messages)),
  ledger: () => ledger.recent(1000),
};
Object.assign(window, { serverPage });
await navigator.serviceWorker.register('/service-worker.js');
