import { answerAboutMe, answerWho } from './answer-about';
import { answerAsk } from './answer-ask';
import { answerSaid } from './answer-said';
import type { AnswerContext, MemoryAnswer } from './memory-answer';
import type { MemoryRequest } from './memory-request';

/** What of the person's words to the memory is a question. */
export type MemoryQuestion = Exclude<MemoryRequest, { readonly kind: 'remember' | 'forget' }>;

/**
 * Answers a question to the memory, in English, with what the answer rests on. Nothing is answered where the question may
 * be meant for others and the memory does not know: it goes on its way as any other turn does.
 */
export function answerMemoryTurn(question: MemoryQuestion, context: AnswerContext): MemoryAnswer | undefined {
  switch (question.kind) {
    case 'ask':
      return answerAsk(question, context);
    case 'who':
      return answerWho(question.subject, context);
    case 'about-me':
      return answerAboutMe(question.topic, context);
    case 'said':
      return answerSaid(question, context);
  }
}
