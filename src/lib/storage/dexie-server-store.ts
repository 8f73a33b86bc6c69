import type { Database } from './database';
import type { RowChanges } from './row-changes';
import type { ServerStore } from './server-store';

/** Keeps servers in IndexedDB. */
export function createServerStore(
  { run, servers }: Pick<Database, 'run' | 'servers'>,
  changes: RowChanges,
): ServerStore {
  return {
    async servers() {
      const rows = await run(() => servers.toArray());
      return rows.sort((one, other) => one.title.localeCompare(other.title) || (one.id < other.id ? -1 : 1));
    },
    async save(server) {
      await run(() => servers.put(server));
      changes.announce();
    },
    async remove(id) {
      await run(() => servers.delete(id));
      changes.announce();
    },
    subscribe: (listener) => changes.subscribe(listener),
  };
}
