import { FailureError } from '../core/failure';
import type { Clock } from '../threads/clock';
import type { FilesWorker, StoredFile } from '../../workers/files/api';
import type { Model, ModelFile } from '../core/model';
import { doneBytesOf, fetchFiles, sumOfBytes, type FetchOne } from './fetch-files';
import type { DownloadEvent, ModelStatus, StoredModels } from './model-library';
import { waitFor } from './wait-for';

export interface ModelLibraryDependencies {
  readonly files: Pick<FilesWorker, 'list' | 'fetch' | 'verify' | 'remove'>;
  readonly catalogue: readonly Model[];
  /** The models that the person added. */
  readonly added?: () => Promise<readonly Model[]>;
  /** Absolute address of the page, which the models lie beside at `models/<sha256>`. */
  readonly baseAddress: string;
  readonly clock: Clock;
}

/** The server may be about to make a file, which takes from seconds to many minutes. */
const shortestPauseMs = 2_000;
const longestPauseMs = 30_000;

/** The models of the catalogue, and those that the person added, as the files worker holds them. */
export function createModelLibrary(dependencies: ModelLibraryDependencies): StoredModels {
  const { files, catalogue, added = () => Promise.resolve([]), baseAddress, clock } = dependencies;
  const knownModels = async (): Promise<readonly Model[]> => [...catalogue, ...(await added())];

  const modelOf = async (modelId: string): Promise<Model> => {
    const model = (await knownModels()).find(({ id }) => id === modelId);
    if (model === undefined) throw new FailureError({ code: 'model-missing', model: modelId });
    return model;
  };

  const addressesOf = ({ sha256 }: ModelFile): readonly string[] => [new URL(`models/${sha256}`, baseAddress).href];

  /** Asks again, with growing pauses, for what the server does not have yet. */
  async function* onceServed(fetchOne: FetchOne, signal: AbortSignal): ReturnType<FetchOne> {
    const began = clock.now();
    for (let pauseMs = shortestPauseMs; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
      try {
        return yield* fetchOne();
      } catch (error) {
        if (!(error instanceof FailureError) || error.failure.code !== 'source-missing') throw error;
      }
      yield { type: 'awaiting-server', waitedMs: clock.now() - began };
      await waitFor(pauseMs, clock, signal);
      if (signal.aborted) return undefined;
      yield { type: 'asking-again' };
    }
  }

  /** Where the browser keeps no files there are none; models that lie elsewhere, as on a server, can be used all the same. */
  const storedFiles = async (): Promise<readonly StoredFile[] | NonNullable<ModelStatus['unkept']>> => {
    try {
      return await files.list();
    } catch (error) {
      if (error instanceof FailureError && error.failure.code === 'files-unkept') return error.failure;
      throw error;
    }
  };

  async function* download(modelId: string, signal: AbortSignal): AsyncGenerator<DownloadEvent> {
    const model = await modelOf(modelId);
    const sourcesOf = (file: ModelFile): { addresses: readonly string[] } => ({ addresses: addressesOf(file) });
    const fetched = yield* fetchFiles(model.files, { worker: files, sourcesOf, clock, persist: onceServed }, signal);
    if (fetched !== undefined) yield { type: 'done' };
  }

  return {
    async statuses() {
      const stored = await storedFiles();
      const known = await knownModels();
      if ('code' in stored) return known.map((model) => ({ ...statusOf(model, []), unkept: stored }));
      return known.map((model) => statusOf(model, stored));
    },

    download,

    async verify(modelId, signal) {
      let intact = true;
      for (const file of (await modelOf(modelId)).files) {
        if (!(await files.verify(file.sha256, signal, file.pieces))) intact = false;
      }
      return intact;
    },

    async remove(modelId) {
      const model = await modelOf(modelId);
      const others = (await knownModels()).filter(({ id }) => id !== modelId);
      const stored = await files.list();
      const needed = new Set(
        others
          .filter((other) => statusOf(other, stored).state === 'ready')
          .flatMap((other) => other.files.map(({ sha256 }) => sha256)),
      );
      for (const { sha256 } of model.files) {
        // Two models may share a file, such as a tokenizer.
        if (!needed.has(sha256)) await files.remove(sha256);
      }
    },
  };
}

/** How much of a model lies among the stored files. */
export function statusOf(model: Model, stored: readonly StoredFile[]): ModelStatus {
  const totalBytes = sumOfBytes(model.files);
  const doneBytes = model.files.reduce((sum, file) => sum + doneBytesOf(file, stored), 0);
  const corruptFiles = model.files
    .filter((file) => stored.some(({ sha256, state }) => sha256 === file.sha256 && state === 'corrupt'))
    .map(({ path }) => path);
  if (corruptFiles.length > 0) return { model, state: 'corrupt', doneBytes, totalBytes, corruptFiles };
  const whole = model.files.every((file) =>
    stored.some(({ sha256, state }) => sha256 === file.sha256 && state === 'whole'),
  );
  const state = whole && !isToBeConverted(model) ? 'ready' : doneBytes > 0 ? 'partial' : 'absent';
  return { model, state, doneBytes, totalBytes };
}

/** Whether its files are still those that it is to be made of. */
function isToBeConverted({ conversion, files, sources }: Model): boolean {
  return conversion === 'gguf' && files.some(({ sha256 }) => sources.some((source) => source.sha256 === sha256));
}
