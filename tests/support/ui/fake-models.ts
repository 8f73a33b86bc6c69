import { FailureError, type Failure } from '../../../src/lib/core/failure';
import type { Model } from '../../../src/lib/core/model';
import { catalogue } from '../../../src/lib/models/catalogue/catalogue';
import type { RoleStatus } from '../../../src/lib/models/language-models';
import type { ModelLibrary, ModelStatus } from '../../../src/lib/models/model-library';
import type { RefreshableLanguageModels } from '../../../src/state/models.svelte';

/** A library whose downloads come in ten steps; `pause` is awaited before each. */
export function createFakeModelLibrary(options: {
  readonly states: Readonly<Record<string, ModelStatus['state']>>;
  readonly pause?: () => Promise<void>;
  /** Takes the place of the next download of that model after its third step. */
  readonly failures?: Map<string, Failure>;
  /** Models of the person's own, beside the catalogue's. */
  readonly added?: readonly Model[];
}): ModelLibrary {
  const { pause = () => Promise.resolve(), failures = new Map<string, Failure>(), added = [] } = options;
  const statuses = new Map(
    [...catalogue, ...added].map((model): [string, ModelStatus] => {
      const state = options.states[model.id] ?? 'absent';
      const totalBytes = model.files.reduce((sum, file) => sum + file.bytes, 0);
      const share = { absent: 0, partial: 0.4, ready: 1, corrupt: 1 }[state];
      return [model.id, { model, state, doneBytes: Math.round(totalBytes * share), totalBytes }];
    }),
  );

  function change(id: string, change: Partial<ModelStatus>): ModelStatus {
    const status = statuses.get(id);
    if (status === undefined) throw new Error(`No model "${id}"`);
    const changed = { ...status, ...change };
    statuses.set(id, changed);
    return changed;
  }

  return {
    async statuses() {
      return [...statuses.values()];
    },
    async *download(id, signal) {
      const { doneBytes: from, totalBytes, state } = change(id, {});
      const start = state === 'corrupt' ? 0 : from;
      for (let step = 1; step <= 10; step++) {
        await pause();
        if (signal.aborted) return;
        const doneBytes = Math.round(start + ((totalBytes - start) * step) / 10);
        change(id, { state: 'partial', doneBytes });
        const file = { path: 'weights.bin', doneBytes, totalBytes };
        yield { type: 'progress', doneBytes, totalBytes, bytesPerSecond: 12_000_000, file };
        const failure = failures.get(id);
        if (step === 3 && failure !== undefined) {
          failures.delete(id);
          throw new FailureError(failure);
        }
      }
      yield { type: 'verifying', file: 'weights.bin' };
      await pause();
      change(id, { state: 'ready', doneBytes: totalBytes });
      yield { type: 'done' };
    },
    /** The file's text is the id of the model that it becomes. */
    async *importFile([picked], signal) {
      if (picked === undefined) throw new Error('No file was picked.');
      const file = 'getFile' in picked ? await picked.getFile() : picked;
      const modelId = await file.text();
      const { totalBytes } = change(modelId, {});
      yield { type: 'recognised', modelId };
      for (let step = 1; step <= 10; step++) {
        await pause();
        if (signal.aborted) return;
        yield { type: 'progress', doneBytes: Math.round((totalBytes * step) / 10), totalBytes };
      }
      change(modelId, { state: 'ready', doneBytes: totalBytes });
      yield { type: 'done', modelId };
    },
    async *convertAgain(id, signal) {
      const { totalBytes } = change(id, {});
      yield { type: 'verifying', file: `${id}.gguf` };
      for (let step = 1; step <= 10; step++) {
        await pause();
        if (signal.aborted) return;
        yield { type: 'converting', doneBytes: Math.round((totalBytes * step) / 10), totalBytes };
        const failure = failures.get(id);
        if (step === 3 && failure !== undefined) {
          failures.delete(id);
          throw new FailureError(failure);
        }
      }
      change(id, { state: 'ready', doneBytes: totalBytes });
      yield { type: 'done' };
    },
    async verify(id) {
      await pause();
      return statuses.get(id)?.state === 'ready';
    },
    async remove(id) {
      change(id, { state: 'absent', doneBytes: 0 });
    },
  };
}

/** Language models that are said to be where `statuses` says. */
export function createFakeLanguageModels(statuses: readonly RoleStatus[]): RefreshableLanguageModels {
  return {
    statuses: () => statuses,
    status: (role) => statuses.find((status) => status.role === role) ?? { role, modelId: '', state: 'absent' },
    subscribe: () => () => undefined,
    refresh: () => Promise.resolve(),
    acquire: () => Promise.reject(new Error('The fake loads no model.')),
    preload: () => Promise.resolve(),
  };
}
