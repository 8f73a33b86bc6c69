import { describe, expect, it } from 'vitest';
import { FailureError } from '../../../src/lib/core/failure';
import { assembleAssistant } from '../../support/assembled-assistant';
import { newQuestion } from '../../support/messages';
import { createSetClock } from '../../support/set-clock';
import { createFakeAssistant } from '../../support/ui/fake-assistant';
import { notes, startTestApp, textsOf } from '../../support/ui/started-app';
import { createTestApp } from '../../support/ui/test-app';

describe('Writing', () => {
  it('has the fast model loaded once, so that it is there when there is something to answer', async () => {
    const { app, acquired } = await startTestApp();
    expect(acquired).toEqual([]);
    app.prepareToAnswer();
    app.prepareToAnswer();
    expect(acquired).toEqual(['fast']);
  });

  it('loads nothing while the fast model is missing', async () => {
    const { app, acquired } = await startTestApp({ states: {} });
    app.prepareToAnswer();
    expect(acquired).toEqual([]);
  });
});

describe('A model', () => {
  it('reads along with what is written, until it is sent, and then what the next question follows', async () => {
    const read: (readonly [conversationId: string | undefined, text: string])[] = [];
    const { app, pass } = await startTestApp({
      assistantOver: (store) => ({
        ...createFakeAssistant({ store, answer: () => ['Hello'] }),
        prepare: ({ conversationId, text }) => {
          read.push([conversationId, text]);
          return Promise.resolve();
        },
      }),
    });
    expect(read).toEqual([[undefined, '']]);
    app.composer.write('Hi');
    app.prepareToAnswer();
    pass(150);
    expect(read).toEqual([
      [undefined, ''],
      [undefined, 'Hi'],
    ]);
    app.composer.write('Hi you');
    app.prepareToAnswer();
    await app.send();
    pass(1000);
    expect(read.slice(2)).toEqual([
      [undefined, ''],
      [app.conversations.currentId, ''],
    ]);
  });

  it('does not read words that a file stands behind', async () => {
    const read: string[] = [];
    const { app, pass } = await startTestApp({
      assistantOver: (store) => ({
        ...createFakeAssistant({ store, answer: () => ['Hello'] }),
        prepare: ({ text }) => Promise.resolve(void read.push(text)),
      }),
    });
    app.composer.attach([{ id: 'f', name: 'a.txt', type: 'text/plain', text: 'words' }]);
    app.composer.write('Sum it up');
    app.prepareToAnswer();
    pass(1000);
    expect(read).toEqual(['']);
  });
});

