import type { TokenUsage } from '../core/conversation';
import type { Urgency } from './schedule';

/** Prompts and answers beyond this take more memory and time on a CPU than they are worth. */
export const longestContextTokens = 4096;

/** One message as a chat template sees it. */
export interface PromptMessage {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

/** How the next token is chosen. A temperature of 0 is greedy and exact; the other fields are then unused, `repetitionPenalty` excepted. */
export interface Sampling {
  readonly temperature: number;
  /** Keeps the smallest set of tokens whose probabilities add up to this (nucleus sampling); 1 keeps all. */
  readonly topP: number;
  /** Keeps this many of the most probable tokens; 0 keeps all. */
  readonly topK: number;
  /** Divides positive and multiplies negative logits of tokens already seen; 1 leaves them. */
  readonly repetitionPenalty: number;
  readonly seed: number;
}

/** What the answer must match. */
export type Constraint =
  | { readonly type: 'json-schema'; readonly schema: string }
  /** GBNF as @mlc-ai/web-xgrammar reads it. */
  | { readonly type: 'grammar'; readonly grammar: string };

/** A tool that the model may want used. */
export interface ToolOffer {
  readonly name: string;
  /** What it does, for the model. */
  readonly description: string;
  /** A JSON schema of the object that the tool takes. */
  readonly parameters: { readonly [keyword: string]: unknown };
}

export interface GenerationRequest {
  /** Names the key-value cache to reuse and to leave behind: a conversation's id, or another name for side work. */
  readonly cacheKey: string;
  /** A last message by the assistant is an answer that goes on. */
  readonly messages: readonly PromptMessage[];
  readonly maxTokens: number;
  readonly sampling: Sampling;
  /** The answer ends before the first of these. */
  readonly stop: readonly string[];
  readonly constraint?: Constraint;
  /** Lets a model that can think before it answers do so; without it such a model answers at once, where it can. */
  readonly thinking?: boolean;
  /** Only models of a server are offered them yet; other engines leave them out. */
  readonly tools?: readonly ToolOffer[];
  /** What goes before it on the same processor; an answer where left out. Anything less may end as `aborted` by itself. */
  readonly urgency?: Urgency;
}

/** A prompt whose last message is still being written. */
export type PreparationRequest = Pick<GenerationRequest, 'cacheKey' | 'messages' | 'thinking'>;

/** A tool that the model wants used. */
export interface ToolCall {
  /** Under which its result is told; empty where the model's server gave none. */
  readonly id: string;
  readonly name: string;
  /** A JSON object as the model wrote it. It is well-formed, but may not be what the tool takes. */
  readonly argumentsText: string;
}

/** `length`: `maxTokens` or the context was used up. */
export type StopReason = 'end' | 'length' | 'stop-sequence' | 'aborted';

export type GenerationEvent =
  | {
      readonly type: 'prefill';
      readonly doneTokens: number;
      readonly totalTokens: number;
      readonly reusedTokens: number;
    }
  | { readonly type: 'token'; readonly text: string; readonly id: number; readonly logProbability: number }
  /** What the model thinks before its first token; no part of the answer. */
  | { readonly type: 'thought'; readonly text: string }
  /**
   * The model wants a tool used. Comes after the answer's last token and before `done`, once for each call, in the order
   * in which the model made them, and only in an answer that ended by itself.
   */
  | { readonly type: 'tool-call'; readonly call: ToolCall }
  | {
      readonly type: 'done';
      readonly stopReason: StopReason;
      readonly usage: TokenUsage;
      readonly firstTokenMs: number;
      readonly totalMs: number;
    };

/**
 * A loaded model that answers. Streams throw `FailureError` (`context-overflow`, `engine-crashed`,
 * `tool-call-invalid`, …) and nothing
 * else that is expected; an abort is not an error: the stream ends with `done` and `aborted`.
 */
export interface LanguageModel {
  /** Catalogue id. */
  readonly id: string;
  readonly contextTokens: number;
  /**
   * Whether {@link prepare} does anything. To one that does not, nothing that is still being written may be given at all: it
   * may be on another machine.
   */
  readonly readsAhead: boolean;
  generate(request: GenerationRequest, signal: AbortSignal): AsyncIterable<GenerationEvent>;
  /**
   * Computes the keys and values of as much of the prompt as stays the same however its last message goes on, and keeps
   * them in memory alone, so that an answer to it begins sooner. Does nothing while the model is not in memory; ends early
   * when the signal fires or something more urgent comes.
   */
  prepare(request: PreparationRequest, signal: AbortSignal): Promise<void>;
  /** Tokens of the messages once the chat template is applied, with the start of the answer. */
  countTokens(messages: readonly PromptMessage[]): Promise<number>;
  /** Drops the key-value cache of that name from memory and disk. */
  forget(cacheKey: string): Promise<void>;
}
