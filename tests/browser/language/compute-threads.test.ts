import { afterEach, expect, test } from 'vitest';
import type { ModelConfig } from '../../../src/lib/models/convert/model-config';
import type { ComputeThread } from '../../../src/workers/language/compute/shared-memory-pool';
import { loadModel } from '../../../src/workers/language/model/load-model';
import { convertedModel, textOf, weightFileOf, type ConvertedFiles } from '../../support/language/converted-model';
import { randomModel } from '../../support/language/random-model';

const started: Worker[] = [];
afterEach(() => {
  for (const worker of started.splice(0)) worker.terminate();
});

function startThread(): ComputeThread {
  const worker = new Worker(new URL('../../../src/workers/language/compute-thread.ts', import.meta.url), {
    type: 'module',
  });
  started.push(worker);
  return {
    ready: new Promise((resolve) => worker.addEventListener('message', () => resolve(), { once: true })),
    postMessage: (start) => worker.postMessage(start),
    terminate: () => worker.terminate(),
  };
}

/** The logits behind each of some tokens, and what the cache holds then. */
async function computed(files: ConvertedFiles, threads: number): Promise<readonly Float32Array[]> {
  const model = await loadModel({
    model: 'test',
    config: JSON.parse(textOf(files, 'config.json')) as ModelConfig & { weightFormat: number },
    weights: weightFileOf(files),
    threads,
    startThread,
  });
  const cache = model.growCache();
  if (cache === undefined) throw new Error('there is no room for a cache');
  const logits: Float32Array[] = [];
  let position = 0;
  for (const rows of [40, 1, 1, 7, 64, 1, 3, ...Array.from({ length: 30 }, () => 1)]) {
    const tokens = Array.from({ length: rows }, (_, at) => (position + at * 37) % 256);
    await model.pass(tokens, cache, position, 1, () => Promise.resolve());
    logits.push(model.logits(0).slice());
    position += rows;
  }
  const parts = model.cacheParts(cache, position).map((part) => part.slice());
  model.close();
  return [...logits, ...parts];
}

test('a model computes the same bits on any number of threads', async () => {
  expect(crossOriginIsolated).toBe(true);
  const files = await convertedModel(randomModel({ hidden: 64, heads: 8, intermediate: 96 }));
  const alone = await computed(files, 1);
  expect(started).toHaveLength(0);
  for (const threads of [2, 3, 5]) {
    expect(await computed(files, threads)).toEqual(alone);
    expect(started.splice(0)).toHaveLength(threads - 1);
  }
});
