import type { AppConfig } from '@mlc-ai/web-llm';
import { FailureError } from '../../../src/lib/core/failure';
import type { GpuFacts } from '../../../src/lib/models/device/device-facts';
import type { LoadReport, LoadRequest } from '../../../src/workers/language/api';
import type { WebLlmWorker } from '../../../src/workers/webllm/api';
import { createWebLlmEngine } from '../../../src/workers/webllm/webllm-engine';
import type { CachedFile } from '../../../src/workers/webllm/mlc-set';
import type { GpuFault } from '../../../src/workers/webllm/webllm-failure';
import { fakeMlcEngine, type FakeMlcEngine, type FakeMlcOptions } from './fake-mlc-engine';
import { goodGpu, mlcFiles, mlcLoadRequest, type MlcFiles } from './mlc-files';

export interface WebLlmSettingOptions extends FakeMlcOptions {
  readonly files?: MlcFiles;
  readonly gpu?: GpuFacts | null;
  readonly request?: Partial<LoadRequest>;
}

/** The worker's engine over a fake of web-llm's. */
export interface WebLlmSetting {
  readonly worker: WebLlmWorker;
  /** Every engine that was made, in order. */
  readonly engines: readonly FakeMlcEngine[];
  readonly configs: readonly AppConfig[];
  readonly offered: readonly CachedFile[];
  load(): Promise<LoadReport>;
  /** Something happens to the graphics processor. */
  fault(fault: GpuFault): void;
}

export function webLlmSetting(options: WebLlmSettingOptions = {}): WebLlmSetting {
  const { files = mlcFiles(), gpu = goodGpu, request = {}, ...fake } = options;
  const engines: FakeMlcEngine[] = [];
  const configs: AppConfig[] = [];
  const listeners = new Set<(fault: GpuFault) => void>();
  let offered: readonly CachedFile[] = [];
  let now = 0;
  const worker = createWebLlmEngine({
    openFile: async (model, { path }) => {
      const text = files.get(path);
      if (text === undefined) throw new FailureError({ code: 'model-missing', model });
      return new Blob([text]);
    },
    probeGpu: async () => gpu ?? undefined,
    createEngine: async (config) => {
      const engine = fakeMlcEngine(fake);
      engines.push(engine);
      configs.push(config);
      return engine;
    },
    watchGpu: (onFault) => {
      listeners.add(onFault);
      return () => listeners.delete(onFault);
    },
    offerFiles: (all) => {
      offered = all;
    },
    now: () => ++now,
  });
  return {
    worker,
    engines,
    configs,
    get offered() {
      return offered;
    },
    load: () => worker.load(mlcLoadRequest(files, request)),
    fault: (fault) => {
      for (const listener of [...listeners]) listener(fault);
    },
  };
}
