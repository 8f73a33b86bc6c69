import type { ModelRevision } from '../../core/added-model';
import { FailureError } from '../../core/failure';
import type { ModelFile } from '../../core/model';
import type { Clock } from '../../threads/clock';
import type { FilesWorker } from '../../../workers/files/api';
import { fetchFiles, type FileFetching } from '../fetch-files';
import { fileAddress } from '../hub/hub-address';
import type { DownloadEvent } from '../model-library';
import { convertedEntry } from './entry-from-hub';
import { isLibrary } from './model-library-file';

export interface OutsideSources {
  /** Reaches the hub or its mirror. */
  readonly worker: Pick<FilesWorker, 'fetch' | 'list' | 'importGguf'>;
  /** The hub's address. */
  readonly hub: string;
  readonly clock: Clock;
}

/**
 * Fetches the files of a revision from the hub, going on with what is here, and converts them where that is to be done.
 * Returns the revision as its files then are, or nothing when it was aborted.
 *
 * @throws FailureError what `FilesWorker.fetch` and `importGguf` throw
 */
export async function* fetchRevision(
  revision: ModelRevision,
  sources: OutsideSources,
  signal: AbortSignal,
): AsyncGenerator<DownloadEvent, ModelRevision | undefined> {
  const { model, origin } = revision;
  if (origin.type !== 'hub') throw new FailureError({ code: 'model-missing', model: model.id });
  const { repository, revision: commit, library } = origin;
  const addressOf = ({ path }: ModelFile): string =>
    library !== undefined && isLibrary(path) ? library : fileAddress(sources.hub, repository, commit, path);
  const fetched = yield* fetchFiles(model.files, fromOutside(sources, addressOf), signal);
  if (fetched === undefined) return undefined;
  if (model.conversion !== 'gguf') return { ...revision, model: { ...model, files: fetched } };
  const originals = fetched.map(({ sha256 }) => sha256);
  for await (const event of sources.worker.importGguf(originals, [], signal, { others: true })) {
    if (event.type === 'progress') yield { ...event, type: 'converting' };
    if (event.type === 'done') return convertedEntry(revision, event.files);
  }
  return undefined;
}

/** Files that lie outside, each at one address. */
export function fromOutside({ worker, clock }: OutsideSources, addressOf: (file: ModelFile) => string): FileFetching {
  return { worker, clock, sourcesOf: (file) => ({ addresses: [], outside: [addressOf(file)] }) };
}
