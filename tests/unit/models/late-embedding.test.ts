import { expect, it } from 'vitest';
import { FailureError } from '../../../src/lib/core/failure';
import type { EmbeddingModel } from '../../../src/lib/models/embedding-model';
import { createLateEmbedding } from '../../../src/lib/models/late-embedding';
import { createProcessorQueue } from '../../../src/lib/models/processor-queue';
import { deferred } from '../../support/deferred';

const vector = Float32Array.of(1, 0);
const model: EmbeddingModel = {
  id: 'm',
  dimensions: 2,
  embed: (texts) => Promise.resolve(texts.map(() => vector)),
  understand: () => Promise.resolve(vector),
  embedWords: (words) => Promise.resolve(new Float32Array((words.length + 1) * 2)),
};

it('makes nobody wait for the model, which is loaded once', async () => {
  const loaded = deferred<EmbeddingModel>();
  let loads = 0;
  const late = createLateEmbedding(() => {
    loads++;
    return loaded.promise;
  });
  late.prepare();
  expect(await late.embed('a')).toBeUndefined();
  loaded.resolve(model);
  await loaded.promise;
  await Promise.resolve();
  expect(await late.embed('a')).toBe(vector);
  expect(await late.embedWords(['a', 'b'])).toHaveLength(6);
  expect(loads).toBe(1);
});

it('tries again with the next text when the model was not there', async () => {
  let there = false;
  const late = createLateEmbedding(() =>
    there ? Promise.resolve(model) : Promise.reject(new FailureError({ code: 'model-missing', model: 'm' })),
  );
  expect(await late.embed('a')).toBeUndefined();
  await Promise.resolve();
  there = true;
  expect(await late.embed('a')).toBeUndefined();
  await Promise.resolve();
  await Promise.resolve();
  expect(await late.embed('a')).toBe(vector);
});

it('tries a model whose vectors were found wrong again only when the person says so', async () => {
  let loads = 0;
  const outcomes: (string | undefined)[] = [];
  const late = createLateEmbedding(
    () => {
      loads++;
      if (loads > 1) return Promise.resolve(model);
      return Promise.reject(new FailureError({ code: 'embedding-check-failed', model: 'm', reason: 'r' }));
    },
    undefined,
    (failure) => outcomes.push(failure?.code),
  );
  for (const text of ['a', 'b', 'c']) {
    expect(await late.embed(text)).toBeUndefined();
    await Promise.resolve();
    await Promise.resolve();
  }
  expect(loads).toBe(1);
  late.tryAgain();
  await expect.poll(() => late.embed('d')).toBe(vector);
  expect(outcomes).toEqual(['embedding-check-failed', undefined]);
});

it('does without where the model fails, and says so', async () => {
  const outcomes: (string | undefined)[] = [];
  const late = createLateEmbedding(
    () =>
      Promise.resolve({
        ...model,
        embed: () => Promise.reject(new FailureError({ code: 'engine-crashed', engine: 'm', reason: 'r' })),
      }),
    undefined,
    (failure) => outcomes.push(failure?.code),
  );
  late.prepare();
  await Promise.resolve();
  await Promise.resolve();
  expect(await late.embed('a')).toBeUndefined();
  late.tryAgain();
  expect(outcomes).toEqual(['engine-crashed', undefined]);
});

it('understands no turn as long as there is no model', async () => {
  const late = createLateEmbedding(() => Promise.resolve(model));
  expect(await late.understand('a')).toBeUndefined();
  await expect.poll(() => late.understand('a')).toBe(vector);
});

it('asks the model once for a turn that is asked for twice in a row, and anew where another turn stood before', async () => {
  const asked: (readonly [turn: string, before: string | undefined])[] = [];
  const late = createLateEmbedding(() =>
    Promise.resolve({
      ...model,
      understand: async (turn, before) => {
        asked.push([turn, before]);
        return Float32Array.of(asked.length);
      },
    }),
  );
  late.prepare();
  await Promise.resolve();
  await Promise.resolve();
  type Asked = readonly [turn: string, before?: string];
  const turns: readonly Asked[] = [['a'], ['a'], ['a', 'b'], ['a', 'b'], ['a', 'c'], ['b', 'c'], ['b'], ['']];
  const vectors: (readonly number[])[] = [];
  for (const turn of turns) vectors.push([...((await late.understand(...turn)) ?? [])]);
  expect(vectors.flat()).toEqual([1, 1, 2, 2, 3, 4, 5, 6]);
  expect(asked).toEqual([
    ['a', undefined],
    ['a', 'b'],
    ['a', 'c'],
    ['b', 'c'],
    ['b', undefined],
    ['', undefined],
  ]);
});

it('does without where a turn cannot be understood, says so, and asks again for the same turn', async () => {
  const outcomes: (string | undefined)[] = [];
  let fails = true;
  const late = createLateEmbedding(
    () =>
      Promise.resolve({
        ...model,
        understand: () =>
          fails
            ? Promise.reject(new FailureError({ code: 'engine-crashed', engine: 'm', reason: 'r' }))
            : Promise.resolve(vector),
      }),
    undefined,
    (failure) => outcomes.push(failure?.code),
  );
  late.prepare();
  await Promise.resolve();
  await Promise.resolve();
  expect(await late.understand('a')).toBeUndefined();
  expect(outcomes).toEqual(['engine-crashed']);
  fails = false;
  expect(await late.understand('a')).toBe(vector);
  expect(outcomes).toEqual(['engine-crashed', undefined]);
});

it('waits for the processor with what nobody waits for, and with nothing else', async () => {
  const queue = createProcessorQueue();
  const late = createLateEmbedding(() => Promise.resolve(model), queue);
  late.prepare();
  await Promise.resolve();
  const answering = await queue.enter('answer', new AbortController().signal);
  const background = late.embedInBackground('b').then(() => 'background');
  expect(await late.embed('a')).toBe(vector);
  expect(await Promise.race([background, Promise.resolve('waits')])).toBe('waits');
  answering.leave();
  expect(await background).toBe('background');
});
