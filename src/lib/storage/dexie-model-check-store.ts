import type { Database } from './database';
import type { ModelCheckStore } from './model-check-store';

export function createModelCheckStore({ run, modelChecks }: Pick<Database, 'run' | 'modelChecks'>): ModelCheckStore {
  return {
    list: () => run(() => modelChecks.toArray()),
    get: (modelId) => run(() => modelChecks.get(modelId)),
    async keep(check) {
      await run(() => modelChecks.put(check));
    },
    async remove(modelId) {
      await run(() => modelChecks.delete(modelId));
    },
  };
}
