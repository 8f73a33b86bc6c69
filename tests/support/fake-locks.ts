interface Holder {
  readonly name: string;
  readonly mode: 'shared' | 'exclusive';
}

interface Waiter extends Holder {
  readonly start: () => void;
}

/** What a tab sees of the lock manager, wide enough for everything in Hearth that asks for a part of it. */
export interface FakeTabLocks {
  request(
    name: string,
    options: { readonly mode?: Holder['mode']; readonly ifAvailable?: boolean; readonly signal?: AbortSignal },
    callback: (lock: unknown) => Promise<void>,
  ): Promise<unknown>;
  query(): Promise<{ readonly held: readonly { readonly name: string }[] }>;
  /** The tab is gone: its locks are dropped, and what they were held for never ends. */
  close(): void;
}

/** A browser's lock manager as its tabs see it. */
export interface FakeLocks {
  /** A tab's own way in. */
  tab(): FakeTabLocks;
  /** The names that are held now. */
  readonly held: readonly string[];
}

export function createFakeLocks(): FakeLocks {
  const holders = new Set<Holder>();
  let waiters: Waiter[] = [];

  function isFree(wanted: Holder, others: Iterable<Holder>): boolean {
    for (const other of others) {
      if (other.name === wanted.name && (other.mode === 'exclusive' || wanted.mode === 'exclusive')) return false;
    }
    return true;
  }

  function grantNext(): void {
    const stillWaiting: Waiter[] = [];
    for (const waiter of waiters) {
      if (isFree(waiter, [...holders, ...stillWaiting])) {
        holders.add(waiter);
        waiter.start();
      } else stillWaiting.push(waiter);
    }
    waiters = stillWaiting;
  }

  return {
    get held() {
      return [...holders].map(({ name }) => name);
    },
    tab() {
      const own = new Set<Holder>();
      return {
        async request(name, { mode = 'exclusive', ifAvailable = false, signal }, callback) {
          // The real one never grants before the caller has returned.
          await Promise.resolve();
          signal?.throwIfAborted();
          if (ifAvailable && !isFree({ name, mode }, [...holders, ...waiters])) return callback(null);
          const holder = await new Promise<Holder>((resolve, reject) => {
            const waiter: Waiter = { name, mode, start: () => resolve(waiter) };
            own.add(waiter);
            waiters.push(waiter);
            signal?.addEventListener('abort', () => {
              // What was granted stays granted.
              if (!waiters.includes(waiter)) return;
              waiters = waiters.filter((each) => each !== waiter);
              own.delete(waiter);
              grantNext();
              reject(signal.reason as Error);
            });
            grantNext();
          });
          try {
            await callback({ name });
          } finally {
            holders.delete(holder);
            own.delete(holder);
            grantNext();
          }
          return undefined;
        },
        async query() {
          return { held: [...holders].map(({ name }) => ({ name })) };
        },
        close() {
          for (const holder of own) holders.delete(holder);
          waiters = waiters.filter((waiter) => !own.has(waiter));
          grantNext();
        },
      };
    },
  };
}
