import type { Sampling } from '../../../lib/models/language-model';
import { seededRandom } from './choose-token';
import { DraftPolicy } from './draft-policy';
import type { RandomSource } from './distribution';
import type { Drafter, Guess } from './drafter';
import { PromptLookup } from './prompt-lookup';

export interface GuesserParts {
  /** Where there is none, only what the text itself repeats is guessed. */
  readonly drafter: Drafter | undefined;
  readonly sampling: Sampling;
  readonly breathe: () => Promise<void>;
  /** Milliseconds from any fixed moment. */
  readonly now: () => number;
}

/** Keeps what a draft draws apart from what the answer draws. */
const DRAFT_SEED = 0x5bd1e995;

/** Guesses how one answer goes on: by what the text repeats, else by a small model as far as that pays. */
export class Guesser {
  readonly #parts: GuesserParts;
  readonly #lookup = new PromptLookup();
  readonly #policy: DraftPolicy | undefined;
  readonly #random: RandomSource;
  #last: { readonly by: 'lookup' | 'draft'; readonly count: number } | undefined;

  constructor(parts: GuesserParts) {
    this.#parts = parts;
    this.#policy = parts.drafter && new DraftPolicy(parts.drafter.expectation);
    this.#random = seededRandom(parts.sampling.seed ^ DRAFT_SEED);
  }

  /** What may follow the text, at most so many tokens; told with {@link learn} how many were right before it is asked again. */
  async propose(text: readonly number[], most: number, signal: AbortSignal): Promise<readonly Guess[]> {
    const repeated = this.#lookup.propose(text).slice(0, most);
    if (repeated.length > 0) {
      this.#last = { by: 'lookup', count: repeated.length };
      return repeated.map((token) => ({ token }));
    }
    const drafted = await this.#draft(text, most, signal);
    this.#last = drafted.length > 0 ? { by: 'draft', count: drafted.length } : undefined;
    return drafted;
  }

  learn(right: number): void {
    if (this.#last?.by === 'lookup') this.#lookup.learn(right);
    if (this.#last?.by === 'draft') this.#policy?.learnRight(right, this.#last.count);
    this.#last = undefined;
  }

  /** Tells how long the pass took that checked so many rows. */
  learnPass(rows: number, milliseconds: number): void {
    this.#policy?.learnPass(rows, milliseconds);
  }

  async #draft(text: readonly number[], most: number, signal: AbortSignal): Promise<readonly Guess[]> {
    const { drafter, sampling, breathe, now } = this.#parts;
    const count = Math.min(this.#policy?.length ?? 0, most);
    if (drafter === undefined || count === 0) return [];
    const started = now();
    const guesses = await drafter.draft({ text, count, sampling, random: this.#random, breathe }, signal);
    this.#policy?.learnDraft(guesses.length, now() - started);
    return guesses;
  }
}
