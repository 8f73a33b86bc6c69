import { expect, test } from 'vitest';
import { createEngineOpener } from '../../../src/lib/models/engine-opener';
import { fakeWorker } from '../../support/fake-worker';
import { catalogueModel } from '../../support/catalogue-models';

const started: string[] = [];
const start = (name: string) => () => {
  started.push(name);
  return fakeWorker({});
};
const open = createEngineOpener({
  starters: {
    ...{ kernels: start('kernels'), webllm: start('webllm'), browser: start('browser') },
    server: (origin) => start(`server at ${origin}`)(),
  },
  contextOn: async ({ id }, memoryFailures) => ({ contextTokens: 4096 >> memoryFailures, cacheBudgetBytes: id.length }),
  endpointOf: async ({ id }) => ({ title: 'Mine', baseAddress: 'http://127.0.0.1:8080/v1', model: `${id} there` }),
});

test('each model is run by its engine, which is told what it alone needs', async () => {
  const opened = await Promise.all(
    (['kernels', 'webllm', 'browser', 'server'] as const).map((engine) => open(catalogueModel('m', { engine }), 1)),
  );
  for (const { startWorker } of opened) startWorker().terminate();
  expect(started).toEqual(['kernels', 'webllm', 'browser', 'server at http://127.0.0.1:8080']);
  expect(opened.map(({ options }) => options)).toEqual([
    undefined,
    { cacheBudgetBytes: 1, graphics: { contextTokens: 2048 } },
    undefined,
    { endpoint: { title: 'Mine', baseAddress: 'http://127.0.0.1:8080/v1', model: 'm there' } },
  ]);
});

test('a model that only gives vectors is refused', async () => {
  await expect(open(catalogueModel('m', { engine: 'transformers' }), 0)).rejects.toMatchObject({
    failure: { code: 'model-incompatible' },
  });
});
