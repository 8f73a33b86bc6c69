import type { Failure } from '../lib/core/failure';
import { publicHub } from '../lib/core/outside-connection';
import { usualVoice } from '../lib/core/voice-settings';
import type { Settings, SettingsStore } from '../lib/storage/settings-store';
import { expectedFailure } from './expected-failure';

/** What the person has set. */
export class SettingsState {
  values = $state.raw<Settings>({
    theme: 'system',
    language: 'system',
    starterSet: 'standard',
    singleKeys: true,
    threads: undefined,
    embedding: undefined,
    models: {},
    hubAddress: publicHub,
    updatesLookedAt: 0,
    voice: usualVoice,
    speed: 0,
    thinksFirst: false,
    memory: true,
  });
  failure = $state.raw<Failure>();
  readonly #store: SettingsStore;
  readonly #apply: (settings: Settings) => Promise<void>;

  /** @param apply puts settings into effect where they matter beyond the screen */
  constructor(store: SettingsStore, apply: (settings: Settings) => Promise<void>) {
    this.#store = store;
    this.#apply = apply;
  }

  /** Reads what was set; where that fails the defaults hold. */
  async load(): Promise<void> {
    await this.#orFailure(async () => {
      this.values = await this.#store.load();
    });
    await this.#orFailure(() => this.#apply(this.values));
  }

  /** Takes effect at once; a save that fails is told and the value holds until the page is closed. */
  async change(change: Partial<Settings>): Promise<void> {
    this.failure = undefined;
    this.values = { ...this.values, ...change };
    await this.#orFailure(() => this.#store.save(change));
    await this.#orFailure(() => this.#apply(this.values));
  }

  async #orFailure(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.failure = expectedFailure(error);
    }
  }
}
