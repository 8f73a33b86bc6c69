import type { TurnMemory } from '../turn-memory';

/** The same memory; whatever a turn asks of it says first that an answer is about to be written. */
export function givingWay(turns: TurnMemory, giveWay: () => void): TurnMemory {
  return {
    claim(turn) {
      giveWay();
      return turns.claim(turn);
    },
    recall(turn, wish, signal) {
      giveWay();
      return turns.recall(turn, wish, signal);
    },
    learn(turn) {
      giveWay();
      return turns.learn(turn);
    },
  };
}
