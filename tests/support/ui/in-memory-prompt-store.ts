import type { SavedPrompt } from '../../../src/lib/core/saved-prompt';
import type { PromptStore } from '../../../src/lib/storage/prompt-store';

/** A `PromptStore` in a map. */
export function createInMemoryPromptStore(): PromptStore {
  const prompts = new Map<string, SavedPrompt>();
  return {
    async prompts() {
      return [...prompts.values()];
    },
    async savePrompt(prompt) {
      prompts.set(prompt.id, prompt);
    },
    async removePrompt(id) {
      prompts.delete(id);
    },
  };
}
