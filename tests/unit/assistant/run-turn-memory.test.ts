import { describe, expect, it } from 'vitest';
import type { TurnSkills } from '../../../src/lib/assistant/turn-skills';
import type { Message } from '../../../src/lib/core/conversation';
import { FailureError } from '../../../src/lib/core/failure';
import type { GenerationRequest } from '../../../src/lib/models/language-model';
import { collectEvents, never, outOfMemory, typesOf } from '../../support/assembled-assistant';
import { deferred } from '../../support/deferred';
import { recalled } from '../../support/memory/known-life';
import { known, openRememberingTab, tell, type RememberingTab } from '../../support/memory/remembering-tab';

/** Claims what begins with a word, with such a certainty. */
const skillFor = (word: string, certainty: number): TurnSkills => ({
  claim: (text) =>
    Promise.resolve(
      text.toLowerCase().startsWith(word)
        ? { skill: 'test', slots: {}, certainty, answer: () => Promise.resolve('A skill answers.') }
        : undefined,
    ),
});

const answeredBy = ({ answer }: { readonly answer: Message }): string | undefined => answer.answer?.decision.route;

const lastQuestion = ({ fast }: RememberingTab): string | undefined => fast.requests.at(-1)?.messages.at(-1)?.content;

describe('what a question tells', () => {
  it('is learned before the model answers, and the answer says so', async () => {
    const tab = await openRememberingTab();
    const { events, answer, question } = await tab.say('I live in Leeds.');
    expect(typesOf(events)).toBe('accepted remembered routed prefill token token token done');
    expect(await known(tab)).toEqual(['user home Leeds']);
    expect(answer.answer?.remembered).toEqual([`${question.id}:0`]);
    expect(await tab.store.message(answer.id)).toEqual(answer);
  });

  it.each(['accepted', 'remembered', 'routed', 'prefill', 'token'] as const)(
    'is learned when the answer is stopped at "%s"',
    async (type) => {
      const tab = await openRememberingTab();
      const controller = new AbortController();
      const { answer } = await tab.say('I live in Leeds.', {
        signal: controller.signal,
        onEvent: (event) => event.type === type && controller.abort(),
      });
      expect(answer.status).toBe('stopped');
      expect(await known(tab)).toEqual(['user home Leeds']);
    },
  );

  it('is learned when the answer fails', async () => {
    const tab = await openRememberingTab({ model: outOfMemory });
    const { answer } = await tab.say('I live in Leeds.');
    expect(answer.status).toBe('failed');
    expect(answer.answer?.remembered).toHaveLength(1);
    expect(await known(tab)).toEqual(['user home Leeds']);
  });

  it('is learned once a skill has answered that rests on free text', async () => {
    const tab = await openRememberingTab({ skills: skillFor('note', 0.5) });
    const { events, answer } = await tab.say('Note this: I live in Leeds.');
    expect(typesOf(events)).toBe('accepted routed token remembered done');
    expect(answer.answer).toMatchObject({ skill: { name: 'test' }, remembered: [expect.any(String)] });
  });

  it('is learned when a model was asked for by name', async () => {
    const tab = await openRememberingTab();
    await tab.say('I live in Leeds.', { preference: 'reasoning' });
    expect(await known(tab)).toEqual(['user home Leeds']);
  });

  it('is learned once, however often it is answered, and stays removed', async () => {
    const tab = await openRememberingTab();
    const { answer } = await tab.say('I live in Leeds.');
    const again = (): Promise<unknown> => collectEvents(tab.assistant.answerAgain(answer.id, 'auto', never));
    await again();
    expect(await known(tab)).toEqual(['user home Leeds']);
    await tab.memory.desk.reject(answer.answer?.remembered?.[0] ?? '');
    await again();
    await collectEvents(tab.assistant.continueAnswer(answer.id, never));
    expect(await known(tab)).toEqual([]);
  });

  it('that was corrected stays so when it is answered again', async () => {
    const tab = await openRememberingTab();
    const { answer } = await tab.say('I live in Leeds.');
    const york = { subject: 'user', predicate: 'home', object: 'York', polarity: 'positive' } as const;
    await tab.memory.desk.edit(answer.answer?.remembered?.[0] ?? '', york);
    await collectEvents(tab.assistant.answerAgain(answer.id, 'auto', never));
    expect(await known(tab)).toEqual(['user home York']);
  });

  it('is not worth failing an answer for', async () => {
    const full = new FailureError({ code: 'disk-full', neededBytes: 0 });
    const tab = await openRememberingTab({ turns: () => ({ learn: () => Promise.reject(full) }) });
    expect((await tab.say('I live in Leeds.')).answer.status).toBe('complete');
  });
});

