import { mount } from 'svelte';
import './ui/tokens.css';
import './ui/base.css';
import { createAssistant } from './lib/assistant/create-assistant';
import { createReadingContext } from './lib/assistant/reading-context';
import { createTurnSkills } from './lib/assistant/create-turn-skills';
import { randomBelow } from './lib/core/random-below';
import { createLateMemory } from './lib/assistant/memory/late-memory';
import { createLateRepeatedAnswers } from './lib/assistant/late-repeated-answers';
import { createTaughtRoutes } from './lib/assistant/taught-routes';
import { createUndoStack } from './lib/core/undo-stack';
import { temporaryId } from './lib/core/temporary-conversation';
import { cachesFolder } from './lib/models/cache-paths';
import { starterSets } from './lib/models/catalogue/starter-sets';
import { chooseThreads, recommendStarterSet, type NavigatorFacts } from './lib/models/device/first-choices';
import { sharesMemory } from './lib/models/device/shares-memory';
import { filesMethods } from './lib/models/files-methods';
import { memoryBudgetBytes } from './lib/models/residency';
import { chooseLocale, currentLocale } from './lib/core/locale';
import { bothEnds } from './lib/router/turn-to-understand';
import { createLateRouter } from './lib/router/late-router';
import { createConversationSearch } from './lib/search/conversation-search';
import { createChangeFeed } from './lib/storage/change-feed';
import { createDatabase } from './lib/storage/database';
import { createCalendar } from './lib/calendar/calendar';
import { createAlertStore } from './lib/storage/dexie-alert-store';
import { createConversationStore } from './lib/storage/dexie-conversation-store';
import { readAnswerRecords } from './lib/storage/answer-records';
import { createOverrideStore } from './lib/storage/dexie-override-store';
import { createDraftStore } from './lib/storage/dexie-draft-store';
import { createEventStore } from './lib/storage/dexie-event-store';
import { createListStore } from './lib/storage/dexie-list-store';
import { createNoteStore } from './lib/storage/dexie-note-store';
import { createPromptStore } from './lib/storage/dexie-prompt-store';
import { createRowChanges } from './lib/storage/row-changes';
import { createSettingsStore } from './lib/storage/dexie-settings-store';
import { createMemoryConversationStore } from './lib/storage/memory-conversation-store';
import { createStreamingLocks } from './lib/storage/streaming-locks';
import { withTemporaryConversations } from './lib/storage/temporary-conversations';
import { createTurnLocks } from './lib/storage/turn-locks';
import { systemClock } from './lib/threads/clock';
import { superviseWorker } from './lib/threads/supervisor';
import { installTransferHandlers } from './lib/threads/transfer-handlers';
import { trustOwnScripts } from './lib/threads/trust-own-scripts';
import { composeEmbedding } from './main/compose-embedding';
import { composeModels } from './main/compose-models';
import { overwriteGetLocale } from './paraglide/runtime';
import { createBrowserWebApp } from './lib/web-app/browser-web-app';
import { createSharedLoad } from './state/shared-load';
import { ActivityState } from './state/activity.svelte';
import { AlertsState } from './state/alerts.svelte';
import { AppState } from './state/app.svelte';
import { CalendarState } from './state/calendar.svelte';
import { ChatState } from './state/chat.svelte';
import { ComposerState } from './state/composer.svelte';
import { ConversationsState } from './state/conversations.svelte';
import { ListsState } from './state/lists.svelte';
import { ModelsState } from './state/models.svelte';
import { NotesState } from './state/notes.svelte';
import { PromptsState } from './state/prompts.svelte';
import { createReadingAlong } from './state/reading-along';
import { SearchState } from './state/search.svelte';
import { SettingsState } from './state/settings.svelte';
import { createSkillApp, createSkillVoice } from './state/skill-screen';
import { TransferState } from './state/transfer.svelte';
import { UndoState } from './state/undo.svelte';
import { WebAppState } from './state/web-app.svelte';
import { createAddressBarMemory } from './ui/shell/address-bar';
import { whenIdle } from './ui/parts/when-idle';
import App from './ui/shell/App.svelte';
import { closeNetworkDoors } from './ui/shell/close-network-doors';
import type { FilesWorker } from './workers/files/api';
import type { SearchWorker } from './workers/search/api';

const { openElsewhere } = closeNetworkDoors(window);
trustOwnScripts(window);
installTransferHandlers();

const { locks } = navigator;
const device: NavigatorFacts = navigator;
const wallClock = { now: () => Date.now() };
const clock = systemClock();

