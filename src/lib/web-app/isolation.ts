/** What is known of a page when a service worker that adds the headers has taken charge of it. */
export interface IsolationFacts {
  /** `crossOriginIsolated`: the page has the headers that give it threads. */
  readonly isolated: boolean;
  /** The page itself came from the service worker, hence with its headers. */
  readonly controlledAtStart: boolean;
  /** The page was already started again for this. */
  readonly triedBefore: boolean;
}

/**
 * Whether starting the page again, once, would isolate it: when it came from a host that sets no headers, and would now
 * come from the service worker, which adds them. A page that has them and still is not isolated never will be.
 */
export function shouldReloadForIsolation({ isolated, controlledAtStart, triedBefore }: IsolationFacts): boolean {
  return !isolated && !controlledAtStart && !triedBefore;
}

/** Remembers, for as long as the tab is open, that it was started again. */
export interface ReloadMark {
  read(): boolean;
  write(): void;
}

/** @param session `sessionStorage`. Changing the key allows one more reload, nothing else. */
export function createReloadMark(session: Pick<Storage, 'getItem' | 'setItem'>): ReloadMark {
  const key = 'hearth-reloaded-for-isolation';
  return { read: () => session.getItem(key) !== null, write: () => session.setItem(key, 'yes') };
}
