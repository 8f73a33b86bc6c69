import { describe, expect, test } from 'vitest';
import { newQuestion } from '../../support/messages';
import { createSetClock } from '../../support/set-clock';
import { createStorageBrowser } from '../../support/storage-tabs';

describe('conversations', () => {
  test('a new one has no title and no messages', async () => {
    const { store } = createStorageBrowser().openTab();
    const conversation = await store.createConversation();
    expect(conversation.title).toBe('');
    expect(await store.conversations()).toEqual([conversation]);
    expect(await store.messages(conversation.id)).toEqual([]);
  });

  test('the one that changed last comes first', async () => {
    const clock = createSetClock();
    const { store } = createStorageBrowser({ clock }).openTab();
    const older = await store.createConversation();
    clock.advance(1);
    const newer = await store.createConversation();
    expect((await store.conversations()).map(({ id }) => id)).toEqual([newer.id, older.id]);
    clock.advance(1);
    await store.addMessage(newQuestion(older.id));
    expect((await store.conversations()).map(({ id }) => id)).toEqual([older.id, newer.id]);
  });

  test('a title does not move a conversation to the top', async () => {
    const clock = createSetClock();
    const { store } = createStorageBrowser({ clock }).openTab();
    const older = await store.createConversation();
    clock.advance(1);
    await store.createConversation();
    clock.advance(1);
    await store.changeConversation(older.id, { title: 'Soup' });
    expect((await store.conversations()).map(({ title }) => title)).toEqual(['', 'Soup']);
  });

  test('removing one removes its messages and its draft, and nothing of another', async () => {
    const { store, drafts } = createStorageBrowser().openTab();
    const gone = await store.createConversation();
    const stays = await store.createConversation();
    const message = await store.addMessage(newQuestion(gone.id));
    await store.addMessage(newQuestion(stays.id));
    await drafts.saveDraft(gone.id, { text: 'half a thought', attachments: [] });
    await drafts.saveDraft(stays.id, { text: 'another', attachments: [] });

    await store.removeConversation(gone.id);

    expect(await store.message(message.id)).toBeUndefined();
    expect((await drafts.draft(gone.id)).text).toBe('');
    expect(await store.messages(stays.id)).toHaveLength(1);
    expect((await drafts.draft(stays.id)).text).toBe('another');
    expect((await store.conversations()).map(({ id }) => id)).toEqual([stays.id]);
  });
});

describe('what a conversation is', () => {
  test('begins with the instructions and the sampling that it was started with', async () => {
    const { store } = createStorageBrowser().openTab();
    const instructions = { name: 'Editor', text: 'You mend prose.' };
    const sampling = { temperature: 0.7, topP: 0.9, topK: 40, repetitionPenalty: 1 };
    const { id } = await store.createConversation({ instructions, sampling });
    expect(await store.conversation(id)).toMatchObject({ instructions, sampling, leafId: null, pinned: false });
  });

  test('changes field by field, and a field that is taken away is gone from the row', async () => {
    const { store } = createStorageBrowser().openTab();
    const created = await store.createConversation();
    const instructions = { name: 'Editor', text: 'You mend prose.' };
    await store.changeConversation(created.id, { instructions, pinned: true });
    expect(await store.conversation(created.id)).toEqual({ ...created, instructions, pinned: true });
    await store.changeConversation(created.id, { instructions: undefined, title: 'Prose' });
    expect(await store.conversation(created.id)).toEqual({ ...created, pinned: true, title: 'Prose' });
  });

  test('takes its first words from the first question, and keeps them', async () => {
    const { store } = createStorageBrowser().openTab();
    const { id } = await store.createConversation();
    await store.addTurn({ conversationId: id, parentId: null, text: ' How\nare  you? ' });
    await store.addTurn({ conversationId: id, parentId: null, text: 'Another' });
    expect((await store.conversation(id))?.excerpt).toBe('How are you?');
  });

  test('takes them from the name of a file where nothing else was said', async () => {
    const { store } = createStorageBrowser().openTab();
    const { id } = await store.createConversation();
    const attachments = [{ id: 'a', name: 'report.md', type: 'text/markdown', text: '# Report' }] as const;
    await store.addTurn({ conversationId: id, parentId: null, text: '', attachments });
    expect((await store.conversation(id))?.excerpt).toBe('report.md');
  });

  test('never ends its first words in half a letter', async () => {
    const { store } = createStorageBrowser().openTab();
    const { id } = await store.createConversation();
    await store.addTurn({ conversationId: id, parentId: null, text: `${'x'.repeat(199)}😀` });
    expect((await store.conversation(id))?.excerpt).toBe('x'.repeat(199));
  });

  test('is in no list once it was removed, keeps everything, and comes back whole', async () => {
    const clock = createSetClock();
    const { store } = createStorageBrowser({ clock }).openTab();
    const { id } = await store.createConversation();
    const { question, answer } = await store.addTurn({ conversationId: id, parentId: null, text: 'Hello' });
    const before = await store.conversation(id);
    await store.changeConversation(id, { removedAt: clock.now() });
    expect(await store.conversations()).toEqual([]);
    expect((await store.removedConversations()).map((each) => each.id)).toEqual([id]);
    await store.changeConversation(id, { removedAt: undefined });
    expect(await store.conversations()).toEqual([before]);
    expect(await store.removedConversations()).toEqual([]);
    expect(await store.messages(id)).toEqual([question, answer]);
  });

  test('does not come into being by a change', async () => {
    const { store } = createStorageBrowser().openTab();
    await store.changeConversation('none', { title: 'Ghost' });
    expect(await store.conversations()).toEqual([]);
  });
});

