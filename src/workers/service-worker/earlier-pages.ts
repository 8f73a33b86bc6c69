/** The part of the browser's `Cache` that is needed. */
export interface NoteCache {
  match(key: string): Promise<Response | undefined>;
  put(key: string, response: Response): Promise<void>;
}

/** Which pages began under an earlier build and may still ask for its files. */
export interface EarlierPages {
  /** Called when this build takes over, with the ids of all open pages. */
  note(clientIds: readonly string[]): Promise<void>;
  /** Whether one of them is still open. */
  anyAmong(openClientIds: readonly string[]): Promise<boolean>;
}

/** The ids lie in a cache because the browser ends and restarts a service worker as it likes. */
export function createEarlierPages(cache: NoteCache, address: string): EarlierPages {
  return {
    note: (clientIds) => cache.put(address, Response.json(clientIds)),
    async anyAmong(openClientIds) {
      const response = await cache.match(address);
      if (response === undefined) return false;
      const noted: unknown = await response.json();
      return Array.isArray(noted) && noted.some((id) => openClientIds.includes(String(id)));
    },
  };
}
