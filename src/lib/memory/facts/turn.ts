import type { Draft } from './clause';
import { type FactTimes } from './fact-times';
import type { Speaking } from './speaking';

/** What has been said in the turn so far. */
export interface Turn {
  speaking: Speaking;
  readonly drafts: { readonly draft: Draft; readonly sentence: string; readonly times: FactTimes }[];
  /** What "it" and "them" mean where something is liked. */
  topic: string | undefined;
  /** What of the person's "it" means, and how many sentences ago it was spoken of. */
  pointed: { readonly attribute: string; readonly sentences: number } | undefined;
  /** Names told later for those who were first called by what they are: "my dog … his name's Bertie". */
  readonly names: Map<string, string>;
}