const database = createDatabase({ onWrite: (outOfSpace) => webApp.noteWrite(outOfSpace) });
const createId = (): string => crypto.randomUUID();
const conversationChanges = createChangeFeed(new BroadcastChannel('hearth'));
const conversationStore = withTemporaryConversations(
  createConversationStore({
    database,
    changes: conversationChanges,
    locks: createStreamingLocks(locks),
    clock: wallClock,
    createId,
  }),
  createMemoryConversationStore({ clock: wallClock, createId: () => temporaryId(createId()) }),
);
const settingsStore = createSettingsStore(database, recommendStarterSet(device.deviceMemory));

const files = superviseWorker<FilesWorker>({
  name: 'files',
  methods: filesMethods,
  start: () => new Worker(new URL('./workers/files/worker.ts', import.meta.url), { type: 'module', name: 'files' }),
  clock,
  locks,
});
const search = superviseWorker<SearchWorker>({
  name: 'search',
  methods: { prepare: 'stream', search: 'call' },
  start: () => new Worker(new URL('./workers/search/worker.ts', import.meta.url), { type: 'module', name: 'search' }),
  clock,
  locks,
});
const rowChanges = (kind: string) => createRowChanges(new BroadcastChannel(`hearth-${kind}`));
const loadLedger = createSharedLoad(async () =>
  (await import('./lib/storage/open-ledger')).openLedger(database, rowChanges('ledger')),
);
const { library, languageModels, queues, followAdded, followBrowserDownload, loadDesk, loadNotices } = composeModels({
  ...{ page: window, database, rowChanges, files: files.remote, deviceMemory: device.deviceMemory },
  ...{ hubAddress: () => settings.values.hubAddress, createId, clock, wallClock },
});
const alertStore = createAlertStore(database, rowChanges('alerts'));
const listStore = createListStore(database, rowChanges('lists'));
const noteStore = createNoteStore(database, rowChanges('notes'));
const undo = createUndoStack();
const timeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
const calendar = createCalendar(createEventStore(database, rowChanges('events')), timeZone);
const turnSkills = createTurnSkills({
  load: async () =>
    (await import('./lib/skills/read-everyday-turn')).loadEverydayReader((text) =>
      embedding.understand(bothEnds(text)),
    ),
  context: createReadingContext({ lists: listStore, events: calendar, clock: wallClock, timeZone }),
  world: () => ({
    now: wallClock.now(),
    timeZone: timeZone(),
    locale: currentLocale(),
    randomBelow: (limit) => randomBelow(limit, (values) => crypto.getRandomValues(values)),
    createId,
    alerts: alertStore,
    lists: listStore,
    notes: noteStore,
    calendar,
    voice: createSkillVoice(() => settings),
    app: createSkillApp(() => app),
    undoLast: () => undo.undoLast(),
  }),
  undo,
});
const overrideChanges = rowChanges('overrides');
const taught = createTaughtRoutes({
  store: createOverrideStore(database, overrideChanges),
  clock: wallClock,
  createId,
});
const { embedding, vectors, index, tryEmbeddingAgain } = composeEmbedding({
  ...{ library, queue: queues('transformers'), clock, locks },
  onTrouble: (modelId, failure) => models.noteEmbeddingTrouble(modelId, failure),
});
const now = (): number => performance.now();
const router = createLateRouter(async () => {
  const { createLearnedRouter } = await import('./lib/router/learned-router');
  return createLearnedRouter({
    understand: (text, before) => embedding.understand(text, before),
    exemplars: () => taught.list(),
    speed: () => settings.values.speed,
    clock: wallClock,
    now,
  });
}, now);
const memory = createLateMemory(async () => {
  const { createMemory } = await import('./lib/assistant/memory/create-memory');
  return createMemory({
    database,
    conversations: conversationStore,
    changes: { conversations: conversationChanges, facts: rowChanges('facts'), overrides: overrideChanges },
    index,
    vectors,
    embedWords: (words) => embedding.embedWords(words),
    models: languageModels,
    forgetCache: (conversationId) => languageModels.forget(conversationId),
    isOn: () => settings.values.memory,
    busy: () => app.chat.turn !== undefined || !settings.values.memory,
    whenIdle: () => new Promise((resolve) => whenIdle(resolve)),
    timeZone,
    createId,
    wallClock,
    clock,
    locks,
  });
});
const assistant = createAssistant({
  store: conversationStore,
  models: languageModels,
  skills: turnSkills,
  memory: memory.turns,
  taught,
  repeated: createLateRepeatedAnswers(conversationStore),
  decideRoute: (question) => router.decide(question),
  turnLocks: createTurnLocks(locks),
  clock: wallClock,
  thinksFirst: () => settings.values.thinksFirst,
  drawSeed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
});

