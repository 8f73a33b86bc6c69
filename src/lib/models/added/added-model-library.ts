import type { AddedModel, ModelRevision } from '../../core/added-model';
import { FailureError } from '../../core/failure';
import type { ModelFile } from '../../core/model';
import type { FilesWorker } from '../../../workers/files/api';
import type { DownloadEvent, ImportEvent, ModelLibrary, StoredModels } from '../model-library';
import { entryFromGguf } from './entry-from-hub';
import { fetchFiles } from '../fetch-files';
import { fetchRevision, fromOutside, type OutsideSources } from './fetch-revision';
import { keepNewModel, type NewModelDependencies } from './keep-new-model';
import { filesOfAlone, knownHashes } from './known-hashes';

export interface AddedModelLibraryDependencies extends NewModelDependencies {
  readonly library: StoredModels;
  readonly files: Pick<FilesWorker, 'importGguf' | 'remove'>;
  /** Starts what reaches the hub; throws `outside-unavailable` or `hub-not-approved`. */
  readonly openSources: () => Promise<OutsideSources>;
  /** Address of a mirror that also has the catalogue's files, at `models/<sha256>` below it; undefined where there is none. */
  readonly mirror: () => string | undefined;
}

/**
 * The library, which fetches the models that a person added from where they come from, makes models of any file that can
 * be converted, and forgets them when they go.
 */
export function withAddedModels(dependencies: AddedModelLibraryDependencies): ModelLibrary {
  const { library, store, files, catalogue, openSources, mirror } = dependencies;
  const find = async (modelId: string): Promise<AddedModel | undefined> =>
    (await store.list()).find(({ id }) => id === modelId);

  async function* download(added: AddedModel, signal: AbortSignal): AsyncGenerator<DownloadEvent> {
    const whole = yield* fetchRevision(revisionToFetch(added), await openSources(), signal);
    if (whole === undefined) return;
    // It may have been removed meanwhile, here or in another tab.
    const now = await find(added.id);
    if (now === undefined) throw new FailureError({ code: 'model-missing', model: added.id });
    const { unfinished: _unfinished, next, previous, model, origin, ...rest } = now;
    const before = next === undefined ? previous : { model, origin };
    await store.keep({ ...rest, ...whole, ...(before === undefined ? {} : { previous: before }) });
    yield { type: 'done' };
  }

  async function* downloadFromMirror(
    address: string,
    modelId: string,
    signal: AbortSignal,
  ): AsyncGenerator<DownloadEvent> {
    const model = catalogue.find(({ id }) => id === modelId);
    if (model === undefined) throw new FailureError({ code: 'model-missing', model: modelId });
    const addressOf = ({ sha256 }: ModelFile): string => `${address}/models/${sha256}`;
    const fetched = yield* fetchFiles(model.files, fromOutside(await openSources(), addressOf), signal);
    if (fetched !== undefined) yield { type: 'done' };
  }

  async function* importGguf(file: File, signal: AbortSignal): AsyncGenerator<ImportEvent> {
    const candidates = catalogue
      .filter(({ conversion }) => conversion === 'gguf')
      .map((model) => ({ modelId: model.id, files: model.files }));
    for await (const event of files.importGguf(file, candidates, signal, { others: true })) {
      if (event.type !== 'done') yield event;
      else if (event.modelId !== undefined) yield { type: 'done', modelId: event.modelId };
      else {
        const { id } = await keepNewModel(dependencies, entryFromGguf(file.name, event.files, event.summary), {});
        yield { type: 'done', modelId: id };
      }
    }
  }

  return {
    ...library,

    async *download(modelId, signal) {
      const added = await find(modelId);
      const address = mirror();
      if (added !== undefined) yield* download(added, signal);
      else if (address === undefined) yield* library.download(modelId, signal);
      else yield* downloadFromMirror(address, modelId, signal);
    },

    async *importFile(file, signal) {
      try {
        yield* importGguf(file, signal);
      } catch (error) {
        if (!(error instanceof FailureError) || error.failure.code !== 'engine-crashed') throw error;
        throw new FailureError({ code: 'import-failed', reason: error.failure.reason });
      }
    },

    async remove(modelId) {
      const added = await find(modelId);
      if (added === undefined) return library.remove(modelId);
      await store.remove(modelId);
      const known = knownHashes(catalogue, await store.list());
      const revisions = [added, added.next, added.previous].filter((revision) => revision !== undefined);
      for (const sha256 of revisions.flatMap((revision) => filesOfAlone(revision, known))) await files.remove(sha256);
    },
  };
}

/** What is to be fetched of a model: what is on the way, or, where a file is damaged, what its files were made of. */
function revisionToFetch(added: AddedModel): ModelRevision {
  const { next, unfinished, model, origin } = added;
  if (next !== undefined) return next;
  if (unfinished === true || model.conversion === 'none') return { model, origin };
  return { model: { ...model, files: model.sources }, origin };
}
