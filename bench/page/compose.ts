import { createAssistant } from '../../src/lib/assistant/create-assistant';
import type { Assistant } from '../../src/lib/assistant/assistant';
import { createRepeatedAnswers } from '../../src/lib/assistant/repeated-answers';
import { createMemory, type Memory } from '../../src/lib/assistant/memory/create-memory';
import { FailureError } from '../../src/lib/core/failure';
import { catalogue } from '../../src/lib/models/catalogue/catalogue';
import { chooseThreads, type NavigatorFacts } from '../../src/lib/models/device/first-choices';
import { createEngineOpener } from '../../src/lib/models/engine-opener';
import { longestContextTokens } from '../../src/lib/models/language-model';
import type { StoredModels } from '../../src/lib/models/model-library';
import { filesMethods } from '../../src/lib/models/files-methods';
import { createProcessorQueues } from '../../src/lib/models/processor-queue';
import { createModelLibrary } from '../../src/lib/models/opfs-model-library';
import { cacheBudgetBytes, memoryBudgetBytes } from '../../src/lib/models/residency';
import { createLanguageModels } from '../../src/lib/models/resident-language-models';
import { forgetStoredCaches } from '../../src/lib/models/stored-caches';
import {
  createSwitchableLanguageModels,
  type SwitchableLanguageModels,
} from '../../src/lib/models/switchable-language-models';
import { createLateEmbedding, type LateEmbedding } from '../../src/lib/models/late-embedding';
import { embeddingDimensions, standardStarterSet } from '../../src/lib/models/catalogue/starter-sets';
import { loadEmbeddingModel } from '../../src/lib/models/worker-embedding-model';
import { indexMethods } from '../../src/lib/memory/ingest/index-methods';
import type { Router } from '../../src/lib/router/create-router';
import { createLearnedRouter } from '../../src/lib/router/learned-router';
import { bothEnds } from '../../src/lib/router/turn-to-understand';
import type { AddedModelStore } from '../../src/lib/storage/added-model-store';
import { createChangeFeed } from '../../src/lib/storage/change-feed';
import type { ConversationStore } from '../../src/lib/storage/conversation-store';
import { createDatabase, type Database } from '../../src/lib/storage/database';
import { createAddedModelStore } from '../../src/lib/storage/dexie-added-model-store';
import { createConversationStore } from '../../src/lib/storage/dexie-conversation-store';
import { createRowChanges } from '../../src/lib/storage/row-changes';
import { createStreamingLocks } from '../../src/lib/storage/streaming-locks';
import { createTurnLocks } from '../../src/lib/storage/turn-locks';
import { systemClock } from '../../src/lib/threads/clock';
import { superviseWorker } from '../../src/lib/threads/supervisor';
import type { FilesWorker } from '../../src/workers/files/api';
import type { IndexWorker } from '../../src/workers/index/api';
import type { CaseClock } from './case-clock';
import { createCaseSkills } from './case-skills';

/** The parts of Hearth that are measured, put together as src/main.ts does, without a screen. */
export interface Hearth {
  readonly assistant: Assistant;
  readonly store: ConversationStore;
  readonly library: StoredModels;
  readonly files: Pick<FilesWorker, 'importFiles'>;
  /** Models beyond the catalogue's. */
  readonly added: AddedModelStore;
  readonly models: SwitchableLanguageModels;
  readonly router: Router;
  readonly embedding: LateEmbedding;
  readonly memory: Memory;
  readonly database: Database;
  readonly index: Pick<IndexWorker, 'changed' | 'pending' | 'keep' | 'search'>;
  /** What the app computes with on this device when nothing else was chosen. */
  readonly usualThreads: number;
}

/**
 * @param onLoad told with how many threads a language model computes, each time that one was loaded
 * @param wallClock by which everything is dated, and where it takes place
 * @param repeats whether a question that was asked before gets its answer again
 */
