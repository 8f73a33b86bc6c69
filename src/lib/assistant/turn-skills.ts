import type { SlotValues } from '../core/conversation';

/** What a turn needs to know of a skill that takes it upon itself. */
export interface TurnClaim {
  readonly skill: string;
  readonly slots: SlotValues;
  /** The share of the turn's words that the skill accounts for itself, from 0 to 1. */
  readonly certainty: number;
  /** Whether it was read from what the turn is like, not word for word. */
  readonly loose?: boolean;
  /** Carries it out and gives what is shown, as Markdown. */
  answer(answerId: string): Promise<string>;
}

/** The skills, as a turn sees them. */
export interface TurnSkills {
  /**
   * The skill that a turn is for, if any.
   *
   * @param earlier what the person said before on this branch, in order
   */
  claim(text: string, earlier: readonly string[]): Promise<TurnClaim | undefined>;
}

/** The skills, with what they need before they are quick. */
export interface LateTurnSkills extends TurnSkills {
  /** Loads them and lets each read a turn once, so that the first real one is not slower than the others. */
  prepare(): Promise<void>;
}
