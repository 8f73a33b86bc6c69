import type { TurnMemory } from '../turn-memory';

/** The same memory; a turn that begins says first that an answer is about to be written. */
export function givingWay(turns: TurnMemory, giveWay: () => void): TurnMemory {
  return {
    ...turns,
    begin(turn) {
      giveWay();
      return turns.begin(turn);
    },
  };
}