describe('whole conversations', () => {
  const whole = (id: string, messageIds: readonly string[]) => ({
    conversation: {
      ...{ id, title: id, excerpt: 'Hello', pinned: false, createdAt: 1, updatedAt: 2 },
      leafId: messageIds.at(-1) ?? null,
    },
    messages: messageIds.map((messageId, position) => ({
      ...newQuestion(id, messageIds[position - 1] ?? null),
      ...{ id: messageId, position, createdAt: position },
    })),
  });

  test('are added as they are', async () => {
    const { store } = createStorageBrowser().openTab();
    const added = [whole('one', ['a', 'b']), whole('two', [])];
    await store.addConversations(added);
    expect(await store.messages('one')).toEqual(added[0]?.messages);
    expect(await store.conversation('one')).toEqual(added[0]?.conversation);
    expect((await store.conversations()).map(({ id }) => id)).toEqual(['two', 'one']);
  });

  test.each([
    ['a conversation', whole('one', ['x'])],
    ['a message', whole('three', ['a'])],
  ])('are all refused where the id of %s is taken', async (_what, taken) => {
    const { store } = createStorageBrowser().openTab();
    await store.addConversations([whole('one', ['a'])]);
    const refusal = { failure: { code: 'storage-failed' } };
    await expect(store.addConversations([whole('two', ['b']), taken])).rejects.toMatchObject(refusal);
    expect((await store.conversations()).map(({ id }) => id)).toEqual(['one']);
    expect(await store.message('b')).toBeUndefined();
    expect(await store.messages('one')).toHaveLength(1);
  });
});

describe('changes', () => {
  test('are heard in this tab and in every other, after they can be read', async () => {
    const browser = createStorageBrowser();
    const writer = browser.openTab();
    const reader = browser.openTab();
    const { id } = await writer.store.createConversation();
    const heard: string[] = [];
    writer.store.subscribe(({ conversationId }) => heard.push(`here ${conversationId}`));
    const readable = new Promise<number>((resolve, reject) => {
      reader.store.subscribe(({ conversationId }) => {
        heard.push(`there ${conversationId}`);
        reader.store.messages(conversationId).then(({ length }) => resolve(length), reject);
      });
    });
    await writer.store.addMessage(newQuestion(id));
    expect(await readable).toBe(1);
    expect(heard.sort()).toEqual([`here ${id}`, `there ${id}`]);
  });

  test('are no longer heard after unsubscribing', async () => {
    const { store } = createStorageBrowser().openTab();
    let heard = 0;
    store.subscribe(() => (heard += 1))();
    await store.createConversation();
    expect(heard).toBe(0);
  });
});
