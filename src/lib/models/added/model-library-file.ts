import type { FilesWorker } from '../../../workers/files/api';
import { FailureError } from '../../core/failure';
import type { ModelFile } from '../../core/model';
import { hashedFile } from './hub-files';

/** Whether a file of a model is the compiled program that runs it on the graphics processor. */
export function isLibrary(path: string): boolean {
  return path.endsWith('.wasm');
}

/**
 * Fetches the compiled program for a repository's model, whose hash nobody publishes: the one that it has is demanded from
 * then on.
 *
 * @param library its address; undefined where the installed web-llm has none for this repository
 * @throws FailureError `model-incompatible` without one, `hub-failed`, and what a download throws
 */
export async function fetchLibrary(
  worker: Pick<FilesWorker, 'fetch' | 'sizeOf'>,
  hub: string,
  repository: string,
  library: string | undefined,
  signal: AbortSignal,
): Promise<ModelFile> {
  if (library === undefined) {
    const reason = 'there is no compiled program for it in the version of web-llm that Hearth uses';
    throw new FailureError({ code: 'model-incompatible', model: repository, reason });
  }
  const path = new URL(library).pathname.split('/').at(-1) ?? '';
  const bytes = await worker.sizeOf(hub, library, signal);
  return hashedFile(worker, library, { path, bytes }, signal);
}
