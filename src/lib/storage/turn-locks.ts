/** The part of `navigator.locks` that is used here. */
export interface Locks {
  request(
    name: string,
    options: { readonly signal?: AbortSignal; readonly ifAvailable?: boolean },
    callback: (lock: unknown) => Promise<void>,
  ): Promise<unknown>;
}

/** One turn at a time in a conversation, across tabs. */
export interface TurnLocks {
  /** The way to let go, or `undefined` while another turn runs there. */
  tryTake(conversationId: string): Promise<(() => void) | undefined>;
  /** Waits for its turn. Rejects with the signal's reason. */
  take(conversationId: string, signal: AbortSignal): Promise<() => void>;
}

/** The browser drops a lock with the tab that held it, however it ended. */
export function createTurnLocks(locks: Locks): TurnLocks {
  function request(
    conversationId: string,
    options: { readonly signal?: AbortSignal; readonly ifAvailable?: boolean },
  ): Promise<(() => void) | undefined> {
    return new Promise((granted, refused) => {
      locks
        .request(`hearth:turn:${conversationId}`, options, (lock) => {
          if (lock === null) {
            granted(undefined);
            return Promise.resolve();
          }
          return new Promise<void>((release) => granted(release));
        })
        .catch(refused);
    });
  }

  return {
    tryTake: (conversationId) => request(conversationId, { ifAvailable: true }),
    async take(conversationId, signal) {
      const release = await request(conversationId, { signal });
      if (release === undefined) throw new Error('A lock that was waited for was not granted');
      return release;
    },
  };
}
