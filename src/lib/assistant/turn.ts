import type { Conversation, Message, RoutePreference } from '../core/conversation';

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
