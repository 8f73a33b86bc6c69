import type { EngineName, Model } from '../../core/model';
import type { ModelSuggestion } from '../../core/model-suggestion';
import { memoryBudgetBytes } from '../residency';
import { kernelContextBytes } from './context-bytes';
import { mostToldMemoryGiB, type DeviceFacts } from './device-facts';
import { bindingBytes, runsQuantisation, webGpuReadiness } from './webgpu-requirements';

/** What a model takes, in bytes, known or computed before any of it is downloaded. */
export interface ModelNeeds {
  readonly engine: EngineName;
  readonly weightsBytes: number;
  /** Keys and values of the contexts that are kept; 0 where they are part of the overhead. */
  readonly contextBytes: number;
  /** Everything else in memory: buffers of a pass, the tokenizer, the engine itself. */
  readonly overheadBytes: number;
  /** Still to be written to the disk. */
  readonly downloadBytes: number;
  /** Where it is known; a graphics processor binds whole tensors. */
  readonly largestTensorBytes?: number;
  /** In MLC's names, of a model for the graphics processor. */
  readonly quantisation?: string;
}

/** What stands in the way, or nearly. */
export type FitLimit = 'memory' | 'gpu' | 'gpu-floats' | 'gpu-buffer' | 'processor' | 'storage';

/** Whether a model can run here, with the numbers behind it, all in bytes. */
export interface Fit {
  readonly verdict: 'fits' | 'tight' | 'does-not-fit';
  /** The reasons for a verdict other than `fits`. */
  readonly limits: readonly FitLimit[];
  readonly memory: {
    readonly neededBytes: number;
    readonly availableBytes: number;
    /** The device may have more than it tells. */
    readonly atLeast: boolean;
  };
  readonly buffer?: { readonly neededBytes: number; readonly availableBytes: number };
  readonly storage?: { readonly neededBytes: number; readonly availableBytes: number };
}

/** Beyond this part of what there is, other tabs decide whether it goes well. */
const tightPart = 0.8;

/** A memory of WebAssembly with 32-bit addresses holds no more. */
const wasmMemoryBytes = 2 ** 32;

/** The tokenizer, the buffers of a pass and the compiled programs of a model on the graphics processor, in bytes. */
const gpuOverheadBytes = 350_000_000;

/** Beyond this Safari ends a page on a phone (web-llm's issue 753), in bytes. */
const phoneBudgetBytes = 1_500_000_000;

/**
 * The needs of a model whose peak of memory is known: measured, as that of a model of the catalogue, or computed. Where the
 * model's shape is not known, its context counts as overhead.
 *
 * @param storedBytes what of its files is on the device already
 */
export function needsOf(model: Model, storedBytes = 0): ModelNeeds {
  const filesBytes = model.files.reduce((sum, { bytes }) => sum + bytes, 0);
  const context = model.engine === 'kernels' && model.attention !== undefined ? kernelContextBytes(model) : 0;
  const leastOverhead = model.engine === 'webllm' ? gpuOverheadBytes : 0;
  return {
    engine: model.engine,
    weightsBytes: filesBytes,
    contextBytes: context,
    overheadBytes: Math.max(model.memoryBytes - filesBytes - context, leastOverhead),
    downloadBytes: Math.max(0, filesBytes - storedBytes),
    ...(model.engine === 'webllm' ? { quantisation: model.id } : {}),
  };
}

/**
 * The needs of a model of the hub that was not looked up yet, from sizes that are about right. Its context counts as
 * overhead.
 */
function needsOfSuggestion({
  engine,
  repository,
  aboutBytes,
  aboutMemoryBytes,
  largestTensorBytes,
}: ModelSuggestion & { readonly engine: EngineName }): ModelNeeds {
  return {
    engine,
    weightsBytes: aboutBytes,
    contextBytes: 0,
    overheadBytes: Math.max(0, aboutMemoryBytes - aboutBytes),
    downloadBytes: aboutBytes,
    ...(engine === 'webllm' ? { quantisation: repository } : {}),
    ...(largestTensorBytes === undefined ? {} : { largestTensorBytes }),
  };
}

