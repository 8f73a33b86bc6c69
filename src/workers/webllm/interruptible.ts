/** Stands for the end of a stream. */
export const settled = Symbol('settled');

/** A stream that can be left at once though its source cannot. */
export interface Interruptible<Value> {
  /** The next value; rejects as the source does, or with what `fault` rejects with if that comes first. */
  next(): Promise<Value | typeof settled | 'aborted'>;
  /** Asks the source to end and takes what it still says. Resolves once it is over; never rejects. */
  drain(): Promise<void>;
}

/**
 * @param interrupt asks the source to end soon; called again with each further value, since a source that has not begun
 * may forget it
 * @param fault rejects when the source will never answer again
 */
export function interruptible<Value>(
  source: AsyncIterable<Value>,
  {
    signal,
    interrupt,
    fault,
  }: { readonly signal: AbortSignal; readonly interrupt: () => Promise<void>; readonly fault: Promise<never> },
): Interruptible<Value> {
  const iterator = source[Symbol.asyncIterator]();
  let pending: Promise<IteratorResult<Value>> | undefined;
  let begun = false;
  let over = false;

  const take = async (): Promise<Value | typeof settled> => {
    begun = true;
    pending ??= iterator.next();
    try {
      const result = await Promise.race([pending, fault]);
      pending = undefined;
      if (result.done !== true) return result.value;
      over = true;
      return settled;
    } catch (error) {
      over = true;
      throw error;
    }
  };

  return {
    next: () =>
      new Promise((resolve, reject) => {
        const abort = (): void => resolve('aborted');
        if (signal.aborted) {
          abort();
          return;
        }
        signal.addEventListener('abort', abort, { once: true });
        take()
          .then(resolve, reject)
          .finally(() => signal.removeEventListener('abort', abort));
      }),
    async drain() {
      try {
        // One that was never asked has nothing to end, and must not begin now.
        while (begun && !over) {
          await interrupt();
          await take();
        }
      } catch {
        // Whoever waited for the answer has left; the next answer meets whatever is wrong by itself.
      }
    },
  };
}
