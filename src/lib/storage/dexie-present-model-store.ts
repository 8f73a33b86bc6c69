import type { Database } from './database';
import type { PresentModelStore } from './present-model-store';

export function createPresentModelStore({
  run,
  presentModels,
}: Pick<Database, 'run' | 'presentModels'>): PresentModelStore {
  return {
    list: () => run(() => presentModels.toArray()),
    async keep(model) {
      await run(() => presentModels.put(model));
    },
    async remove(id) {
      await run(() => presentModels.delete(id));
    },
  };
}
