import type { PromptMessage } from '../../lib/models/language-model';

/** What web-llm puts before the answer of a model that is not to think; it counts that as part of the answer. */
export const emptyThought = '<think>\n\n</think>\n\n';

/**
 * Remembers which answers web-llm holds with an empty thought before them. It reads a conversation on from where it was
 * only if all earlier messages are, to the letter, those that it holds.
 */
export class HeldAnswers {
  readonly #withThought = new Set<number>();

  /** The messages as web-llm holds them. */
  asHeld(messages: readonly PromptMessage[]): readonly PromptMessage[] {
    return messages.map((message, index) =>
      message.role === 'assistant' && this.#withThought.has(index)
        ? { role: message.role, content: emptyThought + message.content }
        : message,
    );
  }

  /** An answer to so many messages was written with an empty thought. */
  add(messageCount: number): void {
    this.#withThought.add(messageCount);
  }

  clear(): void {
    this.#withThought.clear();
  }
}
