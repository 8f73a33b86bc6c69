/** Time, passed in so that tests own it. */
export interface Clock {
  /** Milliseconds since an arbitrary moment, never going back. */
  now(): number;
  /** Runs the action again and again; returns the way to stop it. */
  every(milliseconds: number, action: () => void): () => void;
}

/** The clock of this thread. */
export function systemClock(): Clock {
  return {
    now: () => performance.now(),
    every(milliseconds, action) {
      const timer = setInterval(action, milliseconds);
      return () => clearInterval(timer);
    },
  };
}
