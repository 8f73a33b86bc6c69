import type { Locks } from './locks';

/** Waits for the lock of that name, which all tabs share, and returns the way to free it. Rejects when aborted while waiting. */
export async function acquireLock(locks: Locks, name: string, signal: AbortSignal): Promise<() => void> {
  return new Promise((acquired, reject) => {
    locks
      .request(name, { signal }, () => new Promise<void>((release) => acquired(release)))
      .catch((error: unknown) => reject(error));
  });
}
