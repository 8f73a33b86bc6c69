import type { Target } from '../alert/target';
import type { phrases } from '../english/timer';
import type { Duration } from '../slots/duration';

export type TimerAct = keyof typeof phrases | 'rename';

/** What is asked of timers. */
export type TimerSlots = {
  readonly act: TimerAct;
  readonly duration?: Duration;
  readonly name?: string;
  readonly target?: Target;
  /** Several at once. */
  readonly several?: readonly Duration[];
};
