import type { phrases } from '../english/list';

export type ListAct = keyof typeof phrases;

/** What is asked of lists. */
export type ListSlots = {
  readonly act: ListAct;
  readonly things?: readonly string[];
  /** What stands in their place from now on. */
  readonly fresh?: string;
  /** Counted from 1, or from the end where negative. */
  readonly place?: number;
  /** Several such places. */
  readonly places?: readonly number[];
  /** The list's name, as far as one was named. */
  readonly list?: string;
  /** The list that something is moved to, or the name that one gets. */
  readonly to?: string;
};
