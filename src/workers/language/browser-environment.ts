import { FailureError } from '../../lib/core/failure';
import { cachesFolder } from '../../lib/models/cache-paths';
import type { LoadRequest } from './api';
import { createCacheFiles } from './cache/cache-files';
import type { ComputeThread } from './compute/shared-memory-pool';
import type { LanguageEnvironment } from './language-engine';
import type { WeightFile } from './model/load-model';

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

async function openModelFile(request: LoadRequest, path: string): Promise<WeightFile & { text(): Promise<string> }> {
  const file = await findFile(request, path);
  const reader = new FileReaderSync();
  return {
    size: file.size,
    read: (offset, target) => {
      target.set(new Uint8Array(reader.readAsArrayBuffer(file.slice(offset, offset + target.length))));
    },
    text: () => file.text(),
  };
}

async function findFile({ model, files }: LoadRequest, path: string): Promise<File> {
  const wanted = files.find((file) => file.path === path);
  if (wanted === undefined) throw new FailureError({ code: 'model-incompatible', model, reason: `it has no ${path}` });
  try {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('models');
    const file = await (await folder.getFileHandle(wanted.sha256)).getFile();
    if (file.size !== wanted.bytes) throw new FailureError({ code: 'model-corrupt', model, file: path });
    return file;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') {
      throw new FailureError({ code: 'model-missing', model });
    }
    throw error;
  }
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
