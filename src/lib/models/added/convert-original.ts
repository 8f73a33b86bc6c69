import { FailureError } from '../../core/failure';
import type { ModelFile } from '../../core/model';
import type { ModelOriginal, OwnFile } from '../../core/own-file';
import type { OriginalStore } from '../../storage/original-store';
import type { FilesWorker, ImportCandidate } from '../../../workers/files/api';
import { weightFormat } from '../convert/weight-layout';
import type { DownloadEvent, ImportEvent } from '../model-library';
import { openOwnFile, ownFileFailed, type OpenedFile } from './own-files';

/**
 * Remembers, with their hashes, the files that a model was just converted from. Those that cannot be found again, or change
 * meanwhile, are not remembered, nor are they when the hashing is stopped: the model stays all the same.
 */
export async function* rememberFiles(
  modelId: string,
  opened: readonly OpenedFile[],
  signal: AbortSignal,
  { files, originals }: { readonly files: Pick<FilesWorker, 'hashFile'>; readonly originals: OriginalStore },
): AsyncGenerator<Extract<ImportEvent, { type: 'hashing' }>> {
  const kept: OwnFile[] = [];
  try {
    for (const { file, handle } of opened) {
      if (handle === undefined) return;
      const { name, size: bytes, lastModified: modifiedAt } = file;
      for await (const event of files.hashFile(file, signal)) {
        if (event.type === 'progress') yield { ...event, type: 'hashing' };
        else kept.push({ handle, name, bytes, modifiedAt, sha256: event.sha256 });
      }
    }
  } catch (error) {
    if (!(error instanceof FailureError) || error.failure.code !== 'own-file-failed') throw error;
  }
  if (kept.length === opened.length) await originals.keep({ id: modelId, files: kept, weightFormat });
}

/**
 * Converts the files that a model was made from once more, after they were seen to be the same, byte for byte.
 *
 * @param candidates the model, where what comes out is known
 * @returns the files that came out, and what is to be kept of the original from now on; nothing when it was aborted
 * @throws FailureError `own-file-failed`, and what `FilesWorker.importGguf` throws
 */
export async function* convertOriginal(
  original: ModelOriginal,
  candidates: readonly ImportCandidate[],
  signal: AbortSignal,
  files: Pick<FilesWorker, 'hashFile' | 'importGguf'>,
): AsyncGenerator<
  DownloadEvent,
  { readonly files: readonly ModelFile[]; readonly original: ModelOriginal } | undefined
> {
  const opened: File[] = [];
  for (const own of original.files) opened.push(await openOwnFile(own));
  for (const [index, file] of opened.entries()) {
    yield { type: 'verifying', file: file.name };
    for await (const event of files.hashFile(file, signal)) {
      const isSame = event.type === 'progress' || event.sha256 === original.files[index]?.sha256;
      if (!isSame) throw ownFileFailed(file.name, 'changed');
    }
  }
  const still = original.files.map((own, index) => ({
    ...own,
    modifiedAt: opened[index]?.lastModified ?? own.modifiedAt,
  }));
  for await (const event of files.importGguf(opened, candidates, signal, { others: candidates.length === 0 })) {
    if (event.type === 'progress') yield { ...event, type: 'converting' };
    if (event.type === 'done') return { files: event.files, original: { ...original, files: still, weightFormat } };
  }
  return undefined;
}
