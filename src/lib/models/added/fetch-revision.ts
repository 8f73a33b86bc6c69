import type { ModelRevision } from '../../core/added-model';
import { FailureError } from '../../core/failure';
import type { ModelFile } from '../../core/model';
import type { Clock } from '../../threads/clock';
import type { FilesWorker } from '../../../workers/files/api';
import { downloadSpeed } from '../download-speed';
import { fileAddress } from '../hub/hub-address';
import type { DownloadEvent } from '../model-library';
import { convertedEntry } from './entry-from-hub';
import { isLibrary } from './model-library-file';

export interface OutsideSources {
  /** Reaches the hub or its mirror. */
  readonly worker: Pick<FilesWorker, 'fetch' | 'importGguf'>;
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
  const fetched = yield* fetchFiles(model.files, addressOf, sources, signal);
  if (fetched === undefined) return undefined;
  if (model.conversion !== 'gguf') return { ...revision, model: { ...model, files: fetched } };
  const [original] = fetched;
  if (original === undefined) throw new Error(`${model.id} is made of nothing`);
  for await (const event of sources.worker.importGguf(original.sha256, [], signal, { others: true })) {
    if (event.type === 'progress') yield { ...event, type: 'converting' };
    if (event.type === 'done') return convertedEntry(revision, event.files);
  }
  return undefined;
}

/**
 * Fetches files from outside, going on with what is here. Returns them with the hashes of their pieces, or nothing when it
 * was aborted.
 *
 * @throws FailureError what `FilesWorker.fetch` throws
 */
export async function* fetchFiles(
  files: readonly ModelFile[],
  addressOf: (file: ModelFile) => string,
  { worker, clock }: OutsideSources,
  signal: AbortSignal,
): AsyncGenerator<DownloadEvent, readonly ModelFile[] | undefined> {
  const totalBytes = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const speed = downloadSpeed(() => clock.now());
  const fetched: ModelFile[] = [];
  let before = 0;
  for (const file of files) {
    const request = { ...file, name: file.path, addresses: [], outside: [addressOf(file)] };
    const known = fetched.length;
    for await (const event of worker.fetch(request, signal)) {
      switch (event.type) {
        case 'progress': {
          const doneBytes = before + event.doneBytes;
          yield { type: 'progress', doneBytes, totalBytes, bytesPerSecond: speed.note(doneBytes) };
          break;
        }
        case 'stalled':
          yield event;
          break;
        case 'told-to-wait':
          yield { type: 'stalled', askedMs: event.milliseconds };
          break;
        case 'verifying':
          yield { type: 'verifying', file: file.path };
          break;
        case 'done':
          fetched.push({ ...file, ...(event.pieces === undefined ? {} : { pieces: event.pieces }) });
          break;
      }
    }
    // A stream that ends without saying so was aborted.
    if (fetched.length === known) return undefined;
    before += file.bytes;
  }
  return fetched;
}
