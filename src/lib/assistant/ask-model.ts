import type { AnswerRecord, RecallRecord, RouteDecision } from '../core/conversation';
import { FailureError } from '../core/failure';
import type { GenerationEvent, GenerationRequest, LanguageModel, StopReason } from '../models/language-model';
import type { LanguageModels, LanguageRole } from '../models/language-models';
import type { AnswerDraft, Ending } from './answer-draft';
import { answerTokens, samplingFor, THOUGHT_TOKENS } from './answer-settings';
import { fitPrompt } from './fit-prompt';
import { holdBackGuesses } from './hold-back-guesses';
import type { TurnMemory } from './memory/turn-memory';
import type { Turn } from './turn';
import type { TurnEvent } from './turn-events';

export interface ModelParts {
  readonly models: LanguageModels;
  readonly memory: Pick<TurnMemory, 'recall'>;
  /** A whole number that differs each time. */
  readonly drawSeed: () => number;
  /** Whether the person lets the reasoning model think before it answers; without it none does. */
  readonly thinksFirst?: () => boolean;
}

/** A model in memory, with what it is to answer. */
interface Prepared {
  readonly model: LanguageModel;
  readonly request: GenerationRequest;
  readonly record: AnswerRecord;
}

const STATUS_OF_STOP: Readonly<Record<StopReason, Ending['status']>> = {
  end: 'complete',
  'stop-sequence': 'complete',
  length: 'truncated',
  aborted: 'stopped',
};

/** Lets the model of a role write the answer. */
export async function* askModel(
  parts: ModelParts,
  turn: Turn,
  role: LanguageRole,
  decision: RouteDecision,
  draft: AnswerDraft,
  signal: AbortSignal,
): AsyncGenerator<TurnEvent, Ending['status']> {
  const prepared = yield* prepare(parts, turn, role, decision, draft, signal);
  const status = yield* write(prepared, prepared.model.generate(prepared.request, signal), draft);
  if (status === 'guessing') throw new Error('Nobody asked whether it guesses.');
  return status;
}

/**
 * Lets the fast model begin, and shows its words only once it proved to know what it says. If it is guessing, the
 * reasoning model answers, which has read the question meanwhile.
 */
export async function* askFastFirst(
  parts: ModelParts,
  turn: Turn,
  decision: RouteDecision,
  draft: AnswerDraft,
  signal: AbortSignal,
): AsyncGenerator<TurnEvent, Ending['status']> {
  const fast = yield* prepare(parts, turn, 'fast', decision, draft, signal);
  const reading = new AbortController();
  const whole = AbortSignal.any([signal, reading.signal]);
  const read = readAhead(parts, turn, fast.record.recall, whole);
  let status: Ending['status'] | 'guessing';
  try {
    status = yield* write(fast, holdBackGuesses(fast.model.generate(fast.request, signal)), draft);
  } finally {
    reading.abort();
    await read;
  }
  if (status !== 'guessing') return status;
  const reasons = ['draft-unsure', ...decision.reasons];
  return yield* askModel(parts, turn, 'reasoning', { ...decision, route: 'reasoning', reasons }, draft, signal);
}

async function* prepare(
  { models, memory, drawSeed, thinksFirst }: ModelParts,
  turn: Turn,
  role: LanguageRole,
  decision: RouteDecision,
  draft: AnswerDraft,
  signal: AbortSignal,
): AsyncGenerator<TurnEvent, Prepared> {
  const { question, answer, versions, conversation } = turn;
  const wanted = models.status(role, conversation.models);
  let record: AnswerRecord = { model: wanted.modelId, decision };
  draft.note(record);
  yield { type: 'routed', decision, model: wanted.modelId };

  const wish = { role, isAboutMemory: decision.route === 'memory' };
  // An answer that goes on was given its memories already.
  const recall = answer.answer?.recall ?? (await memory.recall(turn, wish, signal));
  if (recall !== undefined) {
    record = { ...record, recall };
    draft.note(record);
    yield { type: 'recalled', recall };
  }

  if (wanted.state !== 'resident') {
    const { modelId, leaving } = wanted;
    yield { type: 'loading', model: modelId, ...(leaving && { leaving }) };
  }
  const model = await models.acquire(role, signal, conversation.models);

  const prompt = await fitPrompt(model, turn, recall);
  signal.throwIfAborted();
  if (prompt.droppedMessages > 0) {
    record = { ...record, droppedMessages: prompt.droppedMessages };
    draft.note(record);
    yield { type: 'trimmed', droppedMessages: prompt.droppedMessages };
  }

  // An answer that goes on was thought over before.
  const thinking = role === 'reasoning' && answer.text === '' && thinksFirst?.() === true;
  const request = {
    cacheKey: question.conversationId,
    messages: prompt.messages,
    thinking,
    maxTokens: Math.min(
      answerTokens(model.contextTokens) + (thinking ? THOUGHT_TOKENS : 0),
      model.contextTokens - prompt.promptTokens,
    ),
    sampling: samplingFor(
      conversation.sampling,
      thinking || versions.some(({ answer, text }) => answer?.model === model.id && text !== ''),
      drawSeed,
    ),
    stop: [],
  };
  return { model, request, record };
}

/** Writes what the model says into the draft, and how it came about. */
async function* write(
  { model, record }: Prepared,
  events: AsyncIterable<GenerationEvent | { readonly type: 'guessing' }>,
  draft: AnswerDraft,
): AsyncGenerator<TurnEvent, Ending['status'] | 'guessing'> {
  for await (const event of events) {
    switch (event.type) {
      case 'prefill':
        yield event;
        break;
      case 'thought':
        await draft.think(event.text);
        yield event;
        break;
      case 'token':
        await draft.append(event.text);
        yield { type: 'token', text: event.text };
        break;
      case 'tool-call':
        // A turn offers no tools, so there is none to be used.
        break;
      case 'done':
        draft.note({ ...record, usage: event.usage, firstTokenMs: event.firstTokenMs, totalMs: event.totalMs });
        return STATUS_OF_STOP[event.stopReason];
      case 'guessing':
        return 'guessing';
    }
  }
  throw new Error(`The stream of ${model.id} ended without "done"`);
}

/** Lets the reasoning model read the prompt while the other one drafts. That it cannot is told when it is asked to answer. */
async function readAhead(
  { models, thinksFirst }: ModelParts,
  turn: Turn,
  recall: RecallRecord | undefined,
  signal: AbortSignal,
): Promise<void> {
  try {
    const model = await models.acquire('reasoning', signal, turn.conversation.models);
    if (!model.readsAhead) return;
    const { messages } = await fitPrompt(model, turn, recall);
    const thinking = thinksFirst?.() === true;
    await model.prepare({ cacheKey: turn.question.conversationId, messages, thinking }, signal);
  } catch (error) {
    if (!(error instanceof FailureError) && !signal.aborted) throw error;
  }
}
