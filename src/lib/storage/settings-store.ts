import type { LanguageChoice } from '../core/locale';
import type { ModelChoice } from '../core/model';
import type { VoiceSettings } from '../core/voice-settings';

/** Small values that outlive a reload. Changing a key loses what was kept under it. */
export interface Settings {
  readonly theme: 'system' | 'light' | 'dark';
  readonly starterSet: 'standard' | 'small';
  /** Of the interface. */
  readonly language: LanguageChoice;
  /** Whether a key alone is a shortcut, outside of text fields. */
  readonly singleKeys: boolean;
  readonly threads: number | undefined;
  /** Models in the place of the starter set's. */
  readonly models: ModelChoice;
  /** The embedding model that gives the memory its vectors, in the place of the starter set's. */
  readonly embedding: string | undefined;
  /** Address of the model hub or of a mirror of it, without a slash at its end. */
  readonly hubAddress: string;
  /** When newer revisions of models were last looked for unasked; milliseconds since 1970, UTC, 0 for never. */
  readonly updatesLookedAt: number;
  readonly voice: VoiceSettings;
  /** From -1, the better answer, to 1, the sooner one: how readily the larger model is asked. */
  readonly speed: number;
  /** Whether the reasoning model thinks before it answers, where it can. */
  readonly thinksFirst: boolean;
  /** Whether anything is learned, remembered and recalled. What was kept before stays. */
  readonly memory: boolean;
}

export interface SettingsStore {
  load(): Promise<Settings>;
  save(change: Partial<Settings>): Promise<void>;
}
