import Dexie from 'dexie';
import { FailureError } from '../core/failure';

/**
 * What a person can be told about a rejection of Dexie or IndexedDB: `disk-full` where the quota is used up, else
 * `storage-failed`. Anything else is a bug and comes back as it is.
 */
export function toFailureError(error: unknown): unknown {
  if (!(error instanceof Dexie.DexieError || error instanceof DOMException)) return error;
  if (isQuotaExceeded(error)) return new FailureError({ code: 'disk-full', neededBytes: 0 });
  return new FailureError({ code: 'storage-failed', reason: reasonOf(error) });
}

/** Dexie wraps a full disk in an AbortError when it is found at the end of a transaction. */
function isQuotaExceeded(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error.name === 'QuotaExceededError') return true;
  return 'inner' in error && isQuotaExceeded(error.inner);
}

/** Dexie repeats the browser's message on further lines; one is enough for a person. */
function reasonOf(error: Error): string {
  const [firstLine = ''] = error.message.split('\n');
  return firstLine.trim() === '' ? error.name : firstLine.trim();
}
