import { describe, expect, test } from 'vitest';
import { FailureError } from '../../../src/lib/core/failure';
import { answerOf, collectEvents as collect, never, typesOf } from '../../support/assembled-assistant';
import { beginEachWithConversation } from '../../support/assistant-ground';

const ground = beginEachWithConversation();
const { assemble, hello } = ground;

describe('a turn', () => {
  test('goes from accepted to done, and leaves question and answer in the store', async () => {
    const { assistant, fast } = assemble();
    const events = await collect(assistant.send(hello(), never));

    expect(typesOf(events)).toBe('accepted routed prefill token token token done');
    const answer = answerOf(events);
    expect(answer).toMatchObject({
      text: 'Hello there.',
      status: 'complete',
      answer: { model: 'fast-model', decision: { route: 'fast' }, firstTokenMs: 1, totalMs: 2 },
    });
    expect(answer.answer?.usage?.answerTokens).toBe(3);
    const stored = await ground.store.messages(ground.conversationId);
    expect(stored.map(({ role, text }) => [role, text])).toEqual([
      ['user', 'Hello!'],
      ['assistant', 'Hello there.'],
    ]);
    expect(stored[1]).toEqual(answer);
    expect(fast.requests[0]).toMatchObject({ cacheKey: ground.conversationId, sampling: { temperature: 0 } });
  });

  test('says that it loads when the model is not in memory, and only then', async () => {
    const { assistant } = assemble({}, { state: 'stored' });
    expect(typesOf(await collect(assistant.send(hello(), never)))).toMatch(/^accepted routed loading prefill/);
    expect(typesOf(await collect(assistant.send(hello(), never)))).toMatch(/^accepted routed prefill/);
  });

  test('goes to the model that the person chose', async () => {
    const { assistant, fast, reasoning } = assemble();
    await collect(assistant.send({ ...hello(), preference: 'reasoning' }, never));
    expect([fast.requests.length, reasoning.requests.length]).toEqual([0, 1]);
  });

  test('begins with the prompt and answer of the turn before', async () => {
    const { assistant, fast } = assemble();
    await collect(assistant.send(hello(), never));
    await collect(assistant.send({ ...hello(), text: 'Thanks!' }, never));
    const [first, second] = fast.requests;
    expect(second?.messages.slice(0, 3)).toEqual([
      ...(first?.messages ?? []),
      { role: 'assistant', content: 'Hello there.' },
    ]);
  });

  test('uses no tool that a model calls, and keeps what it said', async () => {
    const { assistant } = assemble({ calls: [{ id: 'a', name: 'weather', argumentsText: '{}' }] });
    const events = await collect(assistant.send(hello(), never));
    expect(typesOf(events)).toBe('accepted routed prefill token token token done');
    expect(answerOf(events)).toMatchObject({ text: 'Hello there.', status: 'complete' });
  });

  test('that reaches the limit is truncated', async () => {
    const { assistant } = assemble({ stopReason: 'length' });
    expect(answerOf(await collect(assistant.send(hello(), never))).status).toBe('truncated');
  });

  test('an empty message is refused before anything is stored', async () => {
    const { assistant } = assemble();
    for (const text of ['', ' \n\t']) {
      await expect(collect(assistant.send({ ...hello(), text }, never))).rejects.toMatchObject({
        failure: { code: 'message-empty' },
      });
    }
    expect(await ground.store.messages(ground.conversationId)).toEqual([]);
  });
});

describe('a partial answer', () => {
  async function savesOf(tokens: number, msPerToken: number): Promise<number[]> {
    const saves: number[] = [];
    const inner = ground.store;
    ground.store = {
      ...inner,
      async saveMessage(message) {
        if (message.status === 'streaming') saves.push(message.text.length);
        await inner.saveMessage(message);
      },
    };
    const { assistant } = assemble({
      answer: () => Array.from({ length: tokens }, () => 'x'),
      beforeToken: () => ground.clock.advance(msPerToken),
    });
    await collect(assistant.send(hello(), never));
    return saves;
  }

  test('is saved every twenty tokens of a fast model', async () => {
    expect(await savesOf(65, 1)).toEqual([20, 40, 60]);
  });

  test('is saved every second of a slow one', async () => {
    expect(await savesOf(8, 400)).toEqual([3, 6]);
  });
});

