import { createMemory, type Memory } from '../../../src/lib/assistant/memory/create-memory';
import type { TurnMemory } from '../../../src/lib/assistant/memory/turn-memory';
import { createTaughtRoutes } from '../../../src/lib/assistant/taught-routes';
import type { TurnSkills } from '../../../src/lib/assistant/turn-skills';
import type { TurnEvent } from '../../../src/lib/assistant/turn-events';
import type { Assistant } from '../../../src/lib/assistant/assistant';
import type { Message, RoutePreference } from '../../../src/lib/core/conversation';
import { createDotProducts } from '../../../src/lib/memory/recall/dot-products';
import { createFlatIndex } from '../../../src/lib/memory/recall/flat-index';
import type { VectorSource } from '../../../src/lib/models/vector-choice';
import { createChangeFeed } from '../../../src/lib/storage/change-feed';
import type { ConversationStore } from '../../../src/lib/storage/conversation-store';
import { createFactStore } from '../../../src/lib/storage/dexie-fact-store';
import { createOverrideStore } from '../../../src/lib/storage/dexie-override-store';
import { createVectorStore } from '../../../src/lib/storage/dexie-vector-store';
import type { FactStore } from '../../../src/lib/storage/fact-store';
import { createRowChanges } from '../../../src/lib/storage/row-changes';
import type { IndexWorker } from '../../../src/workers/index/api';
import { createMemoryIndex } from '../../../src/workers/index/memory-index';
import { answerOf, assembleAssistant, collectEvents, never, noSkills, questionOf } from '../assembled-assistant';
import { countedIds } from '../counted-ids';
import { deferred } from '../deferred';
import { createFakeChannels } from '../fake-channel';
import type { FakeLanguageModel, FakeLanguageModelOptions } from '../fake-language-model';
import { createFakeLocks } from '../fake-locks';
import { manualClock, type ManualClock } from '../manual-clock';
import { createSetClock, type SetClock } from '../set-clock';
import { createStorageBrowser, type StorageTab } from '../storage-tabs';
import { createSaidFacts } from './said-facts';

const noVectors: VectorSource = {
  model: 'none',
  dimensions: 8,
  embed: () => Promise.resolve(undefined),
  embedInBackground: () => Promise.resolve(undefined),
};

export interface RememberingOptions {
  readonly model?: FakeLanguageModelOptions;
  readonly skills?: TurnSkills;
  /** Replaces parts of the index. */
  readonly index?: (index: IndexWorker) => Partial<IndexWorker>;
  /** Replaces parts of the memory as turns see it. */
  readonly turns?: (turns: TurnMemory) => Partial<TurnMemory>;
  /** Replaces the store in which conversations are kept. */
  readonly store?: ConversationStore;
}

/** What came of a turn. */
export interface Heard {
  readonly events: readonly TurnEvent[];
  readonly question: Message;
  readonly answer: Message;
}

export interface SayOptions {
  readonly conversationId?: string;
  readonly preference?: RoutePreference;
  readonly signal?: AbortSignal;
  readonly onEvent?: (event: TurnEvent) => void;
}

/** A tab that remembers, over an empty disk, with models of fakes. */
export interface RememberingTab extends StorageTab {
  readonly memory: Memory;
  readonly assistant: Assistant;
  readonly fast: FakeLanguageModel;
  readonly reasoning: FakeLanguageModel;
  readonly index: IndexWorker;
  /** As another tab would write them. */
  readonly facts: FactStore;
  readonly clock: SetClock;
  /** By which waiting is given up. */
  readonly timer: ManualClock;
  /** Whether the person wants anything remembered at all. */
  isOn: boolean;
  /** In the first conversation, unless another one is given; a minute passes. */
  say(text: string, options?: SayOptions): Promise<Heard>;
  /** Everything in the tables, as one text. */
  disk(): Promise<string>;
  /** Everything that the models were given, as one text. */
  prompts(): string;
}

