import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../src/lib/core/failure';
import { isLookDue } from '../../../src/lib/models/added/update-look';
import { starterSets } from '../../../src/lib/models/catalogue/starter-sets';
import { ModelSetsState } from '../../../src/state/model-sets.svelte';
import { ModelsState } from '../../../src/state/models.svelte';
import { desktop, laptop } from '../../support/ui/fake-device';
import { addedModel, createFakeModelDesk, previousOf } from '../../support/ui/fake-model-desk';
import { createFakeLanguageModels, createFakeModelLibrary } from '../../support/ui/fake-models';
import { startTestApp, type TestAppOptions } from '../../support/ui/started-app';
import { allReady } from '../../support/ui/test-app';

const FAST = 'qwen2.5-coder-0.5b';
const THINK = 'qwen2.5-coder-1.5b';

async function deskOf(options: TestAppOptions = {}) {
  const test = await startTestApp(options);
  const desk = await test.app.modelDesk();
  await desk.start();
  return { ...test, desk };
}

const dayMs = 24 * 60 * 60_000;

describe('Newer revisions', () => {
  const rows = [addedModel('qwen3'), addedModel('other'), addedModel('begun', { unfinished: true })];

  async function panel(approved: boolean, changes: Partial<ReturnType<typeof createFakeModelDesk>> = {}) {
    const fake = Object.assign(createFakeModelDesk({ rows }), { approved, ...changes });
    const test = await startTestApp({ modelDesk: fake, states: { ...allReady, qwen3: 'ready', other: 'ready' } });
    const open = async () => {
      const before = fake.acts.length;
      await (await test.app.modelDesk()).start();
      return fake.acts.slice(before).filter((act) => act.startsWith('find update'));
    };
    return { ...test, fake, open };
  }

  it('are looked for when the panel opens, once a week, over reloads too', async () => {
    const { open, pass, settingsStore, reload } = await panel(true);
    pass(30 * dayMs);
    expect(await open()).toEqual(['find update of qwen3', 'find update of other']);
    pass(6 * dayMs);
    expect(await open()).toEqual([]);
    const { updatesLookedAt } = await settingsStore.load();
    expect(updatesLookedAt).toBeGreaterThanOrEqual(30 * dayMs);
    const again = reload();
    await again.start();
    await (await again.modelDesk()).start();
    expect((await settingsStore.load()).updatesLookedAt).toBe(updatesLookedAt);
    pass(dayMs);
    expect(await open()).toHaveLength(2);
  });

  it('are not looked for where the person has not allowed the hub to be asked', async () => {
    const { open, pass } = await panel(false);
    pass(30 * dayMs);
    expect(await open()).toEqual([]);
  });

  it('that could not be looked for unasked are no failure to be shown', async () => {
    const { app, open, pass } = await panel(true, { failure: { code: 'hub-not-approved' } });
    pass(30 * dayMs);
    expect(await open()).toEqual(['find update of qwen3']);
    expect((await app.modelDesk()).added.updates.size).toBe(0);
  });

  it('are due after a clock was put back', () => {
    expect([isLookDue(0, 7 * dayMs), isLookDue(5, 6 * dayMs), isLookDue(9, 8)]).toEqual([true, false, true]);
  });
});

describe('An added model', () => {
  it('is looked up for a newer revision, which is fetched beside it', async () => {
    const fake = createFakeModelDesk({ rows: [addedModel('qwen3')] });
    fake.update = { type: 'newer', revision: 'f'.repeat(40), changed: [], bytes: 590_000_000 };
    const states: (string | undefined)[] = [];
    const { app, desk } = await deskOf({
      modelDesk: fake,
      states: { ...allReady, qwen3: 'ready' },
      pauseDownload: async () => void states.push(app.models.view('qwen3')?.state),
    });
    await desk.added.findUpdate('qwen3');
    expect(desk.added.updates.get('qwen3')).toEqual({ kind: 'found', update: fake.update });
    await desk.added.update('qwen3');
    expect(fake.acts).toEqual(['find update of qwen3', 'begin update of qwen3']);
    expect(desk.added.row('qwen3')?.next).toBeDefined();
    // The present one can be used all the while.
    expect(new Set(states)).toEqual(new Set(['ready']));
    expect(states.length).toBeGreaterThan(3);
  });

  it('goes back to the revision before, or lets it go', async () => {
    const row = addedModel('qwen3');
    const fake = createFakeModelDesk({ rows: [{ ...row, previous: previousOf(row) }] });
    const { desk } = await deskOf({ modelDesk: fake, states: { qwen3: 'ready' } });
    expect(desk.storage).toEqual([
      { id: 'qwen3', title: row.model.title, bytes: 1_192_000_000, previousBytes: 590_000_000 },
    ]);
    expect(desk.freedBy('qwen3')).toBe(1_192_000_000);
    await desk.added.rollBack('qwen3');
    expect(desk.added.row('qwen3')?.origin).toMatchObject({ revision: 'f'.repeat(40) });
    expect(desk.previousBytes('qwen3')).toBe(0);

    fake.rows = [{ ...row, previous: previousOf(row) }];
    fake.announce();
    await desk.added.letPreviousGo('qwen3');
    expect(desk.added.row('qwen3')).toEqual(row);
  });

  it('shows what an act on it failed with', async () => {
    const failure: Failure = { code: 'hub-failed', subject: 'a/b', fault: 'unreachable', detail: 'no network' };
    const fake = createFakeModelDesk({ rows: [addedModel('qwen3')] });
    const { desk } = await deskOf({ modelDesk: fake, states: { qwen3: 'ready' } });
    fake.failure = failure;
    await desk.added.findUpdate('qwen3');
    expect(desk.added.updates.get('qwen3')).toEqual({ kind: 'failed', failure });
  });
});

