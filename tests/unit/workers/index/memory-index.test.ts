import { describe, expect, test } from 'vitest';
import { FailureError } from '../../../../src/lib/core/failure';
import { ask, embedAll, found, storedIds } from '../../../support/memory/asked-index';
import { createIndexBrowser, write, type IndexTab } from '../../../support/memory/index-tabs';
import { MODEL, OTHER_MODEL, vectorOf } from '../../../support/memory/text-vector';

/** The text whose vector is the question's. */
async function nearest({ index }: IndexTab, text: string, seed = 1): Promise<string | undefined> {
  const turns = await index.search({
    text: 'unrelated',
    vector: vectorOf(text, seed),
    k: 1,
    at: 1000,
    timeZone: 'UTC',
  });
  return turns[0]?.text;
}

describe('what is remembered', () => {
  test('is every branch of every conversation, word for word', async () => {
    const tab = createIndexBrowser().openTab();
    const [first] = await write(tab, 'The tortoise is called Basil.');
    await tab.store.addMessage({
      conversationId: first?.conversationId ?? '',
      parentId: null,
      role: 'user',
      text: 'The tortoise is called Otto.',
      status: 'stopped',
    });
    await write(tab, 'A tortoise eats dandelions.');
    expect(await ask(tab, 'tortoise')).toHaveLength(3);
    expect((await ask(tab, 'Basil'))[0]).toMatchObject({
      messageId: first?.id,
      conversationId: first?.conversationId,
      role: 'user',
      text: 'The tortoise is called Basil.',
      at: first?.createdAt,
    });
  });

  test.each(['streaming', 'truncated', 'interrupted', 'failed'] as const)(
    'is not a message that is %s',
    async (status) => {
      const tab = createIndexBrowser().openTab();
      const { id } = await tab.store.createConversation();
      await tab.store.addMessage({ conversationId: id, parentId: null, role: 'user', text: 'a tortoise', status });
      expect((await tab.index.status()).turns).toBe(0);
    },
  );

  test('is not what has no text', async () => {
    const tab = createIndexBrowser().openTab();
    await write(tab, ' \n', '');
    expect((await tab.index.status()).turns).toBe(0);
  });

  test('leaves the present conversation out where that is asked', async () => {
    const tab = createIndexBrowser().openTab();
    const [here] = await write(tab, 'a tortoise here');
    await write(tab, 'a tortoise there');
    const request = { text: 'tortoise', k: 9, at: 1000, timeZone: 'UTC', exclude: here?.conversationId ?? '' };
    expect((await tab.index.search(request)).map(({ text }) => text)).toEqual(['a tortoise there']);
  });

  test('follows what is written, edited, removed and brought back', async () => {
    const tab = createIndexBrowser().openTab();
    await tab.index.open(MODEL);
    const [message] = await write(tab, 'apples are red');
    if (message === undefined) throw new Error('no message');
    expect(await found(tab, 'apples')).toEqual(['apples are red']);
    await tab.store.saveMessage({ ...message, text: 'pears are green' });
    expect(await found(tab, 'apples')).toEqual([]);
    expect(await found(tab, 'pears')).toEqual(['pears are green']);
    await tab.store.changeConversation(message.conversationId, { removedAt: 1 });
    expect(await found(tab, 'pears')).toEqual([]);
    await tab.store.changeConversation(message.conversationId, { removedAt: undefined });
    expect(await found(tab, 'pears')).toEqual(['pears are green']);
    await tab.store.removeConversation(message.conversationId);
    expect(await tab.index.status()).toMatchObject({ turns: 0, chunks: 0 });
  });

  test('loses a conversation that is kept out of memory, with its vectors, until it is let in again', async () => {
    const tab = createIndexBrowser().openTab();
    await tab.index.open(MODEL);
    const [message] = await write(tab, 'apples are red');
    await embedAll(tab);
    expect(await storedIds(tab)).toEqual([message?.id]);
    await tab.store.changeConversation(message?.conversationId ?? '', { memory: false });
    expect(await found(tab, 'apples')).toEqual([]);
    expect(await storedIds(tab)).toEqual([]);
    await tab.store.changeConversation(message?.conversationId ?? '', { memory: undefined });
    expect(await found(tab, 'apples')).toEqual(['apples are red']);
  });

  test('is never answered with what was removed, even when nobody told', async () => {
    const tab = createIndexBrowser().openTab();
    const [message] = await write(tab, 'apples are red');
    await write(tab, 'apples are round');
    expect(await found(tab, 'apples')).toHaveLength(2);
    tab.deafen();
    await tab.store.changeConversation(message?.conversationId ?? '', { removedAt: 1 });
    expect(await found(tab, 'apples')).toEqual(['apples are round']);
    expect((await tab.index.status()).turns).toBe(1);
  });

  test('is read again after a failure', async () => {
    let broken = true;
    const refusal = new FailureError({ code: 'storage-failed', reason: 'disk' });
    const tab = createIndexBrowser().openTab((vectors) => ({
      messagesOf: (id) => (broken ? Promise.reject(refusal) : vectors.messagesOf(id)),
      remembered: (ids) => (broken ? Promise.reject(refusal) : vectors.remembered(ids)),
    }));
    await tab.index.open(MODEL);
    await write(tab, 'apples are red');
    await expect(found(tab, 'apples')).rejects.toBe(refusal);
    broken = false;
    expect(await found(tab, 'apples')).toEqual(['apples are red']);
  });

  test('is opened with the same model after an opening that failed', async () => {
    let broken = true;
    const refusal = new FailureError({ code: 'storage-failed', reason: 'disk' });
    const browser = createIndexBrowser();
    await write(browser.openTab(), 'apples are red');
    const tab = browser.openTab((vectors) => ({
      async *messages() {
        if (broken) throw refusal;
        yield* vectors.messages();
      },
    }));
    await expect(tab.index.open(MODEL)).rejects.toBe(refusal);
    broken = false;
    expect(await tab.index.pending(MODEL.id, 10)).toHaveLength(1);
  });
});

