import type { Endpoint } from 'comlink';
import { FailureError } from '../core/failure';
import type { Clock } from './clock';
import { callerOf } from './connection';
import { isControlMessage, type PageControlMessage } from './control-messages';
import type { Locks } from './locks';
import { remoteOf, type Caller, type MethodKinds } from './remote';

/** What the supervisor needs of a `Worker`. */
export interface WorkerLike extends Endpoint {
  terminate(): void;
}

/** How long a worker may stay silent while somebody waits for it. Workers compute synchronously, so these are long. */
export interface Heartbeat {
  readonly intervalMs: number;
  /** While the worker starts and loads. */
  readonly startLimitMs: number;
  /** While it answers. */
  readonly answerLimitMs: number;
}

/** A prompt chunk takes up to some seconds and loading a large model up to a minute on a slow device. */
const defaultHeartbeat: Heartbeat = { intervalMs: 5_000, startLimitMs: 180_000, answerLimitMs: 60_000 };

export interface SupervisorOptions<Methods extends object> {
  /** Names the worker in failures. */
  readonly name: string;
  readonly methods: MethodKinds<Methods>;
  /** Starts a new worker. */
  readonly start: () => WorkerLike;
  /** Prepares a new worker before any call goes through, as loading a model does; a refusal answers the calls that wait. */
  readonly initialise?: (worker: Methods) => Promise<void>;
  /** Called after every death that was not asked for, once all calls are answered. */
  readonly onDeath?: (death: { readonly reason: string; readonly abandoned: boolean }) => void;
  readonly clock: Clock;
  /** With it, a worker that is ended from outside is noticed at once instead of by its silence. */
  readonly locks?: Locks | undefined;
  readonly heartbeat?: Heartbeat;
  /** This many deaths within `deathWindowMs` and the worker is given up. */
  readonly maxDeaths?: number;
  readonly deathWindowMs?: number;
}

export interface SupervisedWorker<Methods> {
  /** The worker's own interface. Calls start the worker if need be, and are answered even when it dies. */
  readonly remote: Methods;
  /** Starts and initialises the worker unless that was done; rejects as a call would. */
  start(): Promise<void>;
  /** Ends the worker and frees its memory; calls that wait are answered with `engine-crashed`. The next call starts another. */
  stop(): void;
}

/** One life of the worker. */
interface Life {
  readonly worker: WorkerLike;
  readonly caller: Caller;
  readonly pending: Set<(error: FailureError) => void>;
  readonly ready: Promise<void>;
  /** Settles once the end of the worker can be noticed; nothing waits for it where there are no locks. */
  readonly lifeline: Promise<void>;
  readonly holdLifeline: () => void;
  starting: boolean;
  unansweredPings: number;
  over: FailureError | undefined;
  readonly release: (() => void)[];
}

/**
 * Keeps a worker alive. A worker is dead when it reports an error or a fatal state, when its lifeline lock is freed,
 * when it stays silent for too long, or when a call ends in a WebAssembly trap. Each death answers every pending call and
 * stream with `engine-crashed`; the next call starts a new worker; after too many deaths calls get `engine-abandoned`.
 */
