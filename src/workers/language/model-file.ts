import { FailureError } from '../../lib/core/failure';
import type { LoadRequest } from './api';
import { readerOfFile, readerOfHandle, type SharedReadHandle } from './file-readers';
import type { WeightFile, WeightReader } from './model/load-model';

/** Not in the compiler's library yet, nor in every browser. */
interface SharedReadFileHandle {
  createSyncAccessHandle(options: {
    readonly mode: 'read-only';
  }): Promise<SharedReadHandle & { readonly mode?: string }>;
}

/**
 * A model's file in the origin-private file system.
 *
 * @throws FailureError `model-missing`, `model-corrupt`, `model-incompatible`
 */
export async function openModelFile(
  { model, files }: LoadRequest,
  path: string,
): Promise<WeightFile & { text(): Promise<string> }> {
  const wanted = files.find((file) => file.path === path);
  if (wanted === undefined) throw new FailureError({ code: 'model-incompatible', model, reason: `it has no ${path}` });
  const missing = (error: unknown): never => {
    if (isDomException(error) && error.name === 'NotFoundError') {
      throw new FailureError({ code: 'model-missing', model });
    }
    throw error;
  };
  const handle = await findHandle(wanted.sha256).catch(missing);
  const file = await handle.getFile().catch(missing);
  if (file.size !== wanted.bytes) throw new FailureError({ code: 'model-corrupt', model, file: path });
  return {
    size: file.size,
    open: async () => (await openShared(handle)) ?? readerOfFile(file, new FileReaderSync()),
    text: () => file.text(),
  };
}

async function findHandle(sha256: string): Promise<FileSystemFileHandle> {
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('models');
  return folder.getFileHandle(sha256);
}

/**
 * A handle reads into memory that is there already. Only one that others may hold as well will do: two tabs load the same
 * model. Nothing where the browser knows only exclusive ones, or where somebody holds such a one.
 */
async function openShared(file: FileSystemFileHandle & SharedReadFileHandle): Promise<WeightReader | undefined> {
  try {
    const handle = await file.createSyncAccessHandle({ mode: 'read-only' });
    if (handle.mode === 'read-only') return readerOfHandle(handle);
    handle.close();
    return undefined;
  } catch (error) {
    if (isDomException(error)) return undefined;
    throw error;
  }
}

function isDomException(error: unknown): error is DOMException {
  return error instanceof DOMException;
}
