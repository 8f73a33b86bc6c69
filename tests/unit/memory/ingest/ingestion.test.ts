import { describe, expect, test } from 'vitest';
import { FailureError } from '../../../../src/lib/core/failure';
import {
  createIngestion,
  type Ingestion,
  type IngestionDependencies,
  type IngestionSource,
} from '../../../../src/lib/memory/ingest/ingestion';
import type { Locks } from '../../../../src/lib/threads/locks';
import type { IndexWorker } from '../../../../src/workers/index/api';
import { deferred } from '../../../support/deferred';
import { manualClock, type ManualClock } from '../../../support/manual-clock';
import { storedIds } from '../../../support/memory/asked-index';
import { createIndexBrowser, write, type IndexTab } from '../../../support/memory/index-tabs';
import { MODEL, OTHER_MODEL, vectorOf } from '../../../support/memory/text-vector';
import { memoryLocks } from '../../../support/memory-locks';

const crash = new FailureError({ code: 'engine-crashed', engine: 'index', reason: 'the worker ended' });

interface Running {
  readonly ingestion: Ingestion;
  readonly clock: ManualClock;
  /** The texts in the order in which they were given to the model. */
  readonly texts: string[];
}

function ingestionOf(
  index: Pick<IndexWorker, 'pending' | 'keep'>,
  replaced: Partial<IngestionDependencies & IngestionSource> & { readonly locks?: Locks } = {},
): Running {
  const clock = manualClock();
  const texts: string[] = [];
  const embed = replaced.embed ?? ((text) => Promise.resolve(vectorOf(text)));
  const noted = (text: string): Promise<Float32Array | undefined> => {
    texts.push(text);
    return embed(text);
  };
  const ingestion = createIngestion({
    index,
    source: () => ({ model: replaced.model ?? MODEL.id, embed: noted }),
    busy: () => false,
    whenIdle: () => Promise.resolve(),
    clock,
    locks: memoryLocks(),
    ...replaced,
  });
  return { ingestion, clock, texts };
}

async function openTab(...texts: readonly string[]): Promise<IndexTab> {
  const tab = createIndexBrowser().openTab();
  await tab.index.open(MODEL);
  if (texts.length > 0) await write(tab, ...texts);
  return tab;
}

async function embedded({ index }: IndexTab): Promise<number> {
  return (await index.status()).embedded;
}

const numbered = (count: number): readonly string[] => Array.from({ length: count }, (_, place) => `text ${place}`);

describe('the ingestion', () => {
  test('gives everything its vector, the newest first, and what comes later when it is woken', async () => {
    const tab = await openTab(...numbered(50));
    const { ingestion, texts, clock } = ingestionOf(tab.index);
    ingestion.start();
    await expect.poll(() => embedded(tab)).toBe(50);
    expect(texts).toEqual([...numbered(50)].reverse());
    await write(tab, 'later');
    ingestion.wake();
    await expect.poll(async () => (clock.advance(2000), await embedded(tab))).toBe(51);
    expect(texts).toHaveLength(51);
  });

  test('asks nothing while there is nothing to do', async () => {
    const tab = await openTab();
    let asked = 0;
    const index = {
      ...tab.index,
      pending: (model: string, limit: number) => ((asked += 1), tab.index.pending(model, limit)),
    };
    const { ingestion, clock } = ingestionOf(index);
    ingestion.start();
    await expect.poll(() => asked).toBe(1);
    await tab.index.status();
    clock.advance(60_000);
    await tab.index.status();
    expect(asked).toBe(1);
  });

  test('waits for a model, and goes on when there is one', async () => {
    const tab = await openTab('one', 'two');
    let isThere = false;
    const { ingestion, clock, texts } = ingestionOf(tab.index, {
      embed: (text) => Promise.resolve(isThere ? vectorOf(text) : undefined),
    });
    ingestion.start();
    await expect.poll(() => texts).toContain('word');
    isThere = true;
    await expect.poll(async () => (clock.advance(2000), await embedded(tab))).toBe(2);
  });

  test('leaves a text that the model refuses, and none behind it', async () => {
    const tab = await openTab('first', 'poison', 'last');
    const { ingestion, clock, texts } = ingestionOf(tab.index, {
      embed: (text) => Promise.resolve(text === 'poison' ? undefined : vectorOf(text)),
    });
    ingestion.start();
    await expect.poll(() => embedded(tab)).toBe(2);
    await write(tab, 'more');
    ingestion.wake();
    await expect.poll(async () => (clock.advance(2000), await embedded(tab))).toBe(3);
    clock.advance(60_000);
    expect(texts.filter((text) => text === 'poison')).toHaveLength(1);
  });

  test('gives way behind the text at hand, keeps what it has, and goes on when that is over', async () => {
    const tab = await openTab(...numbered(20));
    let isBusy = false;
    const third = deferred<undefined>();
    const { ingestion, clock, texts } = ingestionOf(tab.index, {
      busy: () => isBusy,
      async embed(text) {
        if (texts.length === 3) await third.promise;
        return vectorOf(text);
      },
    });
    ingestion.start();
    await expect.poll(() => texts).toHaveLength(3);
    isBusy = true;
    third.resolve(undefined);
    await expect.poll(() => embedded(tab)).toBe(3);
    clock.advance(60_000);
    ingestion.wake();
    await tab.index.status();
    expect(texts).toHaveLength(3);
    isBusy = false;
    ingestion.wake();
    await expect.poll(async () => (clock.advance(2000), await embedded(tab))).toBe(20);
  });

  test.each(['pending', 'keep'] as const)('goes on after a crash of the index in %s', async (method) => {
    const tab = await openTab(...numbered(10));
    let crashes = 2;
    const dies = (): boolean => (crashes -= 1) >= 0;
    const { ingestion, clock } = ingestionOf({
      pending: (...call) => (method === 'pending' && dies() ? Promise.reject(crash) : tab.index.pending(...call)),
      keep: (...call) => (method === 'keep' && dies() ? Promise.reject(crash) : tab.index.keep(...call)),
    });
    ingestion.start();
    await expect.poll(async () => (clock.advance(2000), await embedded(tab))).toBe(10);
    expect(crashes).toBeLessThan(0);
  });

  test('does not turn in circles where nothing is taken', async () => {
    const tab = await openTab('one');
    let kept = 0;
    const { ingestion, texts } = ingestionOf({
      ...tab.index,
      keep: () => ((kept += 1), Promise.resolve(0)),
    });
    ingestion.start();
    await expect.poll(() => kept).toBe(1);
    await tab.index.status();
    await tab.index.status();
    expect(texts).toEqual(['one']);
  });

  test('of another model than that of the index does nothing', async () => {
    const tab = await openTab('one');
    const { ingestion, texts } = ingestionOf(tab.index, { model: 'another' });
    ingestion.start();
    await tab.index.status();
    await tab.index.status();
    expect(texts).toEqual([]);
  });
});

