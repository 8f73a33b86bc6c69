import fc from 'fast-check';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { exportMemoryJson } from '../../../../src/lib/memory/exchange/export-memory-json';
import { exportMemoryMarkdown } from '../../../../src/lib/memory/exchange/export-memory-markdown';
import { importMemory, planMemoryImport } from '../../../../src/lib/memory/exchange/import-memory';
import { readMemoryFile } from '../../../../src/lib/memory/exchange/read-memory-file';
import { createDatabase } from '../../../../src/lib/storage/database';
import { createFactStore } from '../../../../src/lib/storage/dexie-fact-store';
import { createRowChanges } from '../../../../src/lib/storage/row-changes';
import { live } from '../../../../bench/support/random-lives';
import { countedIds } from '../../../support/counted-ids';
import { arbitrarySteps, cardValues } from '../../../support/memory/arbitrary-cards';
import { createSaidFacts, inShort } from '../../../support/memory/said-facts';

const openStore = () =>
  createFactStore(createDatabase({ indexedDB: new IDBFactory(), IDBKeyRange }), createRowChanges());

function read(text: string) {
  const result = readMemoryFile(text);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function sample() {
  const memory = createSaidFacts();
  memory.say(1, 'user | home | Hull');
  memory.say(5, 'user | home | Leeds');
  memory.say(6, 'user | likes | -tea_and_*milk*');
  memory.say(7, 'user | religion | Quaker', 'waiting');
  return memory;
}

describe('A file of memory', () => {
  it('is the same to the byte after it was read into an empty memory', async () => {
    await fc.assert(
      fc.asyncProperty(arbitrarySteps(['home', 'likes', 'trips']), async (steps) => {
        const { facts } = live(steps, { single: ['home'], many: ['likes', 'trips'], values: cardValues });
        const { text } = exportMemoryJson({ facts, tombstones: [{ id: 'gone', forgottenAt: 3 }] }, 9);
        const store = openStore();
        await importMemory(store, read(text), { createId: countedIds('new') });
        const again = { facts: await store.facts(), tombstones: await store.tombstones() };
        expect(exportMemoryJson(again, 9)).toEqual({ text, damaged: 0 });
      }),
      { numRuns: 50 },
    );
  });

  it('leaves out damaged rows and tells how many', () => {
    const [first, ...others] = sample().facts;
    if (first === undefined) throw new Error('No facts');
    const facts = [{ ...first, confidence: NaN }, ...others, ...others];
    const { text, damaged } = exportMemoryJson({ facts, tombstones: [] }, 9);
    expect(damaged).toBe(1 + others.length);
    expect(read(text).facts).toHaveLength(others.length);
  });

  it.each([
    ['no JSON', (text: string) => text.slice(0, -20)],
    ['another format', (text: string) => text.replace('hearth-memory', 'hearth-conversations')],
    ['a field that is not known', (text: string) => text.replace('"pinned"', '"extra": 1, "pinned"')],
    ['a field named like the prototype', (text: string) => text.replace('"pinned"', '"__proto__": {}, "pinned"')],
    ['a value that is not known', (text: string) => text.replace('"kept"', '"sure"')],
    ['a fact that ends before it begins', (text: string) => text.replace('"validTo": 5', '"validTo": 0')],
    ['two rows of one name', (text: string) => text.replace('"id": "f00002"', '"id": "f00001"')],
    ['a confidence beyond one', (text: string) => text.replace('"confidence": 0.9', '"confidence": 2')],
    ['a missing field', (text: string) => text.replace('"polarity": "positive",', '')],
    ['something else', () => 'null'],
    ['an older version than the first', (text: string) => text.replace('"version": 1', '"version": 0')],
  ])('is refused whole with %s', (_what, spoil) => {
    const { text } = exportMemoryJson({ facts: sample().facts, tombstones: [] }, 9);
    const spoilt = spoil(text);
    expect(spoilt).not.toBe(text);
    expect(readMemoryFile(spoilt)).toMatchObject({ ok: false, error: { code: 'import-invalid' } });
  });

  it('of a newer Hearth is refused as that', () => {
    const text = '{"format":"hearth-memory","version":2,"things":[]}';
    expect(readMemoryFile(text)).toEqual({ ok: false, error: { code: 'import-newer' } });
  });
});

describe('An import of memory', () => {
  it('brings back no old value, and changes nothing the second time', async () => {
    const old = createSaidFacts();
    old.say(1, 'user | home | Hull');
    old.say(2, 'user | likes | tea');
    const store = openStore();
    await store.revise(() => ({ saved: [{ ...present(), id: 'here' }] }));
    const plan = await importMemory(store, { facts: old.facts, tombstones: [] }, { createId: countedIds('new') });
    expect(plan.added).toHaveLength(2);
    expect(inShort(await store.facts())).toEqual(['user home Hull 1–5', 'user likes tea 2–', 'user home Leeds 5–']);
    const here = { facts: await store.facts(), tombstones: await store.tombstones() };
    const again = planMemoryImport(here, { facts: old.facts, tombstones: [] }, { createId: countedIds('more') });
    expect(again).toMatchObject({ added: [], alreadyHere: 2, settled: { change: { saved: [], removed: [] } } });
  });

  it('takes in nothing that was forgotten here, and forgets what was forgotten there', async () => {
    const { facts } = sample();
    const store = openStore();
    await store.revise(() => ({ saved: facts }));
    await store.forget(['f00002'], 20);
    const file = { facts: facts.filter(({ id }) => id !== 'f00003'), tombstones: [{ id: 'f00003', forgottenAt: 30 }] };
    const plan = await importMemory(store, file, { createId: countedIds('new') });
    expect(plan).toMatchObject({ added: [], alreadyHere: 2, forgottenHere: 1, forgets: [{ id: 'f00003' }] });
    expect((await store.facts()).map(({ id }) => id)).toEqual(['f00001', 'f00004']);
    expect(await store.tombstones()).toEqual([
      { id: 'f00002', forgottenAt: 20 },
      { id: 'f00003', forgottenAt: 30 },
    ]);
  });
});

describe('Memory as Markdown', () => {
  const words = {
    ...{ title: 'Memory', current: 'Now', former: 'Before', waiting: 'To be asked', nothing: 'Nothing yet.' },
    period: (from: number, to: number | undefined) => `${from} to ${to ?? 'now'}`,
  };

  it('is to be read: what holds, what held, what waits', () => {
    expect(exportMemoryMarkdown(sample().facts, 9, words)).toBe(
      [
        ...['# Memory', '', '## Now', ''],
        ...['- You live in Leeds (5 to now)', '- You do not like tea\\_and\\_\\*milk\\* (6 to now)', ''],
        ...['## Before', '', '- You used to live in Hull (1 to 5)', ''],
        ...['## To be asked', '', '- Your religion is Quaker (7 to now)', ''],
      ].join('\n'),
    );
    expect(exportMemoryMarkdown([], 9, words)).toBe('# Memory\n\nNothing yet.\n');
  });
});

function present() {
  const memory = createSaidFacts();
  memory.say(5, 'user | home | Leeds');
  const [fact] = memory.facts;
  if (fact === undefined) throw new Error('No fact');
  return fact;
}
