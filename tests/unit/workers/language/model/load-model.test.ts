import { expect, test } from 'vitest';
import type { ModelConfig } from '../../../../../src/lib/models/convert/model-config';
import { loadModel, type WeightReader } from '../../../../../src/workers/language/model/load-model';
import { convertedModel, textOf, weightFileOf } from '../../../../support/language/converted-model';
import { randomModel } from '../../../../support/language/random-model';

/** Loads a model whose file is read so, and tells what became of the file. */
async function load(changes: { readonly read?: WeightReader['read']; readonly weightFormat?: number }) {
  const files = await convertedModel(randomModel());
  const weights = weightFileOf(files);
  const config = JSON.parse(textOf(files, 'config.json')) as ModelConfig & { weightFormat: number };
  const opened = { opened: 0, closed: 0 };
  const outcome: unknown = await loadModel({
    model: 'test',
    config: { ...config, weightFormat: changes.weightFormat ?? config.weightFormat },
    weights: {
      size: weights.size,
      open: async () => {
        opened.opened += 1;
        const reader = await weights.open();
        return { read: changes.read ?? reader.read, close: () => void (opened.closed += 1) };
      },
    },
    threads: 1,
    startThread: () => {
      throw new Error('a model on one thread starts no other');
    },
  }).catch((error: unknown) => error);
  return { ...opened, failed: outcome instanceof Error };
}

test('the file with the weights is closed once they are in memory', async () => {
  expect(await load({})).toEqual({ opened: 1, closed: 1, failed: false });
});

test('the file with the weights is closed when it cannot be read', async () => {
  const read = (): never => {
    throw new Error('cannot be read');
  };
  expect(await load({ read })).toEqual({ opened: 1, closed: 1, failed: true });
});

test('the file with the weights is not opened where they are of another form', async () => {
  expect(await load({ weightFormat: 0 })).toEqual({ opened: 0, closed: 0, failed: true });
});
