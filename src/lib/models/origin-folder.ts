import { FailureError } from '../core/failure';

/**
 * The folder that the browser keeps for this site alone. Browsers refuse it to private windows, each in its own way, and
 * some have none.
 *
 * @param storage `navigator.storage`, which not every browser has
 * @throws FailureError `files-unkept`
 */
export async function openOriginFolder(
  storage: Partial<Pick<StorageManager, 'getDirectory'>> | undefined,
): Promise<FileSystemDirectoryHandle> {
  if (storage?.getDirectory === undefined) {
    throw new FailureError({ code: 'files-unkept', reason: 'it has no file system for pages' });
  }
  try {
    return await storage.getDirectory();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    throw new FailureError({ code: 'files-unkept', reason: error.message });
  }
}