describe('vectors', () => {
  test('are wanted of the newest turns first, and found by once they are kept', async () => {
    const tab = createIndexBrowser().openTab();
    await tab.index.open(MODEL);
    await write(tab, 'one', 'two', 'three');
    expect((await tab.index.pending(MODEL.id, 2)).map(({ text }) => text)).toEqual(['three', 'two']);
    expect(await embedAll(tab)).toBe(3);
    expect(await tab.index.pending(MODEL.id, 9)).toEqual([]);
    expect(await tab.index.status()).toMatchObject({ turns: 3, chunks: 3, embedded: 3 });
    expect(await nearest(tab, 'two')).toBe('two');
  });

  test('are there again with the next page, for every piece of a long text', async () => {
    const browser = createIndexBrowser();
    const first = browser.openTab();
    await first.index.open(MODEL);
    await write(first, 'the bicycle is red', 'Some words that make a sentence. '.repeat(200));
    const { chunks } = await first.index.status();
    expect(chunks).toBeGreaterThan(5);
    expect(await embedAll(first)).toBe(chunks);
    first.close();
    const second = browser.openTab();
    expect(await second.index.open(MODEL)).toMatchObject({ chunks, embedded: chunks });
    expect(await second.index.pending(MODEL.id, 9)).toEqual([]);
    expect(await nearest(second, 'the bicycle is red')).toBe('the bicycle is red');
  });

  test('of a text that changed are neither taken nor used', async () => {
    const browser = createIndexBrowser();
    const tab = browser.openTab();
    await tab.index.open(MODEL);
    const [message] = await write(tab, 'before');
    if (message === undefined) throw new Error('no message');
    const pending = await tab.index.pending(MODEL.id, 9);
    await embedAll(tab);
    await tab.store.saveMessage({ ...message, text: 'after' });
    expect(await tab.index.status()).toMatchObject({ embedded: 0 });
    const late = pending.map(({ chunkId, textHash }) => ({ chunkId, textHash, vector: vectorOf('before') }));
    expect(await tab.index.keep(MODEL.id, late)).toBe(0);
    expect(await browser.openTab().index.open(MODEL)).toMatchObject({ chunks: 1, embedded: 0 });
  });

  test('of other dimensions, of unknown chunks or of no direction do no harm', async () => {
    const tab = createIndexBrowser().openTab();
    await tab.index.open(MODEL);
    await write(tab, 'one');
    const [chunk] = await tab.index.pending(MODEL.id, 9);
    if (chunk === undefined) throw new Error('no chunk');
    expect(await tab.index.keep(MODEL.id, [{ ...chunk, vector: new Float32Array(3) }])).toBe(0);
    expect(await tab.index.keep(MODEL.id, [{ ...chunk, chunkId: 'x', vector: vectorOf('x') }])).toBe(0);
    expect(await tab.index.pending(MODEL.id, 9)).toHaveLength(1);
    expect(await tab.index.keep(MODEL.id, [{ ...chunk, vector: new Float32Array(MODEL.dimensions) }])).toBe(1);
    expect(await tab.index.pending(MODEL.id, 9)).toEqual([]);
    expect(await found(tab, 'one')).toEqual(['one']);
  });

  test('of a message that went unnoticed are refused, and not asked for again', async () => {
    const tab = createIndexBrowser().openTab();
    await tab.index.open(MODEL);
    const [message] = await write(tab, 'one');
    expect(await tab.index.pending(MODEL.id, 9)).toHaveLength(1);
    tab.deafen();
    await tab.store.removeConversation(message?.conversationId ?? '');
    expect(await embedAll(tab)).toBe(0);
    expect(await storedIds(tab)).toEqual([]);
    expect(await tab.index.pending(MODEL.id, 9)).toEqual([]);
  });

  test('without a model are not asked for, and words find', async () => {
    const tab = createIndexBrowser().openTab();
    await write(tab, 'apples are red');
    expect(await tab.index.pending(MODEL.id, 9)).toEqual([]);
    expect(await found(tab, 'apples')).toEqual(['apples are red']);
  });

  test('of another model are replaced one by one, while words and the new ones find', async () => {
    const browser = createIndexBrowser();
    const tab = browser.openTab();
    await tab.index.open(MODEL);
    await write(tab, 'one apple');
    await write(tab, 'two pears');
    const late = (await tab.index.pending(MODEL.id, 9)).map((chunk) => ({ ...chunk, vector: vectorOf(chunk.text) }));
    await embedAll(tab);

    expect(await tab.index.open(OTHER_MODEL)).toMatchObject({ chunks: 2, embedded: 0 });
    expect(await found(tab, 'apple')).toEqual(['one apple']);
    expect(await tab.index.pending(MODEL.id, 9)).toEqual([]);
    expect(await tab.index.keep(MODEL.id, late)).toBe(0);
    const [newest] = await tab.index.pending(OTHER_MODEL.id, 1);
    if (newest === undefined) throw new Error('no chunk');
    await tab.index.keep(OTHER_MODEL.id, [{ ...newest, vector: vectorOf(newest.text, 2) }]);
    expect(await nearest(tab, 'two pears', 2)).toBe('two pears');

    const next = browser.openTab();
    expect(await next.index.open(OTHER_MODEL)).toMatchObject({ chunks: 2, embedded: 1 });
    await embedAll(next, OTHER_MODEL, 2);
    const rows = await tab.database.memoryVectors.toArray();
    expect(rows.map(({ model }) => model)).toEqual([OTHER_MODEL.id, OTHER_MODEL.id]);
  });

  test('that one tab kept are used by the others', async () => {
    const browser = createIndexBrowser();
    const [one, other] = [browser.openTab(), browser.openTab()];
    await write(one, 'apple', 'pear');
    await one.index.open(MODEL);
    await other.index.open(MODEL);
    await embedAll(one);
    expect(await other.index.pending(MODEL.id, 9)).toEqual([]);
    expect(await nearest(other, 'pear')).toBe('pear');
  });

  test('whose message is gone are removed by the next opening', async () => {
    const browser = createIndexBrowser();
    const tab = browser.openTab();
    await tab.index.open(MODEL);
    const [message] = await write(tab, 'apple');
    const [kept] = await write(tab, 'pear');
    await embedAll(tab);
    tab.deafen();
    await tab.store.removeConversation(message?.conversationId ?? '');
    expect(await storedIds(tab)).toHaveLength(2);
    await browser.openTab().index.open(MODEL);
    expect(await storedIds(tab)).toEqual([kept?.id]);
  });
});

