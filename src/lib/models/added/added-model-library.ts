import type { AddedModel, ModelRevision } from '../../core/added-model';
import { FailureError } from '../../core/failure';
import type { Model, ModelFile } from '../../core/model';
import type { PickedOwnFile } from '../../core/own-file';
import type { OriginalStore } from '../../storage/original-store';
import type { FilesWorker, ImportCandidate } from '../../../workers/files/api';
import type { DownloadEvent, ImportEvent, ModelLibrary, StoredModels } from '../model-library';
import { convertOriginal, rememberFiles } from './convert-original';
import { entryFromGguf } from './entry-from-hub';
import { fetchFiles } from '../fetch-files';
import { fetchRevision, fromOutside, type OutsideSources } from './fetch-revision';
import { keepNewModel, type NewModelDependencies } from './keep-new-model';
import { filesOfAlone, knownHashes } from './known-hashes';
import { openPicked } from './own-files';

export interface AddedModelLibraryDependencies extends NewModelDependencies {
  readonly library: StoredModels;
  readonly files: Pick<FilesWorker, 'hashFile' | 'importGguf' | 'remove'>;
  readonly originals: OriginalStore;
  /** Called before a model is removed: what then is missing was not taken away. */
  readonly forgetPresence: (modelId: string) => Promise<void>;
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
  const { library, store, files, catalogue, originals, forgetPresence, openSources, mirror } = dependencies;
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

  async function* importGguf(picked: readonly PickedOwnFile[], signal: AbortSignal): AsyncGenerator<ImportEvent> {
    const opened = await openPicked(picked);
    const parts = opened.map(({ file }) => file);
    const candidates = catalogue.filter(({ conversion }) => conversion === 'gguf').map(asCandidate);
    let modelId: string | undefined;
    for await (const event of files.importGguf(parts, candidates, signal, { others: true })) {
      if (event.type !== 'done') yield event;
      else if (event.modelId !== undefined) ({ modelId } = event);
      else {
        const known = (await store.list()).find(({ model }) => haveSameContent(model.files, event.files));
        const entry = entryFromGguf(parts[0]?.name ?? '', event.files, event.summary);
        modelId = (known ?? (await keepNewModel(dependencies, entry, {}))).id;
      }
    }
    if (modelId === undefined) return;
    yield* rememberFiles(modelId, opened, signal, { files, originals });
    yield { type: 'done', modelId };
  }

  async function* convertAgain(modelId: string, signal: AbortSignal): AsyncGenerator<DownloadEvent> {
    const [original, added] = await Promise.all([originals.get(modelId), find(modelId)]);
    const listed = catalogue.find(({ id }) => id === modelId);
    if (original === undefined || (added ?? listed) === undefined) {
      throw new FailureError({ code: 'model-missing', model: modelId });
    }
    const candidates = listed === undefined ? [] : [asCandidate(listed)];
    const converted = yield* convertOriginal(original, candidates, signal, files);
    if (converted === undefined) return;
    if (added !== undefined) await replaceFiles(modelId, converted.files);
    await originals.keep(converted.original);
    yield { type: 'done' };
  }

  /** A converter of another version makes other files of the same original. */
  async function replaceFiles(modelId: string, replacement: readonly ModelFile[]): Promise<void> {
    // It may have been removed meanwhile, here or in another tab.
    const now = await find(modelId);
    if (now === undefined) throw new FailureError({ code: 'model-missing', model: modelId });
    await store.keep({ ...now, model: { ...now.model, files: replacement } });
    await removeAlone([now]);
  }

  /** Removes the files of revisions that are gone which nothing else needs. */
  async function removeAlone(revisions: readonly ModelRevision[]): Promise<void> {
    const known = knownHashes(catalogue, await store.list());
    for (const sha256 of revisions.flatMap((revision) => filesOfAlone(revision, known))) await files.remove(sha256);
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

    importFile: (picked, signal) => asImport(importGguf(picked, signal)),

    convertAgain: (modelId, signal) => asImport(convertAgain(modelId, signal)),

    async remove(modelId) {
      const added = await find(modelId);
      await forgetPresence(modelId);
      if (added === undefined) return library.remove(modelId);
      await store.remove(modelId);
      await originals.remove(modelId);
      await removeAlone([added, added.next, added.previous].filter((revision) => revision !== undefined));
    },
  };
}

function haveSameContent(files: readonly ModelFile[], others: readonly ModelFile[]): boolean {
  return files.length === others.length && files.every(({ sha256 }) => others.some((other) => other.sha256 === sha256));
}

function asCandidate({ id, files }: Model): ImportCandidate {
  return { modelId: id, files };
}

/** The worker that died was at work on the file: that is what a person knows of. */
async function* asImport<Event>(events: AsyncIterable<Event>): AsyncGenerator<Event> {
  try {
    yield* events;
  } catch (error) {
    if (!(error instanceof FailureError) || error.failure.code !== 'engine-crashed') throw error;
    throw new FailureError({ code: 'import-failed', reason: error.failure.reason });
  }
}

/** What is to be fetched of a model: what is on the way, or, where a file is damaged, what its files were made of. */
function revisionToFetch(added: AddedModel): ModelRevision {
  const { next, unfinished, model, origin } = added;
  if (next !== undefined) return next;
  if (unfinished === true || model.conversion === 'none') return { model, origin };
  return { model: { ...model, files: model.sources }, origin };
}
