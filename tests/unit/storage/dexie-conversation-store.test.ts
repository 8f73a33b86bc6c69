import { describe, expect, test } from 'vitest';
import type { Message } from '../../../src/lib/core/conversation';
import { FailureError } from '../../../src/lib/core/failure';
import { createSettingsStore } from '../../../src/lib/storage/dexie-settings-store';
import { createSetClock } from '../../support/set-clock';
import { createStorageBrowser } from '../../support/storage-tabs';

type NewMessage = Omit<Message, 'id' | 'position' | 'createdAt'>;

const question = (conversationId: string, text = 'Hello'): NewMessage => ({
  conversationId,
  role: 'user',
  text,
  status: 'complete',
});
const streaming = (conversationId: string): NewMessage => ({
  conversationId,
  role: 'assistant',
  text: '',
  status: 'streaming',
});

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
    await store.addMessage(question(older.id));
    expect((await store.conversations()).map(({ id }) => id)).toEqual([older.id, newer.id]);
  });

  test('a title does not move a conversation to the top', async () => {
    const clock = createSetClock();
    const { store } = createStorageBrowser({ clock }).openTab();
    const older = await store.createConversation();
    clock.advance(1);
    await store.createConversation();
    clock.advance(1);
    await store.renameConversation(older.id, 'Soup');
    expect((await store.conversations()).map(({ title }) => title)).toEqual(['', 'Soup']);
  });

  test('removing one removes its messages and its draft, and nothing of another', async () => {
    const { store, database } = createStorageBrowser().openTab();
    const settings = createSettingsStore(database);
    const gone = await store.createConversation();
    const stays = await store.createConversation();
    const message = await store.addMessage(question(gone.id));
    await store.addMessage(question(stays.id));
    await settings.saveDraft(gone.id, 'half a thought');
    await settings.saveDraft(stays.id, 'another');

    await store.removeConversation(gone.id);

    expect(await store.message(message.id)).toBeUndefined();
    expect(await settings.draft(gone.id)).toBe('');
    expect(await store.messages(stays.id)).toHaveLength(1);
    expect(await settings.draft(stays.id)).toBe('another');
    expect((await store.conversations()).map(({ id }) => id)).toEqual([stays.id]);
  });
});

describe('messages', () => {
  test('come back in the order in which they were added', async () => {
    const { store } = createStorageBrowser().openTab();
    const { id } = await store.createConversation();
    for (const text of ['a', 'b', 'c']) await store.addMessage(question(id, text));
    expect((await store.messages(id)).map(({ text, position }) => [text, position])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 2],
    ]);
  });

  test('two tabs that add at once get places of their own', async () => {
    const browser = createStorageBrowser();
    const first = browser.openTab();
    const second = browser.openTab();
    const { id } = await first.store.createConversation();
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        (index % 2 === 0 ? first : second).store.addMessage(question(id, String(index))),
      ),
    );
    const stored = await first.store.messages(id);
    expect(stored.map(({ position }) => position)).toEqual(Array.from({ length: 20 }, (_, index) => index));
    expect(new Set(stored.map(({ text }) => text)).size).toBe(20);
  });

  test('removing what follows a message keeps the message', async () => {
    const { store } = createStorageBrowser().openTab();
    const { id } = await store.createConversation();
    const kept = await store.addMessage(question(id, 'kept'));
    await store.addMessage(question(id, 'gone'));
    await store.removeMessagesAfter(kept.id);
    expect((await store.messages(id)).map(({ text }) => text)).toEqual(['kept']);
    expect((await store.addMessage(question(id, 'next'))).position).toBe(1);
  });

  test('nothing brings back a message that another tab removed', async () => {
    const { store } = createStorageBrowser().openTab();
    const { id } = await store.createConversation();
    const asked = await store.addMessage(question(id));
    const answer = await store.addMessage(streaming(id));
    await store.removeMessagesAfter(asked.id);
    await expect(store.saveMessage({ ...answer, text: 'late' })).rejects.toMatchObject({
      failure: { code: 'storage-failed' },
    });
    expect(await store.messages(id)).toEqual([asked]);
  });

  test('nothing brings back a conversation that another tab removed', async () => {
    const { store } = createStorageBrowser().openTab();
    const { id } = await store.createConversation();
    const answer = await store.addMessage(streaming(id));
    await store.removeConversation(id);
    const refusal = { failure: { code: 'storage-failed' } };
    await expect(store.saveMessage({ ...answer, text: 'late' })).rejects.toMatchObject(refusal);
    await expect(store.addMessage(question(id))).rejects.toMatchObject(refusal);
    expect(await store.conversations()).toEqual([]);
    expect(await store.messages(id)).toEqual([]);
  });
});

describe('an answer whose tab is gone', () => {
  test('becomes interrupted and keeps what was written', async () => {
    const browser = createStorageBrowser();
    const gone = browser.openTab();
    const { id } = await gone.store.createConversation();
    const answer = await gone.store.addMessage(streaming(id));
    await gone.store.saveMessage({ ...answer, text: 'Half an ans' });
    gone.close();

    const { store } = browser.openTab();
    expect(await store.recoverInterrupted()).toBe(1);
    expect(await store.message(answer.id)).toEqual({ ...answer, text: 'Half an ans', status: 'interrupted' });
    expect(await store.recoverInterrupted()).toBe(0);
  });

  test('is left alone while another tab still writes it', async () => {
    const browser = createStorageBrowser();
    const writer = browser.openTab();
    const { id } = await writer.store.createConversation();
    const answer = await writer.store.addMessage(streaming(id));

    const other = browser.openTab();
    expect(await other.store.recoverInterrupted()).toBe(0);
    expect((await other.store.message(answer.id))?.status).toBe('streaming');

    await writer.store.saveMessage({ ...answer, text: 'Done.', status: 'complete' });
    expect(await other.store.recoverInterrupted()).toBe(0);
    expect((await other.store.message(answer.id))?.status).toBe('complete');
  });

  test('is left alone while it is being written a second time', async () => {
    const browser = createStorageBrowser();
    const writer = browser.openTab();
    const { id } = await writer.store.createConversation();
    const answer = await writer.store.addMessage({ ...streaming(id), text: 'Bad.', status: 'complete' });
    await writer.store.saveMessage({ ...answer, text: '', status: 'streaming' });
    const other = browser.openTab();
    expect(await other.store.recoverInterrupted()).toBe(0);
    writer.close();
    expect(await other.store.recoverInterrupted()).toBe(1);
  });

  test('is found even if its last save failed while the tab stayed open', async () => {
    const browser = createStorageBrowser();
    const writer = browser.openTab();
    const { id } = await writer.store.createConversation();
    const answer = await writer.store.addMessage(streaming(id));
    writer.database.close();
    await expect(writer.store.saveMessage({ ...answer, status: 'failed' })).rejects.toThrow(FailureError);
    expect(await browser.openTab().store.recoverInterrupted()).toBe(1);
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
    await writer.store.addMessage(question(id));
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
