import { FailureError } from '../../lib/core/failure';
import { probeDevice } from '../../lib/models/device/probe-device';
import type { StoredFileReference } from '../language/api';
import { watchDevices } from './gpu-watch';
import { createStoredCacheStorage } from './stored-cache-storage';
import type { WebLlmEnvironment } from './webllm-engine';

/** What web-llm's engine needs, from the worker that it runs in. */
export function createBrowserEnvironment(scope: WorkerGlobalScope & typeof globalThis): WebLlmEnvironment {
  return {
    openFile: openModelFile,
    probeGpu: async () =>
      (
        await probeDevice({
          navigator: scope.navigator,
          isolated: scope.crossOriginIsolated,
          compiles: (module) => WebAssembly.validate(module),
        })
      ).gpu,
    offerFiles: (files) => {
      const value = createStoredCacheStorage(files, (file) => openModelFile('', file));
      Object.defineProperty(scope, 'caches', { value, configurable: true });
    },
    createEngine: async (appConfig) => {
      const { MLCEngine } = await import('./web-llm-library');
      return new MLCEngine({ appConfig, logLevel: 'SILENT' });
    },
    watchGpu: (onFault) => watchDevices(GPUAdapter.prototype, onFault),
    now: () => performance.now(),
  };
}

async function openModelFile(model: string, { path, sha256, bytes }: StoredFileReference): Promise<Blob> {
  try {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('models');
    const file = await (await folder.getFileHandle(sha256)).getFile();
    if (file.size !== bytes) throw new FailureError({ code: 'model-corrupt', model, file: path });
    return file;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') {
      throw new FailureError({ code: 'model-missing', model });
    }
    throw error;
  }
}
