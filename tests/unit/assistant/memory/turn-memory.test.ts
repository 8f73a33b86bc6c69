import { describe, expect, it } from 'vitest';
import { temporaryId } from '../../../../src/lib/core/temporary-conversation';
import { FailureError } from '../../../../src/lib/core/failure';
import { createMemoryConversationStore } from '../../../../src/lib/storage/memory-conversation-store';
import { countedIds } from '../../../support/counted-ids';
import { deferred } from '../../../support/deferred';
import { known, openRememberingTab, tell } from '../../../support/memory/remembering-tab';
import type { ManualClock } from '../../../support/manual-clock';
import { createSetClock } from '../../../support/set-clock';

describe('a question to the memory', () => {
  it('is answered without a model, with the fact it rests on and where that was said', async () => {
    const tab = await openRememberingTab();
    const { question, answer: learned } = await tab.say('I live in Leeds.');
    const before = tab.fast.requests.length;
    const { answer } = await tab.say('Where do I live?');
    expect(answer).toMatchObject({
      text: 'You live in Leeds.',
      status: 'complete',
      answer: { decision: { route: 'memory' }, recall: { text: '', turns: [], facts: learned.answer?.remembered } },
    });
    expect(answer.answer).not.toHaveProperty('model');
    expect(tab.fast.requests).toHaveLength(before);
    expect((await tab.memory.desk.facts())[0]?.source).toEqual({
      conversationId: question.conversationId,
      messageId: question.id,
    });
  });

  it('for what was said is answered with the turns', async () => {
    const tab = await openRememberingTab();
    const { question } = await tab.say('The boiler is rattling again, like last winter.');
    const { answer } = await tab.say('What did I say about the boiler?');
    expect(answer.text).toContain('The boiler is rattling again');
    expect(answer.answer?.recall?.turns.map(({ messageId }) => messageId)).toEqual([question.id]);
  });

  it('says that it does not know where nothing else could be meant', async () => {
    const tab = await openRememberingTab();
    const { answer } = await tab.say('Where do I live?');
    expect(answer).toMatchObject({ text: 'I do not know that yet.', answer: { decision: { route: 'memory' } } });
    expect(answer.answer?.recall?.facts).toEqual([]);
  });

  it.each(['Where do penguins live?', 'Who is Marie Curie?', 'Thank you!'])(
    'is not read into what asks something else: %s',
    async (text) => {
      const tab = await openRememberingTab();
      await tell(tab, 'user | home | Leeds', 'user | sister | Ana');
      expect((await tab.say(text)).answer.answer?.decision.route).toBe('fast');
    },
  );

  it('goes to a model when the person chose one', async () => {
    const tab = await openRememberingTab();
    await tell(tab, 'user | home | Leeds');
    expect((await tab.say('Where do I live?', { preference: 'reasoning' })).answer.answer?.model).toBe(
      'reasoning-model',
    );
  });

  it('does not wait for an index that hangs: a model answers', async () => {
    const timers: ManualClock[] = [];
    const search = () => {
      for (const timer of timers) timer.advance(10_000);
      return deferred<never>().promise;
    };
    const tab = await openRememberingTab({ index: () => ({ search }) });
    timers.push(tab.timer);
    const { answer } = await tab.say('What did I say about the boiler?');
    expect(answer).toMatchObject({ status: 'complete', answer: { decision: { route: 'fast' } } });
  });

  it('does not fail for an index that is gone: a model answers', async () => {
    const gone = new FailureError({ code: 'storage-failed', reason: 'gone' });
    const tab = await openRememberingTab({ index: () => ({ search: () => Promise.reject(gone) }) });
    const { answer } = await tab.say('What did I say about the boiler?');
    expect(answer).toMatchObject({ status: 'complete', answer: { decision: { route: 'fast' } } });
  });
});

