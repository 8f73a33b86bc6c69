import type { AddedModelStore } from './added-model-store';
import type { Database } from './database';
import type { RowChanges } from './row-changes';

export function createAddedModelStore(
  { run, models }: Pick<Database, 'run' | 'models'>,
  changes: RowChanges,
): AddedModelStore {
  return {
    async list() {
      const rows = await run(() => models.toArray());
      return rows.sort((one, other) => one.addedAt - other.addedAt);
    },
    async keep(model) {
      await run(() => models.put(model));
      changes.announce();
    },
    async remove(id) {
      await run(() => models.delete(id));
      changes.announce();
    },
    subscribe: (listener) => changes.subscribe(listener),
  };
}
