import { describe, expect, test } from 'vitest';
import { FailureError } from '../../../src/lib/core/failure';
import { newAnswer, newQuestion } from '../../support/messages';
import { createStorageBrowser } from '../../support/storage-tabs';

describe('a turn', () => {
  test('is a question with its files and an empty answer below it', async () => {
    const { store } = createStorageBrowser().openTab();
    const { id } = await store.createConversation();
    const attachments = [{ id: 'a', name: 'a.txt', type: 'text/plain', text: 'A' }] as const;
    const turn = await store.addTurn({ conversationId: id, parentId: null, text: 'Hello', attachments });
    expect(turn.question).toMatchObject({ role: 'user', parentId: null, attachments, status: 'complete' });
    expect(turn.answer).toMatchObject({ role: 'assistant', parentId: turn.question.id, text: '', status: 'streaming' });
    expect(await store.messages(id)).toEqual([turn.question, turn.answer]);
    expect((await store.conversation(id))?.leafId).toBe(turn.answer.id);
  });

  test('of which the second half fails leaves nothing, not even the first', async () => {
    const ids = ['c', 'question', 'question'];
    const { store } = createStorageBrowser({ createId: () => ids.shift() ?? 'later' }).openTab();
    const conversation = await store.createConversation();
    const work = store.addTurn({ conversationId: 'c', parentId: null, text: 'Hello' });
    await expect(work).rejects.toMatchObject({ failure: { code: 'storage-failed' } });
    expect(await store.messages('c')).toEqual([]);
    expect(await store.conversation('c')).toEqual(conversation);
  });

  test('of which the storage fails leaves no lock behind', async () => {
    const browser = createStorageBrowser();
    const { store, database } = browser.openTab();
    const { id } = await store.createConversation();
    database.close();
    await expect(store.addTurn({ conversationId: id, parentId: null, text: 'Hello' })).rejects.toThrow(FailureError);
    expect(browser.heldLocks()).toEqual([]);
  });

  test('holds its answer from the first moment until its last word', async () => {
    const browser = createStorageBrowser();
    const { store } = browser.openTab();
    const { id } = await store.createConversation();
    const { answer } = await store.addTurn({ conversationId: id, parentId: null, text: 'Hello' });
    expect(await browser.openTab().store.recoverInterrupted()).toBe(0);
    await store.saveMessage({ ...answer, text: 'Hi.', status: 'complete' });
    expect(browser.heldLocks()).toEqual([]);
  });
});

describe('messages', () => {
  test('come back in the order in which they were added', async () => {
    const { store } = createStorageBrowser().openTab();
    const { id } = await store.createConversation();
    for (const text of ['a', 'b', 'c']) await store.addMessage(newQuestion(id, null, text));
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
        (index % 2 === 0 ? first : second).store.addMessage(newQuestion(id, null, String(index))),
      ),
    );
    const stored = await first.store.messages(id);
    expect(stored.map(({ position }) => position)).toEqual(Array.from({ length: 20 }, (_, index) => index));
    expect(new Set(stored.map(({ text }) => text)).size).toBe(20);
  });

  test('each is a version of those with the same parent, and the last one written is shown', async () => {
    const { store } = createStorageBrowser().openTab();
    const { id } = await store.createConversation();
    const asked = await store.addMessage(newQuestion(id));
    const first = await store.addMessage(newAnswer(id, asked.id));
    const second = await store.addMessage(newAnswer(id, asked.id));
    expect((await store.messages(id)).map(({ parentId }) => parentId)).toEqual([null, asked.id, asked.id]);
    expect((await store.conversation(id))?.leafId).toBe(second.id);
    await store.changeConversation(id, { leafId: first.id });
    expect((await store.conversation(id))?.leafId).toBe(first.id);
  });

  test('nothing brings back a conversation that another tab removed', async () => {
    const { store } = createStorageBrowser().openTab();
    const { id } = await store.createConversation();
    const answer = await store.addMessage(newAnswer(id, null));
    await store.removeConversation(id);
    const refusal = { failure: { code: 'storage-failed' } };
    await expect(store.saveMessage({ ...answer, text: 'late' })).rejects.toMatchObject(refusal);
    await expect(store.addMessage(newQuestion(id))).rejects.toMatchObject(refusal);
    expect(await store.conversations()).toEqual([]);
    expect(await store.messages(id)).toEqual([]);
  });
});

describe('an answer whose tab is gone', () => {
  test('becomes interrupted and keeps what was written', async () => {
    const browser = createStorageBrowser();
    const gone = browser.openTab();
    const { id } = await gone.store.createConversation();
    const answer = await gone.store.addMessage(newAnswer(id, null));
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
    const answer = await writer.store.addMessage(newAnswer(id, null));

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
    const answer = await writer.store.addMessage({ ...newAnswer(id, null), text: 'Bad.', status: 'complete' });
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
    const answer = await writer.store.addMessage(newAnswer(id, null));
    writer.database.close();
    await expect(writer.store.saveMessage({ ...answer, status: 'failed' })).rejects.toThrow(FailureError);
    expect(await browser.openTab().store.recoverInterrupted()).toBe(1);
  });
});
