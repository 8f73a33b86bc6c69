import { FailureError } from '../../core/failure';
import type { HubFile, HubRepository } from '../../core/hub-look-up';
import type { ModelFile } from '../../core/model';
import type { FilesWorker } from '../../../workers/files/api';
import { fileAddress } from '../hub/hub-address';

/**
 * The files of a repository with the hashes that they are demanded by from now on. The hub tells those of large files; a
 * small one is fetched, and its hash taken.
 *
 * @throws FailureError what `FilesWorker.fetch` throws; the signal's reason when it was aborted
 */
export async function hashedFiles(
  worker: Pick<FilesWorker, 'fetch'>,
  hub: string,
  { repository, revision }: Pick<HubRepository, 'repository' | 'revision'>,
  files: readonly HubFile[],
  signal: AbortSignal,
): Promise<readonly ModelFile[]> {
  const hashed: ModelFile[] = [];
  for (const file of files) {
    const { path, bytes, sha256 } = file;
    const address = fileAddress(hub, repository, revision, path);
    hashed.push(sha256 === undefined ? await hashedFile(worker, address, file, signal) : { path, bytes, sha256 });
  }
  return hashed;
}

/**
 * Fetches a file that nobody tells the hash of, and takes the one that it has.
 *
 * @throws FailureError what `FilesWorker.fetch` throws; the signal's reason when it was aborted
 */
export async function hashedFile(
  worker: Pick<FilesWorker, 'fetch'>,
  address: string,
  { path, bytes }: Pick<ModelFile, 'path' | 'bytes'>,
  signal: AbortSignal,
): Promise<ModelFile> {
  for await (const event of worker.fetch({ bytes, name: path, addresses: [], outside: [address] }, signal)) {
    if (event.type === 'done') return { path, bytes, sha256: event.sha256 };
  }
  signal.throwIfAborted();
  throw new FailureError({ code: 'source-missing', file: path });
}
