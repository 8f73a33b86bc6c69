import { createAssistant } from '../../src/lib/assistant/create-assistant';
import type { TurnEvent } from '../../src/lib/assistant/turn-events';
import type { Message } from '../../src/lib/core/conversation';
import type { WallClock } from '../../src/lib/core/wall-clock';
import { decideRoute } from '../../src/lib/router/decide-route';
import type { ConversationStore } from '../../src/lib/storage/conversation-store';
import { createFakeLanguageModel, type FakeLanguageModelOptions } from './fake-language-model';
import { createFakeLanguageModels, type FakeLanguageModelsOptions } from './fake-language-models';

/** An assistant of fakes: two models that behave alike, over the store of the test. */
export function assembleAssistant(
  { store, clock }: { readonly store: ConversationStore; readonly clock: WallClock },
  modelOptions: FakeLanguageModelOptions = {},
  modelsOptions: FakeLanguageModelsOptions = {},
) {
  const fast = createFakeLanguageModel({ ...modelOptions, id: 'fast-model' });
  const reasoning = createFakeLanguageModel({ ...modelOptions, id: 'reasoning-model' });
  const models = createFakeLanguageModels({ fast, reasoning }, modelsOptions);
  const now = (): number => clock.now();
  const assistant = createAssistant({ store, models, clock, decideRoute: (question) => decideRoute(question, now) });
  return { assistant, fast, reasoning };
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
