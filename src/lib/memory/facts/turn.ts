import type { Draft } from './clause';
import type { LabelWeights } from './labeller/label-model';
import type { Reading } from './labeller/trust';
import type { LabelledClause } from './labeller/surroundings';
import type { VectorsOf } from './labeller/word-vectors';
import { type FactTimes } from './fact-times';
import type { Speaking } from './speaking';

/** Is shown each clause as the labeller sees it, and what patterns read in it. For training. */
export type Observer = (clause: LabelledClause | undefined, drafts: readonly Draft[]) => void;

/** What has been said in the turn so far. */
export interface Turn {
  speaking: Speaking;
  /** What was read, of one object each, and what sentence says it. */
  readonly drafts: {
    readonly reading: Reading;
    readonly sentence: string;
    readonly times: FactTimes;
  }[];
  /** What "it" and "them" mean where something is liked. */
  topic: string | undefined;
  /** What of the person's "it" means, and how many sentences ago it was spoken of. */
  pointed: { readonly attribute: string; readonly sentences: number } | undefined;
  /** Names told later for those who were first called by what they are: "my dog … his name's Bertie". */
  readonly names: Map<string, string>;
  readonly weights: LabelWeights;
  readonly observe: Observer | undefined;
  readonly vectorsOf: VectorsOf | undefined;
}
