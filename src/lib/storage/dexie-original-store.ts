import type { Database } from './database';
import type { OriginalStore } from './original-store';

export function createOriginalStore({ run, originals }: Pick<Database, 'run' | 'originals'>): OriginalStore {
  return {
    list: () => run(() => originals.toArray()),
    get: (modelId) => run(() => originals.get(modelId)),
    async keep(original) {
      await run(() => originals.put(original));
    },
    async remove(modelId) {
      await run(() => originals.delete(modelId));
    },
  };
}
