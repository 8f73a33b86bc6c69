/** Small values that outlive a reload. Changing a key loses what was kept under it. */
export interface Settings {
  readonly theme: 'system' | 'light' | 'dark';
  readonly starterSet: 'standard' | 'small';
  readonly threads: number | undefined;
}

export interface SettingsStore {
  load(): Promise<Settings>;
  save(change: Partial<Settings>): Promise<void>;
  /** The unsent text of a conversation's composer; empty when none. */
  draft(conversationId: string): Promise<string>;
  saveDraft(conversationId: string, text: string): Promise<void>;
}
