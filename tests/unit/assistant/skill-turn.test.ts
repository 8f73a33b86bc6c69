import { beforeEach, describe, expect, test } from 'vitest';
import type { TurnSkills } from '../../../src/lib/assistant/turn-skills';
import { createMemoryConversationStore } from '../../../src/lib/storage/memory-conversation-store';
import { answerOf, assembleAssistant, collectEvents, never, typesOf } from '../../support/assembled-assistant';
import { countedIds } from '../../support/counted-ids';
import { createSetClock } from '../../support/set-clock';

const clock = createSetClock();
let store = createMemoryConversationStore({ clock, createId: countedIds() });
let conversationId = '';
let asked: { readonly text: string; readonly earlier: readonly string[] }[] = [];

/** Knows what a coin is, and notes what it was asked. */
const skills: TurnSkills = {
  claim(text, earlier) {
    asked.push({ text, earlier });
    if (!text.includes('coin')) return Promise.resolve(undefined);
    const answer = (): Promise<string> => Promise.resolve('Heads.');
    return Promise.resolve({ skill: 'chance', slots: { act: 'coin' }, certainty: 1, answer });
  },
};

beforeEach(async () => {
  asked = [];
  store = createMemoryConversationStore({ clock, createId: countedIds() });
  conversationId = (await store.createConversation()).id;
});

function assemble() {
  return assembleAssistant({ store, clock }, {}, {}, skills);
}

const coin = { text: 'Flip a coin', preference: 'auto' } as const;

describe('a turn that a skill claims', () => {
  test('is answered without a model, and says which skill it was', async () => {
    const { assistant, fast, reasoning } = assemble();
    const events = await collectEvents(assistant.send({ conversationId, ...coin }, never));

    expect(typesOf(events)).toBe('accepted routed token done');
    expect(answerOf(events)).toMatchObject({
      text: 'Heads.',
      status: 'complete',
      answer: { skill: { name: 'chance', slots: { act: 'coin' } }, decision: { route: 'skill' } },
    });
    expect(answerOf(events).answer).not.toHaveProperty('model');
    expect([...fast.requests, ...reasoning.requests]).toEqual([]);
    expect((await store.messages(conversationId)).at(-1)).toEqual(answerOf(events));
  });

  test('goes to a model all the same when the person chose one', async () => {
    const { assistant, reasoning } = assemble();
    await collectEvents(assistant.send({ conversationId, ...coin, preference: 'reasoning' }, never));
    expect(reasoning.requests).toHaveLength(1);
    expect(asked).toEqual([]);
  });

  test('goes to a model when files come with it', async () => {
    const { assistant, fast, reasoning } = assemble();
    const attachments = [{ id: 'a', name: 'a.txt', type: 'text/plain', text: 'a' }] as const;
    await collectEvents(assistant.send({ conversationId, ...coin, attachments }, never));
    expect([...fast.requests, ...reasoning.requests]).toHaveLength(1);
  });
});

test('the skills see what was said before on this branch, and nothing of the answers', async () => {
  const { assistant } = assemble();
  await collectEvents(assistant.send({ conversationId, ...coin }, never));
  await collectEvents(assistant.send({ conversationId, text: 'and again?', preference: 'auto' }, never));
  expect(asked.at(-1)).toEqual({ text: 'and again?', earlier: ['Flip a coin'] });
});

test('a model that answers later reads what the skill said', async () => {
  const { assistant, fast } = assemble();
  await collectEvents(assistant.send({ conversationId, ...coin }, never));
  await collectEvents(assistant.send({ conversationId, text: 'Thanks!', preference: 'fast' }, never));
  expect(fast.requests[0]?.messages.map(({ content }) => content)).toContain('Heads.');
});
