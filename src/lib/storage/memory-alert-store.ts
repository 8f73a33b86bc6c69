import type { Alert } from '../core/alert';
import { alertsInOrder, type AlertStore } from './alert-store';
import { changeMap } from './map-rows';
import { createRowChanges } from './row-changes';

/** Keeps alerts for as long as nobody reloads. */
export function createMemoryAlertStore(): AlertStore {
  const rows = new Map<string, Alert>();
  const changes = createRowChanges();
  return {
    async alerts() {
      return alertsInOrder([...rows.values()]);
    },
    async change(change) {
      const inverse = changeMap(rows, change);
      changes.announce();
      return inverse;
    },
    async update(id, next) {
      const row = rows.get(id);
      if (row === undefined) return false;
      const after = next(row);
      if (after === row) return false;
      changeMap(rows, after === undefined ? { removed: [id] } : { saved: [after] });
      changes.announce();
      return true;
    },
    subscribe: (listener) => changes.subscribe(listener),
  };
}
