import { FailureError } from '../../lib/core/failure';
import { draftLength, mostDrafted } from './generation/draft-length';
import { usualAcceptance, type DraftExpectation } from './generation/draft-policy';
import { Drafter } from './generation/drafter';
import { loadModel, type ModelSources } from './model/load-model';
import type { LoadedModel } from './model/loaded-model';

export interface DrafterSources extends ModelSources {
  readonly now: () => number;
}

const trials = 2;

/**
 * Measures whether a draft by that model would pay, and loads it only then. Where that fails nothing is drafted: the answer
 * is the same without.
 *
 * @param large the model that it writes ahead of
 * @param largeBytes size of its weights
 */
export async function loadDrafter(
  large: Pick<LoadedModel, 'rehearse'>,
  largeBytes: number,
  sources: DrafterSources,
): Promise<Drafter | undefined> {
  const expectation = expect(large, sources.weights.size / largeBytes, sources.now);
  if (!wouldPay(expectation)) return undefined;
  try {
    const model = await loadModel(sources);
    const cache = model.growCache();
    return cache === undefined ? undefined : new Drafter(model, cache, expectation);
  } catch (error) {
    if (error instanceof FailureError) return undefined;
    throw error;
  }
}

/** Whether drafts as good as usual would make answers come sooner. */
export function wouldPay({ draftMs, passMs }: DraftExpectation): boolean {
  return draftLength({ acceptance: usualAcceptance, draftMs, passMs: (rows) => passMs[rows - 1] ?? Infinity }) > 0;
}

/** A step takes as long as its weights are read or computed with, so a model of a third of the size takes a third of it. */
function expect(large: Pick<LoadedModel, 'rehearse'>, share: number, now: () => number): DraftExpectation {
  const rows = mostDrafted + 1;
  const [one, most] = [fastest(() => large.rehearse(1), now), fastest(() => large.rehearse(rows), now)];
  const passMs = Array.from({ length: rows }, (_, index) => one + ((most - one) * index) / mostDrafted);
  return { draftMs: one * share, passMs };
}

function fastest(work: () => void, now: () => number): number {
  let best = Infinity;
  for (let trial = 0; trial < trials; trial++) {
    const started = now();
    work();
    best = Math.min(best, now() - started);
  }
  return best;
}
