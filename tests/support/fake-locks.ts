import type { Locks } from '../../src/lib/storage/streaming-locks';

interface Holder {
  readonly name: string;
  readonly mode: 'shared' | 'exclusive';
}

interface Waiter extends Holder {
  readonly start: () => void;
}

/** A browser's lock manager as its tabs see it. */
export interface FakeLocks {
  /** A tab's own way in. */
  tab(): Locks & {
    /** The tab is gone: its locks are dropped, and what they were held for never ends. */
    close(): void;
  };
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
    tab() {
      const own = new Set<Holder>();
      return {
        async request(name, { mode, ifAvailable = false }, callback) {
          // The real one never grants before the caller has returned.
          await Promise.resolve();
          if (ifAvailable && !isFree({ name, mode }, [...holders, ...waiters])) return callback(null);
          const holder = await new Promise<Holder>((resolve) => {
            const waiter: Waiter = { name, mode, start: () => resolve(waiter) };
            own.add(waiter);
            waiters.push(waiter);
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
        close() {
          for (const holder of own) holders.delete(holder);
          waiters = waiters.filter((waiter) => !own.has(waiter));
          grantNext();
        },
      };
    },
  };
}
