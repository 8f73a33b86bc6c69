import type { Locks } from '../../src/lib/threads/locks';

/** Exclusive locks by name, as `navigator.locks` gives them within one origin. */
export interface MemoryLocks extends Locks {
  /** Frees whatever holds the lock, as the browser does when its owner dies. */
  free(name: string): void;
  readonly held: readonly string[];
}

export function memoryLocks(): MemoryLocks {
  const holders = new Map<string, () => void>();
  const queues = new Map<string, (() => void)[]>();

  const acquire = (name: string, signal: AbortSignal | undefined): Promise<void> =>
    new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const take = (): void => {
        let freed = false;
        holders.set(name, () => {
          if (freed) return;
          freed = true;
          holders.delete(name);
          queues.get(name)?.shift()?.();
        });
        resolve();
      };
      if (!holders.has(name)) {
        take();
        return;
      }
      const queue = queues.get(name) ?? [];
      queues.set(name, queue);
      queue.push(take);
      signal?.addEventListener('abort', () => {
        const at = queue.indexOf(take);
        if (at >= 0) queue.splice(at, 1);
        reject(signal.reason as Error);
      });
    });

  return {
    async request(name, { signal }, callback) {
      await acquire(name, signal);
      const free = holders.get(name);
      try {
        return await callback();
      } finally {
        free?.();
      }
    },
    free: (name) => holders.get(name)?.(),
    get held() {
      return [...holders.keys()];
    },
  };
}
