import type { ReadingContext } from '../skill';
import type { Utterance } from './utterance';

/** One way to read a value: from a token up to, not including, another. */
export interface SlotReading<Value> {
  readonly value: Value;
  readonly end: number;
}

/** A kind of value that can stand in a phrase: a number, a duration, a city, a free text. */
export interface Slot<Value> {
  /** Whether it takes any words at all; a phrase with it is then less certain. */
  readonly free?: boolean;
  /** Every way to read a value that begins with the token `at`, the longest first. */
  read(utterance: Utterance, at: number, context: ReadingContext): Iterable<SlotReading<Value>>;
}
