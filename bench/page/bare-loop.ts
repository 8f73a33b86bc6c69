import { wrap, type Remote } from 'comlink';
import { findModel } from '../../src/lib/models/catalogue/catalogue';
import type { BareLoad, BareRun, BareTimes, SpeculationTimes } from './api';
import type { BareWorker } from './bare-engine';

/** The bare loop in its worker, as the page holds it. */
export interface BareLoop {
  start(model: string, threads: number): Promise<BareLoad>;
  run(run: BareRun): Promise<BareTimes>;
  speculate(run: BareRun): Promise<SpeculationTimes>;
  excerpts(model: string, text: string, lengths: readonly number[]): Promise<readonly string[]>;
  stop(): void;
}

export function createBareLoop(): BareLoop {
  let worker: Worker | undefined;
  let remote: Remote<BareWorker> | undefined;

  const begin = (): Remote<BareWorker> => {
    worker?.terminate();
    worker = new Worker(new URL('./bare-worker.ts', import.meta.url), { type: 'module', name: 'bare' });
    remote = wrap<BareWorker>(worker);
    return remote;
  };

  const started = (): Remote<BareWorker> => {
    if (remote === undefined) throw new Error('The bare loop is not started.');
    return remote;
  };

  return {
    start: (id, threads) => begin().load({ model: id, files: filesOf(id), threads, cacheBudgetBytes: 0 }),
    run: async (run) => started().run(run),
    speculate: async (run) => started().speculate(run),
    excerpts: async (id, text, lengths) => {
      const another = new Worker(new URL('./bare-worker.ts', import.meta.url), { type: 'module', name: 'bare' });
      try {
        const request = { model: id, files: filesOf(id), threads: 1, cacheBudgetBytes: 0 };
        return await wrap<BareWorker>(another).excerpts(request, text, lengths);
      } finally {
        another.terminate();
      }
    },
    stop: () => {
      worker?.terminate();
      worker = undefined;
      remote = undefined;
    },
  };
}

function filesOf(id: string) {
  const model = findModel(id);
  if (model === undefined) throw new Error(`The catalogue has no ${id}.`);
  return model.files;
}
