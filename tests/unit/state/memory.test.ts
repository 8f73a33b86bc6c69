import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/lib/core/conversation';
import { createMemoryConversationStore } from '../../../src/lib/storage/memory-conversation-store';
import { MemoryState } from '../../../src/state/memory.svelte';
import type { RememberedSource } from '../../../src/state/memory-turns.svelte';
import { countedIds } from '../../support/counted-ids';
import { deferred } from '../../support/deferred';
import { createSetClock } from '../../support/set-clock';
import { createFakeMemoryDesk, factOf, recalledOf, turnOf } from '../../support/ui/fake-memory-desk';

const NOW = Date.UTC(2026, 10, 24, 12);
const noSource: RememberedSource = {
  messagesOf: (ids) => Promise.resolve(ids.map(() => undefined)),
  conversationsOf: (ids) => Promise.resolve(ids.map(() => undefined)),
};

async function started(initial: Parameters<typeof createFakeMemoryDesk>[0] = {}, source = noSource) {
  const fake = createFakeMemoryDesk(initial);
  const memory = new MemoryState({ desk: fake.desk, source, now: () => NOW });
  await memory.start();
  return { fake, memory };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

describe('What is known', () => {
  it('is read, said in words, and read again after a change elsewhere', async () => {
    const { fake, memory } = await started({ facts: [factOf('home')] });
    expect(memory.facts.map((fact) => memory.say(fact))).toEqual(['You live in Leeds']);
    fake.facts = [factOf('home', { object: 'Hull' })];
    fake.announce();
    await settled();
    expect(memory.facts.map((fact) => memory.say(fact))).toEqual(['You live in Hull']);
  });

  it('is searched', async () => {
    const tea = factOf('tea', { predicate: 'likes', object: 'tea', kind: 'preference' });
    const { memory } = await started({ facts: [factOf('home'), tea] });
    memory.query = 'tea';
    expect(memory.groups).toEqual([{ name: 'preferences', facts: [tea] }]);
  });

  it('has a history', async () => {
    const old = factOf('old', { object: 'York', saidAt: 1, validFrom: 1, validTo: 100 });
    const { memory } = await started({ facts: [factOf('home'), old] });
    const [held] = memory.groups[0]?.facts ?? [];
    expect(held === undefined ? [] : idsOf(memory.history(held))).toEqual(['old', 'home']);
    expect(memory.say(old)).toBe('You used to live in York');
  });

  it('is accepted, rejected, pinned, corrected and merged', async () => {
    const waiting = (id: string) => factOf(id, { state: 'waiting' });
    const ana = factOf('ana', { subject: 'sister', predicate: 'job', object: 'baker' });
    const { fake, memory } = await started({ facts: [factOf('home'), waiting('w1'), waiting('w2'), ana] });
    expect(idsOf(memory.waiting)).toEqual(['w1', 'w2']);
    await memory.accept(waiting('w1'));
    await memory.reject(waiting('w2'));
    expect(memory.waiting).toEqual([]);
    expect(idsOf(memory.facts)).toEqual(['home', 'w1', 'ana']);
    await memory.pin(factOf('home'));
    await memory.pin(factOf('home', { pinned: true }));
    await memory.edit(ana, { subject: ' Ana ', predicate: 'job', object: 'cook ', polarity: 'positive' });
    expect(memory.factsOf(['ana'])).toMatchObject([{ subject: 'Ana', object: 'cook' }]);
    await memory.merge('Ana', 'Ana');
    await memory.merge('Ana', 'sister');
    expect(fake.acts).toEqual(['accept w1', 'reject w2', 'pin home', 'unpin home', 'edit ana', 'merge Ana sister']);
  });

  it('is not corrected to nothing', async () => {
    const { fake, memory } = await started({ facts: [factOf('home')] });
    await memory.edit(factOf('home'), { subject: 'user', predicate: 'home', object: '  ', polarity: 'positive' });
    expect(fake.acts).toEqual([]);
  });

  it('stays as it was where a change fails, and the failure is told until the next one', async () => {
    const { fake, memory } = await started({ facts: [factOf('home')] });
    fake.failure = { code: 'storage-failed', reason: 'gone' };
    await memory.pin(factOf('home'));
    expect(memory.failure).toEqual(fake.failure);
    expect(idsOf(memory.facts)).toEqual(['home']);
    fake.failure = undefined;
    await memory.pin(factOf('home'));
    expect(memory.failure).toBeUndefined();
    expect(memory.facts[0]?.pinned).toBe(true);
  });
});

describe('Forgetting', () => {
  const home = factOf('home', { source: { conversationId: 'c1', messageId: 'm1' } });

  it('shows first what goes, and goes only then', async () => {
    const { fake, memory } = await started({ facts: [home], turns: [turnOf('m1', 1)] });
    await memory.askToForget({ factIds: ['home'] });
    expect(memory.preview).toEqual({ facts: [home], messages: [turnOf('m1', 1)] });
    expect(fake.acts).toEqual([]);
    if (memory.preview !== undefined) await memory.forget(memory.preview);
    expect(fake.acts).toEqual(['forget home m1']);
    expect([memory.facts, memory.preview, memory.forgotten]).toEqual([[], undefined, { facts: 1, messages: 1 }]);
  });

  it('tells nothing of what was not forgotten', async () => {
    const { fake, memory } = await started({ facts: [home] });
    await memory.askToForget({ factIds: ['home'] });
    fake.failure = { code: 'disk-full', neededBytes: 1 };
    if (memory.preview !== undefined) await memory.forget(memory.preview);
    expect([memory.failure, memory.forgotten]).toEqual([{ code: 'disk-full', neededBytes: 1 }, undefined]);
  });

  it('takes back what was just learned, and leaves the words where they were said', async () => {
    const waiting = factOf('waiting', { state: 'waiting' });
    const { fake, memory } = await started({ facts: [home, waiting], turns: [turnOf('m1', 1)] });
    await memory.turns.open();
    await memory.unlearn(home);
    await memory.unlearn(waiting);
    expect(fake.acts).toEqual(['forget home', 'reject waiting']);
    expect(idsOf(fake.turns)).toEqual(['m1']);
  });
});

describe('Remembered turns', () => {
  it('are read in portions to the last, each once, whatever moments they share', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(1), { minLength: 40, maxLength: 160, size: 'max' }), async (moments) => {
        const turns = moments.map((moment, place) => turnOf(`m${String(place)}`, moment));
        const { memory } = await started({ turns });
        await memory.turns.open();
        for (let read = 0; memory.turns.more && read < 20; read++) await memory.turns.readOn();
        expect(memory.turns.more).toBe(false);
        expect(idsOf(memory.turns.turns).toSorted()).toEqual(idsOf(turns).toSorted());
        const times = memory.turns.turns.map(({ createdAt }) => createdAt);
        expect(times).toEqual(times.toSorted((one, other) => other - one));
      }),
      { numRuns: 30 },
    );
  });

  it('are not read before somebody looks', async () => {
    const { fake, memory } = await started({ turns: [turnOf('m1', 1)] });
    fake.announce();
    await settled();
    expect(memory.turns.turns).toEqual([]);
    await memory.turns.open();
    expect(idsOf(memory.turns.turns)).toEqual(['m1']);
    expect(memory.turns.size).toMatchObject({ turns: 1, bytes: 1000 });
    fake.turns = [];
    fake.announce();
    await settled();
    expect(memory.turns.turns).toEqual([]);
  });

  it('are searched by the last query alone, however slow the first one is', async () => {
    const turns = [turnOf('m1', 1, { text: 'tea' }), turnOf('m2', 2, { text: 'teapot' })];
    const { fake, memory } = await started({ turns });
    const slow = deferred<void>();
    fake.pause = () => slow.promise;
    const searches = [memory.turns.search('t'), memory.turns.search('te'), memory.turns.search('teapot')];
    slow.resolve();
    await Promise.all(searches);
    expect(fake.acts).toEqual(['search t', 'search teapot']);
    expect(memory.turns.found?.map(({ messageId }) => messageId)).toEqual(['m2']);
    await memory.turns.search(' ');
    expect(memory.turns.found).toBeUndefined();
  });

  it('are taken out of recall, which is noted', async () => {
    const { fake, memory } = await started();
    await memory.turns.leaveOut('m1');
    fake.failure = { code: 'disk-full', neededBytes: 1 };
    await memory.turns.leaveOut('m2');
    expect([[...memory.turns.leftOut], memory.failure?.code]).toEqual([['m1'], 'disk-full']);
  });

  it('of an answer are told with their words, and those that are gone are counted', async () => {
    const store = createMemoryConversationStore({ clock: createSetClock(), createId: countedIds() });
    const { id: conversationId } = await store.createConversation();
    await store.changeConversation(conversationId, { title: 'Of tea' });
    const { question } = await store.addTurn({ conversationId, parentId: null, text: 'I like tea' });
    const gone: Message = {
      ...(await store.addTurn({ conversationId, parentId: null, text: 'x' })).question,
      text: '',
    };
    await store.saveMessage({ ...gone, forgottenAt: 5 });
    const { memory } = await started({ facts: [factOf('home')] }, store);
    const reference = ({ id }: Message) => {
      const { messageId, conversationId: from, score, why } = recalledOf(turnOf(id, 0, { conversationId }));
      return { messageId, conversationId: from, score, why };
    };
    const record = { text: '', turns: [reference(question), reference(gone)], facts: ['home', 'away'] };
    const { turns, facts, gone: count } = await memory.turns.recalled(record, memory.facts);
    expect(turns.map(({ text, role }) => [text, role])).toEqual([['I like tea', 'user']]);
    expect([idsOf(facts), count]).toEqual([['home'], 2]);
    expect(memory.turns.conversations.get(conversationId)?.title).toBe('Of tea');
  });
});

