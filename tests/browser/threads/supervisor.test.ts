import { afterEach, describe, expect, test } from 'vitest';
import { FailureError } from '../../../src/lib/core/failure';
import { systemClock } from '../../../src/lib/threads/clock';
import { superviseWorker, type SupervisedWorker } from '../../../src/lib/threads/supervisor';
import type { TrialWorker } from './trial-worker';

const started: Worker[] = [];
afterEach(() => {
  for (const worker of started.splice(0)) worker.terminate();
});

function supervise(answerLimitMs = 60_000): SupervisedWorker<TrialWorker> {
  return superviseWorker<TrialWorker>({
    name: 'trial',
    methods: { add: 'call', hang: 'call', block: 'call', throwLater: 'call', count: 'stream' },
    start() {
      const worker = new Worker(new URL('./trial-worker.ts', import.meta.url), { type: 'module' });
      started.push(worker);
      return worker;
    },
    clock: systemClock(),
    locks: navigator.locks,
    heartbeat: { intervalMs: 50, startLimitMs: 60_000, answerLimitMs },
  });
}

async function reasonOf(promise: Promise<unknown>): Promise<string> {
  const error = await promise.catch((thrown: unknown) => thrown);
  if (!(error instanceof FailureError) || error.failure.code !== 'engine-crashed') throw error;
  return error.failure.reason;
}

describe('a real worker', () => {
  test('that is ended from outside is noticed, and replaced at the next call', async () => {
    const trial = supervise();
    expect(await trial.remote.add(1, 2)).toBe(3);
    const call = reasonOf(trial.remote.hang());
    started[0]?.terminate();
    expect(await call).toBe('the worker ended');
    expect(await trial.remote.add(2, 3)).toBe(5);
  });

  test('that is ended from outside ends the stream that was read', async () => {
    const trial = supervise();
    const values: number[] = [];
    const reading = reasonOf(
      (async () => {
        for await (const value of trial.remote.count()) {
          values.push(value);
          if (value === 10) started[0]?.terminate();
        }
      })(),
    );
    expect(await reading).toBe('the worker ended');
    expect(values.slice(0, 11)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test('that throws outside of a call is replaced', async () => {
    const trial = supervise();
    expect(await reasonOf(trial.remote.throwLater())).toContain('uncaught in the worker');
    expect(await trial.remote.add(1, 1)).toBe(2);
  });

  test('that never comes back from a call is ended by the watchdog', async () => {
    const trial = supervise(500);
    await trial.start();
    expect(await reasonOf(trial.remote.block())).toBe('the worker stopped answering');
    expect(await trial.remote.add(1, 1)).toBe(2);
  });
});