describe('Sending', () => {
  it('makes a conversation of the first message, shows question and answer, and titles it', async () => {
    const { app } = await startTestApp();
    app.composer.write('Hi you');
    await app.send();
    expect(textsOf(app)).toEqual(['user: Hi you', 'assistant: Hello there']);
    expect(app.conversations.list.map(({ title }) => title)).toEqual(['Hi you']);
    expect(app.composer.text).toBe('');
    expect(app.chat.turn).toBeUndefined();
    expect(app.chat.announcement).toBe('Hello there');
  });

  it('refuses an empty message with a reason and stores nothing', async () => {
    const { app, store } = await startTestApp();
    app.composer.write('  \n');
    await app.send();
    expect(app.composer.failure).toEqual({ code: 'message-empty' });
    expect(await store.conversations()).toEqual([]);
  });

  it('keeps the question where no model is on the device, with an answer that says so', async () => {
    const { app, store } = await startTestApp({
      states: {},
      assistantOver: (store) => {
        const beforeAcquire = () => {
          throw new FailureError({ code: 'model-missing', model: 'fast-model' });
        };
        return assembleAssistant({ store, clock: createSetClock() }, {}, { state: 'absent', beforeAcquire }).assistant;
      },
    });
    app.composer.write('Hi');
    await app.send();
    expect(textsOf(app)).toEqual(['user: Hi', 'assistant: ']);
    expect(app.chat.messages.at(-1)).toMatchObject({
      status: 'failed',
      failure: { code: 'model-missing', model: 'fast-model' },
    });
    expect(app.composer.text).toBe('');
    expect(await store.messages(app.conversations.currentId ?? '')).toHaveLength(2);
  });

  it('makes one conversation of a message that is sent twice at once', async () => {
    const { app, store } = await startTestApp();
    app.composer.write('Hi');
    await Promise.all([app.send(), app.send()]);
    expect(await store.conversations()).toHaveLength(1);
    expect(textsOf(app)).toEqual(['user: Hi', 'assistant: Hello there']);
  });

  it('keeps the text where the question cannot be stored', async () => {
    const { app } = await startTestApp({
      around: (store) => ({
        ...store,
        addTurn: () => Promise.reject(new FailureError({ code: 'disk-full', neededBytes: 0 })),
      }),
    });
    app.composer.write('Hi');
    await app.send();
    expect(app.composer.text).toBe('Hi');
    expect(app.composer.failure).toEqual({ code: 'disk-full', neededBytes: 0 });
    expect(app.chat.turn).toBeUndefined();
  });

  it('sends the files beside the text and takes them out of the composer', async () => {
    const { app, draftStore } = await startTestApp();
    app.composer.attach([notes]);
    await app.send();
    expect(app.chat.messages[0]).toMatchObject({ text: '', attachments: [notes] });
    expect(app.composer.attachments).toEqual([]);
    expect(draftStore.drafts.size).toBe(0);
  });

  it('keeps what was streamed when the person stops', async () => {
    let tokens = 0;
    const { app } = await startTestApp({
      answer: ['a', 'b', 'c'],
      pause: async () => {
        if (app.chat.turn?.phase === 'writing' && ++tokens === 2) app.chat.stop();
      },
    });
    app.composer.write('Hi');
    await app.send();
    expect(app.chat.messages.at(-1)).toMatchObject({ status: 'stopped', text: 'ab' });
    expect(app.chat.announcement).toBe('ab');
  });

  it('shows a failed answer with its failure and lets it be asked again beside it', async () => {
    const failure = { code: 'engine-crashed', engine: 'x', reason: 'y' } as const;
    const { app } = await startTestApp({ failure });
    app.composer.write('Hi');
    await app.send();
    const failed = app.chat.messages.at(-1)!;
    expect(failed.failure).toEqual(failure);
    await app.answerAgain(failed, 'reasoning');
    expect(textsOf(app)).toEqual(['user: Hi', 'assistant: Hello there']);
    expect(app.chat.messages.at(-1)?.answer?.decision.route).toBe('reasoning');
    expect(app.chat.versions(failed)).toHaveLength(2);
  });

  it('begins no second turn while one runs', async () => {
    let nested: Promise<void> | undefined;
    const { app } = await startTestApp({
      pause: async () => {
        app.composer.write('Second');
        nested ??= app.send();
      },
    });
    app.composer.write('First');
    await app.send();
    await nested;
    expect(textsOf(app)).toEqual(['user: First', 'assistant: Hello there']);
    expect(app.composer.text).toBe('Second');
  });

  it('answers nothing again while a turn runs', async () => {
    let nested: Promise<void> | undefined;
    const { app } = await startTestApp({
      pause: async () => {
        const answer = app.chat.messages.at(-1);
        if (answer?.role === 'assistant') nested ??= app.answerAgain(answer, 'reasoning');
      },
    });
    app.composer.write('Hi');
    await app.send();
    await nested;
    expect(app.chat.messages.at(-1)?.answer?.decision.route).toBe('fast');
  });

  it('does not put the words of one conversation into another that was opened meanwhile', async () => {
    let opened: Promise<void> | undefined;
    const { app, store } = await startTestApp({
      pause: async () => {
        if (app.chat.turn?.phase === 'writing') opened ??= app.openConversation(undefined);
      },
    });
    app.composer.write('Hi');
    await app.send();
    await opened;
    expect(app.chat.messages).toEqual([]);
    expect(app.chat.failure).toBeUndefined();
    const [conversation] = await store.conversations();
    expect(await store.messages(conversation!.id)).toHaveLength(2);
  });
});

describe('Coming back', () => {
  it('opens the same conversation with its messages and its draft', async () => {
    const { app, reload } = await startTestApp();
    app.composer.write('Hi');
    await app.send();
    app.composer.write('half a thou');
    const again = reload();
    await again.start();
    expect(textsOf(again)).toEqual(['user: Hi', 'assistant: Hello there']);
    expect(again.composer.text).toBe('half a thou');
  });

  it('keeps a draft for each conversation', async () => {
    const { app } = await startTestApp();
    app.composer.write('Hi');
    await app.send();
    const id = app.conversations.currentId;
    app.composer.write('old draft');
    await app.openConversation(undefined);
    expect(app.composer.text).toBe('');
    app.composer.write('new draft');
    await app.openConversation(id);
    expect(app.composer.text).toBe('old draft');
    await app.openConversation(undefined);
    expect(app.composer.text).toBe('new draft');
  });
});

describe('A conversation without a title', () => {
  it('is listed under the first words of its first message', async () => {
    const { app, store } = createTestApp();
    const { id } = await store.createConversation();
    await store.addMessage(newQuestion(id, null, 'How\nare you?'));
    await app.start();
    const [conversation] = app.conversations.list;
    expect(conversation?.title).toBe('');
    expect(app.conversations.titleOf(conversation!)).toBe('How are you?');
  });
});
