import { describe, expect, it } from 'vitest';
import { FailureError, type Failure } from '../../../src/lib/core/failure';
import { starterSets } from '../../../src/lib/models/catalogue/starter-sets';
import { ModelImportState } from '../../../src/state/model-import.svelte';
import { ModelsState } from '../../../src/state/models.svelte';
import { fakeOwnFile } from '../../support/own-files';
import { createFakeLanguageModels, createFakeModelLibrary } from '../../support/ui/fake-models';

const FAST = 'qwen2.5-coder-0.5b';
const file = new File([FAST], 'published.gguf');

async function modelsOf(library: Parameters<typeof createFakeModelLibrary>[0]) {
  const models = new ModelsState(createFakeModelLibrary(library), createFakeLanguageModels([]), starterSets);
  await models.start();
  return models;
}

describe('A model from a file', () => {
  it('is on the device afterwards, with its name and progress on the way', async () => {
    const seen: unknown[] = [];
    const models = await modelsOf({
      states: {},
      pause: async () => {
        const { fileName, modelId, doneBytes } = models.fileImport.running ?? {};
        seen.push([fileName, modelId, (doneBytes ?? 0) > 0]);
      },
    });
    await models.fileImport.add(file);
    expect(seen.slice(0, 2)).toEqual([
      ['published.gguf', FAST, false],
      ['published.gguf', FAST, true],
    ]);
    expect(models.fileImport).toMatchObject({ running: undefined, failure: undefined, addedModelId: FAST });
    expect(models.view(FAST)?.state).toBe('ready');
  });

  it('may be given as a handle, and be hashed at its end', async () => {
    const seen: unknown[] = [];
    const library = createFakeModelLibrary({ states: {} });
    const models = new ModelsState(
      {
        ...library,
        async *importFile(picked, signal) {
          for await (const event of library.importFile(picked, signal)) {
            if (event.type === 'done') yield { type: 'hashing', doneBytes: 1, totalBytes: 2 };
            seen.push(models.fileImport.running?.hashing);
            yield event;
          }
        },
      },
      createFakeLanguageModels([]),
      starterSets,
    );
    await models.start();
    const { handle } = fakeOwnFile('published.gguf', new TextEncoder().encode(FAST));
    await models.fileImport.add(handle);
    expect(seen.slice(-2)).toEqual([undefined, true]);
    expect(models.fileImport).toMatchObject({ running: undefined, addedModelId: FAST });
    await models.fileImport.add();
    expect(models.fileImport.addedModelId).toBe(FAST);
  });

  it('takes over from a download of the same model', async () => {
    let goOn = (): void => undefined;
    const paused = new Promise<void>((resolve) => (goOn = resolve));
    const models = await modelsOf({ states: {}, pause: () => paused });
    const download = models.download(models.view(FAST)!.model);
    const adding = models.fileImport.add(file);
    await file.text();
    await Promise.resolve();
    goOn();
    await Promise.all([download, adding]);
    expect(models.view(FAST)).toMatchObject({ state: 'ready', activity: undefined });
  });

  it('is not kept when it is stopped, and can be added again', async () => {
    let steps = 0;
    const models = await modelsOf({
      states: {},
      pause: async () => {
        if (++steps === 3) models.fileImport.stop();
      },
    });
    await models.fileImport.add(file);
    expect(models.fileImport).toMatchObject({ running: undefined, failure: undefined, addedModelId: undefined });
    expect(models.view(FAST)?.state).toBe('absent');
    await models.fileImport.add(file);
    expect(models.view(FAST)?.state).toBe('ready');
  });

  it('says what is wrong with a file, until another one is picked', async () => {
    const failure: Failure = { code: 'gguf-invalid', reason: 'the file is cut off' };
    let refuse = true;
    let ends = 0;
    const state = new ModelImportState(
      {
        async *importFile() {
          if (refuse) throw new FailureError(failure);
          yield { type: 'done', modelId: FAST };
        },
      },
      { onRecognised: () => undefined, onEnd: async () => void ends++ },
    );
    await state.add(file);
    expect(state).toMatchObject({ running: undefined, failure });
    refuse = false;
    await state.add(file);
    expect(state).toMatchObject({ running: undefined, failure: undefined, addedModelId: FAST });
    expect(ends).toBe(2);
  });
});

describe('A model that the server does not have yet', () => {
  it('lets the next download go first, and takes its turn again when it is there', async () => {
    const order: string[] = [];
    let serve = (): void => undefined;
    const served = new Promise<void>((resolve) => (serve = resolve));
    const library = createFakeModelLibrary({ states: {} });
    const models = new ModelsState(
      {
        ...library,
        async *download(id, signal) {
          if (id === FAST) {
            yield { type: 'awaiting-server', waitedMs: 0 };
            await served;
            yield { type: 'asking-again' };
          }
          order.push(`${id} begins`);
          yield* library.download(id, signal);
          order.push(`${id} ends`);
          serve();
        },
      },
      createFakeLanguageModels([]),
      starterSets,
    );
    await models.start();
    const small = models.view('smollm2-135m')!.model;
    const downloads = [models.download(models.view(FAST)!.model), models.download(small)];
    await served;
    expect(models.view(FAST)?.activity).toEqual({ kind: 'awaiting-server', waitedMs: 0 });
    await Promise.all(downloads);
    expect(order).toEqual(['smollm2-135m begins', 'smollm2-135m ends', `${FAST} begins`, `${FAST} ends`]);
    expect(models.view(FAST)).toMatchObject({ state: 'ready', activity: undefined });
  });
});
