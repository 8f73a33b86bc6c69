import * as v from 'valibot';
import type { Database } from './database';
import type { Settings, SettingsStore } from './settings-store';

/** A value that is missing, or that an older or newer Hearth wrote and this one does not know, is the default. */
const SettingsSchema = v.object({
  theme: v.optional(v.fallback(v.picklist(['system', 'light', 'dark']), 'system'), 'system'),
  starterSet: v.fallback(v.optional(v.picklist(['standard', 'small'])), undefined),
  threads: v.fallback(v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))), undefined),
});

/**
 * Keeps settings and drafts in IndexedDB. Rejects with `FailureError` (`storage-failed`, `storage-newer`, `disk-full`).
 *
 * @param recommendedSet the starter set where none was chosen
 */
export function createSettingsStore(
  database: Database,
  recommendedSet: Settings['starterSet'] = 'standard',
): SettingsStore {
  const { settings, drafts } = database;

  return {
    async load() {
      const rows = await database.run(() => settings.toArray());
      const { theme, starterSet, threads } = v.parse(
        SettingsSchema,
        Object.fromEntries(rows.map((row) => [row.key, row.value])),
      );
      return { theme, starterSet: starterSet ?? recommendedSet, threads } satisfies Settings;
    },

    async save(change) {
      const rows = Object.entries(change).map(([key, value]) => ({ key, value }));
      await database.run(() => settings.bulkPut(rows));
    },

    async draft(conversationId) {
      const row = await database.run(() => drafts.get(conversationId));
      return row?.text ?? '';
    },

    async saveDraft(conversationId, text) {
      await database.transaction(async () => {
        if (text === '') await drafts.delete(conversationId);
        else await drafts.put({ conversationId, text });
      });
    },
  };
}
