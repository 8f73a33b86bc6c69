import { describe, expect, test } from 'vitest';
import type { RoutePreference } from '../../../src/lib/core/conversation';
import { createRepeatedAnswers, isTimeless } from '../../../src/lib/assistant/repeated-answers';
import type { TurnMemory } from '../../../src/lib/assistant/memory/turn-memory';
import type { ConversationStart } from '../../../src/lib/storage/conversation-store';
import { createMemoryConversationStore } from '../../../src/lib/storage/memory-conversation-store';
import {
  answerOf,
  assembleAssistant,
  collectEvents,
  never,
  noMemory,
  noSkills,
  typesOf,
} from '../../support/assembled-assistant';
import { countedIds } from '../../support/counted-ids';
import { createSetClock } from '../../support/set-clock';

const question = 'How does photosynthesis work?';
const noTaught = { learn: () => Promise.resolve() };

/** An assistant that remembers its answers, over a store of its own. */
function setting(memory: TurnMemory = noMemory) {
  const clock = createSetClock();
  const store = createMemoryConversationStore({ clock, createId: countedIds() });
  const repeated = createRepeatedAnswers(store);
  let asked = 0;
  const answer = () => [`answer ${++asked}`];
  const { assistant } = assembleAssistant({ store, clock }, { answer }, {}, noSkills, noTaught, memory, repeated);
  const ask = async (
    text = question,
    start: ConversationStart = {},
    { preference = 'auto' }: { readonly preference?: RoutePreference } = {},
  ) => {
    const { id } = await store.createConversation(start);
    const events = await collectEvents(assistant.send({ conversationId: id, text, preference }, never));
    return { id, events, answer: answerOf(events) };
  };
  return { assistant, store, ask };
}

describe('a question that was asked before', () => {
  test('gets the answer of then, which says so, and a new one when it is asked again', async () => {
    const { assistant, ask } = setting();
    const first = await ask();
    const second = await ask(` ${question} `);
    expect(second.answer).toMatchObject({ text: first.answer.text, status: 'complete' });
    expect(second.answer.answer?.decision.reasons[0]).toBe('answered-before');
    expect(second.answer.answer?.model).toBe(first.answer.answer?.model);
    expect(typesOf(second.events)).toBe('accepted routed token done');
    const again = answerOf(await collectEvents(assistant.answerAgain(second.answer.id, 'auto', never)));
    expect(again.text).toBe('answer 2');
  });

  test('is thought over anew where the answer was', async () => {
    const { store, ask } = setting();
    const { answer } = await ask();
    await store.saveMessage({ ...answer, thought: 'Hm.' });
    expect((await ask()).answer.text).toBe('answer 2');
  });

  test('is answered anew where anything but the question would matter', async () => {
    const { assistant, store, ask } = setting();
    const { id } = await ask();
    const instructions = { name: 'pirate', text: 'Talk like a pirate.' };
    const sampling = { temperature: 1, topP: 1, topK: 0, repetitionPenalty: 1 };
    expect((await ask(question, { instructions })).answer.text).toBe('answer 2');
    expect((await ask(question, { instructions })).answer.text).toBe('answer 2');
    expect((await ask(question, { sampling })).answer.text).toBe('answer 3');
    expect((await ask(question, {}, { preference: 'fast' })).answer.text).toBe('answer 4');
    const later = await collectEvents(
      assistant.send({ conversationId: id, text: question, preference: 'auto' }, never),
    );
    expect(answerOf(later).text).toBe('answer 5');
    expect((await ask('How does photosynthesis work')).answer.text).toBe('answer 6');
    expect(await store.messages(id)).toHaveLength(4);
  });

  test('is answered anew once the answer is gone, be it that it was repeated meanwhile', async () => {
    const { store, ask } = setting();
    const { id } = await ask();
    await ask();
    await store.removeConversation(id);
    expect((await ask()).answer.text).toBe('answer 2');
  });

  test('is answered anew where its words or the answer were forgotten', async () => {
    const { store, ask } = setting();
    const { id } = await ask();
    for (const message of await store.messages(id)) await store.saveMessage({ ...message, forgottenAt: 1 });
    expect((await ask()).answer.text).toBe('answer 2');
  });

  test('is answered anew where the memory has something to say', async () => {
    let recalls = false;
    const recall: TurnMemory['recall'] = () =>
      Promise.resolve(recalls ? { text: 'The person likes plants.', turns: [], facts: ['f'] } : undefined);
    const { ask } = setting({ ...noMemory, recall });
    await ask();
    recalls = true;
    expect((await ask()).answer.text).toBe('answer 2');
    recalls = false;
    expect((await ask()).answer.text).toBe('answer 1');
  });
});

describe('a question is the same whenever it is asked', () => {
  test.each([
    'How does photosynthesis work?',
    'Explain recursion',
    'What is a closure in programming?',
    'Why is the sky blue?',
    'What causes inflation?',
    'Compare a list and a tuple',
  ])('%s', (text) => {
    expect(isTimeless(text, 0)).toBe(true);
  });

  test.each([
    ['a time', 'What is on today?'],
    ['a time', 'What happened in March?'],
    ['a time', 'When did the war end?'],
    ['a time', 'What is the latest version of the language?'],
    ['a time', 'What is the current exchange rate?'],
    ['a place', 'What is the capital of France?'],
    ['a place', 'Where do penguins live?'],
    ['a place', 'Is there a bakery nearby?'],
    ['a person', 'Who wrote the play?'],
    ['a person', 'What should I cook?'],
    ['a person', 'What does my sister like?'],
    ['a person', 'Tell us about Marie Curie'],
    ['a person', 'How are you doing there?'],
    ['a number', 'What is 12 times 7?'],
    ['a number', 'Name three fruits'],
    ['a number', 'How many planets are there?'],
    ['memory', 'What did you suggest for dinner?'],
    ['memory', 'What did we talk about?'],
    ['what shall differ', 'Tell a joke'],
    ['what shall differ', 'Pick a random word'],
    ['small talk', 'Hello!'],
    ['a long text', 'word '.repeat(40)],
  ])('but not with %s in it: %s', (_, text) => {
    expect(isTimeless(text, 0)).toBe(false);
  });
});
