import { describe, expect, it } from 'vitest';
import { createLateMemory } from '../../../../src/lib/assistant/memory/late-memory';
import { openRememberingTab } from '../../../support/memory/remembering-tab';

describe('the late memory', () => {
  it('is loaded once, by whoever asks first', async () => {
    const { memory } = await openRememberingTab();
    let loads = 0;
    const late = createLateMemory(async () => {
      loads += 1;
      return memory;
    });
    expect(loads).toBe(0);
    const [desk] = await Promise.all([late.desk(), late.prepare(), late.desk()]);
    await late.prepare();
    expect(desk).toBe(memory.desk);
    expect(loads).toBe(1);
  });

  it('is tried again when it could not be loaded, and tells everybody who waited', async () => {
    const { memory } = await openRememberingTab();
    let loads = 0;
    const late = createLateMemory(async () => {
      loads += 1;
      if (loads === 1) throw new Error('offline');
      return memory;
    });
    const first = await Promise.allSettled([late.prepare(), late.desk()]);
    expect(first.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await late.desk()).toBe(memory.desk);
    expect(loads).toBe(2);
  });

  it('gives each turn to the memory', async () => {
    const tab = await openRememberingTab();
    const late = createLateMemory(() => Promise.resolve(tab.memory));
    const { question, answer } = await tab.say('Hello!');
    const conversation = await tab.store.conversation(question.conversationId);
    if (conversation === undefined) throw new Error('The conversation is gone');
    const turn = {
      question: { ...question, text: 'I live in Leeds.' },
      answer,
      earlier: [],
      versions: [],
      conversation,
      preference: 'auto' as const,
    };
    const [learned] = await late.turns.learn(turn);
    const asked = { ...turn, question: { ...question, id: 'other', text: 'Where do I live?' } };
    const claim = await late.turns.claim(asked);
    expect(await claim?.answer()).toMatchObject({ text: 'You live in Leeds.', recall: { facts: [learned] } });
    const wish = { role: 'fast', isAboutMemory: false } as const;
    const recall = await late.turns.recall(asked, wish, new AbortController().signal);
    expect(recall?.facts).toEqual([learned]);
  });
});
