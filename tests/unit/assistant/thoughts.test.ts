import { beforeEach, describe, expect, test } from 'vitest';
import type { RoutePreference } from '../../../src/lib/core/conversation';
import { createMemoryConversationStore } from '../../../src/lib/storage/memory-conversation-store';
import { Turn } from '../../../src/state/turn.svelte';
import {
  answerOf,
  assembleAssistant,
  collectEvents,
  contentsOf,
  never,
  noMemory,
  noSkills,
  typesOf,
} from '../../support/assembled-assistant';
import { countedIds } from '../../support/counted-ids';
import { createSetClock } from '../../support/set-clock';

const clock = createSetClock();
let store = createMemoryConversationStore({ clock, createId: countedIds() });
let conversationId = '';
beforeEach(async () => {
  store = createMemoryConversationStore({ clock, createId: countedIds() });
  conversationId = (await store.createConversation()).id;
});

function assemble(thinksFirst: boolean) {
  const parts = assembleAssistant(
    { store, clock },
    { thoughts: ['Hm, ', 'hello?'] },
    {},
    noSkills,
    { learn: () => Promise.resolve() },
    noMemory,
    { find: () => Promise.resolve(undefined) },
    thinksFirst,
  );
  const ask = (preference: RoutePreference) =>
    collectEvents(parts.assistant.send({ conversationId, text: 'Hello!', preference }, never));
  return { ...parts, ask };
}

describe('a thought before an answer', () => {
  test('is kept beside it, and is no part of it nor of a later prompt', async () => {
    const { ask, reasoning } = assemble(true);
    const events = await ask('reasoning');
    expect(typesOf(events)).toBe('accepted routed prefill thought thought token token token done');
    expect(answerOf(events)).toMatchObject({ text: 'Hello there.', thought: 'Hm, hello?', status: 'complete' });
    expect((await store.messages(conversationId))[1]).toEqual(answerOf(events));
    await ask('reasoning');
    expect(contentsOf(reasoning.requests[1])).toEqual(['Hello!', 'Hello there.', 'Hello!']);
  });

  test('is seen while it comes', async () => {
    const turn = new Turn(conversationId);
    const seen: unknown[] = [];
    for (const event of await assemble(true).ask('reasoning')) {
      turn.apply(event);
      if (event.type === 'thought' || event.type === 'token') seen.push([turn.phase, turn.thought, turn.text]);
    }
    expect(seen.slice(0, 3)).toEqual([
      ['thinking', 'Hm, ', ''],
      ['thinking', 'Hm, hello?', ''],
      ['writing', 'Hm, hello?', 'Hello'],
    ]);
  });

  test('comes of the reasoning model alone, and only where the person wants it', async () => {
    for (const [thinksFirst, preference] of [
      [true, 'fast'],
      [false, 'reasoning'],
    ] as const) {
      const { ask, fast, reasoning } = assemble(thinksFirst);
      expect(answerOf(await ask(preference)).thought).toBeUndefined();
      expect([...fast.requests, ...reasoning.requests].map(({ thinking }) => thinking)).toEqual([false]);
    }
  });

  test('has room beyond the answer, and is drawn', async () => {
    const tokens = async (thinksFirst: boolean) => {
      const { ask, reasoning } = assemble(thinksFirst);
      await ask('reasoning');
      const [request] = reasoning.requests;
      return [request?.maxTokens, request?.sampling.temperature];
    };
    const [most, temperature] = await tokens(false);
    expect([most, temperature]).toEqual([512, 0]);
    const [more, warmer] = await tokens(true);
    expect(more).toBeGreaterThan(1500);
    expect(warmer).toBe(0.6);
  });

  test('is read ahead of as it will be asked for', async () => {
    for (const [preference, thinking] of [
      ['reasoning', true],
      ['fast', false],
    ] as const) {
      const { assistant, fast, reasoning } = assemble(true);
      await assistant.prepare({ conversationId, start: {}, text: 'Hello', preference }, never);
      expect([...fast.prepared, ...reasoning.prepared].map((each) => each.thinking)).toEqual([thinking]);
    }
  });

  test('is not begun again where an answer goes on', async () => {
    const { ask, assistant, reasoning } = assemble(true);
    const stopped = answerOf(await ask('reasoning'));
    await store.saveMessage({ ...stopped, status: 'stopped' });
    const events = await collectEvents(assistant.continueAnswer(stopped.id, never));
    expect(reasoning.requests.map(({ thinking }) => thinking)).toEqual([true, false]);
    expect(answerOf(events).thought).toBe('Hm, hello?');
  });
});
