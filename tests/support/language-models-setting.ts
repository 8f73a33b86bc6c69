import { FailureError } from '../../src/lib/core/failure';
import type { GenerationEvent } from '../../src/lib/models/language-model';
import { createProcessorQueues } from '../../src/lib/models/processor-queue';
import { untilAborted } from '../../src/lib/models/until-aborted';
import type { LanguageRole, RoleStatus } from '../../src/lib/models/language-models';
import type { ModelStatus } from '../../src/lib/models/model-library';
import {
  createLanguageModels,
  type LanguageModelsDependencies,
  type ResidentLanguageModels,
} from '../../src/lib/models/resident-language-models';
import type { LanguageWorker, LoadRequest } from '../../src/workers/language/api';
import { catalogueModel } from './catalogue-models';
import { fakeWorker, type FakeWorker } from './fake-worker';
import { manualClock } from './manual-clock';

const fast = catalogueModel('fast');
const reasoning = catalogueModel('reasoning');
const doneEvent: GenerationEvent = {
  type: 'done',
  stopReason: 'end',
  usage: { promptTokens: 1, reusedTokens: 0, answerTokens: 1 },
  firstTokenMs: 1,
  totalMs: 1,
};

/** A language worker that was started, with what it did. */
export interface StartedWorker {
  readonly worker: FakeWorker;
  model: string | undefined;
  readonly saved: () => number;
}

/** Language models over fake workers and a fake library, with the strings that a test pulls. */
export interface LanguageModelsSetting {
  readonly models: ResidentLanguageModels;
  readonly workers: StartedWorker[];
  readonly history: string[];
  readonly libraryStates: Map<string, ModelStatus['state']>;
  readonly verification: Map<string, Promise<boolean>>;
  readonly forgotten: string[];
  readonly loadGate: { current: Promise<void> };
  /** Each answer waits for this before its last event. */
  readonly answerGate: { current: Promise<void> };
  /** How many workers the device has memory for. */
  readonly mostAlive: { current: number };
  /** What each load's engine was told of loads that found too little memory. */
  readonly memoryFailures: readonly number[];
  readonly alive: () => (string | undefined)[];
  readonly closeAll: () => void;
  readonly stateOf: (role: LanguageRole) => RoleStatus['state'] | undefined;
}

export function languageModelsSetting(options: Partial<LanguageModelsDependencies> = {}): LanguageModelsSetting {
  const workers: StartedWorker[] = [];
  const history: string[] = [];
  const forgotten: string[] = [];
  const libraryStates = new Map<string, ModelStatus['state']>([
    ['fast', 'ready'],
    ['reasoning', 'ready'],
  ]);
  const verification = new Map<string, Promise<boolean>>();
  const loadGate = { current: Promise.resolve() };
  const answerGate = { current: Promise.resolve() };
  const mostAlive = { current: Infinity };
  const memoryFailures: number[] = [];

  const startWorker = (): FakeWorker => {
    let saved = 0;
    const implementation: LanguageWorker = {
      async load(load: LoadRequest) {
        started.model = load.model;
        history.push(`load ${load.model}`);
        await loadGate.current;
        if (alive().length > mostAlive.current) throw new FailureError({ code: 'out-of-memory', engine: load.model });
        return { contextTokens: 2_048, threads: load.threads, loadMs: 1, memoryBytes: 1 };
      },
      async *generate({ cacheKey }, signal) {
        history.push(`generate ${cacheKey}`);
        yield { type: 'token', text: `I am ${started.model}`, id: 1, logProbability: 0 };
        await untilAborted(answerGate.current, signal).catch(() => undefined);
        yield signal.aborted ? { ...doneEvent, stopReason: 'aborted' } : doneEvent;
      },
      async prepare({ cacheKey }, signal) {
        history.push(`prepare ${cacheKey}`);
        await untilAborted(answerGate.current, signal).catch(() => history.push(`gave up ${cacheKey}`));
      },
      countTokens: async (messages) => messages.length,
      async saveCaches() {
        saved += 1;
      },
      async forget(cacheKey) {
        forgotten.push(`${started.model} in memory: ${cacheKey}`);
      },
    };
    const worker = fakeWorker(implementation);
    const started: StartedWorker = { worker, model: undefined, saved: () => saved };
    workers.push(started);
    return worker;
  };

  const models = createLanguageModels({
    set: { fast: 'fast', reasoning: 'reasoning' },
    library: {
      statuses: async () =>
        [fast, reasoning].map((model) => {
          const state = libraryStates.get(model.id) ?? 'absent';
          const status = { model, state, doneBytes: 0, totalBytes: 1_000 };
          return state === 'corrupt' ? { ...status, corruptFiles: ['weights.bin'] } : status;
        }),
      async verify(modelId) {
        const intact = (await verification.get(modelId)) ?? true;
        if (!intact) libraryStates.set(modelId, 'corrupt');
        return intact;
      },
    },
    openEngine: async (_model, failures) => {
      memoryFailures.push(failures);
      return { startWorker };
    },
    threads: 1,
    cacheBudgetBytes: 1_000,
    budgetBytes: 2_000,
    queues: createProcessorQueues(),
    clock: manualClock(),
    forgetStored: async (cacheKey) => void forgotten.push(`on disk: ${cacheKey}`),
    ...options,
  });
  const stateOf = (role: LanguageRole) => models.statuses().find((status) => status.role === role)?.state;
  const alive = () => workers.filter(({ worker }) => !worker.terminated).map(({ model }) => model);
  return {
    models,
    workers,
    history,
    libraryStates,
    verification,
    forgotten,
    loadGate,
    answerGate,
    mostAlive,
    memoryFailures,
    alive,
    closeAll: () => {
      for (const { worker } of workers) worker.terminate();
    },
    stateOf,
  };
}
