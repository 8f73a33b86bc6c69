import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { FailureError } from '../../../src/lib/core/failure';
import { reportFatal } from '../../../src/lib/threads/expose-worker';
import type { MethodKinds } from '../../../src/lib/threads/remote';
import { superviseWorker, type SupervisedWorker, type SupervisorOptions } from '../../../src/lib/threads/supervisor';
import { deferred } from '../../support/deferred';
import { fakeWorker, type FakeWorker } from '../../support/fake-worker';
import { manualClock, type ManualClock } from '../../support/manual-clock';
import { memoryLocks } from '../../support/memory-locks';

interface Engine {
  load(): Promise<void>;
  answer(text: string): Promise<string>;
  hang(): Promise<void>;
  trap(): Promise<void>;
  refuse(): Promise<void>;
  tokens(): AsyncIterable<number>;
}

const engineMethods: MethodKinds<Engine> = {
  load: 'call',
  answer: 'call',
  hang: 'call',
  trap: 'call',
  refuse: 'call',
  tokens: 'stream',
};

interface Setting {
  readonly engine: SupervisedWorker<Engine>;
  readonly clock: ManualClock;
  readonly workers: FakeWorker[];
  readonly loads: () => number;
  readonly latest: () => FakeWorker;
}

const running: FakeWorker[] = [];
afterEach(() => {
  for (const worker of running.splice(0)) worker.terminate();
});

function supervise(options: Partial<SupervisorOptions<Engine>> = {}): Setting {
  const clock = manualClock();
  const workers: FakeWorker[] = [];
  let loads = 0;
  const implementation = (): Engine => ({
    async load() {
      loads += 1;
    },
    answer: async (text) => `answer to ${text}`,
    hang: () => new Promise(() => undefined),
    async trap() {
      throw new WebAssembly.RuntimeError('unreachable');
    },
    async refuse() {
      throw new FailureError({ code: 'context-overflow', promptTokens: 2, limitTokens: 1 });
    },
    async *tokens() {
      yield 1;
      yield 2;
      await new Promise(() => undefined);
    },
  });
  const engine = superviseWorker<Engine>({
    name: 'test engine',
    methods: engineMethods,
    start() {
      const worker = fakeWorker(implementation(), options.locks);
      workers.push(worker);
      running.push(worker);
      return worker;
    },
    initialise: (worker) => worker.load(),
    clock,
    heartbeat: { intervalMs: 1_000, startLimitMs: 20_000, answerLimitMs: 5_000 },
    ...options,
  });
  const latest = (): FakeWorker => {
    const worker = workers.at(-1);
    if (worker === undefined) throw new Error('no worker was started');
    return worker;
  };
  return { engine, clock, workers, loads: () => loads, latest };
}

const crashed = (reason: string): object => ({ failure: { code: 'engine-crashed', engine: 'test engine', reason } });

async function failure(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => 'no failure',
    (error: unknown) => error,
  );
}

