import { FailureError } from '../lib/core/failure';
import { publicHub, type OutsideConnection } from '../lib/core/outside-connection';
import type { WallClock } from '../lib/core/wall-clock';
import { catalogue } from '../lib/models/catalogue/catalogue';
import { createEngineOpener } from '../lib/models/engine-opener';
import { createLateGuard } from '../lib/models/late-guard';
import { withLateWork } from '../lib/models/late-library';
import { createModelLibrary } from '../lib/models/opfs-model-library';
import { createProcessorQueues, type ProcessorQueues } from '../lib/models/processor-queue';
import { cacheBudgetBytes, memoryBudgetBytes } from '../lib/models/residency';
import { createLanguageModels } from '../lib/models/resident-language-models';
import { forgetStoredCaches } from '../lib/models/stored-caches';
import {
  createSwitchableLanguageModels,
  type SwitchableLanguageModels,
} from '../lib/models/switchable-language-models';
import type { ModelLibrary } from '../lib/models/model-library';
import type { Database } from '../lib/storage/database';
import { createAddedModelStore } from '../lib/storage/dexie-added-model-store';
import type { RowChanges } from '../lib/storage/row-changes';
import type { Clock } from '../lib/threads/clock';
import { workerOnPage } from '../lib/threads/worker-on-page';
import { createOutsideConnections } from '../lib/web-app/outside-connections';
import type { StoragePersistence } from '../lib/web-app/storage-persistence';
import { m } from '../paraglide/messages';
import type { ModelDeskState } from '../state/model-desk.svelte';
import type { ModelNoticesState } from '../state/model-notices.svelte';
import type { ModelsState } from '../state/models.svelte';
import type { SettingsState } from '../state/settings.svelte';
import { createSharedLoad } from '../state/shared-load';
import type { WebAppState } from '../state/web-app.svelte';
import type { FilesWorker } from '../workers/files/api';
import filesScript from '../workers/files/worker.ts?worker&url';
import serverScript from '../workers/server/worker.ts?worker&url';

export interface ModelComposition {
  /** `window` */
  readonly page: Window & typeof globalThis;
  readonly database: Database;
  readonly rowChanges: (kind: string) => RowChanges;
  readonly files: FilesWorker;
  /** GiB; see `NavigatorFacts`. */
  readonly deviceMemory: number | undefined;
  /** Of the hub or a mirror of it, as the person has it now. */
  readonly hubAddress: () => string;
  readonly createId: () => string;
  readonly clock: Clock;
  readonly wallClock: WallClock;
}

/** Everything of models that the rest of the page is built upon. */
export interface PageModels {
  readonly library: ModelLibrary;
  readonly languageModels: SwitchableLanguageModels;
  readonly queues: ProcessorQueues;
  /** Calls the listener whenever a model was added, changed or removed. */
  readonly followAdded: (listener: () => void) => void;
  /** Calls the listener with how much of its own model the browser has fetched, from 0 to 1; undefined once that is over. */
  readonly followBrowserDownload: (listener: (modelId: string, part: number | undefined) => void) => void;
  /** The state of the Models panel, whose code comes with it. */
  readonly loadDesk: (screen: {
    readonly models: ModelsState;
    readonly settings: SettingsState;
    readonly webApp: WebAppState;
    readonly tryEmbeddingAgain: (modelId: string) => void;
  }) => Promise<ModelDeskState>;
  /** What has to be said of models when Hearth was opened; its code is loaded for it. */
  readonly loadNotices: (screen: {
    readonly models: ModelsState;
    readonly persistence: StoragePersistence;
  }) => Promise<ModelNoticesState>;
}

/**
 * Builds the library of models, the engines and what reaches outside for them. What the first screen does without is
 * loaded when it is first needed.
 */
