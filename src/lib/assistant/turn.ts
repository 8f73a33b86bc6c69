import type { Conversation, Message, RoutePreference } from '../core/conversation';
import type { TurnClaim } from './turn-skills';

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
  /** The skill that it is for, if any; absent where that is still to be read. */
  readonly claim?: Promise<TurnClaim | undefined>;
}

/** What the choice between skills, memory and models looks at. */
export type AskedTurn = Pick<Turn, 'earlier' | 'preference'> & {
  readonly question: Pick<Message, 'text' | 'attachments'>;
  readonly answer: Pick<Message, 'text'>;
};
