import type { Sampling } from '../../../lib/models/language-model';
import { commonPrefix, type CacheSlot } from '../cache/cache-slots';
import type { LoadedModel } from '../model/loaded-model';
import { batchRows } from '../model/memory-plan';
import type { DraftExpectation } from './draft-policy';
import { distributionOf, drawFrom, type Distribution, type RandomSource } from './distribution';
import { extend } from './extend';

/** A token that may come next, and what it was drawn from; nothing where it is simply the likeliest. */
export interface Guess {
  readonly token: number;
  readonly drawnFrom?: Distribution;
}

export interface DraftRequest {
  /** All that was read and said so far. */
  readonly text: readonly number[];
  readonly count: number;
  readonly sampling: Sampling;
  readonly random: RandomSource;
  readonly breathe: () => Promise<void>;
}

/** To read more than this for the sake of a draft costs more than the draft can save. */
const mostMissing = 256;

/** A small model that writes ahead of a large one with the same vocabulary. It remembers the text that it read last. */
export class Drafter {
  /** What its passes and those of the large model take, as measured while loading. */
  readonly expectation: DraftExpectation;
  readonly #model: LoadedModel;
  readonly #slot: CacheSlot;

  /** @param cache the address of a cache of the model */
  constructor(model: LoadedModel, cache: number, expectation: DraftExpectation) {
    this.expectation = expectation;
    this.#model = model;
    this.#slot = { address: cache, key: undefined, tokens: [], unsent: 0, changed: false, lastUse: 0 };
  }

  /** What the small model would say next, at most `count` tokens; nothing where it is aborted or has too much to read. */
  async draft(
    { text, count, sampling, random, breathe }: DraftRequest,
    signal: AbortSignal,
  ): Promise<readonly Guess[]> {
    const slot = this.#slot;
    const shared = Math.min(commonPrefix(slot.tokens, text), text.length - 1);
    if (text.length - shared > mostMissing || text.length + count > this.#model.capacity) return [];
    slot.tokens.length = shared;
    const parts = { model: this.#model, slot, breathe };
    while (slot.tokens.length < text.length) {
      const start = slot.tokens.length;
      if (!(await extend(parts, text.slice(start, start + batchRows), [], signal))) return [];
    }
    const guesses: Guess[] = [];
    while (!signal.aborted) {
      const guess = this.#guess(sampling, random);
      guesses.push(guess);
      if (guesses.length === count) return guesses;
      await extend(parts, [guess.token], [], signal);
    }
    return [];
  }

  #guess(sampling: Sampling, random: RandomSource): Guess {
    if (sampling.temperature === 0) return { token: this.#model.bestToken(0) };
    const drawnFrom = distributionOf(this.#model.logits(0), sampling);
    return { token: drawFrom(drawnFrom, random), drawnFrom };
  }
}