const models = new ModelsState(library, languageModels, starterSets, async () => {
  const [{ DownloadConsent }, { cautionsFor, readCircumstances }] = await Promise.all([
    import('./state/download-consent.svelte'),
    import('./lib/models/download-caution'),
  ]);
  return new DownloadConsent(async (bytes) => cautionsFor(bytes, await readCircumstances(navigator)));
});
const settings = new SettingsState(
  settingsStore,
  ({ starterSet, models: chosen, threads, embedding: chosenVectors }) => {
    vectors.use(chosenVectors);
    return languageModels.use({
      set: { ...models.setOf(starterSet), ...chosen },
      threads: chooseThreads({ isolated: sharesMemory(window), cores: device.hardwareConcurrency }, threads),
    });
  },
);
const app = new AppState(
  {
    settings,
    models,
    conversations: new ConversationsState(conversationStore, createAddressBarMemory(window), wallClock.now),
    chat: new ChatState(conversationStore, assistant),
    composer: new ComposerState(createDraftStore(database), createId),
    prompts: new PromptsState(createPromptStore(database), createId, wallClock.now),
    search: new SearchState(createConversationSearch(search.remote)),
    transfer: new TransferState(conversationStore, createId, wallClock.now),
    undo: new UndoState(undo),
    readingAlong: createReadingAlong(assistant, clock),
    lists: new ListsState(listStore, createId, wallClock.now),
    notes: new NotesState(noteStore, createId, wallClock.now),
    calendar: new CalendarState({ calendar, createId, now: wallClock.now, timeZone }),
    alerts: new AlertsState({ store: alertStore, createId, now: wallClock.now, timeZone }),
    activity: new ActivityState(() => readAnswerRecords(database), taught),
    loadMemory: async () => {
      const [{ MemoryState }, desk] = await Promise.all([import('./state/memory.svelte'), memory.desk()]);
      return new MemoryState({ desk, source: conversationStore, now: wallClock.now });
    },
    loadModelDesk: () => loadDesk({ models, settings, webApp, tryEmbeddingAgain }),
    loadLedger: async () => new (await import('./state/ledger.svelte')).LedgerState((await loadLedger()).store),
    loadSpeed: async () => new (await import('./state/speed.svelte')).SpeedState(languageModels),
  },
  conversationStore,
  languageModels,
  wallClock.now,
);

// Read anew at each word, so that a change of the setting is seen at once.
overwriteGetLocale(() => chooseLocale(settings.values.language, navigator.languages));

const webAppParts = createBrowserWebApp(window, { models: 'models', modelMemory: cachesFolder });
const webApp = new WebAppState(webAppParts);

const target = document.getElementById('app');
if (target === null) throw new Error('index.html has no element "app".');
mount(App, { target, props: { app, webApp, openElsewhere } });

// Two frames later the first screen is painted, and workers may take the processor.
requestAnimationFrame(() =>
  requestAnimationFrame(() => {
    void app.start().then(() => {
      webAppParts.followLaunches((launch) => void app.launch(launch));
      embedding.prepare();
    });
    void router.prepare();
    // A failure must find its words although the server is gone.
    whenIdle(() => void import('./lib/core/describe-failure'));
    whenIdle(() => void loadLedger());
    whenIdle(
      () =>
        void loadNotices({ models, persistence: webAppParts.persistence }).then(
          (notices) => void (app.notices = notices),
        ),
    );
    followAdded(() => void models.refresh());
    followBrowserDownload((modelId, part) => models.noteBrowserDownload(modelId, part));
    whenIdle(() => void turnSkills.prepare().then(() => memory.prepare()));
    void Promise.all([import('./lib/alerts/start-alerts'), import('./ui/alerts/alert-words')]).then(
      ([{ startAlerts }, { noticeOf }]) => startAlerts(window, { store: alertStore, timeZone, words: noticeOf }),
    );
    void import('./lib/models/watch-memory').then(({ startMemoryWatch }) =>
      startMemoryWatch(window, {
        relieve: () => languageModels.relieve(),
        mostBytes: memoryBudgetBytes(device.deviceMemory),
        clock,
      }),
    );
    if (import.meta.env.PROD) void webApp.start();
  }),
);
