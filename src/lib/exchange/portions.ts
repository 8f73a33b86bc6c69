/** Work cut into small steps: it may be interrupted at each `yield`, and returns its value at the end. */
export type Steps<Value> = Generator<void, Value, void>;

/** Does all steps in one go. */
export function allAtOnce<Value>(steps: Steps<Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** How long work that is done in portions holds the thread, and what may end it. */
export interface Pace {
  /** Gives others the thread where it was held for long. Rejects with the reason of a stop. */
  rest(): Promise<void>;
}

export interface PaceDependencies {
  /** Milliseconds, never going back. */
  readonly now: () => number;
  /** Resolves once others had the thread. */
  readonly giveWay: () => Promise<void>;
  readonly signal: AbortSignal;
}

/** Short enough that a frame and a key between two portions are not late. */
const PORTION_MS = 10;

export function createPace({ now, giveWay, signal }: PaceDependencies): Pace {
  let began = now();
  return {
    async rest() {
      signal.throwIfAborted();
      if (now() - began < PORTION_MS) return;
      await giveWay();
      signal.throwIfAborted();
      began = now();
    },
  };
}

/** Does the steps one after the other, at that pace. */
export async function inPortions<Value>(steps: Steps<Value>, pace: Pace): Promise<Value> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await pace.rest();
  }
}
