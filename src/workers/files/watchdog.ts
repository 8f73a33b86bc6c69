/** Acts once when nothing was heard for a time; what is heard begins the time anew. */
export interface Watchdog {
  heard(): void;
  stop(): void;
}

/** Begins to watch at once. */
export function watchdog(milliseconds: number, act: () => void): Watchdog {
  let timer = setTimeout(act, milliseconds);
  const stop = (): void => clearTimeout(timer);
  return {
    stop,
    heard() {
      stop();
      timer = setTimeout(act, milliseconds);
    },
  };
}
