import type { EarlierMessage, Signals } from './signals';

/** What of the conversation matters for one turn. */
export interface TurnContext {
  /** The person's turn before this one; empty where there is none. */
  readonly turnBefore: string;
  /** How the answer to it began. */
  readonly answerBefore: string;
  /** Whether the turn is so short, or points back so clearly, that it may only be understood with the one before. */
  readonly leans: boolean;
}

const SHORT_TURN_WORDS = 7;
const ANSWER_CHARACTERS = 160;

/** Reads the end of a history. A turn without one before leans on nothing. */
export function readContext(signals: Signals, history: readonly EarlierMessage[]): TurnContext {
  const turnBefore = history.findLast(({ role }) => role === 'user')?.text ?? '';
  const answerBefore = history.findLast(({ role }) => role === 'assistant')?.text ?? '';
  return {
    turnBefore,
    answerBefore: answerBefore.slice(0, ANSWER_CHARACTERS),
    leans: turnBefore !== '' && (signals.words <= SHORT_TURN_WORDS || (signals.refersBack && signals.words <= 20)),
  };
}
