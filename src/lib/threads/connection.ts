import { wrap, type Endpoint } from 'comlink';
import { releaseSignal } from './abort-signal-handler';
import { remoteOf, type Caller, type MethodKinds } from './remote';
import { installTransferHandlers } from './transfer-handlers';

/**
 * Connects to whatever {@link exposeWorker} offers at the other end and gives it the shape of its interface.
 * A worker that may die is better reached through `superviseWorker`, which answers what a dead worker cannot.
 */
export function connectWorker<Methods extends object>(endpoint: Endpoint, kinds: MethodKinds<Methods>): Methods {
  return remoteOf(kinds, callerOf(endpoint));
}

/** Carries calls by name over an endpoint. */
export function callerOf(endpoint: Endpoint): Caller {
  installTransferHandlers();
  const worker = wrap<Record<string, (...args: readonly unknown[]) => unknown>>(endpoint);

  const send = (method: string, args: readonly unknown[]): Promise<unknown> => {
    const remoteMethod = worker[method];
    if (remoteMethod === undefined) throw new TypeError(`no method ${method}`);
    return remoteMethod(...args);
  };

  return {
    async call(method, args) {
      const borrowed = borrowSignals(args);
      try {
        return await send(method, borrowed.args);
      } finally {
        borrowed.release();
      }
    },

    async *stream(method, args) {
      const borrowed = borrowSignals(args);
      let finished = false;
      try {
        const stream = await send(method, borrowed.args);
        if (!isAsyncIterable(stream)) throw new TypeError(`${method} did not answer with a stream`);
        yield* stream;
        finished = true;
      } finally {
        // A producer that waits for something else than its consumer only notices that the loop was left by its signal.
        if (!finished) borrowed.abort();
        borrowed.release();
      }
    },
  };
}

function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}

interface BorrowedSignals {
  readonly args: readonly unknown[];
  abort(): void;
  release(): void;
}

/** Replaces each signal by one of this call's own, so that a long-lived signal gathers no channels. */
function borrowSignals(args: readonly unknown[]): BorrowedSignals {
  const controllers: AbortController[] = [];
  const releases: (() => void)[] = [];
  const borrowed = args.map((argument) => {
    if (!(argument instanceof AbortSignal)) return argument;
    const controller = new AbortController();
    const follow = (): void => controller.abort(argument.reason);
    if (argument.aborted) follow();
    argument.addEventListener('abort', follow, { once: true });
    controllers.push(controller);
    releases.push(() => {
      argument.removeEventListener('abort', follow);
      releaseSignal(controller.signal);
    });
    return controller.signal;
  });
  return {
    args: borrowed,
    abort: () => {
      for (const controller of controllers) controller.abort();
    },
    release: () => {
      for (const release of releases) release();
    },
  };
}
