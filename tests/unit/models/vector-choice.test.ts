import { describe, expect, test } from 'vitest';
import { FailureError } from '../../../src/lib/core/failure';
import { createVectorChoice, type VectorChoice, type VectorSource } from '../../../src/lib/models/vector-choice';
import { deferred } from '../../support/deferred';

function sourceOf(model: string): VectorSource {
  const embed = () => Promise.resolve(new Float32Array([1, 0]));
  return { model, dimensions: 2, embed, embedInBackground: embed };
}

interface Setting {
  readonly choice: VectorChoice;
  /** What was asked of the loader and of the index, in order. */
  readonly acts: string[];
  /** How the changes ended: the model, and the code of its failure. */
  readonly outcomes: string[];
}

function setting(load = (modelId: string): Promise<VectorSource> => Promise.resolve(sourceOf(modelId))): Setting {
  const acts: string[] = [];
  const outcomes: string[] = [];
  const choice = createVectorChoice({
    usual: sourceOf('usual'),
    load(modelId) {
      acts.push(`load ${modelId}`);
      return load(modelId);
    },
    async open({ model }) {
      acts.push(`open ${model}`);
    },
    onTrouble: (model, failure) => outcomes.push(`${model} ${failure?.code ?? 'used'}`),
  });
  return { choice, acts, outcomes };
}

const missing = (model: string) => new FailureError({ code: 'model-missing', model });

describe('the embedding model of the memory', () => {
  test('is the usual one where nothing was chosen, and nothing is loaded for that', () => {
    const { choice, acts } = setting();
    choice.use(undefined);
    choice.use('usual');
    expect([choice.current().model, acts]).toEqual(['usual', []]);
  });

  test('is the one before until another is in memory and the index was opened with it', async () => {
    const loading = deferred<VectorSource>();
    const { choice, acts } = setting(() => loading.promise);
    choice.use('other');
    expect(choice.current().model).toBe('usual');
    expect(acts).toEqual(['load other']);
    loading.resolve(sourceOf('other'));
    await expect.poll(() => choice.current().model).toBe('other');
    expect(acts).toEqual(['load other', 'open other']);
  });

  test('gives nothing vectors that another is about to replace, and goes on where that cannot be had', async () => {
    const loading = deferred<VectorSource>();
    const { choice } = setting(() => loading.promise);
    expect(choice.settled()?.model).toBe('usual');
    choice.use('other');
    expect(choice.settled()).toBeUndefined();
    loading.reject(missing('other'));
    await expect.poll(() => choice.settled()?.model).toBe('usual');
    // Once more it is on its way.
    choice.current();
    expect(choice.settled()).toBeUndefined();
    choice.use('usual');
    await expect.poll(() => choice.settled()?.model).toBe('usual');
  });

  test('goes back to one that is in memory without loading it again', async () => {
    const { choice, acts } = setting();
    choice.use('other');
    await expect.poll(() => choice.current().model).toBe('other');
    choice.use(undefined);
    await expect.poll(() => choice.current().model).toBe('usual');
    choice.use('other');
    await expect.poll(() => choice.current().model).toBe('other');
    expect(acts).toEqual(['load other', 'open other', 'open usual', 'open other']);
  });

  test('is in the end the one that was chosen last, whichever was loaded meanwhile', async () => {
    const loading = deferred<VectorSource>();
    const { choice, acts } = setting((modelId) =>
      modelId === 'slow' ? loading.promise : Promise.resolve(sourceOf(modelId)),
    );
    choice.use('slow');
    choice.use('quick');
    loading.resolve(sourceOf('slow'));
    await expect.poll(() => choice.current().model).toBe('quick');
    expect(acts.at(-1)).toBe('open quick');
  });

  test('is tried again when a vector is wanted, as long as it is not on the device', async () => {
    let isThere = false;
    const { choice, acts } = setting((modelId) =>
      isThere ? Promise.resolve(sourceOf(modelId)) : Promise.reject(missing(modelId)),
    );
    choice.use('other');
    await expect.poll(() => (choice.current(), acts.length)).toBeGreaterThan(1);
    expect(choice.current().model).toBe('usual');
    isThere = true;
    await expect.poll(() => choice.current().model).toBe('other');
  });

  test('is the one that was chosen last where the one before it could not be had', async () => {
    const loading = deferred<VectorSource>();
    const { choice, outcomes } = setting((modelId) =>
      modelId === 'slow' ? loading.promise : Promise.resolve(sourceOf(modelId)),
    );
    choice.use('slow');
    choice.use('quick');
    loading.reject(missing('slow'));
    await expect.poll(() => outcomes).toEqual(['slow model-missing', 'quick used']);
    expect(choice.settled()?.model).toBe('quick');
  });

  test('that is not wanted any more, or in use, has nothing held against it once it shall be tried again', async () => {
    const { choice, acts, outcomes } = setting();
    choice.tryAgain('other');
    choice.use('other');
    await expect.poll(() => choice.current().model).toBe('other');
    choice.tryAgain('other');
    expect(outcomes).toEqual(['other used', 'other used', 'other used']);
    expect(acts).toEqual(['load other', 'open other']);
  });

  test('is not tried again after it failed its check, until the person says so', async () => {
    let isWrong = true;
    const { choice, acts, outcomes } = setting((model) =>
      isWrong
        ? Promise.reject(new FailureError({ code: 'embedding-check-failed', model, reason: 'it is wrong' }))
        : Promise.resolve(sourceOf(model)),
    );
    choice.use('other');
    await new Promise((resolve) => setImmediate(resolve));
    expect([choice.current().model, choice.current().model]).toEqual(['usual', 'usual']);
    expect([acts, outcomes]).toEqual([['load other'], ['other embedding-check-failed']]);
    isWrong = false;
    choice.tryAgain('other');
    await expect.poll(() => choice.current().model).toBe('other');
    expect(outcomes.at(-1)).toBe('other used');
  });
});
