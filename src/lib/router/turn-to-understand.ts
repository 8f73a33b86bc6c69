import type { SeenTurn } from './classify';

/** What is given to the adapted embedding model. */
export interface TurnToUnderstand {
  readonly text: string;
  /** The turn before, where this one leans on it. */
  readonly before?: string;
}

const START = 300;
const END = 200;

/** A turn as the adapted model reads it, with the one before where that may be needed. */
export function turnToUnderstand({ text, context }: Pick<SeenTurn, 'text' | 'context'>): TurnToUnderstand {
  return context.leans ? { text: bothEnds(text), before: bothEnds(context.turnBefore) } : { text: bothEnds(text) };
}

/**
 * The part of a turn that is read: both ends of a long one, since the time grows with the length and the request stands at
 * an end.
 */
export function bothEnds(text: string): string {
  const plain = text.trim();
  return plain.length <= START + END ? plain : `${plain.slice(0, START)} … ${plain.slice(-END)}`;
}
