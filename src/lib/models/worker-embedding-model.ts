import { FailureError } from '../core/failure';
import type { Clock } from '../threads/clock';
import type { Locks } from '../threads/locks';
import type { MethodKinds } from '../threads/remote';
import { superviseWorker, type WorkerLike } from '../threads/supervisor';
import type { EmbeddingWorker } from '../../workers/embedding/api';
import type { EmbeddingModel } from './embedding-model';
import type { ModelLibrary } from './model-library';

const embeddingWorkerMethods: MethodKinds<EmbeddingWorker> = {
  load: 'call',
  embed: 'call',
  understand: 'call',
  embedWords: 'call',
};

export interface EmbeddingModelDependencies {
  readonly modelId: string;
  readonly library: Pick<ModelLibrary, 'statuses' | 'verify'>;
  readonly startWorker: () => WorkerLike;
  /** One is as fast as two for single texts. */
  readonly threads: number;
  /** Whether turns and words are read with Hearth's adapter, which is of one model. */
  readonly adapted: boolean;
  readonly clock: Clock;
  readonly locks?: Locks | undefined;
}

/**
 * Verifies and loads the embedding model in its worker, which comes back by itself when it dies. Rejects with
 * `model-missing`, `model-corrupt`, `model-incompatible`, `embedding-check-failed` or `engine-crashed`.
 */
export async function loadEmbeddingModel(dependencies: EmbeddingModelDependencies): Promise<EmbeddingModel> {
  const { modelId, library, clock, locks } = dependencies;
  const status = (await library.statuses()).find(({ model }) => model.id === modelId);
  if (status?.state !== 'ready') throw new FailureError({ code: 'model-missing', model: modelId });
  if (!(await library.verify(modelId, new AbortController().signal))) {
    const file = await firstCorruptFile(dependencies);
    throw new FailureError({ code: 'model-corrupt', model: modelId, file });
  }

  let dimensions = 0;
  const supervised = superviseWorker<EmbeddingWorker>({
    name: modelId,
    methods: embeddingWorkerMethods,
    start: dependencies.startWorker,
    async initialise(worker) {
      const loaded = await worker.load({
        model: modelId,
        files: status.model.files,
        threads: dependencies.threads,
        adapted: dependencies.adapted,
      });
      dimensions = loaded.dimensions;
    },
    clock,
    locks,
  });
  await supervised.start();
  const { remote } = supervised;
  return {
    id: modelId,
    dimensions,
    embed: (texts, signal) => remote.embed(texts, signal),
    understand: (turn, before, signal) => remote.understand(turn, before, signal),
    embedWords: (words, signal) => remote.embedWords(words, signal),
  };
}

async function firstCorruptFile({ modelId, library }: EmbeddingModelDependencies): Promise<string> {
  const status = (await library.statuses()).find(({ model }) => model.id === modelId);
  return status?.corruptFiles?.[0] ?? modelId;
}
