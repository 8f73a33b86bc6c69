import type { Failure } from '../core/failure';
import { centredEmbedding } from './centred-embedding';
import { createLateEmbedding } from './late-embedding';
import type { ProcessorQueue } from './processor-queue';
import type { VectorSource } from './vector-choice';
import { loadEmbeddingModel, type EmbeddingModelDependencies } from './worker-embedding-model';

/**
 * Loads an embedding model that nothing here was trained with, for the memory's vectors alone.
 *
 * @param queue of the processor that it computes on
 * @param onTrouble as of `createLateEmbedding`
 * @throws FailureError as `loadEmbeddingModel` does
 */
export async function loadOtherVectors(
  dependencies: EmbeddingModelDependencies,
  queue: ProcessorQueue | undefined,
  onTrouble: (failure: Failure | undefined) => void,
): Promise<VectorSource> {
  const model = await centredEmbedding(await loadEmbeddingModel(dependencies));
  const embedding = createLateEmbedding(() => Promise.resolve(model), queue, onTrouble);
  embedding.prepare();
  return {
    model: model.id,
    dimensions: model.dimensions,
    embed: (text) => embedding.embed(text),
    embedInBackground: (text) => embedding.embedInBackground(text),
  };
}
