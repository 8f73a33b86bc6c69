import type { ModelFile } from '../core/model';
import type { Clock } from '../threads/clock';
import type { FetchRequest, FilesWorker, StoredFile } from '../../workers/files/api';
import { downloadSpeed } from './download-speed';
import type { DownloadEvent } from './model-library';

/** Fetches one file: gives it with the hashes of its pieces, or nothing when it was aborted. */
export type FetchOne = () => AsyncGenerator<DownloadEvent, ModelFile | undefined>;

export interface FileFetching {
  readonly worker: Pick<FilesWorker, 'fetch' | 'list'>;
  /** Where the bytes of a file may come from. */
  readonly sourcesOf: (file: ModelFile) => Pick<FetchRequest, 'addresses' | 'outside'>;
  readonly clock: Clock;
  /** Tries one file more than once, where that is worth it. */
  readonly persist?: (fetchOne: FetchOne, signal: AbortSignal) => ReturnType<FetchOne>;
}

/**
 * Fetches the files of a model one after the other, going on with what is here. Returns them with the hashes of their
 * pieces, or nothing when it was aborted: the download is paused.
 *
 * @throws FailureError what `FilesWorker.fetch` throws
 */
export async function* fetchFiles(
  files: readonly ModelFile[],
  { worker, sourcesOf, clock, persist = (fetchOne) => fetchOne() }: FileFetching,
  signal: AbortSignal,
): AsyncGenerator<DownloadEvent, readonly ModelFile[] | undefined> {
  const totalBytes = sumOfBytes(files);
  const stored = await worker.list();
  const doneByPath = new Map(files.map((file) => [file.path, doneBytesOf(file, stored)]));
  const speed = downloadSpeed(() => clock.now());

  async function* fetchOne(file: ModelFile): ReturnType<FetchOne> {
    let whole: ModelFile | undefined;
    for await (const event of worker.fetch({ ...file, name: file.path, ...sourcesOf(file) }, signal)) {
      switch (event.type) {
        case 'progress': {
          doneByPath.set(file.path, event.doneBytes);
          const doneBytes = [...doneByPath.values()].reduce((sum, bytes) => sum + bytes, 0);
          const progress = { path: file.path, doneBytes: event.doneBytes, totalBytes: file.bytes };
          yield { type: 'progress', doneBytes, totalBytes, bytesPerSecond: speed.note(doneBytes), file: progress };
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
          doneByPath.set(file.path, file.bytes);
          whole = event.pieces === undefined ? file : { ...file, pieces: event.pieces };
          break;
      }
    }
    // A stream that ends without saying so was aborted.
    return whole;
  }

  const fetched: ModelFile[] = [];
  for (const file of files) {
    const whole = yield* persist(() => fetchOne(file), signal);
    if (whole === undefined) return undefined;
    fetched.push(whole);
  }
  return fetched;
}

/** How much of a file is among the stored ones, in bytes. */
export function doneBytesOf(file: ModelFile, stored: readonly StoredFile[]): number {
  const present = stored.filter(({ sha256 }) => sha256 === file.sha256);
  return Math.min(file.bytes, Math.max(0, ...present.map(({ bytes }) => bytes)));
}

export function sumOfBytes(files: readonly ModelFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}
