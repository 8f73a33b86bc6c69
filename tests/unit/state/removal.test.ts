import { describe, expect, it } from 'vitest';
import { FailureError } from '../../../src/lib/core/failure';
import { settled, startTestApp, textsOf, type TestAppOptions } from '../../support/ui/started-app';

describe('Removing a conversation', () => {
  /** One conversation, asked and answered, and open. */
  async function answered(options: TestAppOptions = {}) {
    const test = await startTestApp(options);
    test.app.composer.write('Hi');
    await test.app.send();
    return { ...test, id: test.app.conversations.currentId ?? '' };
  }

  it('closes it, and keeps everything so that it can be undone', async () => {
    const { app, forgotten, store, id } = await answered();
    await app.removeConversation(id);
    expect(app.conversations.list).toEqual([]);
    expect(app.chat.messages).toEqual([]);
    expect(app.conversations.currentId).toBeUndefined();
    expect(app.conversations.removed?.id).toBe(id);
    expect(await store.messages(id)).toHaveLength(2);
    expect(forgotten).toEqual([]);
  });

  it('is undone with its messages and its draft, and opened again', async () => {
    const { app, id } = await answered();
    app.composer.write('half a thou');
    const [before] = app.conversations.list;
    await app.removeConversation(id);
    await app.restoreConversation();
    expect(app.conversations.list).toEqual([before]);
    expect(app.conversations.currentId).toBe(id);
    expect(app.conversations.removed).toBeUndefined();
    expect(textsOf(app)).toEqual(['user: Hi', 'assistant: Hello there']);
    expect(app.composer.text).toBe('half a thou');
  });

  it('can still be undone after an undo that failed', async () => {
    let isBroken = false;
    const { app, id } = await answered({
      around: (store) => ({
        ...store,
        changeConversation: (...change) =>
          isBroken
            ? Promise.reject(new FailureError({ code: 'storage-failed', reason: 'planted' }))
            : store.changeConversation(...change),
      }),
    });
    await app.removeConversation(id);
    isBroken = true;
    await app.restoreConversation();
    expect(app.conversations.failure).toMatchObject({ code: 'storage-failed' });
    expect(app.conversations.currentId).toBeUndefined();
    isBroken = false;
    await app.restoreConversation();
    expect(app.conversations.currentId).toBe(id);
  });

  it('says so when another tab made an undo impossible', async () => {
    const { app, store, id } = await answered();
    await app.removeConversation(id);
    await store.removeConversation(id);
    await app.restoreConversation();
    expect(app.conversations.failure).toMatchObject({ code: 'storage-failed' });
    expect(app.conversations.currentId).toBeUndefined();
    expect(app.conversations.removed).toBeUndefined();
  });

  it('is for good with the next removal, and drops what the models remember of it', async () => {
    const { app, store, forgotten, id } = await answered();
    const other = await store.createConversation();
    await app.removeConversation(id);
    await app.removeConversation(other.id);
    expect(await store.conversation(id)).toBeUndefined();
    expect(await store.messages(id)).toEqual([]);
    expect(forgotten).toEqual([id]);
    expect(app.conversations.removed?.id).toBe(other.id);
  });

  it('is for good once it is no longer offered to be undone', async () => {
    const { app, store, forgotten, id } = await answered();
    await app.removeConversation(id);
    await app.forgetRemovedConversation();
    expect(await store.conversation(id)).toBeUndefined();
    expect(forgotten).toEqual([id]);
    expect(app.conversations.removed).toBeUndefined();
  });

  it('becomes final at a later start, but not while a fresh one may be undone elsewhere', async () => {
    const { app, reload, store, id, pass } = await answered();
    await app.removeConversation(id);
    await reload().start();
    expect(await store.conversation(id)).toBeDefined();
    pass(61_000);
    await reload().start();
    await settled();
    expect(await store.conversation(id)).toBeUndefined();
  });

  it('in another tab closes it here too', async () => {
    const { app, reload, id } = await answered();
    const other = reload();
    await other.start();
    expect(other.conversations.currentId).toBe(id);
    await app.removeConversation(id);
    await settled();
    expect(other.conversations.currentId).toBeUndefined();
    expect(other.conversations.list).toEqual([]);
    expect(other.chat.messages).toEqual([]);
    expect(other.chat.conversationId).toBeUndefined();
    // Undone there, it is in the list here again.
    await app.restoreConversation();
    await settled();
    expect(other.conversations.list.map((each) => each.id)).toEqual([id]);
  });

  it('for good elsewhere while it is answered here leaves nothing in the memory of the models', async () => {
    let isRemoved = false;
    const { app, store, forgotten } = await startTestApp({
      pause: async () => {
        const { turn } = app.chat;
        if (turn?.phase !== 'writing' || isRemoved) return;
        isRemoved = true;
        turn.stop();
      },
      around: (inner) => ({
        ...inner,
        async saveMessage(message) {
          await inner.saveMessage(message);
          if (message.status === 'stopped') await inner.removeConversation(message.conversationId);
        },
      }),
    });
    app.composer.write('Hi');
    await app.send();
    expect(await store.conversations()).toEqual([]);
    expect(forgotten).toHaveLength(1);
  });

  it('stops its answer first, so that nothing is written to it afterwards', async () => {
    let removed: Promise<void> | undefined;
    const { app, store } = await startTestApp({
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
