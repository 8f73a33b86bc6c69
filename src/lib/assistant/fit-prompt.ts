import type { RecallRecord } from '../core/conversation';
import { FailureError } from '../core/failure';
import type { LanguageModel } from '../models/language-model';
import { answerTokens } from './answer-settings';
import { fitHistory, type FittedPrompt } from './fit-history';
import { pairTurns, questionContent, withRecall } from './prompt-layout';
import type { Turn } from './turn';

/**
 * The prompt of a turn, as much of its history as there is room for.
 *
 * @throws FailureError `context-overflow` where the question alone is too long
 */
export async function fitPrompt(
  model: LanguageModel,
  turn: Turn,
  recall: RecallRecord | undefined,
): Promise<FittedPrompt> {
  const { question, answer, earlier, conversation } = turn;
  // The answer itself counts where it goes on.
  const lastOfThisModel = [...earlier, answer].findLast((message) => message.answer?.model === model.id);
  const fitted = await fitHistory({
    turns: pairTurns(earlier),
    question: withRecall(questionContent(question), recall),
    instructions: conversation.instructions?.text,
    begun: answer.text === '' ? undefined : answer.text,
    droppedBefore: lastOfThisModel?.answer?.droppedMessages ?? 0,
    limitTokens: model.contextTokens - answerTokens(model.contextTokens),
    countTokens: (messages) => model.countTokens(messages),
  });
  if (!fitted.ok) throw new FailureError({ code: 'context-overflow', ...fitted.error });
  return fitted.value;
}
