import type { ModelConfig } from '../../../src/lib/models/convert/model-config';
import { loadModel } from '../../../src/workers/language/model/load-model';
import type { LoadedModel } from '../../../src/workers/language/model/loaded-model';
import type { GgufSpecification } from '../gguf/gguf-bytes';
import { convertedModel, fileOf, textOf } from './converted-model';

/** A model of weights at hand, converted and loaded on one thread. */
export async function loadedTestModel(specification: GgufSpecification): Promise<LoadedModel> {
  const files = await convertedModel(specification);
  const weights = fileOf(files, 'weights.bin');
  return loadModel({
    model: 'test',
    config: JSON.parse(textOf(files, 'config.json')) as ModelConfig & { weightFormat: number },
    weights: {
      size: weights.length,
      read: (offset, target) => target.set(weights.subarray(offset, offset + target.length)),
    },
    threads: 1,
    startThread: () => {
      throw new Error('a model on one thread starts no other');
    },
  });
}
