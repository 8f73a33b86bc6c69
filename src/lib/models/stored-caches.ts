import { cacheFileName, cachesFolder } from './cache-paths';

/**
 * Drops the stored key-value cache of that name of every model, also of those that are not in memory. A name that
 * nothing is stored under is no error.
 */
export async function forgetStoredCaches(
  storage: Pick<StorageManager, 'getDirectory'>,
  cacheKey: string,
): Promise<void> {
  const name = cacheFileName(cacheKey);
  await ignoringAbsence(async () => {
    const caches = await (await storage.getDirectory()).getDirectoryHandle(cachesFolder);
    for await (const folder of caches.values()) {
      if (folder instanceof FileSystemDirectoryHandle) await ignoringAbsence(() => folder.removeEntry(name));
    }
  });
}

async function ignoringAbsence(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
  }
}
