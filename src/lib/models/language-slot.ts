import { FailureError } from '../core/failure';
import type { Clock } from '../threads/clock';
import type { Locks } from '../threads/locks';
import type { MethodKinds } from '../threads/remote';
import { superviseWorker, type Heartbeat, type WorkerLike } from '../threads/supervisor';
import type { LanguageWorker, LoadReport } from '../../workers/language/api';
import type { EngineName, Model } from '../core/model';
import type { RoleStatus } from './language-models';
import type { ModelLibrary } from './model-library';

/** The methods of a language worker and how each answers. */
const languageWorkerMethods: MethodKinds<LanguageWorker> = {
  load: 'call',
  generate: 'stream',
  countTokens: 'call',
  saveCaches: 'call',
  forget: 'call',
};

export interface SlotDependencies {
  readonly library: Pick<ModelLibrary, 'statuses' | 'verify'>;
  /** Starts a worker of the engine that runs the model; each loaded model has its own. */
  readonly startWorker: (engine: EngineName) => WorkerLike;
  readonly threads: number;
  readonly cacheBudgetBytes: number;
  readonly clock: Clock;
  readonly locks?: Locks | undefined;
  readonly heartbeat?: Heartbeat;
}

/** One language model and its worker: whether it is on the device, in memory, at work. */
export interface LanguageSlot {
  readonly modelId: string;
  readonly state: RoleStatus['state'];
  /** From the catalogue, known once the library was asked. */
  readonly memoryBytes: number;
  readonly lastUsed: number;
  readonly busy: boolean;
  /** Of the load that made the model resident. */
  readonly report: LoadReport | undefined;
  /** Calls to it load the model again if the worker died; `load` comes first, since it also makes room. */
  readonly worker: LanguageWorker;
  /** Reads from the library whether the files are there. */
  refresh(): Promise<void>;
  /**
   * Loads and verifies the files side by side; `makeRoom` is called before memory is taken. Throws `model-missing`,
   * `model-corrupt`, and what the worker's `load` throws.
   */
  load(makeRoom: () => Promise<void>): Promise<void>;
  /** Ends the worker, which frees its memory. */
  unload(): void;
  /** Marks the model as at work until the returned function is called. */
  use(): () => void;
}

/** @param changed called whenever `state` or `busy` changes */
export function createLanguageSlot(modelId: string, dependencies: SlotDependencies, changed: () => void): LanguageSlot {
  const { library, clock } = dependencies;
  let state: RoleStatus['state'] = 'absent';
  let model: Model | undefined;
  let report: LoadReport | undefined;
  let verified = false;
  let users = 0;
  let lastUsed = clock.now();

  const setState = (next: RoleStatus['state']): void => {
    if (state === next) return;
    state = next;
    changed();
  };

  const supervised = superviseWorker<LanguageWorker>({
    name: modelId,
    methods: languageWorkerMethods,
    start: () => dependencies.startWorker(model?.engine ?? 'kernels'),
    async initialise(worker) {
      if (model === undefined) throw new FailureError({ code: 'model-missing', model: modelId });
      setState('loading');
      report = await worker.load({
        model: modelId,
        files: model.files,
        threads: dependencies.threads,
        cacheBudgetBytes: dependencies.cacheBudgetBytes,
      });
      if (verified) setState('resident');
    },
    onDeath: ({ abandoned }) => setState(abandoned ? 'failed' : 'stored'),
    clock,
    locks: dependencies.locks,
    ...(dependencies.heartbeat === undefined ? {} : { heartbeat: dependencies.heartbeat }),
  });

  const statusInLibrary = async () => (await library.statuses()).find((status) => status.model.id === modelId);

  const requireFiles = async (): Promise<void> => {
    const status = await statusInLibrary();
    model = status?.model;
    if (status?.state === 'ready') return;
    setState('absent');
    const corruptFile = status?.corruptFiles?.[0];
    if (corruptFile !== undefined) throw new FailureError({ code: 'model-corrupt', model: modelId, file: corruptFile });
    throw new FailureError({ code: 'model-missing', model: modelId });
  };

  /** Once in a page's life: a swap must not wait for the hash of a gigabyte each time. */
  const verify = async (): Promise<void> => {
    if (verified) return;
    verified = await library.verify(modelId, new AbortController().signal);
    if (verified) return;
    supervised.stop();
    await requireFiles();
    throw new FailureError({ code: 'model-missing', model: modelId });
  };

  return {
    modelId,
    get state() {
      return state;
    },
    get memoryBytes() {
      return model?.memoryBytes ?? 0;
    },
    get lastUsed() {
      return lastUsed;
    },
    get busy() {
      return users > 0;
    },
    get report() {
      return report;
    },
    worker: supervised.remote,

    async refresh() {
      const status = await statusInLibrary();
      model = status?.model;
      const stored = status?.state === 'ready';
      if (!stored) {
        verified = false;
        supervised.stop();
        setState('absent');
      } else if (state === 'absent' || state === 'failed') setState('stored');
    },

    async load(makeRoom) {
      await requireFiles();
      setState('loading');
      try {
        await makeRoom();
      } catch (error) {
        setState('stored');
        throw error;
      }
      const [verification, start] = await Promise.allSettled([verify(), supervised.start()]);
      // Files that are corrupt explain whatever the engine made of them.
      for (const outcome of [verification, start]) {
        if (outcome.status === 'fulfilled') continue;
        supervised.stop();
        setState(isCorrupt(outcome.reason) ? 'absent' : 'failed');
        throw outcome.reason;
      }
      setState('resident');
    },

    unload() {
      supervised.stop();
      if (state !== 'absent') setState('stored');
    },

    use() {
      users += 1;
      lastUsed = clock.now();
      let over = false;
      return () => {
        if (over) return;
        over = true;
        users -= 1;
        lastUsed = clock.now();
        changed();
      };
    },
  };
}

function isCorrupt(error: unknown): boolean {
  return error instanceof FailureError && ['model-corrupt', 'model-missing'].includes(error.failure.code);
}
