import type { StorageEstimateFacts, StorageSources } from './storage-report';

/** Measures in this browser; whatever it does not offer counts as nothing. */
export function createBrowserStorageSources(
  storage: Pick<StorageManager, 'estimate' | 'getDirectory'> | undefined,
  caches: Pick<CacheStorage, 'keys' | 'open'> | undefined,
): StorageSources {
  return {
    estimate: async (): Promise<StorageEstimateFacts> => (await storage?.estimate()) ?? {},
    async folderBytes(name) {
      const root = await rootOf(storage);
      const folder = root && (await folderIn(root, name));
      return folder === undefined ? 0 : bytesBelow(folder);
    },
    async appBytes() {
      let bytes = 0;
      for (const name of (await caches?.keys()) ?? []) bytes += await cacheBytes(await caches?.open(name));
      return bytes;
    },
  };
}

/** A private window refuses it, and then holds no files. */
async function rootOf(
  storage: Pick<StorageManager, 'getDirectory'> | undefined,
): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await storage?.getDirectory();
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

async function folderIn(root: FileSystemDirectoryHandle, name: string): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await root.getDirectoryHandle(name);
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}

async function bytesBelow(folder: FileSystemDirectoryHandle): Promise<number> {
  let bytes = 0;
  for await (const handle of folder.values()) {
    bytes += handle instanceof FileSystemDirectoryHandle ? await bytesBelow(handle) : await fileBytes(handle);
  }
  return bytes;
}

async function fileBytes(handle: FileSystemHandle): Promise<number> {
  if (!(handle instanceof FileSystemFileHandle)) return 0;
  try {
    return (await handle.getFile()).size;
  } catch (error) {
    // A worker removed it between the listing and the look.
    if (isGone(error)) return 0;
    throw error;
  }
}

async function cacheBytes(cache: Cache | undefined): Promise<number> {
  let bytes = 0;
  for (const response of (await cache?.matchAll()) ?? []) bytes += (await response.blob()).size;
  return bytes;
}

function isGone(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NotFoundError';
}
