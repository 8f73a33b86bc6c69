/**
 * Does something small when nothing more urgent waits, at the latest after a second.
 *
 * @returns calls it off
 */
export function whenIdle(work: () => void): () => void {
  if ('requestIdleCallback' in globalThis) {
    const handle = requestIdleCallback(work, { timeout: 1000 });
    return () => cancelIdleCallback(handle);
  }
  // Safari has no idle callbacks.
  const handle = setTimeout(work, 50);
  return () => clearTimeout(handle);
}
