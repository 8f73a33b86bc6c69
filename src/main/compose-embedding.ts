import type { Failure } from '../lib/core/failure';
import { indexMethods } from '../lib/memory/ingest/index-methods';
import { embeddingDimensions, standardStarterSet } from '../lib/models/catalogue/starter-sets';
import { createLateEmbedding, type LateEmbedding } from '../lib/models/late-embedding';
import type { ModelLibrary } from '../lib/models/model-library';
import type { ProcessorQueue } from '../lib/models/processor-queue';
import { createVectorChoice, type VectorChoice } from '../lib/models/vector-choice';
import { loadEmbeddingModel, type EmbeddingModelDependencies } from '../lib/models/worker-embedding-model';
import type { Clock } from '../lib/threads/clock';
import type { Locks } from '../lib/threads/locks';
import { superviseWorker } from '../lib/threads/supervisor';
import type { IndexWorker, VectorModel } from '../workers/index/api';

export interface EmbeddingComposition {
  readonly library: Pick<ModelLibrary, 'statuses' | 'verify'>;
  /** Of the processor that embedding models compute on. */
  readonly queue: ProcessorQueue | undefined;
  readonly clock: Clock;
  readonly locks: Locks | undefined;
  /** Told why an embedding model that is wanted cannot be used, and once it is used again. */
  readonly onTrouble: (modelId: string, failure: Failure | undefined) => void;
}

/** Everything that makes vectors, and the index that keeps them. */
export interface PageEmbedding {
  /** Router, skills and facts were trained with its vectors. */
  readonly embedding: LateEmbedding;
  /** What the memory's vectors are of: the same, or a model that the person put in its place there. */
  readonly vectors: VectorChoice;
  readonly index: IndexWorker;
  /** The person wants a model that failed tried once more. */
  readonly tryEmbeddingAgain: (modelId: string) => void;
}

export function composeEmbedding({ library, queue, clock, locks, onTrouble }: EmbeddingComposition): PageEmbedding {
  let opened: VectorModel = { id: standardStarterSet.embedding, dimensions: embeddingDimensions };
  const index = superviseWorker<IndexWorker>({
    name: 'index',
    methods: indexMethods,
    start: () => new Worker(new URL('../workers/index/worker.ts', import.meta.url), { type: 'module', name: 'index' }),
    initialise: async (worker) => {
      await worker.open(opened);
    },
    clock,
    locks,
  });
  const usual = opened.id;
  const dependenciesOf = (modelId: string): EmbeddingModelDependencies => ({
    modelId,
    adapted: modelId === usual,
    library,
    startWorker: () =>
      new Worker(new URL('../workers/embedding/worker.ts', import.meta.url), { type: 'module', name: 'embedding' }),
    threads: 1,
    clock,
    locks,
  });
  const embedding = createLateEmbedding(
    () => loadEmbeddingModel(dependenciesOf(usual)),
    queue,
    (failure) => onTrouble(usual, failure),
  );
  const vectors = createVectorChoice({
    usual: { ...embedding, model: usual, dimensions: opened.dimensions },
    load: async (modelId) => {
      const { loadOtherVectors } = await import('../lib/models/other-vectors');
      return loadOtherVectors(dependenciesOf(modelId), queue, (failure) => onTrouble(modelId, failure));
    },
    open: async ({ model, dimensions }) => {
      opened = { id: model, dimensions };
      await index.remote.open(opened);
    },
    onTrouble,
  });
  return {
    embedding,
    vectors,
    index: index.remote,
    tryEmbeddingAgain: (modelId) => (modelId === usual ? embedding : vectors).tryAgain(modelId),
  };
}
