import { indexMethods } from '../../src/lib/memory/ingest/index-methods';
import { wrap } from 'comlink';
import { systemClock } from '../../src/lib/threads/clock';
import { superviseWorker } from '../../src/lib/threads/supervisor';
import type { IndexWorker } from '../../src/workers/index/api';
import type { MemoryBench } from './api';
import { generatedModel, generatedQueries, storeMemory } from './generated-memory';
import type { VectorEngines } from './vector-engines';

/** Turns that a question is answered with. */
const FOUND = 20;
const HOUR = 3_600_000;

/** The index worker over generated turns, and the engines of vectors beside it. */
export function createMemoryBench(): MemoryBench {
  const tasks: { readonly startTime: number; readonly duration: number }[] = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask' });

  const index = superviseWorker<IndexWorker>({
    name: 'index',
    methods: indexMethods,
    start: () =>
      new Worker(new URL('../../src/workers/index/worker.ts', import.meta.url), { type: 'module', name: 'index' }),
    clock: systemClock(),
    locks: navigator.locks,
  });

  return {
    fill: storeMemory,

    async measure(queryCount) {
      const queries = await generatedQueries(queryCount);
      await untilIdle();
      const start = performance.now();
      // Answered as soon as the worker runs.
      await index.remote.changed([]);
      const started = performance.now();
      const { turns, embedded, bytes } = await index.remote.open(generatedModel);
      const opened = performance.now();
      const queryMs: number[] = [];
      for (const { text, vector } of queries) {
        const asked = performance.now();
        await index.remote.search({ text, vector, k: FOUND, at: Date.now() + HOUR, timeZone: 'UTC' });
        queryMs.push(performance.now() - asked);
      }
      await untilIdle();
      index.stop();
      const longest = Math.max(0, ...tasks.filter(({ startTime }) => startTime >= start).map((task) => task.duration));
      return {
        startMs: started - start,
        openMs: opened - started,
        queryMs,
        longestTaskMs: longest,
        turns,
        embedded,
        bytes,
      };
    },

    async measureEngine(run) {
      const worker = new Worker(new URL('./vector-engines.ts', import.meta.url), { type: 'module', name: 'engines' });
      try {
        return await wrap<VectorEngines>(worker).measure(run);
      } finally {
        worker.terminate();
      }
    },
  };
}

/** Long tasks are told a while after they ended. */
function untilIdle(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve, 200)));
}
