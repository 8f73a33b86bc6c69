import { FailureError } from '../core/failure';
import { cacheFileName, cachesFolder } from './cache-paths';
import { openOriginFolder } from './origin-folder';

/**
 * Drops the stored key-value cache of that name of every model, also of those that are not in memory. A name that
 * nothing is stored under is no error, nor is a browser that has no place to store it.
 */
export async function forgetStoredCaches(
  storage: Pick<StorageManager, 'getDirectory'> | undefined,
  cacheKey: string,
): Promise<void> {
  const name = cacheFileName(cacheKey);
  await ignoringAbsence(async () => {
    const caches = await (await openOriginFolder(storage)).getDirectoryHandle(cachesFolder);
    for await (const folder of caches.values()) {
      if (folder instanceof FileSystemDirectoryHandle) await ignoringAbsence(() => folder.removeEntry(name));
    }
  });
}

async function ignoringAbsence(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!isAbsence(error)) throw error;
  }
}

function isAbsence(error: unknown): boolean {
  if (error instanceof FailureError) return error.failure.code === 'files-unkept';
  return error instanceof DOMException && error.name === 'NotFoundError';
}
