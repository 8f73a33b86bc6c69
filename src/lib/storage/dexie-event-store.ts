import type { Database } from './database';
import type { EventStore } from './event-store';
import type { RowChanges } from './row-changes';
import { changeTable } from './table-rows';

/** Keeps the calendar in IndexedDB. */
export function createEventStore({ run, events }: Database, changes: RowChanges): EventStore {
  return {
    events: () => run(() => events.toArray()),
    async change(change) {
      const inverse = await run(() => events.db.transaction('rw', events, () => changeTable(events, change)));
      changes.announce();
      return inverse;
    },
    subscribe: (listener) => changes.subscribe(listener),
  };
}
