import type { Draft } from './clause';

/** Who has been spoken of so far. */
export interface Speaking {
  /** Names of people and animals that are known, in small letters. */
  readonly known: ReadonlySet<string>;
  /** Whom "he", "she" and, for what is no person, "it" mean. */
  readonly last?: { readonly label: string; readonly relation?: string };
}

/** Who a clause is about. */
export interface Subject {
  /** Who shares in it: the wife in "my wife and I". */
  readonly beside?: string;
  /** Absent for strangers and things in general. */
  readonly label?: string;
  readonly attribute?: string;
  readonly relation?: string;
  /** What naming them tells: "my sister Ana". */
  readonly drafts: readonly Draft[];
  /** Where the verb begins. */
  readonly end: number;
}
