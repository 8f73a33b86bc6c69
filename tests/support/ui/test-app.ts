import type { Assistant } from '../../../src/lib/assistant/assistant';
import type { Failure } from '../../../src/lib/core/failure';
import { createUndoStack } from '../../../src/lib/core/undo-stack';
import { temporaryId } from '../../../src/lib/core/temporary-conversation';
import { starterSets } from '../../../src/lib/models/catalogue/starter-sets';
import type { DeviceFacts } from '../../../src/lib/models/device/device-facts';
import type { ModelStatus } from '../../../src/lib/models/model-library';
import type { ConversationSearch } from '../../../src/lib/search/conversation-search';
import type { ConversationStore } from '../../../src/lib/storage/conversation-store';
import { createMemoryAlertStore } from '../../../src/lib/storage/memory-alert-store';
import { createMemoryEventStore } from '../../../src/lib/storage/memory-event-store';
import { createMemoryListStore } from '../../../src/lib/storage/memory-list-store';
import { createMemoryNoteStore } from '../../../src/lib/storage/memory-note-store';
import { createMemoryConversationStore } from '../../../src/lib/storage/memory-conversation-store';
import { withTemporaryConversations } from '../../../src/lib/storage/temporary-conversations';
import { ActivityState } from '../../../src/state/activity.svelte';
import { AlertsState } from '../../../src/state/alerts.svelte';
import { AppState } from '../../../src/state/app.svelte';
import { createCalendar } from '../../../src/lib/calendar/calendar';
import { CalendarState } from '../../../src/state/calendar.svelte';
import type { DownloadConsent } from '../../../src/state/download-consent.svelte';
import { ListsState } from '../../../src/state/lists.svelte';
import { NotesState } from '../../../src/state/notes.svelte';
import { ChatState } from '../../../src/state/chat.svelte';
import { ComposerState } from '../../../src/state/composer.svelte';
import { ConversationsState } from '../../../src/state/conversations.svelte';
import { MemoryState } from '../../../src/state/memory.svelte';
import { SpeedState } from '../../../src/state/speed.svelte';
import { LedgerState } from '../../../src/state/ledger.svelte';
import { HubTokenState } from '../../../src/state/hub-token.svelte';
import { ModelDeskState } from '../../../src/state/model-desk.svelte';
import { ModelsState } from '../../../src/state/models.svelte';
import { createReadingAlong } from '../../../src/state/reading-along';
import { PromptsState } from '../../../src/state/prompts.svelte';
import { SearchState } from '../../../src/state/search.svelte';
import { SettingsState } from '../../../src/state/settings.svelte';
import { TransferState } from '../../../src/state/transfer.svelte';
import { UndoState } from '../../../src/state/undo.svelte';
import { countedIds } from '../counted-ids';
import { manualClock } from '../manual-clock';
import { memoryHubTokens } from '../memory-hub-tokens';
import { createFakeAssistant } from './fake-assistant';
import { createFakeMemoryDesk } from './fake-memory-desk';
import { createFakeModelDesk, type FakeModelDesk } from './fake-model-desk';
import { createFakeWebApp, createNoServers, laptop } from './fake-device';
import { createFakeLanguageModels, createFakeModelLibrary } from './fake-models';
import { createInMemoryDraftStore } from './in-memory-draft-store';
import { createInMemoryPromptStore } from './in-memory-prompt-store';
import { createInMemorySettingsStore } from './in-memory-settings-store';

export const allReady: Readonly<Record<string, ModelStatus['state']>> = {
  'qwen2.5-coder-0.5b': 'ready',
  'qwen2.5-coder-1.5b': 'ready',
  'all-minilm-l6-v2': 'ready',
};

/** Nothing has left the device. */
const emptyLedger = {
  recent: () => Promise.resolve([]),
  totals: () => Promise.resolve([]),
  subscribe: () => () => undefined,
};

/** A search that finds nothing. */
const emptySearch: ConversationSearch = {
  async *search() {},
  prepare: () => Promise.resolve(),
};

