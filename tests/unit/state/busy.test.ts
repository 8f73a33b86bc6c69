import { describe, expect, it } from 'vitest';
import type { Assistant } from '../../../src/lib/assistant/assistant';
import type { TurnEvent } from '../../../src/lib/assistant/turn-events';
import type { RouteDecision } from '../../../src/lib/core/conversation';
import { ChatState } from '../../../src/state/chat.svelte';
import { startTestApp } from '../../support/ui/started-app';

const decision: RouteDecision = { route: 'skill', confidence: 1, reasons: [], milliseconds: 1, forced: false };

/** Whether the chat was busy after each of these events. */
async function busyAfter(events: readonly TurnEvent[]): Promise<readonly boolean[]> {
  const { store } = await startTestApp({});
  const { id } = await store.createConversation();
  const seen: boolean[] = [];
  const assistant: Pick<Assistant, 'send'> = {
    async *send() {
      for (const event of events) {
        yield event;
        seen.push(chat.busy);
      }
    },
  };
  const chat = new ChatState(store, { ...unused, ...assistant });
  await chat.open(id);
  await chat.send({ text: 'Hi', attachments: [], preference: 'auto' }, () => undefined);
  expect(chat.busy).toBe(false);
  return seen;
}

const unused: Assistant = {
  send: () => never(),
  answerAgain: () => never(),
  continueAnswer: () => never(),
  prepare: () => never(),
  title: () => Promise.resolve(undefined),
};

function never(): never {
  throw new Error('is not asked here');
}

describe('A busy chat', () => {
  it('is not what a skill makes of it', async () => {
    const events: TurnEvent[] = [
      { type: 'routed', decision },
      { type: 'token', text: 'Hello' },
    ];
    expect(await busyAfter(events)).toEqual([false, false]);
  });

  it('is what a model and another tab make of it', async () => {
    const events: TurnEvent[] = [
      { type: 'waiting' },
      { type: 'routed', decision: { ...decision, route: 'fast' }, model: 'fast-model' },
      { type: 'token', text: 'Hello' },
    ];
    expect(await busyAfter(events)).toEqual([true, true, true]);
  });
});
