import type { StoredFileReference } from '../language/api';
import type { CachedFile } from './mlc-set';

/** What web-llm uses of a `Cache`. */
export interface StoredCache {
  match(request: Request | string): Promise<Response | undefined>;
  keys(): Promise<readonly { readonly url: string }[]>;
  add(request: Request | string): Promise<void>;
  delete(request: Request | string): Promise<boolean>;
}

/** What web-llm uses of the worker's `caches`. */
export interface StoredCacheStorage {
  open(name: string): Promise<StoredCache>;
}

/**
 * Stands in for Cache Storage: web-llm finds the verified files where they lie. A real cache would be a second copy of
 * gigabytes, and one that no later check of the files would see. Whatever else web-llm asks for does not exist; it is
 * neither fetched nor kept.
 */
export function createStoredCacheStorage(
  files: readonly CachedFile[],
  open: (file: StoredFileReference) => Promise<Blob>,
): StoredCacheStorage {
  return {
    open: async (name) => {
      const kept = files.filter(({ cache }) => cache === name);
      const find = (request: Request | string): CachedFile | undefined => {
        const address = typeof request === 'string' ? request : request.url;
        return kept.find((file) => file.address === address);
      };
      return {
        match: async (request) => {
          const found = find(request);
          return found && new Response(await open(found.file));
        },
        keys: async () => kept.map(({ address }) => ({ url: address })),
        add: async (request) => {
          if (find(request) === undefined) throw new NotKeptError(typeof request === 'string' ? request : request.url);
        },
        delete: async () => false,
      };
    },
  };
}

/** web-llm asked for a file that is not one of the model's. */
class NotKeptError extends Error {
  constructor(address: string) {
    super(`There is no file for ${address}.`);
    this.name = 'NotKeptError';
  }
}
