import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/lib/core/fact';
import { createMentions } from '../../../src/lib/memory/forget/mentions';
import { createChangeFeed } from '../../../src/lib/storage/change-feed';
import { createForgetting } from '../../../src/lib/storage/dexie-forgetting';
import { createRowChanges } from '../../../src/lib/storage/row-changes';
import { createFakeChannels } from '../../support/fake-channel';
import { createStorageBrowser, type StorageTab } from '../../support/storage-tabs';

const why = { lexical: 0, semantic: 0, neighbours: 0, conversation: 0, names: 0, time: 0, recency: 0 };

/** Everything on the disk, as one text. */
async function everything({ database }: StorageTab): Promise<string> {
  const tables = [
    database.conversations,
    database.messages,
    database.drafts,
    database.facts,
    database.tombstones,
    database.overrides,
    database.memoryVectors,
    database.settings,
  ];
  return JSON.stringify(await Promise.all(tables.map((table) => table.toArray())));
}

/** A disk on which a place called Zennor stands in every table that can hold it, and one called Leeds beside it. */
async function filled() {
  const tab = createStorageBrowser().openTab();
  const { store, database } = tab;
  const { id: conversationId } = await store.createConversation();
  const said = await store.addTurn({ conversationId, parentId: null, text: 'I live in Zennor' });
  const echo = 'Zennor is lovely!';
  await store.saveMessage({ ...said.answer, text: echo, thought: 'They said Zennor.', status: 'complete' });
  const later = await store.addTurn({ conversationId, parentId: said.answer.id, text: 'What is the weather?' });
  const decision = { route: 'fast' as const, confidence: 1, reasons: [], milliseconds: 1, forced: false };
  await store.saveMessage({
    ...later.answer,
    text: 'Fine',
    thought: 'They live by the sea.',
    status: 'complete',
    answer: {
      decision,
      remembered: ['leeds'],
      recall: {
        text: 'The person lives in Zennor.',
        turns: [{ messageId: said.question.id, conversationId, score: 1, why }],
        facts: ['home'],
      },
    },
  });
  const fact = (id: string, object: string): Fact => ({
    id,
    subject: 'user',
    predicate: 'home',
    object,
    polarity: 'positive',
    kind: 'fact',
    confidence: 1,
    saidAt: 1,
    validFrom: 1,
    state: 'kept',
    pinned: false,
  });
  await database.facts.bulkPut([fact('home', 'Zennor'), fact('leeds', 'Leeds')]);
  await database.drafts.put({ conversationId, text: 'Is ZENNOR far?' });
  await database.drafts.put({ conversationId: 'other', text: 'Is Leeds far?' });
  await database.overrides.put({ id: 'o', text: 'zennor, why', route: 'fast', chosenAt: 1 });
  await database.memoryVectors.put({
    id: `${said.question.id}#0`,
    messageId: said.question.id,
    conversationId,
    model: 'm',
    textHash: 'h',
    vector: new ArrayBuffer(2),
  });
  await store.changeConversation(conversationId, { title: 'Life in Zennor' });
  const forgetting = createForgetting({
    database,
    conversationChanges: createChangeFeed(createFakeChannels().open()),
    factChanges: createRowChanges(),
    overrideChanges: createRowChanges(),
  });
  const mentions = createMentions(['Zennor']);
  const found = await forgetting.find(({ text }) => mentions(text));
  const forgotten = { factIds: ['home'], messageIds: found.map(({ id }) => id), mentions, at: 9 };
  return { tab, conversationId, said, later, forgetting, forgotten };
}

describe('forgetting', () => {
  it('leaves the words in no table', async () => {
    const { tab, forgetting, forgotten } = await filled();
    expect(await everything(tab)).toMatch(/zennor/i);
    await forgetting.forget(forgotten);
    expect(await everything(tab)).not.toMatch(/zennor/i);
  });

  it('leaves everything else as it was', async () => {
    const { tab, conversationId, said, later, forgetting, forgotten } = await filled();
    expect(await forgetting.forget(forgotten)).toEqual([conversationId]);
    const messages = await tab.store.messages(conversationId);
    expect(messages.map(({ text, forgottenAt }) => [text, forgottenAt])).toEqual([
      ['', 9],
      ['', 9],
      ['What is the weather?', undefined],
      ['Fine', undefined],
    ]);
    expect(messages[3]?.answer?.remembered).toEqual(['leeds']);
    expect((await tab.database.facts.toArray()).map(({ id }) => id)).toEqual(['leeds']);
    expect((await tab.database.drafts.toArray()).map(({ text }) => text)).toEqual(['Is Leeds far?']);
    expect((await tab.store.conversation(conversationId))?.excerpt).toBe('What is the weather?');
    expect((await tab.database.tombstones.toArray()).map(({ id }) => id).sort()).toEqual(
      ['home', said.question.id, said.answer.id].sort(),
    );
    expect(later.question.parentId).toBe(said.answer.id);
  });

  it('leaves no thought about what is forgotten, and every other', async () => {
    const { tab, conversationId, later, forgetting, forgotten } = await filled();
    for (const thought of ['Zennor again?', 'What time is it?']) {
      const { answer } = await tab.store.addTurn({ conversationId, parentId: later.answer.id, text: 'And now?' });
      await tab.store.saveMessage({ ...answer, text: 'Now', thought, status: 'complete' });
    }
    await forgetting.forget(forgotten);
    const thoughts = (await tab.store.messages(conversationId)).flatMap(({ thought }) => thought ?? []);
    expect(thoughts).toEqual(['What time is it?']);
  });

  it('forgets all or nothing', async () => {
    const { tab, forgetting, forgotten } = await filled();
    const before = await everything(tab);
    await expect(
      forgetting.forget({
        ...forgotten,
        mentions: () => {
          throw new Error('a fault');
        },
      }),
    ).rejects.toThrow('a fault');
    expect(await everything(tab)).toBe(before);
  });
});
