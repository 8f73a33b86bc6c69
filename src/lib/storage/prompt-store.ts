import type { SavedPrompt } from '../core/saved-prompt';

/** The prompts that a person saved. Rejects with `FailureError` of the storage. */
export interface PromptStore {
  /** By name. */
  prompts(): Promise<readonly SavedPrompt[]>;
  /** Adds the prompt, or replaces the one of its id. */
  savePrompt(prompt: SavedPrompt): Promise<void>;
  removePrompt(id: string): Promise<void>;
}