describe('a question that a skill could answer, too', () => {
  it('is answered by the skill, where that is certain', async () => {
    const tab = await openRememberingTab({ skills: skillFor('where', 0.9) });
    await tell(tab, 'user | home | Leeds');
    expect(answeredBy(await tab.say('Where do I live?'))).toBe('skill');
  });

  it('is answered by the memory, where the skill rests on free text and the memory knows', async () => {
    const tab = await openRememberingTab({ skills: skillFor('where', 0.5) });
    await tell(tab, 'user | home | Leeds');
    expect((await tab.say('Where do I live?')).answer.text).toBe('You live in Leeds.');
  });

  it('is answered by the skill, where that rests on free text and the memory does not know', async () => {
    const tab = await openRememberingTab({ skills: skillFor('where', 0.5) });
    expect(answeredBy(await tab.say('Where do I live?'))).toBe('skill');
  });
});

describe('a reply to what the memory asked', () => {
  it.each([
    ['I live in Leeds.', 'Forget where I live', 'Yes, forget it', []],
    ['Hello!', 'Remember that my PIN is 4821', 'Yes, keep it', ['user notes my PIN is 4821']],
  ])('is for the memory, however certain a skill is: %s', async (first, asked, reply, left) => {
    const tab = await openRememberingTab({ skills: skillFor('yes', 1) });
    await tab.say(first);
    await tab.say(asked);
    expect(answeredBy(await tab.say(reply))).toBe('memory');
    expect(await known(tab)).toEqual(left);
    expect(answeredBy(await tab.say('Yes'))).toBe('skill');
  });
});

