import { beforeEach, describe, expect, it, test } from 'vitest';
import { createTaughtRoutes } from '../../../src/lib/assistant/taught-routes';
import type { RouteOverride } from '../../../src/lib/core/route-override';
import { createRowChanges } from '../../../src/lib/storage/row-changes';
import { createMemoryConversationStore } from '../../../src/lib/storage/memory-conversation-store';
import { temporaryId } from '../../../src/lib/core/temporary-conversation';
import { answerOf, assembleAssistant, collectEvents, never, noSkills } from '../../support/assembled-assistant';
import { countedIds } from '../../support/counted-ids';
import { createSetClock } from '../../support/set-clock';

const clock = createSetClock();

function createMemoryOverrideStore() {
  let rows: readonly RouteOverride[] = [];
  const changes = createRowChanges();
  const store = {
    reads: 0,
    overrides: () => {
      store.reads++;
      return Promise.resolve(rows);
    },
    keepOverrides: (kept: readonly RouteOverride[]) => {
      rows = kept;
      changes.announce();
      return Promise.resolve();
    },
    subscribe: (listener: () => void) => changes.subscribe(listener),
  };
  return store;
}

const teach = () => createTaughtRoutes({ store: createMemoryOverrideStore(), clock, createId: countedIds() });

describe('what a person taught', () => {
  it('is listed with the newest first, the same words once', async () => {
    const taught = teach();
    await taught.learn('a', 'fast');
    await taught.learn('b', 'reasoning');
    await taught.learn(' a ', 'reasoning');
    expect((await taught.list()).map(({ text, route }) => [text, route])).toEqual([
      ['a', 'reasoning'],
      ['b', 'reasoning'],
    ]);
  });

  it('can be unlearned', async () => {
    const taught = teach();
    await taught.learn('a', 'fast');
    await taught.learn('b', 'fast');
    await taught.forget((await taught.list())[1]?.id ?? '');
    expect((await taught.list()).map(({ text }) => text)).toEqual(['b']);
  });

  it('is read once, and again after it changed in another tab', async () => {
    const store = createMemoryOverrideStore();
    const taught = createTaughtRoutes({ store, clock, createId: countedIds() });
    await taught.list();
    await taught.list();
    expect(store.reads).toBe(1);
    await store.keepOverrides([{ id: 'x', text: 'elsewhere', route: 'fast', chosenAt: 0 }]);
    expect((await taught.list()).map(({ text }) => text)).toEqual(['elsewhere']);
  });

  it('has bounds', async () => {
    const taught = teach();
    for (let index = 0; index < 210; index++) await taught.learn(`${index}`, 'fast');
    await taught.learn('x'.repeat(501), 'fast');
    await taught.learn('  ', 'fast');
    const texts = (await taught.list()).map(({ text }) => text);
    expect(texts).toHaveLength(200);
    expect([texts[0], texts.at(-1)]).toEqual(['209', '10']);
  });
});

describe('a turn', () => {
  let learned: string[] = [];
  let store = createMemoryConversationStore({ clock, createId: countedIds() });
  const taught = {
    learn: (text: string, route: string) => {
      learned.push(`${text} → ${route}`);
      return Promise.resolve();
    },
  };

  beforeEach(() => {
    learned = [];
    store = createMemoryConversationStore({ clock, createId: countedIds() });
  });

  test('teaches when the person chose otherwise than Hearth would have', async () => {
    const { assistant } = assembleAssistant({ store, clock }, {}, {}, noSkills, taught);
    const conversationId = (await store.createConversation()).id;
    const say = (text: string, preference: 'auto' | 'fast' | 'reasoning') =>
      collectEvents(assistant.send({ conversationId, text, preference }, never));
    const first = await say('Hello!', 'auto');
    await say('Hello again!', 'fast');
    expect(learned).toEqual([]);
    await collectEvents(assistant.answerAgain(answerOf(first).id, 'reasoning', never));
    await say('Thanks!', 'reasoning');
    expect(learned).toEqual(['Hello! → reasoning', 'Thanks! → reasoning']);
  });

  test('of a conversation that is not kept teaches nothing', async () => {
    const ids = countedIds();
    store = createMemoryConversationStore({ clock, createId: () => temporaryId(ids()) });
    const { assistant } = assembleAssistant({ store, clock }, {}, {}, noSkills, taught);
    const conversationId = (await store.createConversation()).id;
    await collectEvents(assistant.send({ conversationId, text: 'Hello!', preference: 'reasoning' }, never));
    expect(learned).toEqual([]);
  });
});