export function superviseWorker<Methods extends object>(
  options: SupervisorOptions<Methods>,
): SupervisedWorker<Methods> {
  const { name, methods, clock, locks, heartbeat = defaultHeartbeat, maxDeaths = 3, deathWindowMs = 600_000 } = options;
  let life: Life | undefined;
  let deaths: number[] = [];

  const end = (ending: Life, failure: FailureError): boolean => {
    if (ending.over !== undefined) return false;
    ending.over = failure;
    if (life === ending) life = undefined;
    for (const release of ending.release) release();
    ending.worker.terminate();
    for (const reject of [...ending.pending]) reject(failure);
    return true;
  };

  const recentDeaths = (): number => {
    deaths = deaths.filter((at) => clock.now() - at < deathWindowMs);
    return deaths.length;
  };

  const countDeath = (reason: string): void => {
    deaths.push(clock.now());
    options.onDeath?.({ reason, abandoned: recentDeaths() >= maxDeaths });
  };

  const die = (dying: Life, reason: string): FailureError => {
    const failure = new FailureError({ code: 'engine-crashed', engine: name, reason });
    if (end(dying, failure)) countDeath(reason);
    return dying.over ?? failure;
  };

  /** Settles as the work does, or with the end of the life if that comes first. */
  const untilDeath = <Value>(current: Life, work: () => Promise<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      if (current.over !== undefined) {
        reject(current.over);
        return;
      }
      current.pending.add(reject);
      work()
        .then(resolve, (error: unknown) => reject(isTrap(error) ? die(current, error.message) : error))
        .finally(() => current.pending.delete(reject));
    });

  const guarded = (current: Life): Caller => ({
    call: (method, args) => untilDeath(current, () => current.caller.call(method, args)),
    async *stream(method, args) {
      const iterator = current.caller.stream(method, args)[Symbol.asyncIterator]();
      let finished = false;
      try {
        for (;;) {
          const result = await untilDeath(current, () => iterator.next());
          if (result.done === true) {
            finished = true;
            return;
          }
          yield result.value;
        }
      } finally {
        // Behind a dead worker the stream below never settles, so it is left, not awaited.
        if (!finished && current.over === undefined) await iterator.return?.();
      }
    },
  });

  const watch = (current: Life): void => {
    const { worker } = current;
    const onMessage = (event: Event): void => {
      current.unansweredPings = 0;
      if (!('data' in event) || !isControlMessage(event.data)) return;
      if (event.data.control === 'fatal') die(current, event.data.reason);
      if (event.data.control === 'lifeline') watchLifeline(current, event.data.lock);
    };
    const onError = (event: Event): void => {
      die(current, 'message' in event && typeof event.message === 'string' ? event.message : 'the worker failed');
    };
    const onMessageError = (): void => {
      die(current, 'a message of the worker could not be read');
    };
    worker.addEventListener('message', onMessage);
    worker.addEventListener('error', onError);
    worker.addEventListener('messageerror', onMessageError);
    const stopTimer = clock.every(heartbeat.intervalMs, () => beat(current));
    current.release.push(stopTimer, () => {
      worker.removeEventListener('message', onMessage);
      worker.removeEventListener('error', onError);
      worker.removeEventListener('messageerror', onMessageError);
    });
  };

  const watchLifeline = (current: Life, lock: string): void => {
    if (locks === undefined) return;
    current.holdLifeline();
    const stopWatching = new AbortController();
    current.release.push(() => stopWatching.abort());
    locks
      .request(lock, { signal: stopWatching.signal }, () => {
        die(current, 'the worker ended');
      })
      .catch((error: unknown) => {
        if (!stopWatching.signal.aborted) throw error;
      });
  };

  /** Counts beats and not the clock's time: a device that slept wakes with a large step of time and a healthy worker. */
  const beat = (current: Life): void => {
    if (current.pending.size === 0) return;
    const limitMs = current.starting ? heartbeat.startLimitMs : heartbeat.answerLimitMs;
    if (current.unansweredPings * heartbeat.intervalMs >= limitMs) {
      die(current, 'the worker stopped answering');
      return;
    }
    current.unansweredPings += 1;
    const ping: PageControlMessage = { control: 'ping' };
    current.worker.postMessage(ping);
  };

  const initialise = async (current: Life): Promise<void> => {
    try {
      const prepare = async (): Promise<unknown> =>
        Promise.all([options.initialise?.(remoteOf(methods, guarded(current))), locks && current.lifeline]);
      await untilDeath(current, prepare);
      current.starting = false;
    } catch (error) {
      end(current, new FailureError({ code: 'engine-crashed', engine: name, reason: 'the worker could not start' }));
      throw error;
    }
  };

  const startWorker = (): WorkerLike => {
    try {
      return options.start();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      countDeath(reason);
      throw new FailureError({ code: 'engine-crashed', engine: name, reason });
    }
  };

  const begin = (): Life => {
    const worker = startWorker();
    let resolveReady: (ready: Promise<void>) => void = () => undefined;
    let holdLifeline = (): void => undefined;
    const started: Life = {
      worker,
      caller: callerOf(worker),
      pending: new Set(),
      ready: new Promise((resolve) => {
        resolveReady = resolve;
      }),
      lifeline: new Promise((resolve) => {
        holdLifeline = resolve;
      }),
      holdLifeline: () => holdLifeline(),
      starting: true,
      unansweredPings: 0,
      over: undefined,
      release: [],
    };
    life = started;
    watch(started);
    resolveReady(initialise(started));
    return started;
  };

  const readyLife = async (): Promise<Life> => {
    if (recentDeaths() >= maxDeaths) {
      throw new FailureError({ code: 'engine-abandoned', engine: name, deaths: deaths.length });
    }
    const current = life ?? begin();
    await current.ready;
    return current;
  };

  const supervised: Caller = {
    call: async (method, args) => guarded(await readyLife()).call(method, args),
    async *stream(method, args) {
      yield* guarded(await readyLife()).stream(method, args);
    },
  };

  return {
    remote: remoteOf(methods, supervised),
    async start() {
      await readyLife();
    },
    stop() {
      if (life !== undefined)
        end(life, new FailureError({ code: 'engine-crashed', engine: name, reason: 'the worker was stopped' }));
    },
  };
}

/** A trap leaves the WebAssembly instance in an unknown state: nothing that it answers afterwards can be trusted. */
function isTrap(error: unknown): error is Error {
  return error instanceof Error && error.name === 'RuntimeError';
}
