import { alertsInOrder, type AlertStore } from './alert-store';
import type { Database } from './database';
import type { RowChanges } from './row-changes';
import { changeTable } from './table-rows';

/** Keeps timers, alarms and reminders in IndexedDB. */
export function createAlertStore({ run, alerts }: Database, changes: RowChanges): AlertStore {
  return {
    async alerts() {
      return alertsInOrder(await run(() => alerts.toArray()));
    },

    async change(change) {
      const inverse = await run(() => alerts.db.transaction('rw', alerts, () => changeTable(alerts, change)));
      changes.announce();
      return inverse;
    },

    async update(id, next) {
      const changed = await run(() =>
        alerts.db.transaction('rw', alerts, async () => {
          const row = await alerts.get(id);
          if (row === undefined) return false;
          const after = next(row);
          if (after === row) return false;
          if (after === undefined) await alerts.delete(id);
          else await alerts.put(after);
          return true;
        }),
      );
      if (changed) changes.announce();
      return changed;
    },

    subscribe: (listener) => changes.subscribe(listener),
  };
}
