import type { AddedModelStore } from '../../storage/added-model-store';
import type { Locks } from '../../threads/locks';
import { acquireLock } from '../../threads/named-lock';
import type { DownloadEvent, StoredModels } from '../model-library';

export interface TabsDependencies {
  /** Shared by all tabs. */
  readonly locks: Locks;
  readonly store: Pick<AddedModelStore, 'list'>;
}

/**
 * The library, in which one tab after the other fetches an added model. Its original is let go once it is converted:
 * whoever waited finds the model whole, or goes on where the tab before stopped.
 */
export function oneTabAtATime<Library extends StoredModels>(
  library: Library,
  { locks, store }: TabsDependencies,
): Library {
  const find = async (modelId: string) => (await store.list()).find(({ id }) => id === modelId);

  const isWhole = async (modelId: string): Promise<boolean> => {
    const row = await find(modelId);
    if (row === undefined || row.unfinished === true || row.next !== undefined) return false;
    return (await library.statuses()).some(({ model, state }) => model.id === modelId && state === 'ready');
  };

  async function* inTurn(modelId: string, signal: AbortSignal): AsyncGenerator<DownloadEvent> {
    const release = await acquireLock(locks, `hearth-model-${modelId}`, signal);
    try {
      if (await isWhole(modelId)) yield { type: 'done' };
      else yield* library.download(modelId, signal);
    } finally {
      release();
    }
  }

  return {
    ...library,
    async *download(modelId, signal) {
      try {
        yield* (await find(modelId)) === undefined ? library.download(modelId, signal) : inTurn(modelId, signal);
      } catch (error) {
        // Who waits no longer has stopped the download.
        if (!signal.aborted) throw error;
      }
    },
  };
}
