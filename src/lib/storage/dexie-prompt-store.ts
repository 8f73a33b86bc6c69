import type { Database } from './database';
import type { PromptStore } from './prompt-store';

export function createPromptStore({ run, prompts }: Database): PromptStore {
  return {
    async prompts() {
      const rows = await run(() => prompts.toArray());
      return rows.sort((one, other) => one.name.localeCompare(other.name));
    },
    async savePrompt(prompt) {
      await run(() => prompts.put(prompt));
    },
    async removePrompt(id) {
      await run(() => prompts.delete(id));
    },
  };
}
