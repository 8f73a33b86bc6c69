import type { Clock } from '../../src/lib/threads/clock';

/** A clock that moves when the test says so. */
export interface ManualClock extends Clock {
  advance(milliseconds: number): void;
}

export function manualClock(): ManualClock {
  let now = 0;
  const timers = new Set<{ readonly milliseconds: number; readonly action: () => void; due: number }>();
  return {
    now: () => now,
    every(milliseconds, action) {
      const timer = { milliseconds, action, due: now + milliseconds };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    advance(milliseconds) {
      const end = now + milliseconds;
      for (;;) {
        const next = [...timers].sort((a, b) => a.due - b.due)[0];
        if (next === undefined || next.due > end) break;
        now = next.due;
        next.due += next.milliseconds;
        next.action();
      }
      now = end;
    },
  };
}
