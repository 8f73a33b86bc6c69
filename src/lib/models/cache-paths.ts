// Where key-value caches lie in the origin-private file system: caches/<SHA-256 of the weights>/<name of the cache>.
// Changing this leaves caches behind that nothing removes.

/** The folder in which each set of weights has a folder of its own. */
export const cachesFolder = 'caches';

/** The file of a cache inside its weights' folder. */
export function cacheFileName(cacheKey: string): string {
  return `${encodeURIComponent(cacheKey)}.cache`;
}
