import type { ComputePool } from './compute-pool';

/** A count of threads must be this much faster than a smaller one to be worth the heat. */
const worthwhile = 0.95;

const trials = 3;

/**
 * Tries the pool with one thread, two, four, … and all, and keeps the count that is fastest. More are not always faster:
 * two logical processors may share one core, and memory is read no faster by many.
 *
 * @param work something like the engine's usual work; run a few times for each count
 * @param now milliseconds from any fixed moment
 */
export function keepFastestThreads(
  pool: Pick<ComputePool, 'threads' | 'use' | 'trim'>,
  work: () => void,
  now: () => number,
): void {
  let best = { threads: 1, milliseconds: Infinity };
  for (const threads of candidateCounts(pool.threads)) {
    pool.use(threads);
    const milliseconds = fastestTrial(work, now);
    if (milliseconds < best.milliseconds * worthwhile) best = { threads, milliseconds };
  }
  pool.use(best.threads);
  pool.trim();
}

/** Powers of two up to the most there are, and the most. */
function candidateCounts(most: number): readonly number[] {
  const counts: number[] = [];
  for (let count = 1; count < most; count *= 2) counts.push(count);
  return [...counts, most];
}

function fastestTrial(work: () => void, now: () => number): number {
  let fastest = Infinity;
  for (let trial = 0; trial < trials; trial++) {
    const started = now();
    work();
    fastest = Math.min(fastest, now() - started);
  }
  return fastest;
}
