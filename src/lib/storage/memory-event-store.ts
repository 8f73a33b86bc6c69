import type { CalendarEvent } from '../core/event';
import type { EventStore } from './event-store';
import { changeMap } from './map-rows';
import { createRowChanges } from './row-changes';

/** Keeps the calendar for as long as nobody reloads. */
export function createMemoryEventStore(): EventStore {
  const rows = new Map<string, CalendarEvent>();
  const changes = createRowChanges();
  return {
    events: async () => [...rows.values()],
    async change(change) {
      const inverse = changeMap(rows, change);
      changes.announce();
      return inverse;
    },
    subscribe: (listener) => changes.subscribe(listener),
  };
}