const MINUTE = 60_000;

export async function openRememberingTab({
  model = {},
  skills = noSkills,
  index: changed = () => ({}),
  turns: changedTurns = () => ({}),
  store: otherStore,
}: RememberingOptions = {}): Promise<RememberingTab> {
  const clock = createSetClock();
  const timer = manualClock();
  const tab = createStorageBrowser({ clock }).openTab();
  const store = otherStore ?? tab.store;
  const memoryIndex = createMemoryIndex({
    store: createVectorStore(tab.database),
    createVectors: (dimensions) => createFlatIndex(createDotProducts(dimensions)),
    clock,
    announce: () => undefined,
    pause: () => Promise.resolve(),
  });
  const index: IndexWorker = { ...memoryIndex, ...changed(memoryIndex) };
  const conversationChanges = createChangeFeed(createFakeChannels().open());
  conversationChanges.subscribe(({ conversationId }) => void index.changed([conversationId]));
  const factChanges = createRowChanges();
  const overrideChanges = createRowChanges();
  const state = { isOn: true };
  const models: FakeLanguageModel[] = [];
  const memory = createMemory({
    database: tab.database,
    conversations: store,
    changes: { conversations: conversationChanges, facts: factChanges, overrides: overrideChanges },
    index,
    vectors: { current: () => noVectors, settled: () => noVectors },
    embedWords: () => Promise.resolve(undefined),
    // Nothing is read once more when idle.
    models: { statuses: () => [], acquire: () => deferred<never>().promise },
    forgetCache: async (conversationId) => {
      for (const each of models) await each.forget(conversationId);
    },
    isOn: () => state.isOn,
    busy: () => true,
    whenIdle: () => new Promise(() => undefined),
    timeZone: () => 'Europe/London',
    createId: countedIds('fact-'),
    wallClock: clock,
    clock: timer,
    locks: createFakeLocks().tab(),
  });
  const taught = createTaughtRoutes({
    store: createOverrideStore(tab.database, overrideChanges),
    clock,
    createId: countedIds('route-'),
  });
  const turns = { ...memory.turns, ...changedTurns(memory.turns) };
  const { assistant, fast, reasoning } = assembleAssistant({ store, clock }, model, {}, skills, taught, turns);
  models.push(fast, reasoning);
  const { id: firstId } = await store.createConversation();

  return {
    ...tab,
    store,
    memory,
    assistant,
    fast,
    reasoning,
    index,
    facts: createFactStore(tab.database, factChanges),
    clock,
    timer,
    get isOn() {
      return state.isOn;
    },
    set isOn(isOn) {
      state.isOn = isOn;
    },
    async say(text, { conversationId = firstId, preference = 'auto', signal = never, onEvent } = {}) {
      clock.advance(MINUTE);
      const events = await collectEvents(assistant.send({ conversationId, text, preference }, signal), onEvent);
      return { events, question: questionOf(events), answer: answerOf(events) };
    },
    async disk() {
      const { tables } = tab.database.messages.db;
      return JSON.stringify(await Promise.all(tables.map((table) => table.toArray())));
    },
    prompts: () => JSON.stringify([...fast.requests, ...reasoning.requests]),
  };
}

/** What is known, in short: those that wait behind a question mark. */
export async function known({ memory }: Pick<RememberingTab, 'memory'>): Promise<readonly string[]> {
  const facts = await memory.desk.facts();
  return facts.map(
    ({ subject, predicate, object, state }) => `${state === 'waiting' ? '? ' : ''}${subject} ${predicate} ${object}`,
  );
}

/** Lets facts be known that were said elsewhere; see `statement`. */
export async function tell({ facts, clock }: RememberingTab, ...lines: readonly string[]): Promise<void> {
  const said = createSaidFacts();
  lines.forEach((line, place) => said.say(clock.now() - 1000 + place, line));
  await facts.revise(() => ({ saved: said.facts }));
}
