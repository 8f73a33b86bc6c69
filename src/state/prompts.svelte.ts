import type { Failure } from '../lib/core/failure';
import type { SavedPrompt } from '../lib/core/saved-prompt';
import { matchPrompts } from '../lib/prompts/match-prompts';
import { fillVariables, variablesOf } from '../lib/prompts/variables';
import type { PromptStore } from '../lib/storage/prompt-store';
import { expectedFailure } from './expected-failure';

/** The prompts that the person saved. */
export class PromptsState {
  own = $state.raw<readonly SavedPrompt[]>([]);
  failure = $state.raw<Failure>();
  /** What was removed last and can be brought back. */
  removed = $state.raw<SavedPrompt>();
  readonly #store: PromptStore;
  readonly #createId: () => string;
  readonly #now: () => number;

  /** @param now milliseconds since 1970, UTC */
  constructor(store: PromptStore, createId: () => string, now: () => number) {
    this.#store = store;
    this.#createId = createId;
    this.#now = now;
  }

  /** Those that fit what was typed, best first. */
  matching(prompts: readonly SavedPrompt[], typed: string): readonly SavedPrompt[] {
    return matchPrompts(prompts, typed);
  }

  /** The names of the places to fill in a prompt. */
  variablesOf({ text }: SavedPrompt): readonly string[] {
    return variablesOf(text);
  }

  /** The prompt's text with its places filled. */
  fill({ text }: SavedPrompt, values: ReadonlyMap<string, string>): string {
    return fillVariables(text, values);
  }

  async load(): Promise<void> {
    await this.#orFailure(async () => {
      this.own = await this.#store.prompts();
    });
  }

  /** Adds a prompt, or changes the one of that id. */
  async save(prompt: Pick<SavedPrompt, 'name' | 'text' | 'kind'> & { readonly id?: string }): Promise<void> {
    const old = this.own.find(({ id }) => id === prompt.id);
    const saved = { ...prompt, id: old?.id ?? this.#createId(), createdAt: old?.createdAt ?? this.#now() };
    await this.#orFailure(() => this.#store.savePrompt(saved));
    await this.#reload();
  }

  async remove(prompt: SavedPrompt): Promise<void> {
    await this.#orFailure(() => this.#store.removePrompt(prompt.id));
    if (this.failure === undefined) this.removed = prompt;
    await this.#reload();
  }

  /** Brings back what was removed last. */
  async restore(): Promise<void> {
    const { removed } = this;
    if (removed === undefined) return;
    this.removed = undefined;
    await this.#orFailure(() => this.#store.savePrompt(removed));
    await this.#reload();
  }

  async #reload(): Promise<void> {
    if (this.failure === undefined) await this.load();
  }

  async #orFailure(work: () => Promise<void>): Promise<void> {
    this.failure = undefined;
    try {
      await work();
    } catch (error) {
      this.failure = expectedFailure(error);
    }
  }
}