describe('what is told to be kept', () => {
  it('is kept as a fact where it is one, also what would have to wait', async () => {
    const tab = await openRememberingTab();
    expect((await tab.say('Remember that I live in Leeds')).answer.text).toBe('I will remember: You live in Leeds.');
    await tab.say('Remember that I have diabetes');
    expect(await known(tab)).toEqual(['user home Leeds', 'user conditions diabetes']);
  });

  it('is kept as a note where it is no known fact, and found again', async () => {
    const tab = await openRememberingTab();
    const { answer, events } = await tab.say('Remember that the bins go out on Tuesday');
    expect(await known(tab)).toEqual(['user notes the bins go out on Tuesday']);
    expect(events.map(({ type }) => type)).toContain('remembered');
    const asked = await tab.say('What do you know about me?');
    expect(asked.answer.text).toContain('the bins go out on Tuesday');
    expect(asked.answer.answer?.recall?.facts).toEqual(answer.answer?.remembered);
  });

  it('twice is said to be there already', async () => {
    const tab = await openRememberingTab();
    await tab.say('Remember that I live in Leeds');
    const { answer } = await tab.say('Remember that I live in Leeds');
    expect(answer.text).toBe('I remember that already.');
    expect(answer.answer?.remembered).toBeUndefined();
    expect(await known(tab)).toEqual(['user home Leeds']);
  });

  it('is not brought back by another answer, which says so', async () => {
    const tab = await openRememberingTab();
    const { answer } = await tab.say('Remember that I live in Leeds');
    await tab.memory.desk.reject(answer.answer?.remembered?.[0] ?? '');
    const again = [];
    for await (const event of tab.assistant.answerAgain(answer.id, 'auto', new AbortController().signal)) {
      again.push(event);
    }
    expect(await known(tab)).toEqual([]);
    const last = again.at(-1);
    expect(last).toMatchObject({ type: 'done', answer: { text: expect.stringContaining('Say it anew') as string } });
    expect(again.map(({ type }) => type)).not.toContain('remembered');
  });

  it('is not kept while it looks like a secret, until the person says to', async () => {
    const tab = await openRememberingTab();
    const { answer } = await tab.say('Remember that my PIN is 4821');
    expect(answer.text).toContain('looks like a secret');
    expect(await known(tab)).toEqual([]);
    const kept = await tab.say('Keep it');
    expect(kept.answer.text).toContain('my PIN is 4821');
    expect(await known(tab)).toEqual(['user notes my PIN is 4821']);
  });

  it('is not kept once more by "keep it" where it was no secret, nor when something else came between', async () => {
    const tab = await openRememberingTab();
    await tab.say('Remember that I live in Leeds');
    await tab.say('Keep it');
    expect(await known(tab)).toEqual(['user home Leeds']);
    await tab.say('Remember that my PIN is 4821');
    await tab.say('Hello!');
    await tab.say('Keep it');
    expect(await known(tab)).toEqual(['user home Leeds']);
  });
});

describe('a conversation that is not to be remembered', () => {
  const turns = [
    'I live in Hull.',
    'Remember that I like tea',
    'Is Leeds nice?',
    'Forget where I live',
    'Yes, forget it',
  ];

  it('neither teaches nor is told anything, where it is temporary', async () => {
    const store = createMemoryConversationStore({
      clock: createSetClock(),
      createId: countedIds(temporaryId('')),
    });
    const tab = await openRememberingTab({ store });
    await tell(tab, 'user | home | Leeds', 'user | sister | Ana');
    for (const text of turns) await tab.say(text);
    expect((await tab.say('Where do I live?')).answer.answer?.decision.route).toBe('fast');
    expect(await known(tab)).toEqual(['user home Leeds', 'user sister Ana']);
    expect(tab.prompts()).not.toMatch(/lives in|Ana/);
  });

  it.each(['the whole memory', 'this conversation'])(
    'neither teaches nor is told anything, where %s is switched off',
    async (what) => {
      const tab = await openRememberingTab();
      await tell(tab, 'user | home | Leeds', 'user | sister | Ana');
      const { id } = await tab.store.createConversation();
      if (what === 'the whole memory') tab.isOn = false;
      else await tab.store.changeConversation(id, { memory: false });
      for (const text of turns) await tab.say(text, { conversationId: id });
      expect((await tab.say('Where do I live?', { conversationId: id })).answer.answer?.decision.route).toBe('fast');
      expect(await known(tab)).toEqual(['user home Leeds', 'user sister Ana']);
      expect(tab.prompts()).not.toMatch(/lives in|Ana/);

      tab.isOn = true;
      expect((await tab.say('Where do I live?')).answer.text).toBe('You live in Leeds.');
    },
  );
});
