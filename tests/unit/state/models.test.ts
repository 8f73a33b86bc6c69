import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../src/lib/core/failure';
import { starterSets } from '../../../src/lib/models/catalogue/starter-sets';
import type { ModelActivity } from '../../../src/state/model-view';
import { ModelsState } from '../../../src/state/models.svelte';
import { fileWords, progressWords } from '../../../src/ui/models/model-words';
import { onTheWay } from '../../../src/ui/models/on-the-way';
import { createFakeLanguageModels, createFakeModelLibrary } from '../../support/ui/fake-models';
import { allReady, createTestApp } from '../../support/ui/test-app';

async function modelsOf(options: Parameters<typeof createTestApp>[0]) {
  const { app } = createTestApp(options);
  await app.start();
  return { app, models: app.models };
}

const FAST = 'qwen2.5-coder-0.5b';
const THINK = 'qwen2.5-coder-1.5b';
const EMBEDDING = 'all-minilm-l6-v2';

describe("The browser's own model", () => {
  it('shows how much of it the browser has fetched, until that is over', async () => {
    const { models } = await modelsOf({});
    models.noteBrowserDownload(FAST, 0.4);
    expect(progressWords(models.view(FAST)!)).toBe('The browser is fetching it: 40 %');
    expect(onTheWay(models.inSet('standard'), models.views)?.model.id).toBe(FAST);
    models.noteBrowserDownload(FAST, undefined);
    expect(models.view(FAST)?.activity).toBeUndefined();
  });
});

describe('An embedding model that cannot be used', () => {
  it('is said to be so until it can, unless its files say it', async () => {
    const { models } = await modelsOf({});
    const failure: Failure = { code: 'embedding-check-failed', model: EMBEDDING, reason: 'r' };
    models.noteEmbeddingTrouble(EMBEDDING, failure);
    expect([...models.embeddingTroubles]).toEqual([[EMBEDDING, failure]]);
    models.noteEmbeddingTrouble(EMBEDDING, { code: 'model-missing', model: EMBEDDING });
    expect(models.embeddingTroubles.size).toBe(0);
    models.noteEmbeddingTrouble(EMBEDDING, failure);
    models.noteEmbeddingTrouble(EMBEDDING, undefined);
    expect(models.embeddingTroubles.size).toBe(0);
  });
});

describe('A browser that keeps no files', () => {
  it('is told of at once, and again as soon as it does', async () => {
    const unkept = { code: 'files-unkept', reason: 'a private window' } as const;
    let keeps = false;
    const library = createFakeModelLibrary({ states: {} });
    const models = new ModelsState(
      {
        ...library,
        statuses: async () => (await library.statuses()).map((status) => (keeps ? status : { ...status, unkept })),
      },
      createFakeLanguageModels([]),
      starterSets,
    );
    await models.start();
    expect(models.failure).toEqual(unkept);
    keeps = true;
    await models.refresh();
    expect(models.failure).toBeUndefined();
  });
});

describe('A download', () => {
  it('tells which file comes, how far it is and how fast it comes', async () => {
    const seen: (string | undefined)[] = [];
    const { models } = await modelsOf({
      states: { ...allReady, [THINK]: 'absent' },
      pauseDownload: async () => void seen.push(fileWords(models.view(THINK)!)),
    });
    await models.downloadSet('standard');
    expect(seen.find((words) => words !== undefined)).toMatch(
      /^weights\.bin: [\d.,]+\s\wB of [\d.,]+\s\wB, [\d.,]+\s\wB a second$/,
    );
    expect(fileWords(models.view(THINK)!)).toBeUndefined();
  });

  it('outside of the starter set is told while something else is done, behind one of the set', async () => {
    const { models } = await modelsOf({});
    const inSet = models.inSet('standard');
    const outside = models.views.find((view) => !inSet.includes(view))!;
    const others = models.views.filter((view) => view !== outside);
    const told = (activity: ModelActivity | undefined, set = inSet) =>
      onTheWay(set, [...others, { ...outside, activity }])?.model.id;
    expect(told(undefined)).toBeUndefined();
    for (const kind of ['downloading', 'stalled', 'verifying', 'converting', 'awaiting-server', 'failed'] as const) {
      expect(told({ kind })).toBe(outside.model.id);
    }
    for (const kind of ['waiting', 'checking'] as const) expect(told({ kind })).toBeUndefined();
    const fetching = inSet.map((view) => ({ ...view, activity: { kind: 'downloading' } as const }));
    expect(told({ kind: 'downloading' }, fetching)).toBe(inSet[0]?.model.id);
    const lacking = inSet.map((view) => ({ ...view, state: 'absent' as const }));
    expect([told(undefined, lacking), told({ kind: 'downloading' }, lacking)]).toEqual([FAST, outside.model.id]);
  });
});

