import { describe, expect, test } from 'vitest';
import { answerOf, collectEvents as collect, FIRST_SEED, never, questionOf } from '../../support/assembled-assistant';
import { beginEachWithConversation } from '../../support/assistant-ground';

const ground = beginEachWithConversation();
const { assemble, hello } = ground;

describe('what the person set for a conversation', () => {
  test('instructions stand in the place of the usual manner', async () => {
    const { assistant, fast } = assemble();
    await collect(assistant.send(hello(), never));
    await ground.store.changeConversation(ground.conversationId, {
      instructions: { name: 'Pirate', text: 'Speak as a pirate.' },
    });
    await collect(assistant.send(hello(), never));
    const [before, after] = fast.requests.map(({ messages }) => messages[0]?.content ?? '');
    expect(before).toContain('Answer briefly');
    expect(after).toContain('Speak as a pirate.');
    expect(after).not.toContain('Answer briefly');
  });

  test('another model answers easy turns where it was chosen, and no longer once it is not', async () => {
    const { assistant, fast, reasoning } = assemble();
    await ground.store.changeConversation(ground.conversationId, { models: { fast: reasoning.id } });
    const events = await collect(assistant.send(hello(), never));
    expect(events.find(({ type }) => type === 'routed')).toMatchObject({ model: reasoning.id });
    expect([fast.requests.length, reasoning.requests.length]).toEqual([0, 1]);
    await ground.store.changeConversation(ground.conversationId, { models: undefined });
    await collect(assistant.send(hello(), never));
    expect([fast.requests.length, reasoning.requests.length]).toEqual([1, 1]);
  });

  test('sampling is used as it is, with the seed if there is one', async () => {
    const sampling = { temperature: 0.9, topP: 0.8, topK: 20, repetitionPenalty: 1.1 };
    await ground.store.changeConversation(ground.conversationId, { sampling });
    const { assistant, fast } = assemble();
    await collect(assistant.send(hello(), never));
    await collect(assistant.send(hello(), never));
    expect(fast.requests.map((request) => request.sampling)).toEqual([
      { ...sampling, seed: FIRST_SEED },
      { ...sampling, seed: FIRST_SEED + 1 },
    ]);
    await ground.store.changeConversation(ground.conversationId, { sampling: { ...sampling, seed: 7 } });
    await collect(assistant.send(hello(), never));
    expect(fast.requests.at(-1)?.sampling.seed).toBe(7);
  });
});

describe('files beside a question', () => {
  const attachments = [{ id: 'a', name: 'list.md', type: 'text/markdown', text: '- milk' }] as const;

  test('are read with it, and with it again in every later turn', async () => {
    const { assistant, fast } = assemble();
    await collect(assistant.send({ ...hello(), attachments }, never));
    await collect(assistant.send({ ...hello(), text: 'Thanks!' }, never));
    const [first, second] = fast.requests;
    expect(first?.messages[1]?.content).toMatch(/^Hello![^]*list\.md[^]*- milk/);
    expect(second?.messages.slice(0, 2)).toEqual(first?.messages);
  });

  test('are enough of a message', async () => {
    const { assistant } = assemble();
    const events = await collect(assistant.send({ ...hello(), text: '', attachments }, never));
    expect(questionOf(events)).toMatchObject({ text: '', attachments });
    expect(answerOf(events).status).toBe('complete');
  });
});