/** How a suggested model would do; undefined where Hearth has no engine for it. */
export function fitOfSuggestion(suggestion: ModelSuggestion, device: DeviceFacts): Fit | undefined {
  const { engine } = suggestion;
  return engine === 'none' ? undefined : estimateFit(needsOfSuggestion({ ...suggestion, engine }), device);
}

/** Holds a model's needs against the device. A server's models and the browser's own need nothing here. */
export function estimateFit(needs: ModelNeeds, device: DeviceFacts): Fit {
  const memory = memoryFit(needs, device);
  if (needs.engine === 'server' || needs.engine === 'browser') return { verdict: 'fits', limits: [], memory };
  const impossible: FitLimit[] = [];
  const tight: FitLimit[] = [];
  const judge = (limit: FitLimit, neededBytes: number, availableBytes: number, refusedBytes = availableBytes): void => {
    if (neededBytes > refusedBytes) impossible.push(limit);
    else if (neededBytes > availableBytes * tightPart) tight.push(limit);
  };

  // Twice of what is told for sure is more than a guess may be off.
  judge('memory', memory.neededBytes, memory.availableBytes, memory.availableBytes * (memory.atLeast ? 2 : 1));
  if (needs.engine === 'kernels') {
    if (!device.simd) impossible.push('processor');
    else if (memory.neededBytes > wasmMemoryBytes && !impossible.includes('memory')) impossible.push('memory');
  }
  if (needs.engine === 'webllm') impossible.push(...gpuObstacles(needs, device));
  const buffer = bufferFit(needs, device);
  if (buffer !== undefined && buffer.neededBytes > buffer.availableBytes) impossible.push('gpu-buffer');
  const storage = device.storage && {
    neededBytes: needs.downloadBytes,
    availableBytes: Math.max(0, device.storage.quotaBytes - device.storage.usedBytes),
  };
  if (storage !== undefined) judge('storage', storage.neededBytes, storage.availableBytes);

  return {
    verdict: impossible.length > 0 ? 'does-not-fit' : tight.length > 0 ? 'tight' : 'fits',
    limits: impossible.length > 0 ? impossible : tight,
    memory,
    ...(buffer === undefined ? {} : { buffer }),
    ...(storage === undefined ? {} : { storage }),
  };
}

function memoryFit(needs: ModelNeeds, { memoryGiB, mobile, gpu }: DeviceFacts): Fit['memory'] {
  const neededBytes = needs.weightsBytes + needs.contextBytes + needs.overheadBytes;
  const atLeast = memoryGiB === undefined || memoryGiB >= mostToldMemoryGiB;
  const system = memoryBudgetBytes(memoryGiB);
  if (mobile) return { neededBytes, availableBytes: Math.min(system, phoneBudgetBytes), atLeast: false };
  // No browser tells the memory of a graphics processor; one that offers a buffer of some size has room for it.
  const availableBytes =
    needs.engine === 'webllm' && gpu !== undefined && !gpu.software
      ? Math.max(system, gpu.limits.maxBufferSize)
      : system;
  return { neededBytes, availableBytes, atLeast };
}

/**
 * What a graphics processor has for the context of a model, beside its weights, in bytes. A device that may have more memory
 * than it tells is taken by its word.
 */
export function graphicsRoom(
  model: Model,
  device: DeviceFacts,
): { readonly leftBytes: number; readonly availableBytes: number } {
  const needs = needsOf(model);
  const { availableBytes, atLeast } = memoryFit(needs, device);
  const usedBytes = needs.weightsBytes + gpuOverheadBytes;
  return { leftBytes: availableBytes * (atLeast ? 1 : tightPart) - usedBytes, availableBytes };
}

function gpuObstacles({ quantisation }: ModelNeeds, { gpu }: DeviceFacts): readonly FitLimit[] {
  if (gpu === undefined || !webGpuReadiness(gpu).ready) return ['gpu'];
  return quantisation === undefined || runsQuantisation(quantisation, gpu) ? [] : ['gpu-floats'];
}

function bufferFit({ engine, largestTensorBytes }: ModelNeeds, { gpu }: DeviceFacts): Fit['buffer'] {
  if (engine !== 'webllm' || gpu === undefined || largestTensorBytes === undefined) return undefined;
  return { neededBytes: largestTensorBytes, availableBytes: bindingBytes(gpu) };
}
