import type { Failure } from '../lib/core/failure';
import type { UndoStack } from '../lib/core/undo-stack';
import { expectedFailure } from './expected-failure';

/** What answers changed and can be taken back from the screen. */
export class UndoState {
  /** What was said when the change of that answer was taken back. */
  said = $state.raw<ReadonlyMap<string, string>>(new Map());
  /** Why the last attempt failed, and of which answer. */
  failed = $state.raw<{ readonly answerId: string; readonly failure: Failure }>();
  readonly #stack: UndoStack;

  constructor(stack: UndoStack) {
    this.#stack = stack;
  }

  /** Whether the answer changed something that can still be taken back. Ask again whenever an answer ended. */
  canUndo(answerId: string): boolean {
    return !this.said.has(answerId) && this.#stack.has(answerId);
  }

  /** Takes back what that answer changed. */
  async undo(answerId: string): Promise<void> {
    this.failed = undefined;
    try {
      const said = await this.#stack.undo(answerId);
      if (said !== undefined) this.said = new Map([...this.said, [answerId, said]]);
    } catch (error) {
      this.failed = { answerId, failure: expectedFailure(error) };
    }
  }
}
