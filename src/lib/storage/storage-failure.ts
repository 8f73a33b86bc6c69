import Dexie from 'dexie';
import { FailureError } from '../core/failure';

/**
 * What a person can be told about a rejection of Dexie or IndexedDB: `disk-full` where the quota is used up or the disk
 * is full, else `storage-failed`. Anything else is a bug and comes back as it is.
 */
export function toFailureError(error: unknown): unknown {
  if (!(error instanceof Dexie.DexieError || error instanceof DOMException)) return error;
  if (isOutOfSpace(error)) return new FailureError({ code: 'disk-full', neededBytes: 0 });
  return new FailureError({ code: 'storage-failed', reason: reasonOf(error) });
}

/** How Chromium was measured to speak of a disk that is really full, of small rows and of large ones; then Firefox. */
const fullDisk = /FILE_ERROR_NO_SPACE|Failed to write blobs|NS_ERROR_FILE_NO_DEVICE_SPACE/;

/**
 * A used-up quota has a name of its own; a full disk comes as an `UnknownError` or `DataError` that only its words tell
 * apart. Dexie wraps either in an AbortError when it is found at the end of a transaction, and in a
 * BulkError where one of many rows is refused.
 */
function isOutOfSpace(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error.name === 'QuotaExceededError') return true;
  if (fullDisk.test(error.message)) return true;
  if ('inner' in error && isOutOfSpace(error.inner)) return true;
  return 'failures' in error && Array.isArray(error.failures) && error.failures.some(isOutOfSpace);
}

/** Dexie repeats the browser's message on further lines; one is enough for a person. */
function reasonOf(error: Error): string {
  const [firstLine = ''] = error.message.split('\n');
  return firstLine.trim() === '' ? error.name : firstLine.trim();
}
