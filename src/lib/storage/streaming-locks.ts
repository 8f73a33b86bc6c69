/** The part of `navigator.locks` that is used here. */
export interface Locks {
  request(
    name: string,
    options: { readonly mode: 'shared' | 'exclusive'; readonly ifAvailable?: boolean },
    callback: (lock: unknown) => Promise<void>,
  ): Promise<unknown>;
}

/** Who is writing which answer, across tabs. The browser drops a lock with the tab that held it, however it ended. */
export interface StreamingLocks {
  /** Resolves once this tab is known to write the answer; at once when it already was. */
  hold(answerId: string): Promise<void>;
  /** Of an answer that this tab does not hold: nothing happens. */
  release(answerId: string): void;
  /** Runs `work` unless some open tab, this one included, writes the answer. */
  ifAbandoned(answerId: string, work: () => Promise<void>): Promise<void>;
}

export function createStreamingLocks(locks: Locks): StreamingLocks {
  const releases = new Map<string, () => void>();
  const nameOf = (answerId: string): string => `hearth:streaming:${answerId}`;

  return {
    hold(answerId) {
      if (releases.has(answerId)) return Promise.resolve();
      return new Promise((granted, refused) => {
        const held = new Promise<void>((release) => releases.set(answerId, release));
        // Shared, so that writing on waits for no tab that failed to let go; turn locks see to it that one tab writes.
        locks
          .request(nameOf(answerId), { mode: 'shared' }, () => {
            granted();
            return held;
          })
          .catch(refused);
      });
    },

    release(answerId) {
      releases.get(answerId)?.();
      releases.delete(answerId);
    },

    async ifAbandoned(answerId, work) {
      await locks.request(nameOf(answerId), { mode: 'exclusive', ifAvailable: true }, async (lock) => {
        if (lock !== null) await work();
      });
    },
  };
}
