/**
 * Work that is asked for more often than it can be done: one run at a time, and one more for all who asked during it.
 * Resolves once a run that began after the call is over.
 */
export function createRerun(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;

  function run(): Promise<void> {
    if (running === undefined) {
      running = work().finally(() => (running = undefined));
      return running;
    }
    const again = (): Promise<void> => {
      next = undefined;
      return run();
    };
    return (next ??= running.then(again, again));
  }

  return run;
}
