import type { Features } from '../../src/lib/memory/recall/features';

/** The candidates of one question, and which of them are evidence. */
export interface RankingExample {
  readonly candidates: readonly { readonly features: Features; readonly isEvidence: boolean }[];
}