export function composeModels(composition: ModelComposition): PageModels {
  const { page, database, rowChanges, files, deviceMemory, hubAddress, createId, clock, wallClock } = composition;
  const { locks } = page.navigator;
  const addedModels = createAddedModelStore(database, rowChanges('models'));
  const loadBrowserModel = createSharedLoad(async () =>
    'LanguageModel' in page
      ? (await import('../lib/models/browser/browser-model')).findBrowserModel(page, m.models_browser_title())
      : undefined,
  );
  const readLibrary = createModelLibrary({
    files,
    catalogue,
    added: async () => {
      const [rows, browserModel] = await Promise.all([addedModels.list(), loadBrowserModel()]);
      return [...rows.map(({ model }) => model), ...(browserModel === undefined ? [] : [browserModel])];
    },
    baseAddress: document.baseURI,
    clock,
  });
  const outside = createOutsideConnections({
    caches: page.caches,
    container: navigator.serviceWorker,
    scope: new URL('./', document.baseURI).href,
  });
  const startOutside = (script: string, connection: OutsideConnection, name: string): Worker =>
    new Worker(outside.workerAddress(new URL(script, location.href), [connection]), { type: 'module', name });
  const loadOriginals = createSharedLoad(async () =>
    (await import('../lib/storage/dexie-original-store')).createOriginalStore(database),
  );
  const loadPresence = createSharedLoad(async () => {
    const [{ createModelPresence }, { createPresenceMark }, { createPresentModelStore }] = await Promise.all([
      import('../lib/models/presence/model-presence'),
      import('../lib/models/presence/presence-mark'),
      import('../lib/storage/dexie-present-model-store'),
    ]);
    return createModelPresence({
      rows: createPresentModelStore(database),
      mark: createPresenceMark(page.localStorage),
    });
  });
  const loadAddedModels = createSharedLoad(async () => {
    const [
      originals,
      presence,
      { withAddedModels },
      { oneTabAtATime },
      { createHubAccess },
      { createModelDesk, hubConnectionOf },
      { libraryAddress },
      { openHubTokens },
      { libraries },
    ] = await Promise.all([
      loadOriginals(),
      loadPresence(),
      import('../lib/models/added/added-model-library'),
      import('../lib/models/added/one-tab-at-a-time'),
      import('../lib/models/added/hub-access'),
      import('../lib/models/added/create-model-desk'),
      import('../lib/models/added/library-address'),
      import('../lib/models/hub/open-hub-tokens'),
      import('virtual:web-llm-libraries'),
    ]);
    const tokens = openHubTokens(database, crypto);
    const hub = createHubAccess({
      connections: outside,
      connection: () => hubConnectionOf(hubAddress()),
      startWorker: (connection) => startOutside(filesScript, connection, 'files-outside'),
      signIn: async (worker) => {
        const { origin } = new URL(hubAddress());
        await worker.signIn(origin, await tokens.tokenFor(origin));
      },
      clock,
      locks,
    });
    const shared = {
      ...{ catalogue, store: addedModels, originals, files, clock: wallClock },
      forgetPresence: (modelId: string) => presence.forget(modelId),
    };
    return {
      library: oneTabAtATime(
        withAddedModels({
          ...shared,
          library: readLibrary,
          openSources: async () => ({ worker: await hub.open(), hub: hubAddress(), clock }),
          mirror: () => (hubAddress() === publicHub ? undefined : hubAddress()),
        }),
        { locks, store: addedModels },
      ),
      desk: createModelDesk({
        ...{ ...shared, openHub: hub.open, closeHub: hub.close, hubAddress, connections: outside },
        removeFiles: (modelId) => readLibrary.remove(modelId),
        importFile: (picked, signal) => library.importFile(picked, signal),
        libraryOf: (repository) => libraryAddress(libraries, repository, hubAddress()),
      }),
      hubToken: { tokens, onChanged: hub.signInAgain },
    };
  });
  const library = withLateWork(readLibrary, async () => (await loadAddedModels()).library);
  const loadServers = createSharedLoad(async () =>
    (await import('../lib/models/servers/open-servers')).openServers(database, rowChanges('servers'), crypto),
  );
  const startServerWorker = (origin: string): Worker => startOutside(serverScript, origin, 'server');
  const loadGuard = createSharedLoad(async () =>
    (await import('../lib/models/check/guard-of-page')).guardOfPage(page, database),
  );
  let tellDownload = (_modelId: string, _part: number | undefined): void => undefined;
  const openEngine = createEngineOpener({
    starters: {
      kernels: () =>
        new Worker(new URL('../workers/language/worker.ts', import.meta.url), { type: 'module', name: 'language' }),
      webllm: () =>
        new Worker(new URL('../workers/webllm/worker.ts', import.meta.url), { type: 'module', name: 'webllm' }),
      server: startServerWorker,
      browser: () =>
        workerOnPage(async () =>
          (await import('../lib/models/browser/browser-engine')).browserEngine(page, (...told) =>
            tellDownload(...told),
          ),
        ),
    },
    contextOn: async (model, memoryFailures) => {
      const [{ contextWish }, { probeThisDevice }] = await Promise.all([
        import('../lib/models/device/context-wish'),
        import('../lib/models/device/this-device'),
      ]);
      return contextWish(model, await probeThisDevice(page), memoryFailures);
    },
    endpointOf: async ({ id }) => {
      const [{ endpoints }, rows] = await Promise.all([loadServers(), addedModels.list()]);
      const origin = rows.find((row) => row.id === id)?.origin;
      if (origin?.type !== 'server') throw new FailureError({ code: 'model-missing', model: id });
      return endpoints.endpointOf(id, origin);
    },
  });

  const queues = createProcessorQueues();
  const languageModels = createSwitchableLanguageModels(({ set, threads }) =>
    createLanguageModels({
      set,
      threads,
      library,
      openEngine,
      guard: createLateGuard(async () => (await loadGuard()).guard),
      cacheBudgetBytes,
      queues,
      budgetBytes: memoryBudgetBytes(deviceMemory),
      forgetStored: (cacheKey) => forgetStoredCaches(navigator.storage, cacheKey),
      clock,
      locks,
    }),
  );

  return {
    library,
    languageModels,
    queues,
    followAdded: (listener) => void addedModels.subscribe(listener),
    followBrowserDownload: (listener) => (tellDownload = listener),

    async loadDesk({ models, settings, webApp, tryEmbeddingAgain }) {
      const [
        { ModelDeskState },
        { HubTokenState },
        { ServersState },
        { listServerModels },
        { probeThisDevice },
        added,
        guarded,
        servers,
      ] = await Promise.all([
        import('../state/model-desk.svelte'),
        import('../state/hub-token.svelte'),
        import('../state/servers.svelte'),
        import('../lib/models/servers/list-server-models'),
        import('../lib/models/device/this-device'),
        loadAddedModels(),
        loadGuard(),
        loadServers(),
      ]);
      return new ModelDeskState({
        ...{ desk: added.desk, models, settings, webApp, tryEmbeddingAgain },
        ...{ guard: guarded.guard, stoppedPages: guarded.stoppedPages },
        token: new HubTokenState({ ...added.hubToken, hubAddress }),
        servers: new ServersState({
          ...{ ...servers, outside, models: addedModels, createId, now: wallClock.now },
          listModels: (access, origin) =>
            listServerModels(access, origin, { startWorker: startServerWorker, clock, locks }),
          release: () => void endServerModels(),
          pageAddress: location.href,
        }),
        probe: () => probeThisDevice(page),
        now: wallClock.now,
      });
    },

    async loadNotices({ models, persistence }) {
      const [{ ModelNoticesState }, { modelSource }, presence, originals] = await Promise.all([
        import('../state/model-notices.svelte'),
        import('../lib/models/added/model-source'),
        loadPresence(),
        loadOriginals(),
      ]);
      return new ModelNoticesState({
        ...{ models, presence, persistence, retry },
        readSources: async () => {
          const [rows, kept] = await Promise.all([addedModels.list(), originals.list()]);
          const ofModel = (id: string) => (row: { readonly id: string }) => row.id === id;
          return (id) => modelSource(rows.find(ofModel(id)), kept.find(ofModel(id)));
        },
        stoppedPages: async () => (await loadGuard()).stoppedPages(),
      });
    },
  };

  /** Forgets what is known against the model, and loads it where it plays a role. */
  async function retry(modelId: string): Promise<void> {
    await (await loadGuard()).guard.allow(modelId);
    const role = languageModels.statuses().find((status) => status.modelId === modelId)?.role;
    if (role !== undefined) await languageModels.acquire(role, new AbortController().signal);
  }

  /** A server that was switched off is asked nothing more; its other models are loaded again when they are asked. */
  async function endServerModels(): Promise<void> {
    const rows = await addedModels.list();
    languageModels.end(rows.filter(({ origin }) => origin.type === 'server').map(({ id }) => id));
  }
}
