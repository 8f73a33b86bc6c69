import type { ModelLibrary, StoredModels } from './model-library';

/**
 * The library, whose code for fetching, importing and removing is loaded when one of these is first done. What is on the
 * device is told by `library` alone.
 *
 * @param load gives the library that does the rest; the same one each time
 */
export function withLateWork(library: StoredModels, load: () => Promise<ModelLibrary>): ModelLibrary {
  return {
    ...library,
    async *download(modelId, signal) {
      yield* (await load()).download(modelId, signal);
    },
    async *importFile(picked, signal) {
      yield* (await load()).importFile(picked, signal);
    },
    async *convertAgain(modelId, signal) {
      yield* (await load()).convertAgain(modelId, signal);
    },
    async remove(modelId) {
      await (await load()).remove(modelId);
    },
  };
}