describe('What this device can run', () => {
  it('is offered by role, the best first, and what has no engine last', async () => {
    const { desk } = await deskOf({ device: desktop });
    expect(desk.device.tier).toBe('desktop');
    const offers = desk.device.offersFor('reasoning');
    expect(offers[0]).toMatchObject({ recommended: true, fit: { verdict: 'fits' } });
    const verdicts = offers.flatMap(({ recommended, fit }) => (recommended || fit === undefined ? [] : [fit.verdict]));
    const order = ['fits', 'tight', 'does-not-fit'];
    expect(verdicts).toEqual(verdicts.toSorted((one, other) => order.indexOf(one) - order.indexOf(other)));
    expect(desk.device.offersFor('voice').every(({ fit }) => fit === undefined)).toBe(true);
  });

  it('leaves out of the recommendations what needs a graphics processor where there is none', async () => {
    const { desk } = await deskOf({ device: laptop });
    const offers = desk.device.offersFor('reasoning');
    for (const { suggestion, fit, recommended } of offers.filter((offer) => offer.suggestion.engine === 'webllm')) {
      expect(fit, suggestion.title).toMatchObject({ verdict: 'does-not-fit', limits: ['gpu'] });
      expect(recommended).toBe(false);
    }
    expect(offers.some(({ recommended }) => recommended)).toBe(true);
  });

  it('is judged for what a repository offers, with the room that a conversion needs', async () => {
    const fake = createFakeModelDesk();
    const { desk } = await deskOf({
      modelDesk: fake,
      device: { ...laptop, storage: { usedBytes: 0, quotaBytes: 1_000_000_000 } },
    });
    const choice = fake.lookUp.choices[1]!;
    const fit = desk.device.fitOfChoice(fake.lookUp.repository, choice, fake.header);
    expect(fit).toMatchObject({ verdict: 'does-not-fit', limits: ['storage'] });
    expect(fit?.storage).toEqual({ neededBytes: 1_241_000_000, availableBytes: 1_000_000_000 });
  });
});

describe('A model that failed here', () => {
  it('is not loaded by itself until the person says so', async () => {
    const { desk, allowed } = await deskOf({ stoppedPages: [THINK] });
    expect(desk.safeMode.stopped).toEqual([THINK]);
    await desk.safeMode.tryAgain(THINK);
    expect(desk.safeMode.stopped).toEqual([]);
    expect(allowed).toEqual([THINK]);
  });

  it('gives its roles to a smaller one', async () => {
    const { app, desk } = await deskOf();
    const failure: Failure = { code: 'model-stopped-page', model: THINK };
    const model = desk.safeMode.modelOf(failure, undefined)!;
    const smaller = desk.safeMode.smallerThan(model, failure)!;
    expect(smaller.id).toBe(FAST);
    await desk.safeMode.replace(THINK, smaller);
    expect(app.settings.values.models).toEqual({ reasoning: FAST });
    expect(app.usualModels).toEqual({ fast: FAST, reasoning: FAST });
  });

  it('has nothing smaller in its place where size is not what failed', async () => {
    const { desk } = await deskOf();
    const failure: Failure = { code: 'model-missing', model: THINK };
    expect(desk.safeMode.smallerThan(desk.safeMode.modelOf(failure, undefined)!, failure)).toBeUndefined();
  });
});

describe('Where models come from', () => {
  it('can be changed to an address, and the permission goes with the old one', async () => {
    const fake = createFakeModelDesk();
    fake.approved = true;
    const { app, desk } = await deskOf({ modelDesk: fake });
    expect(await desk.changeHubAddress('not an address')).toBe(false);
    expect(desk.isPublicHub).toBe(true);
    expect(await desk.changeHubAddress('http://localhost:8000/')).toBe(true);
    expect(app.settings.values.hubAddress).toBe('http://localhost:8000');
    expect(fake.acts).toEqual(['revoke']);
    expect(desk.search.approved).toBe(false);
    expect(await desk.changeHubAddress('')).toBe(true);
    expect(desk.isPublicHub).toBe(true);
  });
});

