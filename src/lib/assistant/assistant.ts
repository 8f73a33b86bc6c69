import type { RoutePreference } from '../core/conversation';
import type { TurnEvent } from './turn-events';

export interface TurnInput {
  readonly conversationId: string;
  readonly text: string;
  readonly preference: RoutePreference;
}

/** The only place that knows the order of a turn. Failures end a stream with `failed`; an abort ends it with `done` and status `stopped`. */
export interface Assistant {
  /** Throws `FailureError` `message-empty` before anything is stored. */
  send(input: TurnInput, signal: AbortSignal): AsyncIterable<TurnEvent>;
  /** Answers the question before this answer again, in its place ("ask again", "Think again"). Later messages are removed. */
  answerAgain(answerId: string, preference: RoutePreference, signal: AbortSignal): AsyncIterable<TurnEvent>;
  /** A title in a few words by the fast model, stored with the conversation; `undefined` when none could be made. */
  title(conversationId: string, signal: AbortSignal): Promise<string | undefined>;
}