describe('a stop', () => {
  test('in the middle keeps what was written', async () => {
    const { assistant } = assemble();
    const controller = new AbortController();
    const events = await collect(assistant.send(hello(), controller.signal), ({ type }) => {
      if (type === 'token') controller.abort();
    });
    expect(typesOf(events)).toBe('accepted routed prefill token done');
    expect(answerOf(events)).toMatchObject({ text: 'Hello', status: 'stopped' });
  });

  test('before the first step keeps the question', async () => {
    const { assistant } = assemble();
    const events = await collect(assistant.send(hello(), AbortSignal.abort()));
    expect(typesOf(events)).toBe('accepted done');
    expect(answerOf(events).status).toBe('stopped');
  });

  test('by leaving the loop closes the stream of the model and saves', async () => {
    const { assistant, fast } = assemble();
    for await (const event of assistant.send(hello(), never)) if (event.type === 'token') break;
    expect((await ground.store.messages(ground.conversationId))[1]).toMatchObject({ text: 'Hello', status: 'stopped' });
    expect(fast.open).toBe(0);
  });
});

describe('a failure', () => {
  test('of the model keeps what was written, and says what went wrong', async () => {
    const failure = { code: 'engine-crashed', engine: 'Qwen2.5 Coder 0.5B', reason: 'unreachable' } as const;
    const { assistant } = assemble({
      beforeToken(place) {
        if (place === 2) throw new FailureError(failure);
      },
    });
    const events = await collect(assistant.send(hello(), never));
    expect(typesOf(events)).toBe('accepted routed prefill token token failed');
    expect(answerOf(events)).toMatchObject({ text: 'Hello there', status: 'failed', failure });
    expect(await ground.store.message(answerOf(events).id)).toEqual(answerOf(events));
  });

  test('to load keeps the question', async () => {
    const failure = { code: 'model-missing', model: 'fast-model' } as const;
    const { assistant } = assemble(
      {},
      {
        state: 'absent',
        beforeAcquire() {
          throw new FailureError(failure);
        },
      },
    );
    const events = await collect(assistant.send(hello(), never));
    expect(typesOf(events)).toBe('accepted routed loading failed');
    expect(answerOf(events)).toMatchObject({ text: '', status: 'failed', failure });
  });

  test('of the storage at the last save is told', async () => {
    const inner = ground.store;
    ground.store = {
      ...inner,
      saveMessage: () => Promise.reject(new FailureError({ code: 'disk-full', neededBytes: 0 })),
    };
    const { assistant } = assemble();
    const events = await collect(assistant.send(hello(), never));
    expect(answerOf(events)).toMatchObject({
      text: 'Hello there.',
      status: 'failed',
      failure: { code: 'disk-full' },
    });
  });

  test('that is a bug is thrown on, after the part is saved', async () => {
    const { assistant } = assemble({ stopReason: 'missing' });
    await expect(collect(assistant.send(hello(), never))).rejects.toThrow('ended without "done"');
    expect((await ground.store.messages(ground.conversationId))[1]).toMatchObject({
      text: 'Hello there.',
      status: 'interrupted',
    });
  });
});

describe('a message that is too long', () => {
  test.each([[20_000], [200_000]])('of %d characters is kept, and fails with its size', async (length) => {
    const { assistant } = assemble();
    const events = await collect(assistant.send({ ...hello(), text: 'x'.repeat(length) }, never));
    expect(answerOf(events)).toMatchObject({ status: 'failed', failure: { code: 'context-overflow' } });
    expect((await ground.store.messages(ground.conversationId))[0]?.text).toHaveLength(length);
  });

  test('does not spoil the next turn', async () => {
    const { assistant } = assemble();
    await collect(assistant.send({ ...hello(), text: 'x'.repeat(20_000) }, never));
    const events = await collect(assistant.send(hello(), never));
    expect(answerOf(events).status).toBe('complete');
  });
});

describe('a long conversation', () => {
  test('is trimmed in large steps, and says how much', async () => {
    const { assistant, fast } = assemble({ contextTokens: 400, answer: () => ['word '.repeat(20)] });
    const dropped: number[] = [];
    for (let turn = 0; turn < 20; turn += 1) {
      const events = await collect(assistant.send(hello(), never));
      const trimmed = events.find((event) => event.type === 'trimmed');
      expect(answerOf(events).answer?.droppedMessages).toBe(trimmed?.droppedMessages);
      dropped.push(trimmed?.droppedMessages ?? 0);
    }
    expect(dropped.at(-1)).toBeGreaterThan(0);
    expect(new Set(dropped).size).toBeLessThan(8);
    expect(dropped).toEqual([...dropped].sort((a, b) => a - b));
    for (const { messages, maxTokens } of fast.requests) {
      expect((await fast.countTokens(messages)) + maxTokens).toBeLessThanOrEqual(400);
    }
  });
});
