import { FailureError } from '../core/failure';
import type { Model, ModelChoice } from '../core/model';
import { canDraftFor } from './draft-model';
import type { LanguageModel } from './language-model';
import { languageRoles, type LanguageModels, type LanguageRole, type RoleStatus } from './language-models';
import { createLanguageSlot, type LanguageSlot, type SlotDependencies } from './language-slot';
import type { ProcessorQueues } from './processor-queue';
import { fitsBeside, modelsToUnload } from './residency';
import { untilAborted } from './until-aborted';
import { createWorkerLanguageModel } from './worker-language-model';

export interface LanguageModelsDependencies extends SlotDependencies {
  /** Catalogue ids by role; both roles may be played by one model. */
  readonly set: Readonly<Record<LanguageRole, string>>;
  /** In which models wait for the processor that they compute on. */
  readonly queues: ProcessorQueues;
  /** What all loaded models may take together; see `memoryBudgetBytes`. */
  readonly budgetBytes: number;
  /** Drops the key-value caches of that name on disk, of every model, also of those of another set. */
  readonly forgetStored: (cacheKey: string) => Promise<void>;
}

/** Language models in workers of their own, with what the composition root needs beside {@link LanguageModels}. */
export interface ResidentLanguageModels extends LanguageModels {
  /** Looks again which files are on the device: at the start, and after a download or a removal. */
  refresh(): Promise<void>;
  /** Writes the key-value caches of the models in memory that are not at work. For idle moments. */
  saveCaches(): Promise<void>;
  /** Frees the memory of all models but the one that was asked last, once their answers are finished. */
  relieve(): Promise<void>;
  /** Drops the key-value cache of that name from every model, without loading one for it. */
  forget(cacheKey: string): Promise<void>;
  /** Ends the workers of these models at once, whatever they do. */
  end(modelIds: readonly string[]): void;
  /** Ends all workers. */
  close(): void;
}

