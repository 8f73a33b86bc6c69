/**
 * Makes a writer that, while an earlier save is under way, keeps only the newest value of each key, so that fast
 * typing neither queues up writes nor lets an old value win. A failed save goes to `onError`; later ones still run.
 */
export function createLatestWrite<Key, Value>(
  write: (key: Key, value: Value) => Promise<void>,
  onError: (error: unknown) => void,
): (key: Key, value: Value) => void {
  const waiting = new Map<Key, Value>();
  let busy = false;

  async function drain(): Promise<void> {
    busy = true;
    try {
      for (const [key, value] of waiting) {
        waiting.delete(key);
        try {
          await write(key, value);
        } catch (error) {
          onError(error);
        }
      }
    } finally {
      busy = false;
    }
  }

  return (key, value) => {
    waiting.set(key, value);
    if (!busy) void drain();
  };
}