export function composeHearth(onLoad: (threads: number) => void, wallClock: CaseClock, repeats: () => boolean): Hearth {
  const { locks } = navigator;
  const device: NavigatorFacts = navigator;
  const clock = systemClock();
  const database = createDatabase();
  const conversationChanges = createChangeFeed(new BroadcastChannel('hearth'));
  const createId = (): string => crypto.randomUUID();
  const store = createConversationStore({
    database,
    changes: conversationChanges,
    locks: createStreamingLocks(locks),
    clock: wallClock,
    createId,
  });
  const files = superviseWorker<FilesWorker>({
    name: 'files',
    methods: filesMethods,
    start: () =>
      new Worker(new URL('../../src/workers/files/worker.ts', import.meta.url), { type: 'module', name: 'files' }),
    clock,
    locks,
  });
  const added = createAddedModelStore(database, createRowChanges());
  const library = createModelLibrary({
    files: files.remote,
    catalogue,
    added: async () => (await added.list()).map(({ model }) => model),
    baseAddress: document.baseURI,
    clock,
  });
  const openEngine = createEngineOpener({
    starters: {
      kernels: () => startLanguageWorker(onLoad),
      webllm: () =>
        new Worker(new URL('../../src/workers/webllm/worker.ts', import.meta.url), { type: 'module', name: 'webllm' }),
      server: notMeasured,
      browser: notMeasured,
    },
    // The same on every machine, so that figures can be compared.
    contextOn: async () => ({ contextTokens: longestContextTokens, cacheBudgetBytes }),
    endpointOf: ({ id }) => Promise.reject(new FailureError({ code: 'model-missing', model: id })),
  });
  const queues = createProcessorQueues();
  const models = createSwitchableLanguageModels(({ set, threads }) =>
    createLanguageModels({
      set,
      threads,
      library,
      openEngine,
      cacheBudgetBytes,
      queues,
      budgetBytes: memoryBudgetBytes(device.deviceMemory),
      forgetStored: (cacheKey) => forgetStoredCaches(navigator.storage, cacheKey),
      clock,
      locks,
    }),
  );
  const embedding = createLateEmbedding(
    () =>
      loadEmbeddingModel({
        modelId: standardStarterSet.embedding,
        adapted: true,
        library,
        startWorker: () =>
          new Worker(new URL('../../src/workers/embedding/worker.ts', import.meta.url), {
            type: 'module',
            name: 'embedding',
          }),
        threads: 1,
        clock,
        locks,
      }),
    queues('transformers'),
  );
  const router = createLearnedRouter({
    understand: (text, before) => embedding.understand(text, before),
    exemplars: () => Promise.resolve([]),
    speed: () => 0,
    clock: wallClock,
    now: () => performance.now(),
  });
  const vectorModel = { id: standardStarterSet.embedding, dimensions: embeddingDimensions };
  const vectors = { ...embedding, model: vectorModel.id, dimensions: vectorModel.dimensions };
  const index = superviseWorker<IndexWorker>({
    name: 'index',
    methods: indexMethods,
    start: () =>
      new Worker(new URL('../../src/workers/index/worker.ts', import.meta.url), { type: 'module', name: 'index' }),
    initialise: async (worker) => {
      await worker.open(vectorModel);
    },
    clock,
    locks,
  });
  const memory = createMemory({
    database,
    conversations: store,
    changes: { conversations: conversationChanges, facts: createRowChanges(), overrides: createRowChanges() },
    index: index.remote,
    vectors: { current: () => vectors, settled: () => vectors },
    embedWords: (words) => embedding.embedWords(words),
    models,
    forgetCache: (conversationId) => models.forget(conversationId),
    isOn: () => true,
    // What is measured is not disturbed: cases that need vectors have them made first.
    busy: () => true,
    whenIdle: () => Promise.resolve(),
    timeZone: wallClock.timeZone,
    createId,
    wallClock,
    clock,
    locks,
  });
  const repeated = createRepeatedAnswers(store);
  const assistant = createAssistant({
    store,
    models,
    skills: createCaseSkills(wallClock, (text) => embedding.understand(bothEnds(text))),
    memory: memory.turns,
    taught: { learn: () => Promise.resolve() },
    repeated: { find: async (turn, modelId) => (repeats() ? repeated.find(turn, modelId) : undefined) },
    decideRoute: (question) => router.decide(question),
    turnLocks: createTurnLocks(locks),
    clock: wallClock,
    drawSeed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
  });
  const usualThreads = chooseThreads({ isolated: crossOriginIsolated, cores: device.hardwareConcurrency });
  return {
    assistant,
    store,
    library,
    files: files.remote,
    added,
    models,
    router,
    embedding,
    memory,
    database,
    index: index.remote,
    usualThreads,
  };
}

function notMeasured(): never {
  throw new Error('Engines that answer elsewhere are not measured.');
}

/** @param onLoad told the number of threads that the engine kept */
function startLanguageWorker(onLoad: (threads: number) => void): Worker {
  const worker = new Worker(new URL('../../src/workers/language/worker.ts', import.meta.url), {
    type: 'module',
    name: 'language',
  });
  worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const threads = loadedThreads(data);
    if (threads !== undefined) onLoad(threads);
  });
  return worker;
}

/** The engine keeps the fastest number of threads and tells it in its report, which only the wire shows from outside. */
function loadedThreads(message: unknown): number | undefined {
  const report = fieldOf(message, 'value');
  if (fieldOf(report, 'loadMs') === undefined) return undefined;
  const threads = fieldOf(report, 'threads');
  return typeof threads === 'number' ? threads : undefined;
}

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}
