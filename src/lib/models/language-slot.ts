import { FailureError } from '../core/failure';
import type { Clock } from '../threads/clock';
import type { Locks } from '../threads/locks';
import type { MethodKinds } from '../threads/remote';
import { superviseWorker, type Heartbeat, type WorkerLike } from '../threads/supervisor';
import type { LanguageWorker, LoadReport, LoadRequest } from '../../workers/language/api';
import type { Model } from '../core/model';
import type { LoadGuard } from './check/load-guard';
import type { RoleStatus } from './language-models';
import type { ModelLibrary } from './model-library';

/** The methods of a language worker and how each answers. */
export const languageWorkerMethods: MethodKinds<LanguageWorker> = {
  load: 'call',
  generate: 'stream',
  prepare: 'call',
  countTokens: 'call',
  saveCaches: 'call',
  forget: 'call',
};

/** How a model's worker is started, and what its engine is told besides the model's files. */
export interface EngineStart {
  readonly startWorker: () => WorkerLike;
  readonly options?: Partial<Pick<LoadRequest, 'endpoint' | 'graphics' | 'cacheBudgetBytes'>>;
}

export interface SlotDependencies {
  readonly library: Pick<ModelLibrary, 'statuses' | 'verify'>;
  /**
   * Finds out how the model's engine is started; each loaded model has a worker of its own. Rejects with `FailureError`.
   *
   * @param memoryFailures loads of the model in this visit that found too little memory
   */
  readonly openEngine: (model: Model, memoryFailures: number) => Promise<EngineStart>;
  readonly threads: number;
  readonly cacheBudgetBytes: number;
  /** A model on the device that may write ahead of another. */
  readonly draftFor?: (model: Model) => Model | undefined;
  /** Stands between a model and its first use; without it every model is trusted. */
  readonly guard?: LoadGuard;
  readonly clock: Clock;
  readonly locks?: Locks | undefined;
  readonly heartbeat?: Heartbeat;
}

/** One language model and its worker: whether it is on the device, in memory, at work. */
export interface LanguageSlot {
  readonly modelId: string;
  /** Known once the library was asked. */
  readonly model: Model | undefined;
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
   * `model-corrupt`, `files-unkept`, what the worker's `load` throws, and what the guard says against the model.
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
  let engine: EngineStart | undefined;
  let report: LoadReport | undefined;
  let verified = false;
  let trusted = dependencies.guard === undefined;
  let memoryFailures = 0;
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
    start() {
      if (engine === undefined) throw new Error(`${modelId} is started before it is loaded`);
      return engine.startWorker();
    },
    async initialise(worker) {
      if (model === undefined) throw new FailureError({ code: 'model-missing', model: modelId });
      setState('loading');
      const draft = dependencies.draftFor?.(model);
      report = await worker.load({
        model: modelId,
        files: model.files,
        threads: dependencies.threads,
        cacheBudgetBytes: dependencies.cacheBudgetBytes,
        ...(draft === undefined ? {} : { draft: { model: draft.id, files: draft.files } }),
        ...engine?.options,
      });
      if (verified && trusted) setState('resident');
    },
    onDeath: ({ abandoned }) => setState(abandoned ? 'failed' : 'stored'),
    clock,
    locks: dependencies.locks,
    ...(dependencies.heartbeat === undefined ? {} : { heartbeat: dependencies.heartbeat }),
  });

  const statusInLibrary = async () => (await library.statuses()).find((status) => status.model.id === modelId);

  const requireFiles = async (): Promise<Model> => {
    const status = await statusInLibrary();
    model = status?.model;
    if (status?.state === 'ready') return status.model;
    setState('absent');
    if (status?.unkept !== undefined) throw new FailureError(status.unkept);
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

  const fail = (error: unknown): never => {
    if (error instanceof FailureError && error.failure.code === 'out-of-memory') memoryFailures += 1;
    supervised.stop();
    setState(isCorrupt(error) ? 'absent' : 'failed');
    throw error;
  };

  return {
    modelId,
    get model() {
      return model;
    },
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
      const wanted = await requireFiles();
      setState('loading');
      engine = await dependencies.openEngine(wanted, memoryFailures).catch((error: unknown) => fail(error));
      // What has no files here runs elsewhere: nothing of it can end this page or be checked once for all.
      const guard = wanted.files.length === 0 ? undefined : dependencies.guard;
      trusted = guard === undefined;
      const guarded = await guard?.begin(wanted).catch((error: unknown) => fail(error));
      try {
        await makeRoom().catch((error: unknown) => {
          setState('stored');
          throw error;
        });
        const [verification, start] = await Promise.allSettled([verify(), supervised.start()]);
        // Files that are corrupt explain whatever the engine made of them.
        for (const outcome of [verification, start]) if (outcome.status === 'rejected') fail(outcome.reason);
        await guarded?.check(supervised.remote).catch((error: unknown) => fail(error));
      } finally {
        await guarded?.end();
      }
      trusted = true;
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
