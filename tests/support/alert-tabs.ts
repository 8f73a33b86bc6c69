import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Alert } from '../../src/lib/core/alert';
import { watchAlerts, type AlertWatch } from '../../src/lib/alerts/alert-watch';
import type { AlertStore } from '../../src/lib/storage/alert-store';
import { createDatabase } from '../../src/lib/storage/database';
import { createAlertStore } from '../../src/lib/storage/dexie-alert-store';
import { createRowChanges } from '../../src/lib/storage/row-changes';
import { createFakeChannels } from './fake-channel';

/** A tab that watches over the alerts of its browser. */
export interface AlertTab {
  readonly store: AlertStore;
  readonly watch: AlertWatch;
  /** What this tab told the person, in order. */
  readonly rung: readonly Alert[];
}

/** A browser whose clock and zone a test sets, and whose timers run when it says so. */
export function createAlertBrowser(timeZone = 'Europe/London') {
  const indexedDB = new IDBFactory();
  const channels = createFakeChannels();
  const world = { now: Date.parse('2026-06-01T12:00:00Z'), timeZone };
  let waiting: { readonly at: number; readonly action: () => void }[] = [];

  return {
    world,
    openTab(): AlertTab {
      const store = createAlertStore(createDatabase({ indexedDB, IDBKeyRange }), createRowChanges(channels.open()));
      const rung: Alert[] = [];
      const watch = watchAlerts({
        store,
        now: () => world.now,
        timeZone: () => world.timeZone,
        after(ms, action) {
          const entry = { at: world.now + ms, action };
          waiting.push(entry);
          return () => {
            waiting = waiting.filter((each) => each !== entry);
          };
        },
        ring: (alert) => rung.push(alert),
      });
      return { store, watch, rung };
    },
    /** Lets time pass and runs what was to be done meanwhile. */
    async pass(ms: number, tabs: readonly AlertTab[]): Promise<void> {
      const end = world.now + ms;
      for (;;) {
        await Promise.all(tabs.map(({ watch }) => watch.check()));
        const [next] = [...waiting].sort((one, other) => one.at - other.at);
        if (next === undefined || next.at > end) break;
        world.now = Math.max(world.now, next.at);
        waiting = waiting.filter((each) => each !== next);
        next.action();
        await Promise.all(tabs.map(({ watch }) => watch.check()));
      }
      world.now = end;
      await Promise.all(tabs.map(({ watch }) => watch.check()));
    },
  };
}