describe('when another model takes the place of the one before', () => {
  test('everything is given its vectors, and none of one model is kept as one of the other', async () => {
    const tab = await openTab(...numbered(12));
    const stuck = deferred<Float32Array | undefined>();
    let atHand = '';
    const first: IngestionSource = {
      model: MODEL.id,
      embed: (text) => ((atHand = text) === 'text 5' ? stuck.promise : Promise.resolve(vectorOf(text))),
    };
    const other: IngestionSource = { model: OTHER_MODEL.id, embed: (text) => Promise.resolve(vectorOf(text, 2)) };
    let source: IngestionSource | undefined = first;
    const { ingestion, clock } = ingestionOf(tab.index, { source: () => source });
    ingestion.start();
    await expect.poll(() => atHand).toBe('text 5');
    source = undefined;
    await tab.index.open(OTHER_MODEL);
    // The text that was at hand comes back from the model before.
    stuck.resolve(vectorOf('text 5'));
    for (let tick = 0; tick < 3; tick++) {
      clock.advance(2000);
      expect(await embedded(tab)).toBe(0);
    }
    source = other;
    await expect.poll(async () => (clock.advance(2000), await embedded(tab))).toBe(12);
    const rows = await tab.database.memoryVectors.toArray();
    expect(new Set(rows.map(({ model }) => model))).toEqual(new Set([OTHER_MODEL.id]));
  });

  test('it is begun though nothing new was said', async () => {
    const tab = await openTab(...numbered(3));
    let source: IngestionSource = { model: MODEL.id, embed: (text) => Promise.resolve(vectorOf(text)) };
    const { ingestion, clock } = ingestionOf(tab.index, { source: () => source });
    ingestion.start();
    await expect.poll(() => embedded(tab)).toBe(3);
    source = { model: OTHER_MODEL.id, embed: (text) => Promise.resolve(vectorOf(text, 2)) };
    await tab.index.open(OTHER_MODEL);
    expect(await embedded(tab)).toBe(0);
    await expect.poll(async () => (clock.advance(2000), await embedded(tab))).toBe(3);
  });
});

describe('of several tabs', () => {
  test('one ingests, and the next takes over where it ended, whatever was in its hands', async () => {
    const browser = createIndexBrowser();
    const locks = memoryLocks();
    const [one, other] = [browser.openTab(), browser.openTab()];
    await one.index.open(MODEL);
    await other.index.open(MODEL);
    await write(one, ...numbered(30));
    const stuck = deferred<Float32Array | undefined>();
    const first = ingestionOf(one.index, {
      locks,
      embed: (text) => (text === 'text 15' ? stuck.promise : Promise.resolve(vectorOf(text))),
    });
    const second = ingestionOf(other.index, { locks });
    first.ingestion.start();
    second.ingestion.start();
    await expect.poll(() => first.texts.at(-1)).toBe('text 15');
    second.ingestion.wake();
    second.clock.advance(60_000);
    expect(second.texts).toEqual([]);

    // The tab is closed in the middle of a batch: its lock is freed, and nothing of it goes on.
    const before = await storedIds(other);
    one.close();
    for (const name of locks.held) locks.free(name);
    await expect.poll(() => embedded(other)).toBe(30);
    expect(await storedIds(other)).toHaveLength(30);
    expect(second.texts).toHaveLength(30 - before.length);
    expect(before.length).toBeGreaterThan(0);
  });

  test('the next takes over when the first one stops', async () => {
    const locks = memoryLocks();
    const browser = createIndexBrowser();
    const [one, other] = [browser.openTab(), browser.openTab()];
    await one.index.open(MODEL);
    await other.index.open(MODEL);
    const first = ingestionOf(one.index, { locks });
    const second = ingestionOf(other.index, { locks });
    first.ingestion.start();
    second.ingestion.start();
    first.ingestion.stop();
    await write(other, 'one');
    second.ingestion.wake();
    await expect.poll(async () => (second.clock.advance(2000), await embedded(other))).toBe(1);
    first.ingestion.wake();
    await one.index.status();
    expect(first.texts).toEqual([]);
    first.ingestion.start();
    second.ingestion.stop();
    await write(other, 'two');
    first.ingestion.wake();
    await expect.poll(() => (first.clock.advance(2000), first.texts)).toEqual(['two']);
  });
});
