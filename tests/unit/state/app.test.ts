import { describe, expect, it } from 'vitest';
import { createTestApp } from '../../support/ui/test-app';

async function started(options: Parameters<typeof createTestApp>[0] = {}) {
  const test = createTestApp(options);
  await test.app.start();
  return test;
}

function texts(app: { chat: { messages: readonly { role: string; text: string }[] } }): readonly string[] {
  return app.chat.messages.map(({ role, text }) => `${role}: ${text}`);
}

describe('Writing', () => {
  it('has the fast model loaded once, so that it is there when there is something to answer', async () => {
    const { app, acquired } = await started();
    expect(acquired).toEqual([]);
    app.prepareToAnswer();
    app.prepareToAnswer();
    expect(acquired).toEqual(['fast']);
  });

  it('loads nothing while the fast model is missing', async () => {
    const { app, acquired } = await started({ states: {} });
    app.prepareToAnswer();
    expect(acquired).toEqual([]);
  });
});

describe('Sending', () => {
  it('makes a conversation of the first message, shows question and answer, and titles it', async () => {
    const { app } = await started();
    app.composer.write('Hi you');
    await app.send();
    expect(texts(app)).toEqual(['user: Hi you', 'assistant: Hello there']);
    expect(app.conversations.list.map(({ title }) => title)).toEqual(['Hi you']);
    expect(app.composer.text).toBe('');
    expect(app.chat.turn).toBeUndefined();
    expect(app.chat.announcement).toBe('Hello there');
  });

  it('refuses an empty message with a reason and stores nothing', async () => {
    const { app, store } = await started();
    app.composer.write('  \n');
    await app.send();
    expect(app.composer.failure).toEqual({ code: 'message-empty' });
    expect(await store.conversations()).toEqual([]);
  });

  it('says which model is missing and keeps the text', async () => {
    const { app, store } = await started({ states: {} });
    app.composer.write('Hi');
    await app.send();
    expect(app.composer.failure).toEqual({ code: 'model-missing', model: 'qwen2.5-coder-0.5b' });
    expect(app.composer.text).toBe('Hi');
    expect(await store.conversations()).toEqual([]);
  });

  it('keeps what was streamed when the person stops', async () => {
    let tokens = 0;
    const { app } = await started({
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

  it('shows a failed answer with its failure and lets it be asked again in its place', async () => {
    const failure = { code: 'engine-crashed', engine: 'x', reason: 'y' } as const;
    const { app } = await started({ failure });
    app.composer.write('Hi');
    await app.send();
    const failed = app.chat.messages.at(-1)!;
    expect(failed.failure).toEqual(failure);
    await app.answerAgain(failed, 'reasoning');
    expect(texts(app)).toEqual(['user: Hi', 'assistant: Hello there']);
    expect(app.chat.messages.at(-1)?.answer?.decision.route).toBe('reasoning');
  });

  it('begins no second turn while one runs', async () => {
    let nested: Promise<void> | undefined;
    const { app } = await started({
      pause: async () => {
        app.composer.write('Second');
        nested ??= app.send();
      },
    });
    app.composer.write('First');
    await app.send();
    await nested;
    expect(texts(app)).toEqual(['user: First', 'assistant: Hello there']);
    expect(app.composer.text).toBe('Second');
  });

  it('answers nothing again while a turn runs', async () => {
    let nested: Promise<void> | undefined;
    const { app } = await started({
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
    const { app, store } = await started({
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
    const { app, reload } = await started();
    app.composer.write('Hi');
    await app.send();
    app.composer.write('half a thou');
    const again = reload();
    await again.start();
    expect(texts(again)).toEqual(['user: Hi', 'assistant: Hello there']);
    expect(again.composer.text).toBe('half a thou');
  });

  it('keeps a draft for each conversation', async () => {
    const { app } = await started();
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

describe('Deleting a conversation', () => {
  it('closes it, and drops what the models remember of it', async () => {
    const { app, forgotten } = await started();
    app.composer.write('Hi');
    await app.send();
    const id = app.conversations.currentId!;
    await app.removeConversation(id);
    expect(app.conversations.list).toEqual([]);
    expect(app.chat.messages).toEqual([]);
    expect(app.conversations.currentId).toBeUndefined();
    expect(forgotten).toEqual([id]);
  });

  it('stops its answer first, so that nothing is written to it afterwards', async () => {
    let removed: Promise<void> | undefined;
    const { app, store } = await started({
      pause: async () => {
        const { turn } = app.chat;
        if (turn?.phase === 'writing') removed ??= app.removeConversation(turn.conversationId);
      },
    });
    app.composer.write('Hi');
    await app.send();
    await removed;
    expect(await store.conversations()).toEqual([]);
    expect(app.chat.failure).toBeUndefined();
  });
});

describe('A conversation without a title', () => {
  it('is listed under the first words of its first message', async () => {
    const { app, store } = createTestApp();
    const { id } = await store.createConversation();
    await store.addMessage({ conversationId: id, role: 'user', text: 'How\nare you?', status: 'complete' });
    await app.start();
    expect(app.conversations.list[0]?.title).toBe('How are you?');
  });
});
