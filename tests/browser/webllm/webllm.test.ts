import type {} from '@vitest/browser-playwright';
import { hasModelInCache } from '@mlc-ai/web-llm';
import { cdp } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FailureError, type Failure } from '../../../src/lib/core/failure';
import { suggestions } from '../../../src/lib/models/catalogue/suggestions';
import { deviceTier, recommendSuggestions } from '../../../src/lib/models/device/device-tier';
import { probeDevice } from '../../../src/lib/models/device/probe-device';
import { webGpuReadiness } from '../../../src/lib/models/device/webgpu-requirements';
import { connectWorker } from '../../../src/lib/threads/connection';
import type { LoadRequest, StoredFileReference } from '../../../src/workers/language/api';
import type { WebLlmWorker } from '../../../src/workers/webllm/api';
import { createAppConfig } from '../../../src/workers/webllm/app-config';
import { watchDevices } from '../../../src/workers/webllm/gpu-watch';
import { locateMlcSet } from '../../../src/workers/webllm/mlc-set';
import { createStoredCacheStorage } from '../../../src/workers/webllm/stored-cache-storage';
import type { GpuFault } from '../../../src/workers/webllm/webllm-failure';
import { mlcFiles, mlcLoadRequest, type MlcFiles } from '../../support/webllm/mlc-files';

const methods = {
  load: 'call',
  generate: 'stream',
  prepare: 'call',
  countTokens: 'call',
  saveCaches: 'call',
  forget: 'call',
} as const;

/** A module of WebAssembly that is sound and holds nothing. */
const emptyModule = String.fromCharCode(0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00);

const probe = () =>
  probeDevice({
    navigator,
    isolated: crossOriginIsolated,
    compiles: (module) => WebAssembly.validate(module),
  });

async function store(files: MlcFiles): Promise<void> {
  const root = await navigator.storage.getDirectory();
  const models = await root.getDirectoryHandle('models', { create: true });
  for (const [path, text] of files) {
    const stream = await (await models.getFileHandle(`hash-of-${path}`, { create: true })).createWritable();
    await stream.write(Uint8Array.from(text, (character) => character.charCodeAt(0)));
    await stream.close();
  }
}

const started: Worker[] = [];

beforeEach(async () => {
  const root = await navigator.storage.getDirectory();
  for await (const name of root.keys()) await root.removeEntry(name, { recursive: true });
});

afterEach(() => {
  for (const worker of started.splice(0)) worker.terminate();
});

function startWorker(): WebLlmWorker {
  const worker = new Worker(new URL('../../../src/workers/webllm/worker.ts', import.meta.url), { type: 'module' });
  started.push(worker);
  return connectWorker<WebLlmWorker>(worker, methods);
}

async function loadFailure(files: MlcFiles, changes: Partial<LoadRequest> = {}): Promise<Failure | string> {
  return startWorker()
    .load(mlcLoadRequest(files, changes))
    .then(
      () => 'loaded',
      (error: unknown) => (error instanceof FailureError ? error.failure : String(error)),
    );
}

describe('the software adapter', () => {
  test('is found, known for what it is, and has what web-llm needs', async () => {
    const device = await probe();
    expect(device).toMatchObject({ simd: true, mobile: false, gpu: { software: true } });
    expect(webGpuReadiness(device.gpu)).toEqual({ ready: true });
    expect(device.storage?.quotaBytes).toBeGreaterThan(0);
  });

  test('makes no device one for large models', async () => {
    const device = await probe();
    expect(['phone', 'laptop']).toContain(deviceTier(device));
    expect(recommendSuggestions(suggestions, device).map(({ engine }) => engine)).not.toContain('webllm');
  });
});

