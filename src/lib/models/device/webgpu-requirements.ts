import type { ModelSuggestion } from '../../core/model-suggestion';
import type { GpuFacts, GpuLimits } from './device-facts';

/**
 * The least that web-llm 0.2.86 starts with (`detectGPUDevice` in its library). It asks for more where the adapter has it;
 * see {@link bindingBytes}.
 */
export const webGpuRequirements: GpuLimits = {
  maxBufferSize: 2 ** 28,
  maxStorageBufferBindingSize: 2 ** 27,
  maxComputeWorkgroupStorageSize: 2 ** 15,
  maxStorageBuffersPerShaderStage: 10,
  maxComputeInvocationsPerWorkgroup: 256,
};

/** A limit of the adapter that is lower than web-llm needs. */
export interface MissingLimit {
  readonly limit: keyof GpuLimits;
  readonly needed: number;
  readonly offered: number;
}

/** Whether web-llm starts here; without an adapter no limit is named. */
export type WebGpuReadiness =
  | { readonly ready: true }
  | { readonly ready: false; readonly adapter: boolean; readonly missing: readonly MissingLimit[] };

const limitNames = [
  'maxBufferSize',
  'maxStorageBufferBindingSize',
  'maxComputeWorkgroupStorageSize',
  'maxStorageBuffersPerShaderStage',
  'maxComputeInvocationsPerWorkgroup',
] as const satisfies readonly (keyof GpuLimits)[];

/** Holds what an adapter offers against what web-llm needs. */
export function webGpuReadiness(gpu: GpuFacts | undefined): WebGpuReadiness {
  if (gpu === undefined) return { ready: false, adapter: false, missing: [] };
  const missing = limitNames
    .map((limit) => ({ limit, needed: webGpuRequirements[limit], offered: gpu.limits[limit] }))
    .filter(({ needed, offered }) => offered < needed);
  return missing.length === 0 ? { ready: true } : { ready: false, adapter: true, missing };
}

/** The size of the largest tensor in bytes: web-llm asks for 1 GiB, and for 128 MiB where the adapter has less than that. */
export function bindingBytes({ limits }: Pick<GpuFacts, 'limits'>): number {
  const wished = 2 ** 30;
  return limits.maxStorageBufferBindingSize >= wished ? wished : webGpuRequirements.maxStorageBufferBindingSize;
}

/**
 * Whether the adapter computes in the floats that a quantisation in MLC's names needs (`q4f16_1`, `q0f32`). Decided by the
 * name: a third of the models that web-llm lists with 16-bit floats do not say that they need them. A name that says
 * nothing of floats runs anywhere.
 */
export function runsQuantisation(quantisation: string, gpu: Pick<GpuFacts, 'shaderF16'>): boolean {
  return gpu.shaderF16 || !/q\d+f16/.test(quantisation);
}

/**
 * Of models that are published in floats of 16 and of 32 bits, those to offer: 16-bit floats take a third less memory, and
 * not every graphics processor computes in them. A model that is published in one kind alone stays.
 */
export function offeredHere(
  suggestions: readonly ModelSuggestion[],
  gpu: Pick<GpuFacts, 'shaderF16'> | undefined,
): readonly ModelSuggestion[] {
  const halves = gpu?.shaderF16 ?? true;
  const isBetter = ({ repository }: ModelSuggestion): boolean =>
    runsQuantisation(repository, { shaderF16: false }) !== halves;
  return suggestions.filter(
    (suggestion) =>
      suggestion.engine !== 'webllm' ||
      isBetter(suggestion) ||
      !suggestions.some((other) => other.engine === 'webllm' && other.title === suggestion.title && isBetter(other)),
  );
}