describe('forgetting', () => {
  test('takes a message out of memory and the rows, in every tab and for good', async () => {
    const browser = createIndexBrowser();
    const [one, other] = [browser.openTab(), browser.openTab()];
    const [secret, kept] = await write(one, 'the secret apple', 'the open apple');
    if (secret === undefined || kept === undefined) throw new Error('no messages');
    await one.index.open(MODEL);
    await other.index.open(MODEL);
    await embedAll(one);
    expect(await found(other, 'apple')).toHaveLength(2);

    await one.index.forget([secret.id]);
    expect(await found(one, 'apple')).toEqual(['the open apple']);
    expect(await found(other, 'apple')).toEqual(['the open apple']);
    expect(await other.index.status()).toMatchObject({ turns: 1, embedded: 1 });
    expect(await storedIds(one)).toEqual([kept.id]);

    await one.store.saveMessage(secret);
    expect(await found(one, 'secret')).toEqual([]);
    const later = browser.openTab();
    expect(await later.index.open(MODEL)).toMatchObject({ turns: 1 });
    expect(await found(later, 'secret')).toEqual([]);
  });

  test('refuses the vector that was being made of it', async () => {
    const browser = createIndexBrowser();
    const [one, other] = [browser.openTab(), browser.openTab()];
    const [secret] = await write(one, 'the secret apple');
    await one.index.open(MODEL);
    await other.index.open(MODEL);
    const pending = await one.index.pending(MODEL.id, 9);
    const vectors = pending.map((chunk) => ({ ...chunk, vector: vectorOf(chunk.text) }));
    await other.index.forget([secret?.id ?? '']);
    expect(await one.index.keep(MODEL.id, vectors)).toBe(0);
    expect(await storedIds(one)).toEqual([]);
    expect(await one.index.pending(MODEL.id, 9)).toEqual([]);
  });
});
