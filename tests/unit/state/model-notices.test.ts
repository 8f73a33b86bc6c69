import { describe, expect, it } from 'vitest';
import { FailureError, type Failure } from '../../../src/lib/core/failure';
import { starterSets } from '../../../src/lib/models/catalogue/starter-sets';
import type { ModelStatus } from '../../../src/lib/models/model-library';
import type { Loss } from '../../../src/lib/models/presence/find-loss';
import { ModelNoticesState } from '../../../src/state/model-notices.svelte';
import { ModelsState } from '../../../src/state/models.svelte';
import { createFakeLanguageModels, createFakeModelLibrary } from '../../support/ui/fake-models';
import { settled } from '../../support/ui/started-app';
import { allReady } from '../../support/ui/test-app';

const FAST = 'qwen2.5-coder-0.5b';
const THINK = 'qwen2.5-coder-1.5b';

const lossOf = (ids: readonly string[], rowsGone = false): Loss => ({
  models: ids.map((id) => ({ id, title: `${id} as it was`, bytes: 100, files: [] })),
  rowsGone,
});

interface Options {
  readonly states?: Readonly<Record<string, ModelStatus['state']>>;
  readonly loss?: Loss;
  readonly ownFiles?: readonly string[];
  readonly stoppedPages?: readonly string[];
  readonly grants?: boolean;
  readonly failure?: Failure;
}

async function noticesOf(options: Options = {}) {
  const { states = allReady, loss, ownFiles = [], stoppedPages = [], grants = true, failure } = options;
  const models = new ModelsState(createFakeModelLibrary({ states }), createFakeLanguageModels([]), starterSets);
  const did: string[] = [];
  let first = true;
  const notices = new ModelNoticesState({
    models,
    presence: {
      async look(statuses) {
        if (failure !== undefined) throw new FailureError(failure);
        did.push(`look at ${String(statuses.filter(({ state }) => state === 'ready').length)}`);
        const told = first ? loss : undefined;
        first = false;
        return told;
      },
      settle: async () => void did.push('settle'),
    },
    readSources: async () => (id) => (ownFiles.includes(id) ? 'own-file' : 'network'),
    stoppedPages: async () => stoppedPages,
    retry: async (id) => void did.push(`retry ${id}`),
    persistence: { isPersistent: async () => false, ask: async () => grants },
  });
  await models.start();
  /** As the screen does when what is here has changed. */
  const follow = async (): Promise<void> => {
    notices.follow(models.statuses);
    await settled();
  };
  await follow();
  return { notices, models, did, follow };
}

describe('What is said of models when Hearth is opened', () => {
  it('is nothing where all is as it was', async () => {
    const { notices, did } = await noticesOf();
    expect(did).toEqual(['look at 3']);
    expect(notices).toMatchObject({ lost: [], isLossShown: false, stopped: [], rowsGone: false });
  });

  it('is nothing where rows cannot be read', async () => {
    const { notices } = await noticesOf({ failure: { code: 'storage-failed', reason: 'no' }, stoppedPages: [THINK] });
    expect(notices).toMatchObject({ isLossShown: false, stopped: [] });
  });

  it('names what is gone and how it comes back', async () => {
    const loss = lossOf([FAST, THINK, 'mine']);
    const { notices } = await noticesOf({ states: {}, loss, ownFiles: [THINK] });
    expect(notices.lost.map(({ id, title, source }) => [id, title, source])).toEqual([
      [FAST, 'Qwen2.5 Coder 0.5B', 'network'],
      [THINK, 'Qwen2.5 Coder 1.5B', 'own-file'],
      ['mine', 'mine as it was', 'nowhere'],
    ]);
    expect(notices.fetchable.map(({ model }) => model.id)).toEqual([FAST]);
    expect(notices.rowsGone).toBe(false);
  });

  it('fetches again what can be, and is over once all is here', async () => {
    const { notices, models, did, follow } = await noticesOf({ states: {}, loss: lossOf([FAST]) });
    await notices.fetchAgain();
    await follow();
    expect(models.view(FAST)?.state).toBe('ready');
    expect(notices.isLossShown).toBe(false);
    expect(did.at(-1)).toBe('settle');
  });

  it('says that the rows are gone until it is closed', async () => {
    const { notices, did } = await noticesOf({ loss: lossOf([], true) });
    expect(notices).toMatchObject({ isLossShown: true, rowsGone: true });
    await notices.settle();
    expect(notices.isLossShown).toBe(false);
    expect(did.at(-1)).toBe('settle');
  });

  it.each([true, false])('asks the browser to keep what there is, which answers %s', async (grants) => {
    const { notices } = await noticesOf({ states: {}, loss: lossOf([FAST]), grants });
    expect(notices).toMatchObject({ persistent: false, asked: false });
    await notices.askToKeep();
    expect(notices).toMatchObject({ persistent: grants, asked: true });
  });

  it('names a model that is not loaded by itself, and tries it again', async () => {
    const states = { ...allReady, [FAST]: 'absent' as const };
    const { notices, did } = await noticesOf({ states, stoppedPages: [FAST, THINK] });
    // One that is not here is not loaded anyway.
    expect(notices.stopped).toEqual([THINK]);
    await notices.tryAgain(THINK);
    expect(notices.stopped).toEqual([]);
    expect(did.at(-1)).toBe(`retry ${THINK}`);
  });

  it('is said no more in this page once it was closed', async () => {
    const { notices, models, follow } = await noticesOf({ stoppedPages: [THINK] });
    notices.hideStopped(THINK);
    await models.refresh();
    await follow();
    expect(notices.stopped).toEqual([]);
  });
});