describe('The memory as a whole', () => {
  const words = { title: 'Known', current: '', former: '', waiting: '', nothing: '', period: () => '' };

  it('is saved as a file named by its day', async () => {
    const { memory } = await started();
    expect(await memory.transfer.exportJson()).toMatchObject({
      name: 'hearth-memory-2026-11-24.json',
      type: 'application/json',
      parts: ['[]'],
    });
    expect(await memory.transfer.exportMarkdown(words)).toMatchObject({
      name: 'hearth-memory-2026-11-24.md',
      parts: ['# Known\n'],
    });
  });

  it('takes a file in only when it is told to', async () => {
    const { fake, memory } = await started();
    const file = (text: string) => ({ name: 'memory.json', text: () => Promise.resolve(text) });
    await memory.transfer.offer(file('facts facts forgotten'));
    expect(memory.transfer.offered).toMatchObject({ facts: 2, forgotten: 1 });
    expect(fake.acts).toEqual([]);
    await memory.transfer.accept();
    expect([fake.acts, memory.transfer.brought, memory.transfer.offered]).toEqual([['import'], 2, undefined]);
    await memory.transfer.offer(file('something else'));
    expect([memory.failure?.code, memory.transfer.offered]).toEqual(['import-invalid', undefined]);
  });

  it('is wiped', async () => {
    const { fake, memory } = await started({ facts: [factOf('home')] });
    await memory.transfer.wipe();
    await settled();
    expect([fake.acts, memory.transfer.wiped, memory.facts]).toEqual([['wipe'], true, []]);
  });
});
