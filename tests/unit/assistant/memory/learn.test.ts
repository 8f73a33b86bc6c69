import { beforeEach, describe, expect, it } from 'vitest';
import { keepNote, learn, type LearnParts, type Said } from '../../../../src/lib/assistant/memory/learn';
import { createFactStore } from '../../../../src/lib/storage/dexie-fact-store';
import type { FactStore } from '../../../../src/lib/storage/fact-store';
import { createRowChanges } from '../../../../src/lib/storage/row-changes';
import { countedIds } from '../../../support/counted-ids';
import { createStorageBrowser } from '../../../support/storage-tabs';

const NOON = Date.UTC(2026, 4, 20, 11);
let facts: FactStore;
let parts: LearnParts;

beforeEach(() => {
  facts = createFactStore(createStorageBrowser().openTab().database, createRowChanges());
  parts = {
    facts,
    timeZone: () => 'Europe/London',
    createId: countedIds('hand-'),
    embedWords: () => Promise.resolve(undefined),
  };
});

function said(text: string, messageId = 'm1', at = NOON): Said {
  return { text, at, source: { conversationId: 'c', messageId } };
}

async function rows(): Promise<readonly string[]> {
  const all = await facts.facts();
  return all.map(({ id, predicate, object, state }) => `${id} ${predicate} ${object} ${state}`);
}

describe('learning', () => {
  it('keeps what the words say of the person, with where and when they were said', async () => {
    expect((await learn(parts, said('I live in Leeds.'))).map(({ op }) => op)).toEqual(['add']);
    expect(await facts.facts()).toMatchObject([
      {
        id: 'm1:0',
        subject: 'user',
        predicate: 'home',
        object: 'Leeds',
        saidAt: NOON,
        source: { conversationId: 'c', messageId: 'm1' },
        state: 'kept',
      },
    ]);
  });

  it('lets wait what is sensitive', async () => {
    await learn(parts, said('I was diagnosed with diabetes.'));
    expect(await rows()).toEqual(['m1:0 conditions diabetes waiting']);
  });

  it.each(['My password is hunter2horse', 'My PIN is 4821.', 'I live in Leeds and my card is 4111 1111 1111 1111'])(
    'keeps nothing of words with a secret: %s',
    async (text) => {
      expect(await learn(parts, said(text))).toEqual([]);
      expect(await rows()).toEqual([]);
    },
  );

  it.each(['I might move to Leeds', 'Do I live in Leeds?', 'Write a poem about somebody who lives in Leeds'])(
    'keeps nothing that is not told as so: %s',
    async (text) => {
      await learn(parts, said(text));
      expect((await rows()).filter((row) => row.endsWith('kept'))).toEqual([]);
    },
  );

  it('keeps the words of one message once, however often they are read', async () => {
    await learn(parts, said('I live in Leeds.'));
    expect((await learn(parts, said('I live in Leeds.'))).filter(({ op }) => op === 'add')).toEqual([]);
    expect(await rows()).toEqual(['m1:0 home Leeds kept']);
  });

  it('does not bring back what was forgotten from the same message, and says that it did not', async () => {
    await learn(parts, said('I live in Leeds.'));
    await facts.forget(['m1:0'], NOON);
    expect((await learn(parts, said('I live in Leeds.'))).map(({ op }) => op)).toEqual(['refused']);
    expect(await rows()).toEqual([]);
    expect((await learn(parts, said('I live in Leeds.', 'm2', NOON + 1))).map(({ op }) => op)).toEqual(['add']);
    expect(await rows()).toEqual(['m2:0 home Leeds kept']);
  });

  it('closes what no longer holds', async () => {
    await learn(parts, said('I live in Hull.'));
    await learn(parts, said('I live in Leeds now.', 'm2', NOON + 1000));
    expect((await facts.facts()).map(({ object, validTo }) => [object, validTo])).toEqual([
      ['Hull', NOON + 1000],
      ['Leeds', undefined],
    ]);
  });
});

describe('a note', () => {
  it('keeps the words as they are', async () => {
    await keepNote(parts, said(' the bins go out on Tuesday '));
    expect(await facts.facts()).toMatchObject([
      { subject: 'user', predicate: 'notes', object: 'the bins go out on Tuesday', state: 'kept' },
    ]);
  });

  it('without a message is named anew', async () => {
    await keepNote(parts, { text: 'the bins go out on Tuesday', at: NOON });
    expect((await facts.facts()).map(({ id }) => id)).toEqual(['hand-00001']);
  });
});
