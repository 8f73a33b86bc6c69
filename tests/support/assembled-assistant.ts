import type { Assistant } from '../../src/lib/assistant/assistant';
import { createAssistant } from '../../src/lib/assistant/create-assistant';
import type { RepeatedAnswers } from '../../src/lib/assistant/answered-before';
import type { TurnMemory } from '../../src/lib/assistant/memory/turn-memory';
import type { TaughtRoutes } from '../../src/lib/assistant/taught-routes';
import type { TurnSkills } from '../../src/lib/assistant/turn-skills';
import type { TurnEvent } from '../../src/lib/assistant/turn-events';
import type { Message } from '../../src/lib/core/conversation';
import { FailureError } from '../../src/lib/core/failure';
import type { WallClock } from '../../src/lib/core/wall-clock';
import type { GenerationRequest } from '../../src/lib/models/language-model';
import { decideRoute } from '../../src/lib/router/decide-route';
import type { ConversationStore } from '../../src/lib/storage/conversation-store';
import { createTurnLocks, type TurnLocks } from '../../src/lib/storage/turn-locks';
import { createFakeLanguageModel, type FakeLanguageModel, type FakeLanguageModelOptions } from './fake-language-model';
import {
  createFakeLanguageModels,
  type FakeLanguageModels,
  type FakeLanguageModelsOptions,
} from './fake-language-models';
import { createFakeLocks } from './fake-locks';

/** What an assistant of fakes stands on. */
export interface AssistantGround {
  readonly store: ConversationStore;
  readonly clock: WallClock;
  /** Locks of its own, as if no other tab were open, where none are given. */
  readonly turnLocks?: TurnLocks;
}

/** The seed of the first draw; each later one is one more. */
export const FIRST_SEED = 1000;

/** Nothing is remembered. */
export const noMemory: TurnMemory = {
  begin: () => Promise.resolve(),
  claim: () => Promise.resolve(undefined),
  recall: () => Promise.resolve(undefined),
  learn: () => Promise.resolve([]),
};

/** No turn is for a skill. */
export const noSkills: TurnSkills = { claim: () => Promise.resolve(undefined) };

/** An assistant of fakes: two models that behave alike, over the store of the test. */
export function assembleAssistant(
  { store, clock, turnLocks = createTurnLocks(createFakeLocks().tab()) }: AssistantGround,
  modelOptions: FakeLanguageModelOptions = {},
  modelsOptions: FakeLanguageModelsOptions = {},
  skills: TurnSkills = noSkills,
  taught: Pick<TaughtRoutes, 'learn'> = { learn: () => Promise.resolve() },
  memory: TurnMemory = noMemory,
  repeated: RepeatedAnswers = { find: () => Promise.resolve(undefined) },
  thinksFirst = false,
): {
  readonly assistant: Assistant;
  readonly fast: FakeLanguageModel;
  readonly reasoning: FakeLanguageModel;
  readonly models: FakeLanguageModels;
} {
  const fast = createFakeLanguageModel({ ...modelOptions, id: 'fast-model' });
  const reasoning = createFakeLanguageModel({ ...modelOptions, id: 'reasoning-model' });
  const models = createFakeLanguageModels({ fast, reasoning }, modelsOptions);
  const now = (): number => clock.now();
  let seed = FIRST_SEED;
  const assistant = createAssistant({
    store,
    models,
    clock,
    turnLocks,
    skills,
    memory,
    taught,
    repeated,
    decideRoute: async (question) => decideRoute(question, now),
    thinksFirst: () => thinksFirst,
    drawSeed: () => seed++,
  });
  return { assistant, fast, reasoning, models };
}

/** Reads a turn to its end. */
export async function collectEvents(
  events: AsyncIterable<TurnEvent>,
  onEvent: (event: TurnEvent) => void = () => undefined,
): Promise<TurnEvent[]> {
  const collected: TurnEvent[] = [];
  for await (const event of events) {
    collected.push(event);
    onEvent(event);
  }
  return collected;
}

/** The answer that a turn ended with. */
export function answerOf(events: readonly TurnEvent[]): Message {
  const last = events.at(-1);
  if (last?.type !== 'done' && last?.type !== 'failed') throw new Error(`ended with ${last?.type ?? 'nothing'}`);
  return last.answer;
}

/** The question that a turn was begun with. */
export function questionOf(events: readonly TurnEvent[]): Message {
  const accepted = events.find((event) => event.type === 'accepted');
  if (accepted === undefined) throw new Error('was not accepted');
  return accepted.question;
}

/** A signal that nobody aborts. */
export const never = new AbortController().signal;

/** A model that runs out of memory before its first word. */
export const outOfMemory: FakeLanguageModelOptions = {
  beforeToken() {
    throw new FailureError({ code: 'out-of-memory', engine: 'Qwen2.5 Coder 0.5B' });
  },
};

/** The kinds of the events, in order, as one line. */
export function typesOf(events: readonly TurnEvent[]): string {
  return events.map(({ type }) => type).join(' ');
}

/** What a prompt says after the system's own words. */
export function contentsOf(request: GenerationRequest | undefined): readonly string[] | undefined {
  return request?.messages.slice(1).map(({ content }) => content);
}
