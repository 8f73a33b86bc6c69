import type { ModelCheck } from '../../src/lib/core/model-check';
import type { ModelCheckStore } from '../../src/lib/storage/model-check-store';

/** A store in memory, which outlives the pages that share it. */
export function memoryModelChecks(): ModelCheckStore {
  const rows = new Map<string, ModelCheck>();
  return {
    list: async () => [...rows.values()],
    get: async (modelId) => rows.get(modelId),
    keep: async (check) => void rows.set(check.id, check),
    remove: async (modelId) => void rows.delete(modelId),
  };
}
