/**
 * Holds a file of the folder `models` in a worker of its own, as an engine does that reads it (`read-only`) or whoever
 * writes it (`readwrite`). It is let go when the worker is terminated.
 */
export async function holdFile(name: string, mode: 'readwrite' | 'read-only'): Promise<Worker> {
  const worker = new Worker(new URL('./holding-worker.ts', import.meta.url), { type: 'module' });
  const held = new Promise((resolve) => worker.addEventListener('message', resolve, { once: true }));
  worker.postMessage({ name, mode });
  await held;
  return worker;
}
