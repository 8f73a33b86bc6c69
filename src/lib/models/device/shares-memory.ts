/** Whether the threads of a page can share memory: some browsers isolate a page and have no memory to share all the same. */
export function sharesMemory(page: {
  readonly crossOriginIsolated: boolean;
  readonly SharedArrayBuffer?: unknown;
}): boolean {
  return page.crossOriginIsolated && page.SharedArrayBuffer !== undefined;
}