/** Both models stay in memory where it suffices; else the one that was not asked for longest leaves before another comes. */
export function createLanguageModels(dependencies: LanguageModelsDependencies): ResidentLanguageModels {
  const { set, budgetBytes } = dependencies;
  const listeners = new Set<(statuses: readonly RoleStatus[]) => void>();
  const waiting = new Set<() => void>();
  let lastStatuses = '';
  let loads: Promise<unknown> = Promise.resolve();

  const changed = (): void => {
    for (const check of [...waiting]) check();
    const statuses = currentStatuses();
    const key = JSON.stringify(statuses);
    if (key === lastStatuses) return;
    lastStatuses = key;
    for (const listener of [...listeners]) listener(statuses);
  };

  const slots = new Map<string, LanguageSlot>();
  const models = new Map<string, LanguageModel>();
  const loading = new Map<string, Promise<void>>();
  for (const modelId of Object.values(set)) slotOf(modelId);

  function slotOf(modelId: string): LanguageSlot {
    const known = slots.get(modelId);
    if (known !== undefined) return known;
    const slot = createLanguageSlot(modelId, { ...dependencies, draftFor }, changed);
    slots.set(modelId, slot);
    return slot;
  }

  /** The fast model, where there is room for a second one of it. */
  function draftFor(model: Model): Model | undefined {
    const fast = slots.get(set.fast);
    if (fast?.model === undefined || fast.state === 'absent' || !canDraftFor(fast.model, model)) return undefined;
    const others = residents().filter(({ modelId }) => modelId !== model.id);
    return fitsBeside([...others, fast.model], model, budgetBytes) ? fast.model : undefined;
  }

  function modelOf(slot: LanguageSlot): LanguageModel {
    const known = models.get(slot.modelId);
    if (known !== undefined) return known;
    const model = createWorkerLanguageModel(slot, () => ensureResident(slot), dependencies.queues);
    models.set(slot.modelId, model);
    return model;
  }

  function currentStatuses(): readonly RoleStatus[] {
    return languageRoles.map((role) => statusOf(role));
  }

  function statusOf(role: LanguageRole, choice: ModelChoice = {}): RoleStatus {
    const modelId = choice[role] ?? set[role];
    return { role, modelId, state: slotOf(modelId).state };
  }

  function leavingFor(slot: LanguageSlot): readonly string[] {
    return slot.state === 'resident' ? [] : modelsToUnload(residents(), slot, budgetBytes);
  }

  function idle(slot: LanguageSlot): Promise<void> {
    return new Promise((resolve) => {
      const check = (): void => {
        if (slot.busy && slot.state === 'resident') return;
        waiting.delete(check);
        resolve();
      };
      waiting.add(check);
      check();
    });
  }

  function residents(): readonly LanguageSlot[] {
    return [...slots.values()].filter(({ state }) => state === 'resident');
  }

  async function makeRoom(incoming: LanguageSlot): Promise<void> {
    for (const modelId of modelsToUnload(residents(), incoming, budgetBytes)) {
      const leaving = slots.get(modelId);
      if (leaving === undefined) continue;
      await unloadWhenIdle(leaving);
    }
  }

  /** An answer that is being written is not cut off for another model. */
  async function unloadWhenIdle(leaving: LanguageSlot): Promise<void> {
    while (leaving.state === 'resident') {
      await idle(leaving);
      await saveCachesOf(leaving);
      if (leaving.busy) continue;
      leaving.unload();
      return;
    }
  }

  /** A worker that dies here takes nothing with it that cannot be computed again. */
  async function saveCachesOf(slot: LanguageSlot): Promise<void> {
    if (slot.state !== 'resident') return;
    try {
      await slot.worker.saveCaches();
    } catch (error) {
      if (!(error instanceof FailureError)) throw error;
    }
  }

  /** Where the memory that was counted on is not to be had, the other models leave. */
  async function load(slot: LanguageSlot): Promise<void> {
    try {
      await slot.load(() => makeRoom(slot));
    } catch (error) {
      const isOutOfMemory = error instanceof FailureError && error.failure.code === 'out-of-memory';
      if (!isOutOfMemory || residents().length === 0) throw error;
      await unloadAll(residents());
      await slot.load(() => Promise.resolve());
    }
  }

  async function unloadAll(leaving: readonly LanguageSlot[]): Promise<void> {
    for (const slot of leaving) await unloadWhenIdle(slot);
  }

  /** One load at a time, so that two do not count on the same memory. */
  function ensureResident(slot: LanguageSlot): Promise<void> {
    if (slot.state === 'resident') return Promise.resolve();
    const running = loading.get(slot.modelId);
    if (running !== undefined) return running;
    const loaded = loads.then(() => (slot.state === 'resident' ? undefined : load(slot)));
    loading.set(slot.modelId, loaded);
    const forgetLoad = (): void => void loading.delete(slot.modelId);
    loads = loaded.then(forgetLoad, forgetLoad);
    return loaded;
  }

  return {
    statuses: currentStatuses,

    status(role, choice) {
      const status = statusOf(role, choice);
      const leaving = leavingFor(slotOf(status.modelId));
      return leaving.length === 0 ? status : { ...status, leaving };
    },

    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    async acquire(role, signal, choice = {}) {
      const slot = slotOf(choice[role] ?? set[role]);
      await untilAborted(ensureResident(slot), signal);
      return modelOf(slot);
    },

    async preload(role) {
      const slot = slotOf(set[role]);
      if (slot.state !== 'stored' || !fitsBeside(residents(), slot, budgetBytes)) return;
      try {
        await ensureResident(slot);
      } catch (error) {
        if (!(error instanceof FailureError)) throw error;
      }
    },

    async relieve() {
      await unloadAll(
        residents()
          .toSorted((one, other) => other.lastUsed - one.lastUsed)
          .slice(1),
      );
    },

    async refresh() {
      await Promise.all([...slots.values()].map((slot) => slot.refresh()));
    },

    async saveCaches() {
      for (const slot of slots.values()) {
        if (!slot.busy) await saveCachesOf(slot);
      }
    },

    async forget(cacheKey) {
      for (const slot of slots.values()) {
        if (slot.state === 'resident') await slot.worker.forget(cacheKey);
      }
      await dependencies.forgetStored(cacheKey);
    },

    end(modelIds) {
      for (const modelId of modelIds) slots.get(modelId)?.unload();
    },

    close() {
      for (const slot of slots.values()) slot.unload();
    },
  };
}
