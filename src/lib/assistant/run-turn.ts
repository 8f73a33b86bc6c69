import type { WallClock } from '../core/wall-clock';
import type { Message, RouteDecision } from '../core/conversation';
import { FailureError } from '../core/failure';
import { isTemporary } from '../core/temporary-conversation';
import { languageRoles } from '../models/language-models';
import { isCertainClaim } from '../router/claim-certainty';
import type { RouteQuestion } from '../router/decide-route';
import type { ConversationStore } from '../storage/conversation-store';
import { asAnsweredBefore, type RepeatedAnswers } from './answered-before';
import { createAnswerDraft, type AnswerDraft, type Ending } from './answer-draft';
import { askFastFirst, askModel, type ModelParts } from './ask-model';
import type { MemoryClaim, TurnMemory } from './memory/turn-memory';
import type { TaughtRoutes } from './taught-routes';
import type { Turn } from './turn';
import { claimOf, isDraftFirst, roleOf, routeQuestionOf, toldByMemory } from './turn-decision';
import type { TurnEvent } from './turn-events';
import type { TurnSkills } from './turn-skills';

export interface TurnDependencies extends ModelParts {
  readonly store: ConversationStore;
  readonly skills: TurnSkills;
  readonly memory: TurnMemory;
  readonly decideRoute: (question: RouteQuestion) => Promise<RouteDecision>;
  readonly taught: Pick<TaughtRoutes, 'learn'>;
  /** What was asked before in the same words. */
  readonly repeated: RepeatedAnswers;
  readonly clock: WallClock;
}

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
    await dependencies.memory.begin(turn);
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
  dependencies: TurnDependencies,
  turn: Turn,
  draft: AnswerDraft,
  signal: AbortSignal,
): AsyncGenerator<TurnEvent, Ending['status']> {
  const { models, skills, decideRoute } = dependencies;
  const claim = await (turn.claim ?? claimOf(skills, turn));
  const told = await toldByMemory(dependencies.memory, turn, claim);
  // What was said was said, even where nobody waits for the answer.
  if (told === undefined && claim === undefined) yield* learn(dependencies, turn, draft);
  signal.throwIfAborted();
  if (told !== undefined) return yield* answerFromMemory(told, draft);
  // "Note that my sister Ana has moved" is for a skill, and tells something.
  const mayTell = claim !== undefined && !isCertainClaim(claim);
  const asked = routeQuestionOf(models, turn, claim);
  const decision = await decideRoute(asked);
  await learnFrom(dependencies, turn, asked);
  signal.throwIfAborted();
  if (claim !== undefined && decision.route === 'skill') {
    draft.note({ skill: { name: claim.skill, slots: claim.slots }, decision });
    yield { type: 'routed', decision };
    const text = await claim.answer(turn.answer.id);
    await draft.append(text);
    yield { type: 'token', text };
    // A skill's answer is there at once; what its question tells of the person is nothing to wait for.
    if (mayTell) yield* learn(dependencies, turn, draft);
    return 'complete';
  }
  if (mayTell) yield* learn(dependencies, turn, draft);
  const before = await saidBefore(dependencies, turn, decision, signal);
  if (before !== undefined) return yield* repeat(before, decision, draft);
  const statuses = languageRoles.map((role) => models.status(role, turn.conversation.models));
  return isDraftFirst(decision, statuses)
    ? yield* askFastFirst(dependencies, turn, decision, draft, signal)
    : yield* askModel(dependencies, turn, roleOf(decision), decision, draft, signal);
}

async function* answerFromMemory(told: MemoryClaim, draft: AnswerDraft): AsyncGenerator<TurnEvent, Ending['status']> {
  const decision: RouteDecision = {
    route: 'memory',
    confidence: 1,
    reasons: ['own-memory'],
    milliseconds: 0,
    forced: false,
  };
  draft.note({ decision });
  yield { type: 'routed', decision };
  const { text, remembered, recall } = await told.answer();
  if (recall !== undefined) draft.note({ decision, recall });
  await draft.append(text);
  yield { type: 'token', text };
  if (remembered.length > 0) {
    draft.remember(remembered);
    yield { type: 'remembered', factIds: remembered };
  }
  return 'complete';
}

/** An earlier answer to the very question, which nothing that is remembered would change. */
async function saidBefore(
  { models, memory, repeated }: TurnDependencies,
  turn: Turn,
  decision: RouteDecision,
  signal: AbortSignal,
): Promise<Message | undefined> {
  if (decision.route !== 'fast' && decision.route !== 'reasoning') return undefined;
  const role = roleOf(decision);
  const before = await repeated.find(turn, models.status(role, turn.conversation.models).modelId);
  if (before === undefined) return undefined;
  const recall = await memory.recall(turn, { role, isAboutMemory: false }, signal);
  return recall === undefined ? before : undefined;
}

async function* repeat(
  { text, answer }: Message,
  decision: RouteDecision,
  draft: AnswerDraft,
): AsyncGenerator<TurnEvent, Ending['status']> {
  const repeating = asAnsweredBefore(decision);
  const model = answer?.model === undefined ? {} : { model: answer.model };
  draft.note({ ...model, decision: repeating });
  yield { type: 'routed', decision: repeating, ...model };
  await draft.append(text);
  yield { type: 'token', text };
  return 'complete';
}

/** What the question says of the person is kept whatever becomes of the answer, which does not fail for it. */
async function* learn({ memory }: TurnDependencies, turn: Turn, draft: AnswerDraft): AsyncGenerator<TurnEvent, void> {
  // Another answer to the same question, or more of it, is nothing new said; a fact that was removed meanwhile stays so.
  if (turn.versions.length > 0 || turn.answer.text !== '') return;
  try {
    const factIds = await memory.learn(turn);
    if (factIds.length === 0) return;
    draft.remember(factIds);
    yield { type: 'remembered', factIds };
  } catch (error) {
    if (!(error instanceof FailureError)) throw error;
  }
}

/** A choice by hand teaches where Hearth would have chosen otherwise; it is not worth failing a turn for. */
async function learnFrom({ decideRoute, taught }: TurnDependencies, turn: Turn, asked: RouteQuestion): Promise<void> {
  const { question, answer, preference } = turn;
  const goesOn = answer.text !== '';
  if (preference === 'auto' || goesOn || isTemporary(question.conversationId)) return;
  const own = await decideRoute({ ...asked, preference: 'auto' });
  if (own.route !== 'skill' && roleOf(own) === preference) return;
  try {
    await taught.learn(question.text, preference);
  } catch (error) {
    if (!(error instanceof FailureError)) throw error;
  }
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