describe('Downloading the starter set', () => {
  it('fetches the fast model first, one after the other, and makes the page usable as soon as it is there', async () => {
    const order: string[] = [];
    const usable: boolean[] = [];
    const { app, models } = await modelsOf({
      states: {},
      pauseDownload: async () => {
        const busy = models.views.filter(({ activity }) => activity !== undefined && activity.kind !== 'waiting');
        expect(busy.length).toBeLessThanOrEqual(1);
        const id = busy[0]?.model.id;
        if (id !== undefined && order.at(-1) !== id) {
          order.push(id);
          usable.push(app.canAnswer);
        }
      },
    });
    expect(app.canAnswer).toBe(false);
    await models.downloadSet('standard');
    expect(order).toEqual([FAST, EMBEDDING, THINK]);
    expect(usable).toEqual([false, true, true]);
    expect(models.inSet('standard').every(({ state }) => state === 'ready')).toBe(true);
  });

  it('keeps what came when it is paused and goes on from there', async () => {
    let steps = 0;
    const { models } = await modelsOf({
      states: { ...allReady, [THINK]: 'absent' },
      pauseDownload: async () => {
        if (++steps === 4) models.pause(THINK);
      },
    });
    await models.downloadSet('standard');
    expect(models.view(THINK)).toMatchObject({ state: 'partial', activity: undefined });
    await models.downloadSet('standard');
    expect(models.view(THINK)).toMatchObject({ state: 'ready', activity: undefined });
  });

  it('shows a failure at the model that it struck, lets the others go on, and starts again', async () => {
    const failure: Failure = { code: 'source-unreachable', file: 'weights.bin', reason: 'closed' };
    const { models } = await modelsOf({ states: {}, downloadFailures: new Map([[FAST, failure]]) });
    await models.downloadSet('standard');
    expect(models.view(FAST)?.activity).toEqual({ kind: 'failed', failure });
    expect(models.view(THINK)?.state).toBe('ready');
    await models.downloadSet('standard');
    expect(models.view(FAST)).toMatchObject({ state: 'ready', activity: undefined });
  });

  it('fetches a corrupt model again', async () => {
    const { models } = await modelsOf({ states: { ...allReady, [THINK]: 'corrupt' } });
    await models.download(models.view(THINK)!.model);
    expect(models.view(THINK)?.state).toBe('ready');
  });

  it('never leaves a model busy, however downloads, pauses, imports and removals follow each other', async () => {
    const act = fc.record({
      do: fc.constantFrom('download', 'pause', 'verify', 'remove', 'import', 'stop import'),
      id: fc.constantFrom(FAST, THINK),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 12 }), async (acts) => {
        const { models } = await modelsOf({ states: {} });
        const running: Promise<void>[] = [];
        for (const { do: what, id } of acts) {
          if (what === 'download') running.push(models.download(models.view(id)!.model));
          else if (what === 'pause') models.pause(id);
          else if (what === 'verify') running.push(models.verify(id));
          else if (what === 'import') running.push(models.fileImport.add(new File([id], 'published.gguf')));
          else if (what === 'stop import') models.fileImport.stop();
          else running.push(models.remove(id));
          await Promise.resolve();
        }
        await Promise.all(running);
        expect(models.views.map(({ activity }) => activity)).toEqual(models.views.map(() => undefined));
        expect(models.fileImport).toMatchObject({ running: undefined, failure: undefined });
        await models.downloadSet('standard');
        expect(models.inSet('standard').every(({ state }) => state === 'ready')).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
