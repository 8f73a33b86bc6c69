import type { CacheFiles } from '../../../src/workers/language/cache/cache-files';

/** Caches that outlive an engine, as files do. */
export interface MemoryCacheFiles extends CacheFiles {
  readonly stored: ReadonlyMap<string, { readonly tokens: readonly number[] }>;
  /** Keys written, in order. */
  readonly writes: readonly string[];
  /** Lets a stored cache be refused from now on, as one whose checksum is wrong is. */
  damage(key: string): void;
}

export function createMemoryCacheFiles(): MemoryCacheFiles {
  const stored = new Map<string, { tokens: readonly number[]; parts: readonly Float32Array[]; damaged: boolean }>();
  const writes: string[] = [];
  return {
    stored,
    writes,
    damage: (key) => {
      const cache = stored.get(key);
      if (cache === undefined) throw new Error(`nothing is stored for ${key}`);
      cache.damaged = true;
    },
    read: (key) => {
      const cache = stored.get(key);
      if (cache === undefined) return Promise.resolve(undefined);
      return Promise.resolve({
        tokens: cache.tokens,
        restore: (parts: readonly Float32Array[]) => {
          if (cache.damaged) return Promise.resolve(false);
          for (const [index, part] of parts.entries()) part.set(cache.parts[index] ?? []);
          return Promise.resolve(true);
        },
      });
    },
    write: (key, tokens, parts) => {
      writes.push(key);
      stored.set(key, { tokens: [...tokens], parts: parts.map((part) => part.slice()), damaged: false });
      return Promise.resolve();
    },
    remove: (key) => {
      stored.delete(key);
      return Promise.resolve();
    },
  };
}
