import { describe, expect, test } from 'vitest';
import type { TurnMemory } from '../../../src/lib/assistant/memory/turn-memory';
import type { Preparation } from '../../../src/lib/assistant/prepare-turn';
import { isTemporary } from '../../../src/lib/core/temporary-conversation';
import { FailureError } from '../../../src/lib/core/failure';
import { assembleAssistant, collectEvents, never, noMemory, noSkills } from '../../support/assembled-assistant';
import { beginEachWithConversation } from '../../support/assistant-ground';

const ground = beginEachWithConversation();

const written = (text: string, changes: Partial<Preparation> = {}): Preparation => ({
  conversationId: ground.conversationId,
  start: {},
  text,
  preference: 'auto',
  ...changes,
});

describe('what is being written', () => {
  test('is read by the model that would answer, as the prompt that would be sent', async () => {
    const { assistant, fast, reasoning } = ground.assemble();
    await collectEvents(assistant.send(ground.hello(), never));
    await assistant.prepare(written('Hello again'), never);
    await collectEvents(assistant.send({ ...ground.hello(), text: 'Hello again' }, never));
    const { messages } = fast.requests.at(-1) ?? {};
    expect(fast.prepared).toEqual([{ cacheKey: ground.conversationId, messages, thinking: false }]);
    const hard = 'Compare both plans step by step and explain why one is better.';
    await assistant.prepare(written(hard), never);
    await assistant.prepare(written('Hi', { preference: 'reasoning' }), never);
    expect(reasoning.prepared.map(({ messages }) => messages.at(-1)?.content)).toEqual([hard, 'Hi']);
  });

  test('leaves no trace', async () => {
    const { assistant } = ground.assemble();
    const before = await ground.store.conversations();
    await assistant.prepare(written('Hello'), never);
    await assistant.prepare(written('Hello', { conversationId: undefined }), never);
    expect(await ground.store.messages(ground.conversationId)).toEqual([]);
    expect(await ground.store.conversations()).toEqual(before);
  });

  test('in a conversation that is yet unwritten is read under its instructions and under a name that is never stored', async () => {
    const { assistant, fast } = ground.assemble();
    const start = { instructions: { name: 'pirate', text: 'Talk like a pirate.' } };
    await assistant.prepare(written('Ahoy', { conversationId: undefined, start }), never);
    const [request] = fast.prepared;
    expect(request?.messages[0]?.content).toContain('pirate');
    expect(isTemporary(request?.cacheKey ?? '')).toBe(true);
  });

  test('is not read where a skill or the memory would answer', async () => {
    const memory: TurnMemory = {
      ...noMemory,
      claim: ({ question }) =>
        Promise.resolve(
          question.text === 'What is my name?'
            ? { found: true, answer: () => Promise.reject(new Error('Nobody asked yet.')) }
            : undefined,
        ),
    };
    const skills = {
      ...noSkills,
      claim: (text: string) =>
        Promise.resolve(
          text === 'Set a timer'
            ? { skill: 'timer', slots: {}, certainty: 1, answer: () => Promise.reject(new Error('Nobody asked yet.')) }
            : undefined,
        ),
    };
    const taught = { learn: () => Promise.resolve() };
    const { assistant, fast } = assembleAssistant(ground, {}, {}, skills, taught, memory);
    await assistant.prepare(written('What is my name?'), never);
    await assistant.prepare(written('Set a timer'), never);
    expect(fast.prepared).toEqual([]);
    await assistant.prepare(written(''), never);
    expect(fast.prepared).toHaveLength(1);
  });

  test('loads no model, and is nothing where it is given up, gone or too long', async () => {
    const stored = ground.assemble({}, { state: 'stored' });
    await stored.assistant.prepare(written('Hello'), never);
    const { assistant, fast } = ground.assemble({
      beforeCount() {
        throw new FailureError({ code: 'engine-crashed', engine: 'fast', reason: 'test' });
      },
    });
    await assistant.prepare(written('Hello'), never);
    await assistant.prepare(written('Hello', { conversationId: 'gone' }), never);
    await assistant.prepare(written('Hello'), AbortSignal.abort());
    expect([...stored.fast.prepared, ...fast.prepared]).toEqual([]);
  });

  test('is given to no model that does not read ahead, not even to be counted', async () => {
    const { assistant, fast } = ground.assemble({ readsAhead: false });
    await assistant.prepare(written('Hello'), never);
    expect([fast.counts, fast.prepared.length]).toEqual([0, 0]);
  });

  test('has the reasoning model loaded once it is asked often', async () => {
    const { assistant, models } = assembleAssistant(ground, {}, { state: 'stored' });
    await assistant.prepare(written('Hello'), never);
    expect(models.status('reasoning').state).toBe('stored');
    for (let turn = 0; turn < 2; turn++) {
      await collectEvents(assistant.send({ ...ground.hello(), preference: 'reasoning' }, never));
    }
    models.unload('reasoning');
    await assistant.prepare(written('Hello'), never);
    expect(models.status('reasoning').state).toBe('resident');
  });
});
