import type { Attachment, RoutePreference } from '../core/conversation';
import type { Preparation } from './prepare-turn';
import type { TurnEvent } from './turn-events';

export interface TurnInput {
  readonly conversationId: string;
  readonly text: string;
  readonly attachments?: readonly Attachment[];
  readonly preference: RoutePreference;
  /**
   * The message that this one shall follow: the parent of an edited question, so that both are versions of each other.
   * Without it, the end of the branch that the conversation shows.
   */
  readonly parentId?: string | null;
}

/**
 * The only place that knows the order of a turn. Failures end a stream with `failed`; an abort ends it with `done` and
 * status `stopped`, or with nothing where the turn had to wait for another one and was not accepted yet.
 */
export interface Assistant {
  /** Throws `FailureError` `message-empty` before anything is stored. */
  send(input: TurnInput, signal: AbortSignal): AsyncIterable<TurnEvent>;
  /** Answers the same question once more ("ask again", "Think again"): a further version beside this answer. */
  answerAgain(answerId: string, preference: RoutePreference, signal: AbortSignal): AsyncIterable<TurnEvent>;
  /** Writes on, with the same model, where an answer broke off. */
  continueAnswer(answerId: string, signal: AbortSignal): AsyncIterable<TurnEvent>;
  /**
   * Lets the model that would answer read what is being written, and loads the reasoning model where it will probably be
   * asked. Stores and says nothing; ends early when the signal fires or something more urgent comes.
   */
  prepare(preparation: Preparation, signal: AbortSignal): Promise<void>;
  /** A title in a few words by the fast model, stored with the conversation; `undefined` when none could be made. */
  title(conversationId: string, signal: AbortSignal): Promise<string | undefined>;
}
