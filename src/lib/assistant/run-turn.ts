import type { WallClock } from '../core/wall-clock';
import type { AnswerRecord, Conversation, Message, RouteDecision, RoutePreference } from '../core/conversation';
import { FailureError } from '../core/failure';
import type { LanguageModel, StopReason } from '../models/language-model';
import type { LanguageModels, LanguageRole, RoleStatus } from '../models/language-models';
import type { RouteQuestion } from '../router/decide-route';
import type { ConversationStore } from '../storage/conversation-store';
import { createAnswerDraft, type AnswerDraft, type Ending } from './answer-draft';
import { answerTokens, samplingFor } from './answer-settings';
import { fitHistory, type FittedPrompt } from './fit-history';
import { pairTurns, questionContent } from './prompt-layout';
import type { TurnEvent } from './turn-events';

export interface TurnDependencies {
  readonly store: ConversationStore;
  readonly models: LanguageModels;
  readonly decideRoute: (question: RouteQuestion) => RouteDecision;
  readonly clock: WallClock;
  /** A whole number that differs each time. */
  readonly drawSeed: () => number;
}

/** A stored question whose stored answer is to be written, or written on. */
export interface Turn {
  readonly question: Message;
  readonly answer: Message;
  /** The messages before the question, on its branch. */
  readonly earlier: readonly Message[];
  /** The answers that the question had before. */
  readonly versions: readonly Message[];
  readonly conversation: Conversation;
  readonly preference: RoutePreference;
}

const STATUS_OF_STOP: Readonly<Record<StopReason, Ending['status']>> = {
  end: 'complete',
  'stop-sequence': 'complete',
  length: 'truncated',
  aborted: 'stopped',
};

/**
 * Answers a question that is already stored. However it ends, what was written is saved and the answer is no longer
 * `streaming`: by itself, by an abort, by a failure, by a bug (which is thrown on), or because nobody listens any more.
 */
export async function* runTurn(
  dependencies: TurnDependencies,
  turn: Turn,
  signal: AbortSignal,
): AsyncGenerator<TurnEvent, void> {
  const draft = createAnswerDraft(turn.answer, dependencies);
  try {
    yield { type: 'accepted', question: turn.question, answer: turn.answer };
    const status = yield* write(dependencies, turn, draft, signal);
    yield ended(await draft.conclude({ status }));
  } catch (error) {
    if (draft.concluded) throw error;
    const ending = endingOf(error, signal);
    const answer = await draft.conclude(ending ?? { status: 'interrupted' });
    if (ending === undefined) throw error;
    yield ended(answer);
  } finally {
    if (!draft.concluded) await draft.conclude({ status: 'stopped' });
  }
}

async function* write(
  { models, decideRoute, drawSeed }: TurnDependencies,
  turn: Turn,
  draft: AnswerDraft,
  signal: AbortSignal,
): AsyncGenerator<TurnEvent, Ending['status']> {
  const { question, earlier, versions, conversation, preference } = turn;
  signal.throwIfAborted();
  const statuses = models.statuses();
  const decision = decideRoute({
    text: questionContent(question),
    history: earlier,
    preference,
    available: statuses.filter(({ state }) => state !== 'absent').map(({ role }) => role),
  });
  const wanted = statusOf(decision.route === 'fast' ? 'fast' : 'reasoning', statuses);
  let record: AnswerRecord = { model: wanted.modelId, decision };
  draft.note(record);
  yield { type: 'routed', decision, model: wanted.modelId };

  if (wanted.state !== 'resident') yield { type: 'loading', model: wanted.modelId };
  const model = await models.acquire(wanted.role, signal);

  const prompt = await fit(model, turn);
  signal.throwIfAborted();
  if (prompt.droppedMessages > 0) {
    record = { ...record, droppedMessages: prompt.droppedMessages };
    draft.note(record);
    yield { type: 'trimmed', droppedMessages: prompt.droppedMessages };
  }

  const request = {
    cacheKey: question.conversationId,
    messages: prompt.messages,
    maxTokens: Math.min(answerTokens(model.contextTokens), model.contextTokens - prompt.promptTokens),
    sampling: samplingFor(
      conversation.sampling,
      versions.some(({ answer, text }) => answer?.model === model.id && text !== ''),
      drawSeed,
    ),
    stop: [],
  };
  for await (const event of model.generate(request, signal)) {
    switch (event.type) {
      case 'prefill':
        yield event;
        break;
      case 'token':
        await draft.append(event.text);
        yield { type: 'token', text: event.text };
        break;
      case 'done':
        draft.note({ ...record, usage: event.usage, firstTokenMs: event.firstTokenMs, totalMs: event.totalMs });
        return STATUS_OF_STOP[event.stopReason];
    }
  }
  throw new Error(`The stream of ${model.id} ended without "done"`);
}

async function fit(model: LanguageModel, turn: Turn): Promise<FittedPrompt> {
  const { question, answer, earlier, conversation } = turn;
  // The answer itself counts where it goes on.
  const lastOfThisModel = [...earlier, answer].findLast((message) => message.answer?.model === model.id);
  const fitted = await fitHistory({
    turns: pairTurns(earlier),
    question: questionContent(question),
    instructions: conversation.instructions?.text,
    begun: answer.text === '' ? undefined : answer.text,
    droppedBefore: lastOfThisModel?.answer?.droppedMessages ?? 0,
    limitTokens: model.contextTokens - answerTokens(model.contextTokens),
    countTokens: (messages) => model.countTokens(messages),
  });
  if (!fitted.ok) throw new FailureError({ code: 'context-overflow', ...fitted.error });
  return fitted.value;
}

function statusOf(role: LanguageRole, statuses: readonly RoleStatus[]): RoleStatus {
  const status = statuses.find((each) => each.role === role);
  if (status === undefined) throw new Error(`No model has the role ${role}`);
  return status;
}

/** `undefined` for a bug. After an abort, what else goes wrong is of no interest to the person who stopped. */
function endingOf(error: unknown, signal: AbortSignal): Ending | undefined {
  const isFailure = error instanceof FailureError;
  const isAbort = error === signal.reason || (error instanceof DOMException && error.name === 'AbortError');
  if (signal.aborted && (isAbort || isFailure)) return { status: 'stopped' };
  return isFailure ? { status: 'failed', failure: error.failure } : undefined;
}

function ended(answer: Message): TurnEvent {
  return { type: answer.status === 'failed' ? 'failed' : 'done', answer };
}
