import type { StoredFileReference } from '../language/api';

/** Opens a stored file by its SHA-256. */
export type OpenStoredFile = (sha256: string) => Promise<Blob>;

/** What transformers.js asks of a cache. */
export interface TransformersCache {
  match(request: string): Promise<Response | undefined>;
  put(request: string, response: Response): Promise<void>;
}

/** Changes a file before it is read. */
export type ChangeFile = (path: string, content: Blob) => Promise<BodyInit>;

/**
 * Lets transformers.js read a model's files where they lie, without a second copy of its own. It asks by an address that
 * ends with the file's path, the graph being in a folder `onnx`.
 */
export function storedFilesCache(
  files: readonly StoredFileReference[],
  open: OpenStoredFile,
  change: ChangeFile = (_path, content) => Promise.resolve(content),
): TransformersCache {
  return {
    async match(request) {
      const file = files.find(({ path }) => request.endsWith(`/${path}`));
      return file === undefined ? undefined : new Response(await change(file.path, await open(file.sha256)));
    },
    put: () => Promise.resolve(),
  };
}
