import type { Failure } from './failure';
import type { ModelChoice } from './model';
import type { RecalledTurn } from './recalled-turn';

/** Which part of Hearth answers a turn. */
export type Route = 'skill' | 'memory' | 'fast' | 'reasoning' | 'tools';

/** What the person asked for in the composer: let Hearth choose, or force one of the two models. */
export type RoutePreference = 'auto' | 'fast' | 'reasoning';

/** Why a turn went where it went. */
export interface RouteDecision {
  readonly route: Route;
  /** From 0 to 1. */
  readonly confidence: number;
  /** Codes for `describeRouteReason`, strongest first. */
  readonly reasons: readonly string[];
  readonly milliseconds: number;
  /** Set when the person forced the route. */
  readonly forced: boolean;
  /** Set when another route was nearly as likely. */
  readonly unsure?: boolean;
}

/** How many tokens an answer took. */
export interface TokenUsage {
  readonly promptTokens: number;
  /** Prompt tokens whose keys and values were already in the cache. */
  readonly reusedTokens: number;
  readonly answerTokens: number;
  /** Answer tokens that were guessed and proved right, and so took no pass of their own; none where left out. */
  readonly guessedTokens?: number;
  /** All tokens that were guessed, right or wrong; none where left out. */
  readonly triedTokens?: number;
}

/** A value that a skill read out of a turn; plain, so that it can be stored. */
export type SlotValue = string | number | boolean | null | readonly SlotValue[] | SlotValues;

export interface SlotValues {
  readonly [name: string]: SlotValue | undefined;
}

/** The skill that answered, and how it understood the question. */
export interface SkillRecord {
  readonly name: string;
  readonly slots: SlotValues;
}

/** A turn that was recalled for an answer, and why; its words stand where it was said. */
export type RecallReference = Pick<RecalledTurn, 'messageId' | 'conversationId' | 'score' | 'why'>;

/** What a model was given from memory. */
export interface RecallRecord {
  /** Word for word, to be given again with later turns: what changed there would have to be read anew. */
  readonly text: string;
  readonly turns: readonly RecallReference[];
  /** Ids of the facts. */
  readonly facts: readonly string[];
}

/** How an answer came about; stored with it and shown on demand. */
export interface AnswerRecord {
  /** Catalogue id of the model; none where no model was asked. */
  readonly model?: string;
  readonly skill?: SkillRecord;
  readonly decision: RouteDecision;
  readonly usage?: TokenUsage;
  readonly firstTokenMs?: number;
  readonly totalMs?: number;
  /** How many messages at the start of the conversation no longer fitted into the prompt. */
  readonly droppedMessages?: number;
  readonly recall?: RecallRecord;
  /** Ids of the facts that were learned from the question. */
  readonly remembered?: readonly string[];
}

/**
 * `streaming` means that an answer was being written when this was last saved; found at start-up it means
 * that the page was closed in the middle, and it becomes `interrupted`.
 */
export type MessageStatus = 'complete' | 'streaming' | 'stopped' | 'truncated' | 'interrupted' | 'failed';

/** A text file that a person put beside a message; the model reads it with the message. */
export interface Attachment {
  readonly id: string;
  readonly name: string;
  readonly type: 'text/plain' | 'text/markdown';
  readonly text: string;
}

/** One message of a conversation. The messages form a tree: those with the same parent are versions of each other. */
export interface Message {
  readonly id: string;
  readonly conversationId: string;
  /** The message that this one follows; null for a first one. */
  readonly parentId: string | null;
  readonly role: 'user' | 'assistant';
  readonly text: string;
  /** What the model thought before it answered; no part of the answer, and of no later prompt. */
  readonly thought?: string;
  /** In the order in which they were added. */
  readonly attachments?: readonly Attachment[];
  /** Milliseconds since 1970, UTC. */
  readonly createdAt: number;
  /** Order of writing within the conversation, whatever the branch; ascending, without meaning beyond order. */
  readonly position: number;
  readonly status: MessageStatus;
  readonly answer?: AnswerRecord;
  readonly failure?: Failure;
  /** When the person had its words forgotten; there are none since. */
  readonly forgottenAt?: number;
}

/** What the person tells the model to be in one conversation. */
export interface Instructions {
  /** What the person calls them. */
  readonly name: string;
  readonly text: string;
}

/** How freely words are chosen in one conversation, where the person set it. The fields are those of `Sampling`. */
export interface SamplingChoice {
  /** 0 always takes the most probable token. */
  readonly temperature: number;
  readonly topP: number;
  readonly topK: number;
  readonly repetitionPenalty: number;
  /** Without one, each answer draws anew. */
  readonly seed?: number;
}

/** A conversation without its messages. */
export interface Conversation {
  readonly id: string;
  /** Empty until there is one; `excerpt` then stands for it. */
  readonly title: string;
  /** The beginning of the first question, or the name of its first file; empty before there is one. */
  readonly excerpt: string;
  readonly pinned: boolean;
  /** The last message of the branch that is shown; null while there is none. */
  readonly leafId: string | null;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** When the person removed it; it can be brought back until it is gone for good. */
  readonly removedAt?: number;
  readonly instructions?: Instructions;
  readonly sampling?: SamplingChoice;
  /** Set where nothing of it may be remembered beyond it. */
  readonly memory?: false;
  /** Models that play a role in this conversation alone; they are of this device and not exported. */
  readonly models?: ModelChoice;
}
