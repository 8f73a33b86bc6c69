import { exposeWorker } from '../../../src/lib/threads/expose-worker';

/** What the trial worker can do; each way to die is one. */
export interface TrialWorker {
  add(a: number, b: number): Promise<number>;
  hang(): Promise<void>;
  block(): Promise<void>;
  throwLater(): Promise<void>;
  count(): AsyncIterable<number>;
}

const trial: TrialWorker = {
  add: async (a, b) => a + b,
  hang: () => new Promise(() => undefined),
  async block() {
    for (;;);
  },
  async throwLater() {
    setTimeout(() => {
      throw new Error('uncaught in the worker');
    });
    await new Promise(() => undefined);
  },
  async *count() {
    for (let value = 0; ; value += 1) {
      yield value;
      await new Promise((resolve) => setTimeout(resolve));
    }
  },
};

exposeWorker(trial, { endpoint: self, locks: navigator.locks });
