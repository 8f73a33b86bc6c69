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
  for (const { path, bytes, sha256 } of files) {
    const known =
      sha256 ?? (await fetchForHash(worker, fileAddress(hub, repository, revision, path), path, bytes, signal));
    hashed.push({ path, bytes, sha256: known });
  }
  return hashed;
}

async function fetchForHash(
  worker: Pick<FilesWorker, 'fetch'>,
  address: string,
  name: string,
  bytes: number,
  signal: AbortSignal,
): Promise<string> {
  for await (const event of worker.fetch({ bytes, name, addresses: [], outside: [address] }, signal)) {
    if (event.type === 'done') return event.sha256;
  }
  signal.throwIfAborted();
  throw new FailureError({ code: 'source-missing', file: name });
}
