import type { ModelConfig } from '../../../src/lib/models/convert/model-config';
import { loadModel } from '../../../src/workers/language/model/load-model';
import type { LoadedModel } from '../../../src/workers/language/model/loaded-model';
import type { GgufSpecification } from '../gguf/gguf-bytes';
import { convertedModel, textOf, weightFileOf } from './converted-model';

/** A model of weights at hand, converted and loaded on one thread. */
export async function loadedTestModel(specification: GgufSpecification): Promise<LoadedModel> {
  const files = await convertedModel(specification);
  return loadModel({
    model: 'test',
    config: JSON.parse(textOf(files, 'config.json')) as ModelConfig & { weightFormat: number },
    weights: weightFileOf(files),
    threads: 1,
    startThread: () => {
      throw new Error('a model on one thread starts no other');
    },
  });
}
