/** Resolves after the time, or as soon as the signal is aborted. */
export function waitUntil(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const finish = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', finish);
      resolve();
    };
    const timer = setTimeout(finish, signal.aborted ? 0 : milliseconds);
    signal.addEventListener('abort', finish);
  });
}
