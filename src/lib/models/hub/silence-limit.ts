/**
 * Runs work that is given up when nothing comes for so long. `heard` puts the end off; `onSilence` makes the error that is
 * thrown instead of the abort that ended the work.
 */
export async function withSilenceLimit<Value>(
  work: (signal: AbortSignal, heard: () => void) => Promise<Value>,
  signal: AbortSignal,
  silentMs: number,
  onSilence: () => Error,
): Promise<Value> {
  const silence = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const heard = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => silence.abort(), silentMs);
  };
  heard();
  try {
    return await work(AbortSignal.any([signal, silence.signal]), heard);
  } catch (error) {
    throw silence.signal.aborted && !signal.aborted ? onSilence() : error;
  } finally {
    clearTimeout(timer);
  }
}
