import { usualVoice } from '../../../src/lib/core/voice-settings';
import type { Settings, SettingsStore } from '../../../src/lib/storage/settings-store';

/** A `SettingsStore` in a plain variable. */
export function createInMemorySettingsStore(initial: Partial<Settings> = {}): SettingsStore {
  let settings: Settings = {
    theme: 'system',
    language: 'system',
    starterSet: 'standard',
    singleKeys: true,
    models: {},
    hubAddress: 'https://huggingface.co',
    speed: 0,
    thinksFirst: false,
    memory: true,
    threads: undefined,
    embedding: undefined,
    updatesLookedAt: 0,
    voice: usualVoice,
    ...initial,
  };
  return {
    async load() {
      return settings;
    },
    async save(change) {
      settings = { ...settings, ...change };
    },
  };
}
