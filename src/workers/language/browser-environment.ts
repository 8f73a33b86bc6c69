import { cachesFolder } from '../../lib/models/cache-paths';
import { createCacheFiles } from './cache/cache-files';
import type { ComputeThread } from './compute/shared-memory-pool';
import type { LanguageEnvironment } from './language-engine';
import { openModelFile } from './model-file';

/** Lets messages in at most this often, in milliseconds: often enough for a stop that is felt as immediate. */
const breathIntervalMs = 30;

/** What the language engine needs, from the browser that it runs in. */
export function createBrowserEnvironment(): LanguageEnvironment {
  return {
    openFile: openModelFile,
    openCacheFiles: async (folder) => {
      const root = await navigator.storage.getDirectory();
      const caches = await root.getDirectoryHandle(cachesFolder, { create: true });
      return createCacheFiles(await caches.getDirectoryHandle(folder, { create: true }));
    },
    // A megabyte of code that most conversations never need.
    createConstraintFactory: async (spellings, config) =>
      (await import('./generation/grammar-masks')).createConstraintFactory(spellings, config),
    startThread: startComputeThread,
    breathe: createBreathe(),
    now: () => performance.now(),
  };
}

function startComputeThread(): ComputeThread {
  const worker = new Worker(new URL('./compute-thread.ts', import.meta.url), { type: 'module' });
  const ready = new Promise<void>((resolve, reject) => {
    worker.addEventListener('message', () => resolve(), { once: true });
    worker.addEventListener('error', (event) => reject(new Error(event.message)), { once: true });
  });
  return {
    ready,
    postMessage: (start) => worker.postMessage(start),
    terminate: () => worker.terminate(),
  };
}

/** Gives way to waiting messages when the last time was some while ago. */
function createBreathe(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel();
  let resume: () => void = () => undefined;
  port1.onmessage = () => resume();
  let last = 0;
  return async () => {
    if (performance.now() - last < breathIntervalMs) return;
    await new Promise<void>((resolve) => {
      resume = resolve;
      port2.postMessage(undefined);
    });
    last = performance.now();
  };
}