describe('the files that web-llm is given', () => {
  const files = mlcFiles();
  const request = mlcLoadRequest(files);

  async function inCache(references: readonly StoredFileReference[]): Promise<boolean> {
    const set = locateMlcSet(request);
    const kept = set.files.filter(({ file }) => references.includes(file));
    const value = createStoredCacheStorage(kept, async ({ path }) => new Blob([files.get(path) ?? '']));
    const own = caches;
    Object.defineProperty(window, 'caches', { value, configurable: true });
    try {
      const config = createAppConfig(request.model, set, { contextTokens: 1024, halfFloats: false });
      return await hasModelInCache(request.model, config);
    } finally {
      Object.defineProperty(window, 'caches', { value: own, configurable: true });
    }
  }

  test('are found by web-llm itself, and missed where one is not there', async () => {
    expect(await inCache(request.files)).toBe(true);
    for (const missing of ['tensor-cache.json', 'params_shard_0.bin']) {
      expect(await inCache(request.files.filter(({ path }) => path !== missing))).toBe(false);
    }
  });

  test('are not copied into the caches of the origin', async () => {
    await store(files);
    await loadFailure(files);
    expect((await caches.keys()).filter((name) => name.startsWith('webllm'))).toEqual([]);
  });
});

describe('the worker, with web-llm itself', () => {
  test.each([
    ['no program', 'no program'],
    ['a program that holds nothing', emptyModule],
  ])('refuses %s', async (_, program) => {
    const files = new Map([...mlcFiles(), ['model.wasm', program]]);
    await store(files);
    expect(await loadFailure(files)).toEqual({
      code: 'model-incompatible',
      model: 'test-q4f32_1',
      reason: 'its compiled program is damaged or of another version',
    });
  });

  test('refuses what is not there, and what has another length', async () => {
    const files = mlcFiles();
    expect(await loadFailure(files)).toEqual({ code: 'model-missing', model: 'test-q4f32_1' });
    await store(new Map([...files, ['tokenizer.json', 'cut']]));
    expect(await loadFailure(files)).toMatchObject({ code: 'model-corrupt', file: 'tokenizer.json' });
  });

  test('refuses a set that lacks a file, before it asks web-llm', async () => {
    const files = new Map([...mlcFiles()].filter(([path]) => path !== 'params_shard_0.bin'));
    await store(files);
    expect(await loadFailure(files)).toMatchObject({ reason: 'it has no params_shard_0.bin' });
  });

  test('can be asked again after a refusal', async () => {
    const files = mlcFiles();
    await store(files);
    const worker = startWorker();
    for (let attempt = 0; attempt < 2; attempt++) {
      await expect(worker.load(mlcLoadRequest(files))).rejects.toBeInstanceOf(FailureError);
    }
  });
});

describe('a device of web-llm', () => {
  async function watched() {
    const faults: GpuFault[] = [];
    const stop = watchDevices(GPUAdapter.prototype, (fault) => faults.push(fault));
    const adapter = await navigator.gpu.requestAdapter();
    if (adapter === null) throw new Error('there is no adapter');
    const device = await adapter.requestDevice();
    return { faults, stop, device };
  }

  test('that refuses a shader is heard', async () => {
    const { faults, stop, device } = await watched();
    device.createShaderModule({ code: 'this is no WGSL' });
    await device.queue.onSubmittedWorkDone();
    await vi.waitFor(() => expect(faults.map(({ kind }) => kind)).toEqual(['invalid']));
    stop();
    device.destroy();
  });

  test('that was given back is no loss', async () => {
    const { faults, stop, device } = await watched();
    device.destroy();
    await device.lost;
    expect(faults).toEqual([]);
    stop();
  });

  test('whose process ends is a loss, and another can be had', async () => {
    const { faults, stop, device } = await watched();
    await cdp().send('Browser.crashGpuProcess');
    await device.lost;
    expect(faults.map(({ kind }) => kind)).toEqual(['lost']);
    stop();
    await vi.waitFor(async () => expect((await probe()).gpu?.software).toBe(true), { timeout: 20_000 });
  });
});
