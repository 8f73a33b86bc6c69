import type { Failure } from './failure';

/** Which part of Hearth answers a turn. */
export type Route = 'skill' | 'memory' | 'fast' | 'reasoning' | 'tools';

/** What the person asked for in the composer: let Hearth choose, or force one of the two models. */
export type RoutePreference = 'auto' | 'fast' | 'reasoning';

/** Why a turn went where it went. */
export interface RouteDecision {
  readonly route: Route;
  /** From 0 to 1. */
  readonly confidence: number;
  /** Sentences that a person understands, strongest first. */
  readonly reasons: readonly string[];
  readonly milliseconds: number;
  /** Set when the person forced the route. */
  readonly forced: boolean;
}

/** How many tokens an answer took. */
export interface TokenUsage {
  readonly promptTokens: number;
  /** Prompt tokens whose keys and values were already in the cache. */
  readonly reusedTokens: number;
  readonly answerTokens: number;
}

/** How an answer came about; stored with it and shown on demand. */
export interface AnswerRecord {
  /** Catalogue id of the model. */
  readonly model: string;
  readonly decision: RouteDecision;
  readonly usage?: TokenUsage;
  readonly firstTokenMs?: number;
  readonly totalMs?: number;
  /** How many messages at the start of the conversation no longer fitted into the prompt. */
  readonly droppedMessages?: number;
}

/**
 * `streaming` means that an answer was being written when this was last saved; found at start-up it means
 * that the page was closed in the middle, and it becomes `interrupted`.
 */
export type MessageStatus = 'complete' | 'streaming' | 'stopped' | 'truncated' | 'interrupted' | 'failed';

/** One message of a conversation. */
export interface Message {
  readonly id: string;
  readonly conversationId: string;
  readonly role: 'user' | 'assistant';
  readonly text: string;
  /** Milliseconds since 1970, UTC. */
  readonly createdAt: number;
  /** Place in the conversation; ascending, without meaning beyond order. */
  readonly position: number;
  readonly status: MessageStatus;
  readonly answer?: AnswerRecord;
  readonly failure?: Failure;
}

/** A conversation as the list at the left shows it. */
export interface Conversation {
  readonly id: string;
  /** Empty until there is one. */
  readonly title: string;
  readonly createdAt: number;
  readonly updatedAt: number;
}
