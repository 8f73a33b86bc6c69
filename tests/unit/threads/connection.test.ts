import { afterEach, describe, expect, expectTypeOf, test } from 'vitest';
import { FailureError } from '../../../src/lib/core/failure';
import { streamWindow } from '../../../src/lib/threads/async-iterable-handler';
import { connectWorker } from '../../../src/lib/threads/connection';
import { exposeWorker } from '../../../src/lib/threads/expose-worker';
import type { MethodKinds } from '../../../src/lib/threads/remote';
import type { LanguageWorker } from '../../../src/workers/language/api';
import { deferred } from '../../support/deferred';

/** Some libraries throw such things; typed as an error since our own code must not. */
const plainObject = { plain: 'object' } as object as Error;

interface Counter {
  double(value: number): Promise<number>;
  failWith(kind: 'failure' | 'bug' | 'value'): Promise<never>;
  whenAborted(signal: AbortSignal): Promise<string>;
  count(to: number, signal: AbortSignal): AsyncIterable<number>;
  countThenFail(): AsyncIterable<number>;
  uncloneable(): AsyncIterable<unknown>;
}

const counterMethods: MethodKinds<Counter> = {
  double: 'call',
  failWith: 'call',
  whenAborted: 'call',
  count: 'stream',
  countThenFail: 'stream',
  uncloneable: 'stream',
};

const openPorts: MessagePort[] = [];
afterEach(() => {
  for (const port of openPorts.splice(0)) port.close();
});

function connectCounter(): { readonly counter: Counter; readonly produced: number[]; readonly left: Promise<void> } {
  const produced: number[] = [];
  const left = deferred<void>();
  const implementation: Counter = {
    double: async (value) => value * 2,
    async failWith(kind) {
      if (kind === 'failure') throw new FailureError({ code: 'disk-full', neededBytes: 7 });
      if (kind === 'bug') throw new RangeError('out of range');
      return Promise.reject(plainObject);
    },
    whenAborted: (signal) =>
      new Promise((resolve) => {
        const answer = (): void => resolve(signal.reason instanceof Error ? signal.reason.name : String(signal.reason));
        if (signal.aborted) answer();
        signal.addEventListener('abort', answer);
      }),
    async *count(to, signal) {
      try {
        for (let value = 1; value <= to && !signal.aborted; value += 1) {
          produced.push(value);
          yield value;
          // As an engine does between two steps, so that an abort is seen.
          await new Promise((resolve) => setImmediate(resolve));
        }
      } finally {
        left.resolve();
      }
    },
    async *countThenFail() {
      yield 1;
      throw new FailureError({ code: 'context-overflow', promptTokens: 9, limitTokens: 8 });
    },
    async *uncloneable() {
      yield () => undefined;
    },
  };
  const { port1, port2 } = new MessageChannel();
  openPorts.push(port1, port2);
  exposeWorker(implementation, { endpoint: port2 });
  return { counter: connectWorker(port1, counterMethods), produced, left: left.promise };
}

async function collect<Value>(stream: AsyncIterable<Value>): Promise<Value[]> {
  const values: Value[] = [];
  for await (const value of stream) values.push(value);
  return values;
}

const never = new AbortController().signal;

describe('a call', () => {
  test('is answered', async () => {
    const { counter } = connectCounter();
    expect(await counter.double(21)).toBe(42);
  });

  test('rejects with the failure of the other side', async () => {
    const { counter } = connectCounter();
    const error = await counter.failWith('failure').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(FailureError);
    expect(error).toMatchObject({ failure: { code: 'disk-full', neededBytes: 7 } });
  });

  test('keeps name, message and stack of a bug', async () => {
    const { counter } = connectCounter();
    const error = await counter.failWith('bug').catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'RangeError', message: 'out of range' });
    expect((error as Error).stack).toContain('failWith');
  });

  test('keeps a thrown value that is no error', async () => {
    const { counter } = connectCounter();
    await expect(counter.failWith('value')).rejects.toEqual({ plain: 'object' });
  });

  test('carries an abort and its reason', async () => {
    const { counter } = connectCounter();
    const controller = new AbortController();
    const answer = counter.whenAborted(controller.signal);
    controller.abort('enough');
    expect(await answer).toBe('enough');
  });

  test('carries a signal that was aborted before', async () => {
    const { counter } = connectCounter();
    expect(await counter.whenAborted(AbortSignal.abort())).toBe('AbortError');
  });
});

describe('a stream', () => {
  test('gives every value in order and ends', async () => {
    const { counter } = connectCounter();
    expect(await collect(counter.count(20, never))).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });

  test('does not start before somebody reads', async () => {
    const { counter, produced } = connectCounter();
    counter.count(3, never);
    await counter.double(1);
    expect(produced).toEqual([]);
  });

  test('gives what came before a failure, then the failure', async () => {
    const { counter } = connectCounter();
    const values: number[] = [];
    const error = await (async () => {
      for await (const value of counter.countThenFail()) values.push(value);
    })().catch((thrown: unknown) => thrown);
    expect(values).toEqual([1]);
    expect(error).toBeInstanceOf(FailureError);
    expect(error).toMatchObject({ failure: { code: 'context-overflow', promptTokens: 9, limitTokens: 8 } });
  });

  test('throws instead of hanging when a value cannot be cloned', async () => {
    const { counter } = connectCounter();
    await expect(collect(counter.uncloneable())).rejects.toMatchObject({ name: 'DataCloneError' });
  });

  test('ends by its signal', async () => {
    const { counter, left } = connectCounter();
    const controller = new AbortController();
    const values: number[] = [];
    for await (const value of counter.count(100_000, controller.signal)) {
      values.push(value);
      if (value === 3) controller.abort();
    }
    await left;
    expect(values.length).toBeLessThan(100);
  });

  test('is cancelled at its source when the loop is left', async () => {
    const { counter, produced, left } = connectCounter();
    for await (const value of counter.count(100_000, never)) if (value === 3) break;
    await left;
    expect(produced.length).toBeLessThanOrEqual(3 + streamWindow);
  });

  test('lets the source run ahead by the window and no further', async () => {
    const { counter, produced } = connectCounter();
    const reader = counter.count(100_000, never)[Symbol.asyncIterator]();
    await reader.next();
    for (let turn = 0; turn < 50; turn += 1) await counter.double(turn);
    expect(produced.length).toBe(1 + streamWindow);
    await reader.return?.();
  });

  test('does not mix with others that run at the same time', async () => {
    const { counter } = connectCounter();
    const lengths = Array.from({ length: 50 }, (_, index) => index);
    const streams = await Promise.all(lengths.map((length) => collect(counter.count(length, never))));
    expect(streams.map((values) => values.length)).toEqual(lengths);
  });
});

describe('the type of a remote', () => {
  test('is exactly the interface of the worker', () => {
    const { counter } = connectCounter();
    expectTypeOf(counter).toEqualTypeOf<Counter>();
  });

  test('names every method with its kind', () => {
    expectTypeOf<MethodKinds<LanguageWorker>>().toEqualTypeOf<{
      readonly load: 'call';
      readonly generate: 'stream';
      readonly prepare: 'call';
      readonly countTokens: 'call';
      readonly saveCaches: 'call';
      readonly forget: 'call';
    }>();
    // @ts-expect-error a stream cannot be declared as a call
    const wrong: MethodKinds<Pick<Counter, 'count'>> = { count: 'call' };
    expect(wrong).toBeDefined();
  });
});
