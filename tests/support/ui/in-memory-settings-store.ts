import type { Settings, SettingsStore } from '../../../src/lib/storage/settings-store';

/** A `SettingsStore` in two plain variables. */
export function createInMemorySettingsStore(initial: Partial<Settings> = {}): SettingsStore {
  let settings: Settings = { theme: 'system', starterSet: 'standard', threads: undefined, ...initial };
  const drafts = new Map<string, string>();
  return {
    async load() {
      return settings;
    },
    async save(change) {
      settings = { ...settings, ...change };
    },
    async draft(conversationId) {
      return drafts.get(conversationId) ?? '';
    },
    async saveDraft(conversationId, text) {
      drafts.set(conversationId, text);
    },
  };
}
