import type { Message, RecallRecord, RouteDecision } from '../core/conversation';

/** What happens during one turn, in order. The screen, the voice and the tests read this one stream. */
export type TurnEvent =
  /** Another tab is writing in this conversation; its turn comes first. */
  | { readonly type: 'waiting' }
  /** The person's message is stored, and so is the answer in state `streaming`: empty, unless it goes on. */
  | { readonly type: 'accepted'; readonly question: Message; readonly answer: Message }
  /** Who answers; no model where a skill does. It may come again, when a draft was not good enough. */
  | { readonly type: 'routed'; readonly decision: RouteDecision; readonly model?: string }
  /** What the model is given from memory. */
  | { readonly type: 'recalled'; readonly recall: RecallRecord }
  /** With the models that leave memory for it, where some do. */
  | { readonly type: 'loading'; readonly model: string; readonly leaving?: readonly string[] }
  /** That many messages at the start of the conversation did not fit into the prompt. */
  | { readonly type: 'trimmed'; readonly droppedMessages: number }
  | {
      readonly type: 'prefill';
      readonly doneTokens: number;
      readonly totalTokens: number;
      readonly reusedTokens: number;
    }
  /** What the model thinks before its first token. */
  | { readonly type: 'thought'; readonly text: string }
  | { readonly type: 'token'; readonly text: string }
  /** The question said these of the person, and they are kept now. */
  | { readonly type: 'remembered'; readonly factIds: readonly string[] }
  /** The answer as stored: complete, stopped or truncated. */
  | { readonly type: 'done'; readonly answer: Message }
  /** The answer as stored, with its failure; what was streamed is kept. */
  | { readonly type: 'failed'; readonly answer: Message };
