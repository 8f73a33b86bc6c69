import type { Message, RoutePreference } from '../core/conversation';
import { FailureError } from '../core/failure';
import { pathTo } from '../core/message-tree';
import { temporaryId } from '../core/temporary-conversation';
import { newConversation } from '../storage/new-rows';
import type { ConversationStart } from '../storage/conversation-store';
import type { LanguageRole } from '../models/language-models';
import { fitPrompt } from './fit-prompt';
import type { TurnDependencies } from './run-turn';
import type { Turn } from './turn';
import { claimOf, roleOf, routeQuestionOf, toldByMemory } from './turn-decision';

/** What stands in the composer, and where it would be asked. */
export interface Preparation {
  /** Undefined where the conversation does not exist yet. */
  readonly conversationId: string | undefined;
  /** What one that does not exist yet will begin with. */
  readonly start: ConversationStart;
  /** May be empty: then what comes before a question is read. */
  readonly text: string;
  readonly preference: RoutePreference;
}

type PrepareParts = Pick<
  TurnDependencies,
  'store' | 'models' | 'skills' | 'memory' | 'decideRoute' | 'clock' | 'thinksFirst'
>;

/**
 * Names what was read for a conversation that does not exist yet. The engine finds it again by its words; a temporary
 * name never reaches the disk.
 */
const UNNAMED = temporaryId('prepared');

/** Stands for the id of a message or conversation that is in no store. */
const UNWRITTEN = 'unwritten';

/**
 * Lets the model that would answer read as much of the prompt as is known, if it is in memory. Stores and says nothing,
 * and does nothing for what a skill or the memory would answer. What fails is met again by the answer.
 */
export async function prepareTurn(parts: PrepareParts, input: Preparation, signal: AbortSignal): Promise<void> {
  try {
    const turn = await turnOf(parts, input);
    if (turn === undefined || signal.aborted) return;
    const wanted = await roleFor(parts, turn);
    if (wanted === undefined || signal.aborted) return;
    const { role, isAboutMemory } = wanted;
    const choice = turn.conversation.models;
    if (parts.models.status(role, choice).state !== 'resident') return;
    const model = await parts.models.acquire(role, signal, choice);
    // Not even to be counted: a model that does not read ahead may be a server's.
    if (!model.readsAhead) return;
    const recall = await parts.memory.recall(turn, { role, isAboutMemory }, signal);
    const { messages } = await fitPrompt(model, turn, recall);
    if (signal.aborted) return;
    const thinking = role === 'reasoning' && parts.thinksFirst?.() === true;
    await model.prepare({ cacheKey: input.conversationId ?? UNNAMED, messages, thinking }, signal);
  } catch (error) {
    if (!(error instanceof FailureError) && !signal.aborted) throw error;
  }
}

/** The turn as it would be, in no store. */
async function turnOf({ store, clock }: PrepareParts, input: Preparation): Promise<Turn | undefined> {
  const { conversationId, start, text, preference } = input;
  const at = clock.now();
  const conversation =
    conversationId === undefined
      ? newConversation(start.temporary === true ? temporaryId(UNWRITTEN) : UNWRITTEN, at, start)
      : await store.conversation(conversationId);
  if (conversation === undefined) return undefined;
  const earlier = conversationId === undefined ? [] : pathTo(await store.messages(conversationId), conversation.leafId);
  const message = { id: UNWRITTEN, conversationId: conversation.id, parentId: null, createdAt: at, position: Infinity };
  const question: Message = { ...message, role: 'user', text, status: 'complete' };
  const answer: Message = { ...message, role: 'assistant', text: '', status: 'streaming' };
  return { question, answer, earlier, versions: [], conversation, preference };
}

async function roleFor(
  parts: PrepareParts,
  turn: Turn,
): Promise<{ readonly role: LanguageRole; readonly isAboutMemory: boolean } | undefined> {
  if (turn.question.text.trim() === '') {
    return { role: turn.preference === 'reasoning' ? 'reasoning' : 'fast', isAboutMemory: false };
  }
  const claim = await claimOf(parts.skills, turn);
  if ((await toldByMemory(parts.memory, turn, claim)) !== undefined) return undefined;
  const decision = await parts.decideRoute(routeQuestionOf(parts.models, turn, claim));
  if (decision.route === 'skill') return undefined;
  return { role: roleOf(decision), isAboutMemory: decision.route === 'memory' };
}