describe('Leftovers', () => {
  it('are cleared away, and what that freed is told', async () => {
    const fake = createFakeModelDesk();
    const { desk } = await deskOf({ modelDesk: fake });
    expect(desk.leftoverBytes).toBeUndefined();
    await desk.measureLeftovers();
    expect(desk).toMatchObject({ leftoverBytes: 5_000_000, sweptBytes: undefined });
    expect(fake.acts).toEqual(['leftovers']);
    await desk.sweep();
    expect(desk).toMatchObject({ sweeping: false, sweptBytes: 5_000_000, leftoverBytes: 0 });
    fake.failure = { code: 'storage-failed', reason: 'gone' };
    await desk.sweep();
    expect(desk).toMatchObject({ sweeping: false, sweptBytes: undefined, sweepFailure: fake.failure });
  });
});

describe('A set of files', () => {
  const picked = (name: string, path = '') => Object.assign(new Blob(['x']), { name, webkitRelativePath: path });

  it('comes in with the paths that its files have in the folder', async () => {
    const fake = createFakeModelDesk();
    let ends = 0;
    const sets = new ModelSetsState(fake.desk, async () => void ends++);
    const seen: unknown[] = [];
    fake.pause = async () => void seen.push(sets.running?.subject);
    await sets.importSet([picked('config.json', 'set/config.json'), picked('model.onnx', 'set/onnx/model.onnx')]);
    expect(fake.acts[0]).toBe('import set/config.json set/onnx/model.onnx 1');
    expect(seen).toEqual(['set', 'set', 'set']);
    expect(sets).toMatchObject({ running: undefined, importedIds: ['all-minilm-l6-v2'], failure: undefined });
    expect(ends).toBe(1);
    await sets.importSet([]);
    expect(ends).toBe(1);
  });

  it('goes out as a zip, one at a time, and nothing comes of one that is stopped', async () => {
    const fake = createFakeModelDesk();
    const sets = new ModelSetsState(fake.desk, async () => undefined);
    const first = sets.exportModel(FAST);
    expect(await sets.exportModel(THINK)).toBeUndefined();
    expect(await first).toMatchObject({ name: `${FAST}.zip`, type: 'application/zip' });
    expect(await sets.exportAll([FAST, THINK])).toMatchObject({ name: 'hearth-models.zip', type: 'application/zip' });
    expect(fake.acts.at(-1)).toBe(`export ${FAST} ${THINK} 3`);
    fake.pause = async () => sets.stop();
    expect(await sets.exportModel(FAST)).toBeUndefined();
    expect(await sets.exportAll([FAST, THINK])).toBeUndefined();
    expect(sets).toMatchObject({ running: undefined, failure: undefined });
  });
});

describe('What is on its way', () => {
  it('is seen in its order, and paused all together', async () => {
    const order: (readonly string[])[] = [];
    let steps = 0;
    const { app } = await startTestApp({
      states: {},
      pauseDownload: async () => {
        order.push(app.models.queue.map(({ model }) => model.id));
        if (++steps === 3) app.models.pauseAll();
      },
    });
    await app.models.downloadSet('standard');
    expect(order[0]).toEqual([FAST, 'all-minilm-l6-v2', THINK]);
    expect(steps).toBe(3);
    expect(app.models.queue).toEqual([]);
    expect(app.models.inSet('standard').map(({ state }) => state)).toEqual(['partial', 'absent', 'absent']);
  });
});

describe('A model that is converted', () => {
  it('shows how far that is, and not as half there', async () => {
    const library = createFakeModelLibrary({ states: {} });
    const seen: unknown[] = [];
    const models = new ModelsState(
      {
        ...library,
        async *download(id, signal) {
          yield* library.download(id, signal);
          for (const doneBytes of [1, 2]) {
            yield { type: 'converting', doneBytes, totalBytes: 2 };
            seen.push(models.view(id)?.activity, models.queue.length);
          }
          yield { type: 'done' };
        },
      },
      createFakeLanguageModels([]),
      starterSets,
    );
    await models.start();
    await models.download(models.view(FAST)!.model);
    expect(seen).toEqual([
      { kind: 'converting', progress: { doneBytes: 1, totalBytes: 2 } },
      1,
      { kind: 'converting', progress: { doneBytes: 2, totalBytes: 2 } },
      1,
    ]);
    expect(models.view(FAST)).toMatchObject({ state: 'ready', activity: undefined });
  });
});