describe('what is recalled', () => {
  it('stands before the newest question, behind the history, and is told of', async () => {
    const tab = await openRememberingTab();
    await tab.say('Hello!');
    await tell(tab, 'user | diet | vegan');
    const { events, answer } = await tab.say('What diet suits me in winter?');
    expect(typesOf(events)).toMatch(/^accepted routed recalled prefill/);
    const recall = answer.answer?.recall;
    expect(recall?.facts).toHaveLength(1);
    expect(lastQuestion(tab)).toBe(`${recall?.text ?? ''}\n\nWhat diet suits me in winter?`);
    expect(
      tab.fast.requests
        .at(-1)
        ?.messages.slice(1)
        .map(({ content }) => content)
        .slice(0, 2),
    ).toEqual(['Hello!', 'Hello there.']);
  });

  it('comes in the same words with every later turn, so that each prompt begins as the one before', async () => {
    const tab = await openRememberingTab();
    await tell(tab, 'user | diet | vegan', 'user | home | Leeds', 'user | sister | Ana');
    const { id: other } = await tab.store.createConversation();
    await tab.say('The kitchen boiler is rattling.', { conversationId: other });
    const recalls: unknown[] = [];
    for (const text of [
      'Hello!',
      'Why would our boiler be rattling?',
      'I moved to York.',
      'Is Ana vegan?',
      'Thanks!',
    ]) {
      recalls.push((await tab.say(text, { preference: 'fast' })).answer.answer?.recall);
    }
    expect(recalls[0]).toBeDefined();
    const requests = tab.fast.requests.slice(1);
    expect(requests).toHaveLength(5);
    requests.reduce((before: GenerationRequest, request) => {
      expect(request.messages.slice(0, before.messages.length)).toEqual(before.messages);
      return request;
    });
  });

  it('is given once in a conversation, and anew in another one', async () => {
    const boiler = recalled('2023-11-01', 'The boiler is rattling.', { score: 0.6 });
    const tab = await openRememberingTab({ index: () => ({ search: () => Promise.resolve([boiler]) }) });
    await tell(tab, 'user | diet | oat milk');
    const first = await tab.say('Hello, how is our boiler?');
    expect(first.answer.answer?.recall).toMatchObject({ facts: ['f00001'], turns: [{ messageId: boiler.messageId }] });
    const second = await tab.say('Hello, our oat milk!');
    expect(second.answer.answer?.recall).toBeUndefined();
    const count = (text: string): number => JSON.stringify(tab.fast.requests.at(-1)).split(text).length - 1;
    expect([count(boiler.text), count('is oat milk')]).toEqual([1, 1]);
    const { id: other } = await tab.store.createConversation();
    const anew = await tab.say('Hello, how is our boiler?', { conversationId: other });
    expect(anew.answer.answer?.recall).toEqual(first.answer.answer?.recall);
  });

  it('is neither what the question says itself nor what its conversation says', async () => {
    const tab = await openRememberingTab();
    const { answer } = await tab.say('I live in Leeds. Is the boiler there rattling?');
    expect(answer.answer?.recall).toBeUndefined();
    expect((await tab.say('Why is the boiler rattling?')).answer.answer?.recall?.turns ?? []).toEqual([]);
    expect(lastQuestion(tab)).toContain('boiler');
  });

  it('is bounded, however much is known', async () => {
    const tab = await openRememberingTab();
    await tell(
      tab,
      ...Array.from({ length: 60 }, (_, place) => `user | likes | boilers of kind ${place} ${'x'.repeat(80)}`),
    );
    const { id: other } = await tab.store.createConversation();
    for (let place = 0; place < 12; place += 1) {
      await tab.say(`The boiler number ${place} is rattling. ${'It really is. '.repeat(12)}`, {
        conversationId: other,
      });
    }
    const of = async (preference: 'fast' | 'reasoning'): Promise<number> => {
      const { id } = await tab.store.createConversation();
      const { answer } = await tab.say('Why do my boilers rattle?', { conversationId: id, preference });
      return answer.answer?.recall?.text.length ?? 0;
    };
    const [fast, reasoning] = [await of('fast'), await of('reasoning')];
    expect(fast).toBeGreaterThan(300);
    expect(fast).toBeLessThan(800);
    expect(reasoning).toBeGreaterThan(fast);
    expect(reasoning).toBeLessThan(1800);
  });

  it('is what the facts say where the index hangs, after a while', async () => {
    const searched = deferred<undefined>();
    const search = () => {
      searched.resolve(undefined);
      return deferred<never>().promise;
    };
    const tab = await openRememberingTab({ index: () => ({ search }) });
    await tell(tab, 'user | diet | vegan');
    let ended = false;
    const said = tab.say('How am I?').finally(() => (ended = true));
    await searched.promise;
    tab.timer.advance(1499);
    await tab.memory.desk.facts();
    expect(ended).toBe(false);
    tab.timer.advance(1);
    const { answer } = await said;
    expect(answer).toMatchObject({ status: 'complete', answer: { recall: { facts: ['f00001'], turns: [] } } });
  });

  it('is not waited for once the answer is stopped', async () => {
    const controller = new AbortController();
    const search = () => {
      controller.abort();
      return deferred<never>().promise;
    };
    const tab = await openRememberingTab({ index: () => ({ search }) });
    expect((await tab.say('How am I?', { signal: controller.signal })).answer.status).toBe('stopped');
  });

  it('is what the facts say where the index is gone', async () => {
    const gone = new FailureError({ code: 'storage-failed', reason: 'gone' });
    const tab = await openRememberingTab({ index: () => ({ search: () => Promise.reject(gone) }) });
    await tell(tab, 'user | diet | vegan');
    expect((await tab.say('How am I?')).answer).toMatchObject({
      status: 'complete',
      answer: { recall: { facts: ['f00001'] } },
    });
  });

  it('is given again to an answer that goes on, not anew', async () => {
    const tab = await openRememberingTab({ model: { stopReason: 'length' } });
    await tell(tab, 'user | diet | vegan');
    const { answer } = await tab.say('Hello!');
    await tell(tab, 'user | home | Leeds');
    await collectEvents(tab.assistant.continueAnswer(answer.id, never));
    const [first, second] = tab.fast.requests;
    expect(second?.messages.slice(0, first?.messages.length)).toEqual(first?.messages);
  });
});
