import type { ModelCheck } from '../../core/model-check';
import type { ModelCheckStore } from '../../storage/model-check-store';

/** The part of `navigator.locks` that is needed. */
export interface SentinelLocks {
  request(
    name: string,
    options: { readonly mode?: 'shared' | 'exclusive' },
    callback: (lock: unknown) => Promise<void>,
  ): Promise<unknown>;
  query(): Promise<{ readonly held?: readonly { readonly name?: string }[] }>;
}

/**
 * Where a page that is left while a model loads writes that down. It must be there when the page is gone, so it is
 * written at once; a page that was ended writes nothing.
 */
export interface LeaveNotes {
  /** The models that were being loaded by pages which were left. */
  left(): readonly string[];
  note(modelId: string): void;
  forget(modelId: string): void;
}

/** Notices that loading a model took the page down, twice in a row. */
export interface CrashSentinel {
  /** Marks a load as begun; the returned function says that it ended, however it did. */
  begin(modelId: string, weights: string): Promise<() => Promise<void>>;
  /** Whether the last two loads of the model began and their pages ended before they did. */
  stoppedPage(modelId: string): Promise<boolean>;
  /** All such models, for the start of a page. */
  stoppedPages(): Promise<readonly string[]>;
  /** To be called as the page is left: what loads then did not fail. */
  leave(): void;
}

/** @param now milliseconds since 1970 */
export function createCrashSentinel({
  checks,
  locks,
  notes,
  now,
}: {
  readonly checks: ModelCheckStore;
  readonly locks: SentinelLocks;
  readonly notes: LeaveNotes;
  readonly now: () => number;
}): CrashSentinel {
  const loading = new Set<string>();
  const lockName = (modelId: string): string => `hearth-load ${modelId}`;

  /**
   * A tab that lives holds the lock as long as it loads. Who asks by taking it would be taken for one that loads by
   * whoever asks at the same time: the start of a page asks twice, and a browser brings several tabs back at once.
   */
  const isLoading = async (modelId: string): Promise<boolean> => {
    const { held = [] } = await locks.query();
    return held.some(({ name }) => name === lockName(modelId));
  };

  const isLeftBehind = async ({ id, state }: ModelCheck): Promise<boolean> => {
    if (state !== 'loading' || (await isLoading(id))) return false;
    if (!notes.left().includes(id)) return true;
    await checks.remove(id);
    notes.forget(id);
    return false;
  };

  const mark = async (modelId: string, weights: string, endedPages: number): Promise<ModelCheck | undefined> => {
    const before = await checks.get(modelId);
    notes.forget(modelId);
    await checks.keep({ id: modelId, weights, state: 'loading', at: now(), ...(endedPages > 0 ? { endedPages } : {}) });
    return before;
  };

  /** A browser that is killed leaves the same mark as a model that ends its page; twice in a row it is the model. */
  const isStopped = async (check: ModelCheck): Promise<boolean> =>
    (await isLeftBehind(check)) && (check.endedPages ?? 0) > 0;

  return {
    async begin(modelId, weights) {
      const left = await checks.get(modelId);
      const endedPages = left !== undefined && (await isLeftBehind(left)) ? (left.endedPages ?? 0) + 1 : 0;
      // The lock first: a mark without one is that of a page which is gone.
      const release = await hold(locks, lockName(modelId));
      const before = await mark(modelId, weights, endedPages).catch((error: unknown) => {
        release();
        throw error;
      });
      loading.add(modelId);
      return async () => {
        loading.delete(modelId);
        try {
          // Another tab may have ended its load of the same model, or a check may have been kept.
          if ((await checks.get(modelId))?.state !== 'loading') return;
          if (before === undefined || before.state === 'loading') await checks.remove(modelId);
          else await checks.keep(before);
        } finally {
          release();
        }
      };
    },

    async stoppedPage(modelId) {
      const check = await checks.get(modelId);
      return check !== undefined && (await isStopped(check));
    },

    async stoppedPages() {
      const found: string[] = [];
      for (const check of await checks.list()) if (await isStopped(check)) found.push(check.id);
      return found;
    },

    leave() {
      for (const modelId of loading) notes.note(modelId);
    },
  };
}

/** Holds a lock beside others who load the same model, until the returned function is called. */
function hold(locks: SentinelLocks, name: string): Promise<() => void> {
  return new Promise((resolve, reject) => {
    locks
      .request(name, { mode: 'shared' }, () => new Promise<void>((release) => resolve(release)))
      .catch((error: unknown) => reject(error));
  });
}
