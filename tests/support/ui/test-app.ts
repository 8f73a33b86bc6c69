import type { Failure } from '../../../src/lib/core/failure';
import { starterSets } from '../../../src/lib/models/catalogue/starter-sets';
import type { ModelStatus } from '../../../src/lib/models/model-library';
import { AppState } from '../../../src/state/app.svelte';
import { ChatState } from '../../../src/state/chat.svelte';
import { ComposerState } from '../../../src/state/composer.svelte';
import { ConversationsState } from '../../../src/state/conversations.svelte';
import { ModelsState } from '../../../src/state/models.svelte';
import { SettingsState } from '../../../src/state/settings.svelte';
import { createInMemoryConversationStore } from '../in-memory-conversation-store';
import { createFakeAssistant } from './fake-assistant';
import { createFakeLanguageModels, createFakeModelLibrary } from './fake-models';
import { createInMemorySettingsStore } from './in-memory-settings-store';

export const allReady: Readonly<Record<string, ModelStatus['state']>> = {
  'qwen2.5-coder-0.5b': 'ready',
  'qwen2.5-coder-1.5b': 'ready',
  'all-minilm-l6-v2': 'ready',
};

/** The screen's state over stores in memory and a scripted assistant. */
export function createTestApp(
  options: {
    readonly states?: Readonly<Record<string, ModelStatus['state']>>;
    readonly answer?: readonly string[];
    /** Awaited before each token. */
    readonly pause?: () => Promise<void>;
    /** Awaited before each step of a download. */
    readonly pauseDownload?: () => Promise<void>;
    readonly failure?: Failure;
    readonly downloadFailures?: Map<string, Failure>;
  } = {},
) {
  const { states = allReady, answer = ['Hello', ' there'], pause, pauseDownload, failure, downloadFailures } = options;
  let time = 0;
  const store = createInMemoryConversationStore({ clock: { now: () => ++time } });
  const settingsStore = createInMemorySettingsStore();
  const forgotten: string[] = [];
  const acquired: string[] = [];
  let remembered: string | undefined;
  const library = createFakeModelLibrary({
    states,
    ...(pauseDownload === undefined ? {} : { pause: pauseDownload }),
    ...(downloadFailures === undefined ? {} : { failures: downloadFailures }),
  });
  const assistant = createFakeAssistant({
    store,
    answer: () => answer,
    failure,
    ...(pause === undefined ? {} : { pause }),
  });
  const memory = {
    read: () => remembered,
    write: (id: string | undefined) => void (remembered = id),
  };
  const build = (): AppState =>
    new AppState(
      {
        settings: new SettingsState(settingsStore, () => Promise.resolve()),
        conversations: new ConversationsState(store, memory),
        chat: new ChatState(store, assistant),
        composer: new ComposerState(settingsStore),
        models: new ModelsState(library, createFakeLanguageModels([]), starterSets),
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
    );
  return { app: build(), reload: build, store, settingsStore, acquired, forgotten };
}
