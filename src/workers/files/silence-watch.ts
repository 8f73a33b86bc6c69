/** Notices that a connection has gone silent. */
export interface SilenceWatch {
  /** Fires when nothing came for so long that the connection counts as failed. */
  readonly stalled: AbortSignal;
  /** Waits for the next sign of life, and says once in between that none comes. */
  sayDuring<Value>(work: Promise<Value>): AsyncGenerator<{ readonly type: 'stalled' }, Value>;
  stop(): void;
}

/** Watches one connection, from now on. Each wait begins the silence anew. */
export function watchSilence({
  silentMs,
  stallMs,
}: {
  readonly silentMs: number;
  readonly stallMs: number;
}): SilenceWatch {
  const stalled = new AbortController();
  let silentTimer: ReturnType<typeof setTimeout> | undefined;
  let stallTimer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(silentTimer);
    clearTimeout(stallTimer);
  };
  return {
    stalled: stalled.signal,
    stop,
    async *sayDuring(work) {
      stop();
      stallTimer = setTimeout(() => stalled.abort(), stallMs);
      const silent = await new Promise<boolean>((resolve) => {
        silentTimer = setTimeout(() => resolve(true), silentMs);
        const heard = (): void => resolve(false);
        work.then(heard, heard);
      });
      if (silent) yield { type: 'stalled' };
      return await work;
    },
  };
}