describe('a supervised worker', () => {
  test('starts with the first call and is initialised before it', async () => {
    const { engine, workers, loads } = supervise();
    expect(workers).toHaveLength(0);
    expect(await engine.remote.answer('one')).toBe('answer to one');
    expect(await engine.remote.answer('two')).toBe('answer to two');
    expect([workers.length, loads()]).toEqual([1, 1]);
  });

  test('passes failures on without taking them for deaths', async () => {
    const { engine, workers } = supervise();
    expect(await failure(engine.remote.refuse())).toMatchObject({ failure: { code: 'context-overflow' } });
    await engine.remote.answer('still there');
    expect(workers).toHaveLength(1);
  });

  test('answers every pending call and stream when it reports an error', async () => {
    const { engine, latest } = supervise();
    await engine.start();
    const calls = [engine.remote.hang(), engine.remote.hang()].map(failure);
    const values: number[] = [];
    const stream = failure(
      (async () => {
        for await (const value of engine.remote.tokens()) {
          values.push(value);
          if (value === 2) latest().fail('out of memory');
        }
      })(),
    );
    for (const answer of await Promise.all([...calls, stream])) expect(answer).toMatchObject(crashed('out of memory'));
    expect(values).toEqual([1, 2]);
  });

  test('is replaced and initialised again at the next call', async () => {
    const { engine, latest, workers, loads } = supervise();
    await engine.start();
    latest().fail('gone');
    expect(await engine.remote.answer('again')).toBe('answer to again');
    expect([workers.length, loads()]).toEqual([2, 2]);
    expect(workers[0]?.terminated).toBe(true);
  });

  test('is dead when it says that it cannot go on', async () => {
    const { engine, latest } = supervise();
    await engine.start();
    const call = failure(engine.remote.hang());
    reportFatal(latest().inside, 'poisoned');
    expect(await call).toMatchObject(crashed('poisoned'));
  });

  test('is dead after a WebAssembly trap', async () => {
    const { engine, workers } = supervise();
    expect(await failure(engine.remote.trap())).toMatchObject(crashed('unreachable'));
    await engine.remote.answer('x');
    expect(workers).toHaveLength(2);
  });

  test('is dead when it stays silent beyond the limit', async () => {
    const { engine, latest, clock } = supervise();
    await engine.start();
    const call = failure(engine.remote.hang());
    await engine.remote.answer('the call above is on its way');
    latest().vanish();
    clock.advance(7_000);
    expect(await call).toMatchObject(crashed('the worker stopped answering'));
  });

  test('is left alone while it answers pings', async () => {
    const { engine, clock, workers } = supervise();
    await engine.start();
    void failure(engine.remote.hang());
    for (let second = 0; second < 30; second += 1) {
      clock.advance(1_000);
      await engine.remote.answer('alive');
    }
    expect(workers[0]?.terminated).toBe(false);
  });

  test('is not suspected while nobody waits for it', async () => {
    const { engine, clock, workers, latest } = supervise();
    await engine.start();
    latest().vanish();
    clock.advance(3_600_000);
    expect(workers[0]?.terminated).toBe(false);
  });

  test('is dead as soon as its lifeline is freed', async () => {
    const locks = memoryLocks();
    const { engine, workers } = supervise({ locks });
    await engine.start();
    const call = failure(engine.remote.hang());
    await engine.remote.answer('the lifeline arrived');
    const [lock] = locks.held;
    if (lock === undefined) throw new Error('no lifeline');
    locks.free(lock);
    expect(await call).toMatchObject(crashed('the worker ended'));
    expect(workers[0]?.terminated).toBe(true);
  });

  test('answers the calls that wait for it to start when it dies while starting', async () => {
    const { engine, latest } = supervise({ initialise: (worker) => worker.hang() });
    const calls = [engine.remote.answer('a'), engine.remote.answer('b')].map(failure);
    latest().fail('bad script');
    for (const answer of await Promise.all(calls)) expect(answer).toMatchObject(crashed('bad script'));
  });

  test('gives a refused start to the calls that wait, and tries again later', async () => {
    let refusals = 1;
    const { engine, workers } = supervise({
      async initialise(worker) {
        refusals -= 1;
        if (refusals >= 0) await worker.refuse();
      },
    });
    const [first, second] = await Promise.all([engine.remote.answer('a'), engine.remote.answer('b')].map(failure));
    expect(first).toMatchObject({ failure: { code: 'context-overflow' } });
    expect(second).toMatchObject({ failure: { code: 'context-overflow' } });
    expect(await engine.remote.answer('c')).toBe('answer to c');
    expect(workers).toHaveLength(2);
  });

  test('is given up after three deaths, and tried again when they are long past', async () => {
    const deaths: boolean[] = [];
    const { engine, latest, clock } = supervise({ onDeath: ({ abandoned }) => deaths.push(abandoned) });
    for (let death = 0; death < 3; death += 1) {
      await engine.start();
      latest().fail('again');
    }
    expect(deaths).toEqual([false, false, true]);
    expect(await failure(engine.remote.answer('x'))).toMatchObject({
      failure: { code: 'engine-abandoned', engine: 'test engine', deaths: 3 },
    });
    clock.advance(600_000);
    expect(await engine.remote.answer('y')).toBe('answer to y');
  });

  test('counts a worker that cannot even be made as a death', async () => {
    const { engine } = supervise({
      start() {
        throw new Error('refused by policy');
      },
    });
    expect(await failure(engine.start())).toMatchObject(crashed('refused by policy'));
    await failure(engine.start());
    await failure(engine.start());
    expect(await failure(engine.start())).toMatchObject({ failure: { code: 'engine-abandoned' } });
  });

  test('may be stopped and started again without that being a death', async () => {
    const deaths: string[] = [];
    const { engine, workers } = supervise({ onDeath: ({ reason }) => deaths.push(reason) });
    for (let round = 0; round < 5; round += 1) {
      await engine.start();
      const call = failure(engine.remote.hang());
      engine.stop();
      expect(await call).toMatchObject(crashed('the worker was stopped'));
    }
    expect(workers.every((worker) => worker.terminated)).toBe(true);
    expect(deaths).toEqual([]);
  });
});

describe('whatever the order of deaths and calls', () => {
  const step = fc.constantFrom(
    'answer',
    'hang',
    'stream',
    'refuse',
    'trap',
    'fail',
    'vanish',
    'stop',
    'silence',
    'turn',
  );

  test('no call is left unanswered', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const { engine, workers, clock } = supervise({ deathWindowMs: 30_000 });
        const answers: Promise<unknown>[] = [];
        for (const next of steps) {
          const worker = workers.at(-1);
          if (next === 'answer') answers.push(failure(engine.remote.answer('x')));
          if (next === 'hang') answers.push(failure(engine.remote.hang()));
          if (next === 'refuse') answers.push(failure(engine.remote.refuse()));
          if (next === 'trap') answers.push(failure(engine.remote.trap()));
          if (next === 'stream') answers.push(failure(readToTheEnd(engine.remote.tokens())));
          if (next === 'fail') worker?.fail('failed');
          if (next === 'vanish') worker?.vanish();
          if (next === 'stop') engine.stop();
          if (next === 'silence') clock.advance(21_000);
          if (next === 'turn') await turn();
        }
        // Whatever still hangs now loses its worker, and each answer may start another that hangs.
        const settled = deferred<void>();
        void Promise.all(answers).then(() => settled.resolve());
        for (let round = 0; round < 10; round += 1) {
          for (const worker of workers) worker.vanish();
          clock.advance(25_000);
          await turn();
        }
        await settled.promise;
        for (const worker of workers.splice(0)) worker.terminate();
      }),
      { numRuns: 150 },
    );
  });

  async function readToTheEnd(stream: AsyncIterable<number>): Promise<void> {
    for await (const value of stream) void value;
  }

  async function turn(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
});
