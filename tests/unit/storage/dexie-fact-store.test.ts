import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/lib/core/fact';
import { settleStatements } from '../../../src/lib/memory/facts/settle-statements';
import { createFactStore } from '../../../src/lib/storage/dexie-fact-store';
import type { FactStore } from '../../../src/lib/storage/fact-store';
import { createRowChanges } from '../../../src/lib/storage/row-changes';
import { countedIds } from '../../support/counted-ids';
import { createFakeChannels } from '../../support/fake-channel';
import { createSaidFacts, inShort, statement } from '../../support/memory/said-facts';
import { createStorageBrowser } from '../../support/storage-tabs';

function openTabs(count: number): readonly FactStore[] {
  const browser = createStorageBrowser();
  const channels = createFakeChannels();
  return Array.from({ length: count }, () =>
    createFactStore(browser.openTab().database, createRowChanges(channels.open())),
  );
}

function tabs(): readonly [FactStore, FactStore] {
  const [here, there] = openTabs(2);
  if (here === undefined || there === undefined) throw new Error('No tabs');
  return [here, there];
}

function rows(...lines: readonly string[]): readonly Fact[] {
  const memory = createSaidFacts();
  for (const [index, line] of lines.entries()) memory.say(index + 1, line);
  return memory.facts;
}

describe('Facts in the database', () => {
  it('are kept, the earliest said first, and each change can be taken back', async () => {
    const [store] = tabs();
    const facts = rows('user | likes | tea', 'user | likes | jazz');
    const back = await store.revise(() => ({ saved: [...facts].reverse() }));
    expect(await store.facts()).toEqual(facts);
    const other = await store.revise((here) => {
      expect(here).toEqual(facts);
      return { saved: facts.slice(0, 1).map((fact) => ({ ...fact, pinned: true })), removed: ['f00002'] };
    });
    await store.revise(() => other);
    expect(await store.facts()).toEqual(facts);
    await store.revise(() => back);
    expect(await store.facts()).toEqual([]);
  });

  it('never come back once they are forgotten, and were forgotten when they were first', async () => {
    const [here, there] = tabs();
    const facts = rows('user | likes | tea', 'user | likes | jazz');
    await here.revise(() => ({ saved: facts }));
    const back = await here.revise(() => ({ removed: ['f00001'] }));
    await there.forget(['f00001', 'f00009'], 50);
    await here.revise(() => back);
    await here.revise(() => ({ saved: facts.map((fact) => ({ ...fact, pinned: true })) }));
    expect((await here.facts()).map(({ id, pinned }) => [id, pinned])).toEqual([['f00002', true]]);
    await here.forget(['f00001'], 60);
    expect(await here.tombstones()).toEqual([
      { id: 'f00001', forgottenAt: 50 },
      { id: 'f00009', forgottenAt: 50 },
    ]);
    const [kept] = await here.facts();
    expect(JSON.stringify(await here.tombstones())).not.toContain('tea');
    expect(kept?.object).toBe('jazz');
  });

  it('change nothing when a decision throws', async () => {
    const [store] = tabs();
    await store.revise(() => ({ saved: rows('user | likes | tea') }));
    const bug = new Error('A bug');
    await expect(
      store.revise(() => {
        throw bug;
      }),
    ).rejects.toBe(bug);
    expect(await store.facts()).toHaveLength(1);
  });

  it('tell the other tabs that they changed', async () => {
    const [here, there] = tabs();
    let heard = 0;
    const stop = there.subscribe(() => heard++);
    await here.revise(() => ({ saved: rows('user | likes | tea') }));
    await here.forget(['f00001'], 1);
    expect(heard).toBe(2);
    stop();
    await here.forget(['f00002'], 2);
    expect(heard).toBe(2);
  });

  it('never have two present values where only one can hold, however two tabs interleave', async () => {
    const step = fc.record({
      tab: fc.nat(1),
      value: fc.constantFrom('Hull', 'Leeds', 'York'),
      denied: fc.boolean(),
      saidAt: fc.integer({ min: 1, max: 20 }),
      forgets: fc.option(fc.nat(5)),
    });
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.array(step, { maxLength: 10 }), async (scheduler, steps) => {
        const stores = tabs();
        const createId = countedIds();
        const gone = new Set<string>();
        const take = scheduler.scheduleFunction(
          async ({ tab, value, denied, saidAt, forgets }: (typeof steps)[number]) => {
            const store = stores[tab === 0 ? 0 : 1];
            const said = statement(`user | home | ${denied ? '-' : ''}${value}`);
            await store.revise(
              (facts) => settleStatements(facts, [{ statement: said, state: 'kept' }], { saidAt, createId }).change,
            );
            const fact = forgets === null ? undefined : (await store.facts())[forgets];
            if (fact === undefined) return;
            gone.add(fact.id);
            await store.forget([fact.id], saidAt);
          },
        );
        await scheduler.waitFor(Promise.all(steps.map((each) => take(each))));
        const facts = await stores[0].facts();
        expect(await stores[1].facts()).toEqual(facts);
        const present = facts.filter(({ polarity, validTo }) => polarity === 'positive' && validTo === undefined);
        expect(inShort(present).length).toBeLessThan(2);
        expect(facts.filter(({ id }) => gone.has(id))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
