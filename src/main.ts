import { mount } from 'svelte';
import './ui/tokens.css';
import './ui/base.css';
import { createAssistant } from './lib/assistant/create-assistant';
import { catalogue } from './lib/models/catalogue/catalogue';
import { starterSets } from './lib/models/catalogue/starter-sets';
import { chooseThreads, recommendStarterSet, type NavigatorFacts } from './lib/models/device';
import { createModelLibrary } from './lib/models/opfs-model-library';
import { cacheBudgetBytes, memoryBudgetBytes } from './lib/models/residency';
import { createLanguageModels } from './lib/models/resident-language-models';
import { forgetStoredCaches } from './lib/models/stored-caches';
import { createSwitchableLanguageModels } from './lib/models/switchable-language-models';
import { decideRoute } from './lib/router/decide-route';
import { createChangeFeed } from './lib/storage/change-feed';
import { createDatabase } from './lib/storage/database';
import { createConversationStore } from './lib/storage/dexie-conversation-store';
import { createSettingsStore } from './lib/storage/dexie-settings-store';
import { createStreamingLocks } from './lib/storage/streaming-locks';
import { systemClock } from './lib/threads/clock';
import { superviseWorker } from './lib/threads/supervisor';
import { installTransferHandlers } from './lib/threads/transfer-handlers';
import { trustOwnScripts } from './lib/threads/trust-own-scripts';
import { AppState } from './state/app.svelte';
import { ChatState } from './state/chat.svelte';
import { ComposerState } from './state/composer.svelte';
import { ConversationsState } from './state/conversations.svelte';
import { ModelsState } from './state/models.svelte';
import { SettingsState } from './state/settings.svelte';
import { createAddressBarMemory } from './ui/shell/address-bar';
import App from './ui/shell/App.svelte';
import { closeNetworkDoors } from './ui/shell/close-network-doors';
import type { FilesWorker } from './workers/files/api';

closeNetworkDoors(window);
trustOwnScripts(window);
installTransferHandlers();

const { locks } = navigator;
const device: NavigatorFacts = navigator;
const wallClock = { now: () => Date.now() };
const clock = systemClock();

const database = createDatabase();
const conversationStore = createConversationStore({
  database,
  changes: createChangeFeed(new BroadcastChannel('hearth')),
  locks: createStreamingLocks(locks),
  clock: wallClock,
  createId: () => crypto.randomUUID(),
});
const settingsStore = createSettingsStore(database, recommendStarterSet(device.deviceMemory));

const files = superviseWorker<FilesWorker>({
  name: 'files',
  methods: { list: 'call', fetch: 'stream', verify: 'call', remove: 'call' },
  start: () => new Worker(new URL('./workers/files/worker.ts', import.meta.url), { type: 'module', name: 'files' }),
  clock,
  locks,
});
const library = createModelLibrary({
  files: files.remote,
  catalogue,
  baseAddress: document.baseURI,
  now: () => clock.now(),
});

const languageModels = createSwitchableLanguageModels(({ set, threads }) =>
  createLanguageModels({
    set,
    threads,
    library,
    startWorker: () =>
      new Worker(new URL('./workers/language/worker.ts', import.meta.url), { type: 'module', name: 'language' }),
    cacheBudgetBytes,
    budgetBytes: memoryBudgetBytes(device.deviceMemory),
    forgetStored: (cacheKey) => forgetStoredCaches(navigator.storage, cacheKey),
    clock,
    locks,
  }),
);
const assistant = createAssistant({
  store: conversationStore,
  models: languageModels,
  decideRoute: (question) => decideRoute(question, () => performance.now()),
  clock: wallClock,
});

const models = new ModelsState(library, languageModels, starterSets);
const settings = new SettingsState(settingsStore, ({ starterSet, threads }) =>
  languageModels.use({
    set: models.setOf(starterSet),
    threads: chooseThreads({ isolated: crossOriginIsolated, cores: device.hardwareConcurrency }, threads),
  }),
);
const app = new AppState(
  {
    settings,
    models,
    conversations: new ConversationsState(conversationStore, createAddressBarMemory(window)),
    chat: new ChatState(conversationStore, assistant),
    composer: new ComposerState(settingsStore),
  },
  conversationStore,
  languageModels,
);

const target = document.getElementById('app');
if (target === null) throw new Error('index.html has no element "app".');
mount(App, { target, props: { app } });

// Two frames later the first screen is painted, and workers may take the processor.
requestAnimationFrame(() => requestAnimationFrame(() => void app.start()));
