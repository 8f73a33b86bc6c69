import type { ConversationStore } from '../storage/conversation-store';
import type { RepeatedAnswers } from './answered-before';

/** Earlier answers, whose search is loaded with the first question: what reads a question is too much for the first screen. */
export function createLateRepeatedAnswers(
  store: Pick<ConversationStore, 'conversations' | 'messages'>,
): RepeatedAnswers {
  return {
    async find(turn, modelId) {
      const { createRepeatedAnswers } = await import('./repeated-answers');
      return createRepeatedAnswers(store).find(turn, modelId);
    },
  };
}
