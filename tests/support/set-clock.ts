import type { WallClock } from '../../src/lib/core/wall-clock';

/** A clock that stands still until it is moved. */
export interface SetClock extends WallClock {
  advance(milliseconds: number): void;
}

export function createSetClock(start = 1_700_000_000_000): SetClock {
  let now = start;
  return {
    now: () => now,
    advance(milliseconds) {
      now += milliseconds;
    },
  };
}
