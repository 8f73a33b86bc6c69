import { beforeEach } from 'vitest';
import { createMemoryConversationStore } from '../../src/lib/storage/memory-conversation-store';
import { assembleAssistant, type AssistantGround } from './assembled-assistant';
import { countedIds } from './counted-ids';
import type { FakeLanguageModelOptions } from './fake-language-model';
import type { FakeLanguageModelsOptions } from './fake-language-models';
import { createSetClock } from './set-clock';

/** A store with one empty conversation, new before each test of the file, and an assistant over it. */
export function beginEachWithConversation() {
  const clock = createSetClock();
  const emptyStore = () => createMemoryConversationStore({ clock, createId: countedIds() });
  const ground = {
    clock,
    store: emptyStore(),
    conversationId: '',
    assemble: (...options: readonly [FakeLanguageModelOptions?, FakeLanguageModelsOptions?]) =>
      assembleAssistant({ store: ground.store, clock } satisfies AssistantGround, ...options),
    /** The shortest question. */
    hello: () => ({ conversationId: ground.conversationId, text: 'Hello!', preference: 'auto' }) as const,
  };
  beforeEach(async () => {
    ground.store = emptyStore();
    ground.conversationId = (await ground.store.createConversation()).id;
  });
  return ground;
}
