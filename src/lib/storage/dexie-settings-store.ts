import type { Database } from './database';
import type { Settings, SettingsStore } from './settings-store';

/**
 * Keeps settings in IndexedDB. Rejects with `FailureError` (`storage-failed`, `storage-newer`, `disk-full`).
 *
 * @param recommendedSet the starter set where none was chosen
 */
export function createSettingsStore(
  database: Database,
  recommendedSet: Settings['starterSet'] = 'standard',
): SettingsStore {
  const { settings } = database;

  return {
    async load() {
      // The first screen is drawn before anything is read, and does without the code that checks what was read.
      const [rows, { parseSettings }] = await Promise.all([
        database.run(() => settings.toArray()),
        import('./settings-schema'),
      ]);
      const { starterSet, ...values } = parseSettings(rows);
      return { ...values, starterSet: starterSet ?? recommendedSet };
    },

    async save(change) {
      const rows = Object.entries(change).map(([key, value]) => ({ key, value }));
      await database.run(() => settings.bulkPut(rows));
    },
  };
}
