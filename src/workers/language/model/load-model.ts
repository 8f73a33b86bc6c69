import * as kernelModules from 'virtual:kernels';
import { FailureError } from '../../../lib/core/failure';
import { longestContextTokens } from '../../../lib/models/language-model';
import type { ModelConfig } from '../../../lib/models/convert/model-config';
import { weightFormat } from '../../../lib/models/convert/weight-layout';
import { createSingleThreadPool, type ComputePool } from '../compute/compute-pool';
import { keepFastestThreads } from '../compute/fastest-threads';
import { instantiateKernels } from '../compute/kernel-exports';
import { createSharedMemoryPool, type ComputeThread } from '../compute/shared-memory-pool';
import { LoadedModel } from './loaded-model';
import { cacheBytesPerPosition, planMemory, type MemoryPlan } from './memory-plan';
import { rotationTable, windowRotationTable } from './rotation-table';

/** A stored file with weights. */
export interface WeightFile {
  /** In bytes. */
  readonly size: number;
  /** Whoever opens it closes it. */
  open(): Promise<WeightReader>;
}

/** Reads a stored file in pieces, so that it need not be in memory twice. */
export interface WeightReader {
  /** Fills the whole target. */
  read(offset: number, target: Uint8Array): void;
  close(): void;
}

export interface ModelSources {
  readonly model: string;
  readonly config: ModelConfig & { readonly weightFormat: number };
  readonly weights: WeightFile;
  readonly threads: number;
  readonly startThread: () => ComputeThread;
  /** Milliseconds from any fixed moment: with it, only as many threads are kept as are found fastest. */
  readonly now?: () => number;
}

const pageBytes = 65536;
const addressablePages = 65536;
const readBytes = 16 << 20;

/**
 * Puts a model into a WebAssembly memory of its own.
 *
 * @throws FailureError `model-incompatible` for files of another format, `out-of-memory`
 */
export async function loadModel(sources: ModelSources): Promise<LoadedModel> {
  const { model, config, weights, threads, startThread, now } = sources;
  // The kernels take scores in fours.
  const capacity = Math.floor(Math.min(config.contextTokens, longestContextTokens) / 4) * 4;
  const plan = planMemory(config, capacity, threads);
  if (config.weightFormat !== weightFormat || weights.size !== plan.layout.bytes) {
    throw new FailureError({
      code: 'model-incompatible',
      model,
      reason: 'it was converted for another version of Hearth',
    });
  }
  const memory = reserveMemory(model, plan, capacity * cacheBytesPerPosition(config), threads > 1);
  await readWeights(weights, memory, plan.weights);
  writeRotations(memory, plan, config, capacity);
  const pool = await createPool(memory, threads, startThread);
  const loaded = new LoadedModel(config, capacity, memory, plan, pool);
  if (threads > 1 && now !== undefined) keepFastestThreads(pool, () => loaded.rehearse(), now);
  return loaded;
}

/** Room for the model and one cache; more caches make it grow. */
function reserveMemory(model: string, plan: MemoryPlan, cacheBytes: number, shared: boolean): WebAssembly.Memory {
  const initial = Math.ceil((plan.end + cacheBytes) / pageBytes) + 1;
  if (initial > addressablePages) throw new FailureError({ code: 'out-of-memory', engine: model });
  try {
    return new WebAssembly.Memory({ initial, maximum: addressablePages, shared });
  } catch (error) {
    if (error instanceof RangeError) throw new FailureError({ code: 'out-of-memory', engine: model });
    throw error;
  }
}

/** Without a pause: while the file is open nobody can put it aside or remove it. */
async function readWeights(weights: WeightFile, memory: WebAssembly.Memory, address: number): Promise<void> {
  const reader = await weights.open();
  try {
    for (let offset = 0; offset < weights.size; offset += readBytes) {
      const length = Math.min(readBytes, weights.size - offset);
      reader.read(offset, new Uint8Array(memory.buffer, address + offset, length));
    }
  } finally {
    reader.close();
  }
}

function writeRotations(memory: WebAssembly.Memory, plan: MemoryPlan, config: ModelConfig, capacity: number): void {
  const write = (address: number, table: Float32Array): void =>
    new Float32Array(memory.buffer, address, table.length).set(table);
  write(plan.rotations, rotationTable(config, capacity));
  if (config.slidingWindow !== undefined) {
    write(plan.windowRotations, windowRotationTable(config, config.slidingWindow, capacity));
  }
}

async function createPool(
  memory: WebAssembly.Memory,
  threads: number,
  startThread: () => ComputeThread,
): Promise<ComputePool> {
  const module = await WebAssembly.compile(threads > 1 ? kernelModules.shared : kernelModules.single);
  const kernels = instantiateKernels(module, memory);
  if (threads === 1) return createSingleThreadPool(kernels);
  return createSharedMemoryPool(kernels, module, memory, threads, startThread);
}
