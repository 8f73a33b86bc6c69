import { FailureError } from '../../lib/core/failure';
import type { HashEvent } from './api';
import { sha256OfFile } from './hash-file';
import { paceOf } from './pace';

export interface HashTools {
  /** Awaited after each piece: what is more urgent goes first. */
  readonly giveWay: () => Promise<void>;
  /** Milliseconds since an arbitrary moment. */
  readonly now: () => number;
  readonly pieceBytes: number;
}

const progressMs = 100;

/**
 * Hashes a file of the person's, as `FilesWorker.hashFile` says.
 *
 * @throws FailureError `own-file-failed`; the signal's reason when it fires
 */
export async function hashOwnFile(
  file: File,
  report: (event: HashEvent) => Promise<void>,
  signal: AbortSignal,
  { giveWay, now, pieceBytes }: HashTools,
): Promise<HashEvent> {
  const due = paceOf(progressMs, now);
  const totalBytes = file.size;
  let doneBytes = 0;
  const onBytes = async (bytes: number): Promise<void> => {
    doneBytes += bytes;
    await giveWay();
    signal.throwIfAborted();
    if (due()) void report({ type: 'progress', doneBytes, totalBytes });
  };
  try {
    return { type: 'done', sha256: await sha256OfFile(file, onBytes, pieceBytes) };
  } catch (error) {
    if (signal.aborted || !(error instanceof DOMException)) throw error;
    // Browsers stop reading a file that was changed since it was opened, and one that is gone.
    throw new FailureError({
      code: 'own-file-failed',
      name: file.name,
      fault: error.name === 'NotFoundError' ? 'moved' : 'changed',
    });
  }
}