/** The screen's state over stores in memory and a scripted assistant. */
export function createTestApp(
  options: {
    readonly states?: Readonly<Record<string, ModelStatus['state']>>;
    readonly answer?: readonly string[];
    /** Awaited before each token. */
    readonly pause?: () => Promise<void>;
    /** Awaited before a turn is accepted. */
    readonly wait?: () => Promise<void>;
    /** Awaited before each step of a download. */
    readonly pauseDownload?: () => Promise<void>;
    readonly failure?: Failure;
    readonly modelDesk?: FakeModelDesk;
    /** What the device has; a usual laptop's where left out. */
    readonly device?: DeviceFacts;
    /** Models whose last load ended the page. */
    readonly stoppedPages?: readonly string[];
    /** Asks before large downloads. */
    readonly loadConsent?: () => Promise<DownloadConsent>;
    readonly downloadFailures?: Map<string, Failure>;
    /** Takes the place of the scripted assistant. */
    readonly assistantOver?: (store: ConversationStore) => Assistant;
    /** Stands between the state and the store, for instance to fail. */
    readonly around?: (store: ConversationStore) => ConversationStore;
  } = {},
) {
  const { states = allReady, answer = ['Hello', ' there'], pause, wait, pauseDownload } = options;
  const { failure, downloadFailures, assistantOver, around = (store) => store } = options;
  const { modelDesk = createFakeModelDesk(), device = laptop, stoppedPages = [] } = options;
  const time = { now: 0 };
  const clock = { now: () => (time.now += 1) };
  const readingClock = manualClock();
  const kept = createMemoryConversationStore({ clock, createId: countedIds() });
  const ids = countedIds();
  const store = around(
    withTemporaryConversations(kept, createMemoryConversationStore({ clock, createId: () => temporaryId(ids()) })),
  );
  const settingsStore = createInMemorySettingsStore();
  const draftStore = createInMemoryDraftStore();
  const promptStore = createInMemoryPromptStore();
  const forgotten: string[] = [];
  const acquired: string[] = [];
  let remembered: string | undefined;
  const library = createFakeModelLibrary({
    states,
    added: modelDesk.rows.map(({ model }) => model),
    ...(pauseDownload === undefined ? {} : { pause: pauseDownload }),
    ...(downloadFailures === undefined ? {} : { failures: downloadFailures }),
  });
  const assistant =
    assistantOver?.(store) ??
    createFakeAssistant({
      store,
      answer: () => answer,
      failure,
      ...(pause === undefined ? {} : { pause }),
      ...(wait === undefined ? {} : { wait }),
    });
  const memory = {
    read: () => remembered,
    write: (id: string | undefined) => void (remembered = id),
  };
  const undo = createUndoStack();
  const allowed: string[] = [];
  const build = (): AppState => {
    const settings = new SettingsState(settingsStore, () => Promise.resolve());
    const models = new ModelsState(library, createFakeLanguageModels([]), starterSets, options.loadConsent);
    return new AppState(
      {
        settings,
        conversations: new ConversationsState(store, memory, clock.now),
        chat: new ChatState(store, assistant),
        composer: new ComposerState(draftStore, countedIds('file-')),
        prompts: new PromptsState(promptStore, countedIds('prompt-'), clock.now),
        search: new SearchState(emptySearch),
        transfer: new TransferState(store, countedIds('copy-'), clock.now),
        undo: new UndoState(undo),
        readingAlong: createReadingAlong(assistant, readingClock),
        lists: new ListsState(createMemoryListStore(), countedIds('item-'), clock.now),
        notes: new NotesState(createMemoryNoteStore(), countedIds('note-'), clock.now),
        calendar: new CalendarState({
          calendar: createCalendar(createMemoryEventStore(), () => 'UTC'),
          createId: countedIds('event-'),
          now: clock.now,
          timeZone: () => 'UTC',
        }),
        alerts: new AlertsState({
          store: createMemoryAlertStore(),
          createId: countedIds(),
          now: clock.now,
          timeZone: () => 'UTC',
        }),
        activity: new ActivityState(async function* () {}, {
          list: () => Promise.resolve([]),
          forget: () => Promise.resolve(),
        }),
        loadMemory: () =>
          Promise.resolve(new MemoryState({ desk: createFakeMemoryDesk().desk, source: store, now: clock.now })),
        loadSpeed: () => Promise.resolve(new SpeedState({ acquire: () => Promise.reject(new Error('No model.')) })),
        loadLedger: () => Promise.resolve(new LedgerState(emptyLedger)),
        loadModelDesk: () =>
          Promise.resolve(
            new ModelDeskState({
              desk: modelDesk.desk,
              models,
              settings,
              servers: createNoServers(),
              token: new HubTokenState({
                tokens: memoryHubTokens(),
                hubAddress: () => settings.values.hubAddress,
                onChanged: () => Promise.resolve(),
              }),
              webApp: createFakeWebApp(),
              tryEmbeddingAgain: () => undefined,
              probe: () => Promise.resolve(device),
              now: clock.now,
              guard: {
                allow: (id) => {
                  allowed.push(id);
                  return Promise.resolve();
                },
              },
              stoppedPages: () => Promise.resolve(stoppedPages),
            }),
          ),
        models,
      },
      store,
      {
        acquire: (role) => {
          acquired.push(role);
          return Promise.resolve();
        },
        saveCaches: () => Promise.resolve(),
        forget: (id) => {
          forgotten.push(id);
          return Promise.resolve();
        },
      },
      clock.now,
    );
  };
  return {
    app: build(),
    /** The same page opened again, or in a second tab. */
    reload: build,
    store,
    /** What of the store would be on the disk. */
    kept,
    settingsStore,
    draftStore,
    promptStore,
    acquired,
    /** Models that the person allowed to be tried again. */
    allowed,
    forgotten,
    /** Lets that many milliseconds pass. */
    pass: (milliseconds: number) => {
      time.now += milliseconds;
      readingClock.advance(milliseconds);
    },
    /** What is remembered across reloads as open. */
    remembered: () => remembered,
  };
}
