import type { Occurrence } from '../core/event';
import type { EventStore } from '../storage/event-store';

/** The calendar, as the person's clock shows it. Rejects with `FailureError` of the storage. */
export interface Calendar extends EventStore {
  /**
   * What takes place between two days, itself the last not part of it, in the order of time.
   *
   * @param from as `2026-11-24`
   */
  occurrences(from: string, to: string): Promise<readonly Occurrence[]>;
}

/** @param timeZone IANA name of the zone where the person is now */
export function createCalendar(store: EventStore, timeZone: () => string): Calendar {
  return {
    ...store,
    async occurrences(from, to) {
      // The rules of repetition are large, and most visits never ask.
      const [events, { occurrencesBetween }] = await Promise.all([store.events(), import('./occurrences')]);
      return occurrencesBetween(events, from, to, timeZone());
    },
  };
}
