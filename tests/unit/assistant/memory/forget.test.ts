import { describe, expect, it } from 'vitest';
import { forget, previewForget, type ForgetParts } from '../../../../src/lib/assistant/memory/forget';
import type { Fact } from '../../../../src/lib/core/fact';
import { FailureError } from '../../../../src/lib/core/failure';
import { createChangeFeed } from '../../../../src/lib/storage/change-feed';
import { createFactStore } from '../../../../src/lib/storage/dexie-fact-store';
import { createForgetting } from '../../../../src/lib/storage/dexie-forgetting';
import { createRowChanges } from '../../../../src/lib/storage/row-changes';
import { createFakeChannels } from '../../../support/fake-channel';
import { write } from '../../../support/memory/index-tabs';
import { createSaidFacts } from '../../../support/memory/said-facts';
import { createSetClock } from '../../../support/set-clock';
import { createStorageBrowser } from '../../../support/storage-tabs';

function parts(changed: Partial<ForgetParts> = {}) {
  const tab = createStorageBrowser().openTab();
  const dropped: string[] = [];
  const all: ForgetParts = {
    facts: createFactStore(tab.database, createRowChanges()),
    forgetting: createForgetting({
      database: tab.database,
      conversationChanges: createChangeFeed(createFakeChannels().open()),
      factChanges: createRowChanges(),
      overrideChanges: createRowChanges(),
    }),
    forgetIndexed: async (ids) => void dropped.push(...ids),
    forgetCache: async (id) => void dropped.push(id),
    clock: createSetClock(),
    ...changed,
  };
  const fact = async (change: Partial<Fact>): Promise<Fact> => {
    const [row] = createSaidFacts().say(1, 'user | home | Zennor').change.saved;
    if (row === undefined) throw new Error('Nothing was said');
    const { source: _source, ...rest } = row;
    const saved = { ...rest, ...change };
    await tab.database.facts.put(saved);
    return saved;
  };
  return { ...tab, all, dropped, fact };
}

describe('what goes with a fact', () => {
  it('is every message that says its words, earliest first, and what was chosen besides', async () => {
    const { all, fact, ...tab } = parts();
    const [said, other, again] = await write(tab, 'I live in Zennor', 'It rains', 'Is ZENNOR far?');
    const { id } = await fact({ source: { conversationId: 'c', messageId: said?.id ?? '' } });
    const { facts, messages } = await previewForget(all, { factIds: [id], messageIds: [] });
    expect(facts.map(({ object }) => object)).toEqual(['Zennor']);
    expect(messages.map((message) => message.id)).toEqual([said?.id, again?.id]);
    const more = await previewForget(all, { factIds: [id], messageIds: [other?.id ?? ''] });
    expect(new Set(more.messages.map((message) => message.id))).toEqual(new Set([said?.id, other?.id, again?.id]));
  });

  it('is each message that said it, in whatever words', async () => {
    const { all, fact, ...tab } = parts();
    const [first, second] = await write(tab, 'It is where I said', 'Still there', 'It rains');
    const source = (messageId = ''): Fact['source'] & object => ({ conversationId: 'c', messageId });
    const saying = { saidAt: 1, validFrom: 1, confidence: 1 };
    const { id } = await fact({
      source: source(first?.id),
      sayings: [
        { ...saying, source: source(first?.id) },
        { ...saying, source: source(second?.id) },
      ],
    });
    const { messages } = await previewForget(all, { factIds: [id], messageIds: [] });
    expect(messages.map((message) => message.id)).toEqual([first?.id, second?.id]);
  });

  it('is of common words only what said it or was given it', async () => {
    const { all, fact, ...tab } = parts();
    const written = await write(tab, ...Array.from({ length: 25 }, (_, place) => `Zennor ${place}`));
    const { id } = await fact({ source: { conversationId: 'c', messageId: written[3]?.id ?? '' } });
    const decision = { route: 'fast' as const, confidence: 1, reasons: [], milliseconds: 1, forced: false };
    const answers: readonly [number, object][] = [
      [7, { remembered: [id] }],
      [9, { recall: { text: 'Zennor', facts: [id], turns: [] } }],
      [11, { remembered: ['other'] }],
    ];
    for (const [place, record] of answers) {
      const message = written[place];
      if (message !== undefined) await tab.store.saveMessage({ ...message, answer: { decision, ...record } });
    }
    const { messages } = await previewForget(all, { factIds: [id], messageIds: [] });
    // The one below the third, too: it answered it.
    expect(messages.map(({ text }) => text)).toEqual(['Zennor 3', 'Zennor 4', 'Zennor 7', 'Zennor 9']);
  });
});

describe('forgetting', () => {
  it('drops what was computed from every conversation that changed', async () => {
    const { all, dropped, fact, ...tab } = parts();
    const [said] = await write(tab, 'I live in Zennor');
    await write(tab, 'It rains');
    await forget(all, await previewForget(all, { factIds: [(await fact({})).id], messageIds: [] }));
    expect(new Set(dropped)).toEqual(new Set([said?.id, said?.conversationId]));
  });

  it.each(['index', 'cache'] as const)('drops everything else where the %s fails, and tells it', async (which) => {
    const gone = new FailureError({ code: 'storage-failed', reason: 'gone' });
    let caches = 0;
    const { all, dropped, fact, ...tab } = parts({
      ...(which === 'index' ? { forgetIndexed: () => Promise.reject(gone) } : {}),
    });
    const failing: ForgetParts = {
      ...all,
      async forgetCache(id) {
        caches += 1;
        if (which === 'cache' && caches === 1) throw gone;
        await all.forgetCache(id);
      },
    };
    await write(tab, 'I live in Zennor');
    await write(tab, 'Zennor is far');
    const preview = await previewForget(all, { factIds: [(await fact({})).id], messageIds: [] });
    await expect(forget(failing, preview)).rejects.toBe(gone);
    expect(caches).toBe(2);
    expect(dropped).toHaveLength(which === 'index' ? 2 : 3);
  });
});
