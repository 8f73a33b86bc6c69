import { describe, expect, it } from 'vitest';
import type { ComputePool } from '../../../../src/workers/language/compute/compute-pool';
import { keepFastestThreads } from '../../../../src/workers/language/compute/fastest-threads';

/** A pool whose work takes as long as the table says for the threads in use. */
function poolTaking(milliseconds: Readonly<Record<number, number>>, most: number) {
  let used = most;
  let elapsed = 0;
  const tried = new Set<number>();
  let trimmed: number | undefined;
  const pool: Pick<ComputePool, 'threads' | 'use' | 'trim'> = {
    get threads() {
      return used;
    },
    use: (threads) => {
      used = threads;
    },
    trim: () => {
      trimmed = used;
    },
  };
  return {
    pool,
    work: () => {
      tried.add(used);
      elapsed += milliseconds[used] ?? Infinity;
    },
    now: () => elapsed,
    outcome: () => ({ used, trimmed, tried: [...tried] }),
  };
}

describe('keeping the fastest number of threads', () => {
  it('tries powers of two and the most, and keeps the fastest', () => {
    const trial = poolTaking({ 1: 100, 2: 55, 4: 40, 6: 70 }, 6);
    keepFastestThreads(trial.pool, trial.work, trial.now);
    expect(trial.outcome()).toEqual({ used: 4, trimmed: 4, tried: [1, 2, 4, 6] });
  });

  it('keeps fewer threads where more gain next to nothing', () => {
    const trial = poolTaking({ 1: 100, 2: 97 }, 2);
    keepFastestThreads(trial.pool, trial.work, trial.now);
    expect(trial.outcome()).toMatchObject({ used: 1, trimmed: 1 });
  });
});
