import { describe, expect, it } from 'vitest';
import { isTemporary } from '../../../src/lib/core/temporary-conversation';
import { startTestApp, textsOf } from '../../support/ui/started-app';

describe('What an unwritten conversation shall begin with', () => {
  const instructions = { name: 'Pirate', text: 'Speak as a pirate.' };
  const sampling = { temperature: 1, topP: 1, topK: 0, repetitionPenalty: 1 };

  it('is taken into the one that its first message makes, and into no other', async () => {
    const { app, store } = await startTestApp();
    await app.conversations.change(undefined, { instructions });
    await app.conversations.change(undefined, { sampling });
    app.composer.write('Hi');
    await app.send();
    const id = app.conversations.currentId!;
    expect(await store.conversation(id)).toMatchObject({ instructions, sampling });
    expect(app.conversations.start).toEqual({});
    await app.openConversation(undefined);
    app.composer.write('Hi');
    await app.send();
    expect((await store.conversation(app.conversations.currentId!))?.instructions).toBeUndefined();
  });

  it('is taken away field by field', async () => {
    const { app } = await startTestApp();
    await app.conversations.change(undefined, { instructions, sampling });
    await app.conversations.change(undefined, { instructions: undefined });
    expect(app.conversations.start).toEqual({ temporary: false, sampling });
  });

  it('is forgotten when another is opened', async () => {
    const { app } = await startTestApp();
    await app.conversations.change(undefined, { instructions });
    await app.openConversation(undefined);
    expect(app.conversations.start).toEqual({});
  });
});

describe('A temporary conversation', () => {
  async function temporary() {
    const test = await startTestApp();
    await test.app.startTemporaryConversation();
    test.app.composer.write('secret');
    return test;
  }

  it('is answered, and nothing of it is kept, listed or remembered, not even what is typed', async () => {
    const { app, kept, draftStore, remembered } = await temporary();
    expect([...draftStore.drafts.keys()].filter((key) => !isTemporary(key))).toEqual([]);
    await app.send();
    app.composer.write('more');
    expect(textsOf(app)).toEqual(['user: secret', 'assistant: Hello there']);
    expect(app.conversations.current?.id).toBe(app.conversations.currentId);
    expect(app.conversations.list).toEqual([]);
    expect(await kept.conversations()).toEqual([]);
    expect(remembered()).toBeUndefined();
    expect([...draftStore.drafts.keys()].filter((key) => !isTemporary(key))).toEqual([]);
  });

  it('leaves the draft of an unwritten conversation alone', async () => {
    const { app } = await startTestApp();
    app.composer.write('a thought to keep');
    await app.startTemporaryConversation();
    expect(app.composer.text).toBe('');
    app.composer.write('secret');
    await app.openConversation(undefined);
    expect(app.composer.text).toBe('a thought to keep');
  });

  it('is gone once another is opened', async () => {
    const { app, store, forgotten } = await temporary();
    await app.send();
    const id = app.conversations.currentId!;
    await app.openConversation(undefined);
    expect(await store.conversation(id)).toBeUndefined();
    expect(await store.messages(id)).toEqual([]);
    expect(forgotten).toEqual([id]);
    expect(app.chat.messages).toEqual([]);
  });

  it('is removed at once, without an undo', async () => {
    const { app, store } = await temporary();
    await app.send();
    const id = app.conversations.currentId!;
    await app.removeConversation(id);
    expect(await store.conversation(id)).toBeUndefined();
    expect(app.conversations.removed).toBeUndefined();
    expect(app.conversations.currentId).toBeUndefined();
  });
});
