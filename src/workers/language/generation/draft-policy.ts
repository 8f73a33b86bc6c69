import { draftLength, mostDrafted } from './draft-length';

/** What is known before anything was measured. */
export interface DraftExpectation {
  readonly draftMs: number;
  /** Of a pass of one row, two rows, …; at least of `mostDrafted` + 1. */
  readonly passMs: readonly number[];
}

/** Of ten answers of the 1.5B model, the 0.5B model guessed 77 % of the tokens. */
export const usualAcceptance = 0.77;
/** For how many drafted tokens that stands. */
const PRIOR_TOKENS = 12;
/** How much of an average a new measurement makes. */
const SHARE = 0.2;

/** Decides within one answer how far to draft, by how often it was right and how long it took. */
export class DraftPolicy {
  #right = usualAcceptance * PRIOR_TOKENS;
  #checked = PRIOR_TOKENS;
  #draftMs: number;
  readonly #passMs: number[];

  constructor({ draftMs, passMs }: DraftExpectation) {
    this.#draftMs = draftMs;
    this.#passMs = passMs.slice(0, mostDrafted + 1);
  }

  /** Tokens to draft now; 0 for none. */
  get length(): number {
    return draftLength({
      acceptance: this.#right / this.#checked,
      draftMs: this.#draftMs,
      passMs: (rows) => this.#passMs[rows - 1] ?? Infinity,
    });
  }

  /** Tells how many drafted tokens were right; those behind the first wrong one were not looked at. */
  learnRight(right: number, drafted: number): void {
    this.#right += right;
    this.#checked += Math.min(right + 1, drafted);
  }

  /** Tells how long it took to draft so many tokens. */
  learnDraft(tokens: number, milliseconds: number): void {
    if (tokens > 0) this.#draftMs += SHARE * (milliseconds / tokens - this.#draftMs);
  }

  /** Tells how long a pass of so many rows took. */
  learnPass(rows: number, milliseconds: number): void {
    const before = this.#passMs[rows - 1];
    if (before !== undefined) this.#passMs[rows - 1] = before + SHARE * (milliseconds - before);
  }
}
