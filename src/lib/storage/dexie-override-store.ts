import type { Database } from './database';
import type { RowChanges } from './row-changes';
import type { OverrideStore } from './override-store';

export function createOverrideStore(
  { run, overrides }: Pick<Database, 'run' | 'overrides'>,
  changes: RowChanges,
): OverrideStore {
  return {
    async overrides() {
      const rows = await run(() => overrides.toArray());
      return rows.sort((one, other) => other.chosenAt - one.chosenAt);
    },
    async keepOverrides(kept) {
      const ids = new Set(kept.map(({ id }) => id));
      await run(async () => {
        // Added first: a tab that is closed in between has rather too many than too few.
        await overrides.bulkPut(kept);
        const gone = (await overrides.toCollection().primaryKeys()).filter((id) => !ids.has(id));
        await overrides.bulkDelete(gone);
      });
      changes.announce();
    },
    subscribe: (listener) => changes.subscribe(listener),
  };
}
