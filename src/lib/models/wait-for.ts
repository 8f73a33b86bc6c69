import type { Clock } from '../threads/clock';

/** Resolves after so many milliseconds of the clock, or as soon as the signal fires. */
export async function waitFor(milliseconds: number, clock: Clock, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((resolve) => {
    const finish = (): void => {
      stop();
      signal.removeEventListener('abort', finish);
      resolve();
    };
    const stop = clock.every(milliseconds, finish);
    signal.addEventListener('abort', finish);
  });
}
