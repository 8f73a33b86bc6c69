import { ropeFactorsOf } from './expected-tensors';
import { invalid, positive, requirePositive, unsupported } from './gguf-refusals';
import type { GgufFile } from './gguf/reader';
import type { GgufMetadata } from './gguf/metadata';
import type { Architecture, ModelConfig, SlidingWindow } from './model-config';

/** How positions enter, and how far attention and the whole text reach. The factors themselves are in a tensor. */
export type Rotation = Pick<
  ModelConfig,
  'contextTokens' | 'ropeBase' | 'ropeDimensions' | 'ropeScale' | 'ropeAmplitude' | 'slidingWindow'
>;

/** As in llama.cpp, where the file says nothing. */
const USUAL_ROPE_BASE = 10000;

/** Gemma 3: five layers with a window, then one without (Gemma 3 technical report, 2025, section 2). */
const USUAL_GLOBAL_EVERY = 6;

/**
 * Reads how a model rotates its queries and keys.
 *
 * @throws FailureError `gguf-unsupported` for a scaling that the engine does not have, `gguf-invalid`
 */
export function readRotation(
  { metadata, tensors }: Pick<GgufFile, 'metadata' | 'tensors'>,
  architecture: Architecture,
  headSize: number,
): Rotation {
  const key = (name: string): string => `${architecture}.${name}`;
  const factors = ropeFactorsOf(tensors) !== undefined;
  const contextTokens = readContext(metadata, key, factors);
  const ropeBase = requirePositive(
    key('rope.freq_base'),
    metadata.optionalFloat(key('rope.freq_base')) ?? USUAL_ROPE_BASE,
  );
  const ropeScale = readScale(metadata, key, factors);
  const ropeAmplitude = requirePositive(
    key('rope.scaling.attn_factor'),
    metadata.optionalFloat(key('rope.scaling.attn_factor')) ?? 1,
  );
  const slidingWindow = readWindow(metadata, architecture, key, { contextTokens, ropeBase });
  return {
    contextTokens,
    ropeBase,
    ropeDimensions: readDimensions(metadata, architecture, key, headSize),
    ...(ropeScale === 1 ? {} : { ropeScale }),
    ...(ropeAmplitude === 1 ? {} : { ropeAmplitude }),
    ...(slidingWindow === undefined ? {} : { slidingWindow }),
  };
}

/** With factors there are two sets of them, and the short ones hold for as long a text as the model first knew. */
function readContext(metadata: GgufMetadata, key: (name: string) => string, factors: boolean): number {
  const contextTokens = positive(metadata, key('context_length'));
  const original = key('rope.scaling.original_context_length');
  if (!factors || !metadata.has(original)) return contextTokens;
  return Math.min(contextTokens, positive(metadata, original));
}

function readScale(metadata: GgufMetadata, key: (name: string) => string, factors: boolean): number {
  const scaling = metadata.optionalText(key('rope.scaling.type')) ?? 'none';
  if ((metadata.optionalFloat(key('rope.scale_linear')) ?? 1) !== 1) throw unsupported('linear position scaling');
  if (scaling === 'linear') {
    const factor = metadata.optionalFloat(key('rope.scaling.factor')) ?? 1;
    return 1 / requirePositive(key('rope.scaling.factor'), factor);
  }
  if (scaling === 'none' || (scaling === 'longrope' && factors)) return 1;
  throw unsupported(`position scaling of the kind "${scaling}"`);
}

function readDimensions(
  metadata: GgufMetadata,
  architecture: Architecture,
  key: (name: string) => string,
  headSize: number,
): number {
  const rotated = metadata.optionalInteger(key('rope.dimension_count')) ?? headSize;
  if (rotated === headSize) return headSize;
  if (architecture !== 'phi3') throw unsupported('heads that are rotated in part');
  if (rotated <= 0 || rotated > headSize || rotated % 2 !== 0) {
    throw invalid(`heads of ${headSize} numbers of which ${rotated} are rotated`);
  }
  return rotated;
}

function readWindow(
  metadata: GgufMetadata,
  architecture: Architecture,
  key: (name: string) => string,
  { contextTokens, ropeBase }: { readonly contextTokens: number; readonly ropeBase: number },
): SlidingWindow | undefined {
  const window = key('attention.sliding_window');
  if (architecture === 'gemma3') {
    const pattern = key('attention.sliding_window_pattern');
    if (typeof metadata.values.get(pattern) === 'object') throw unsupported(`layers that differ in ${pattern}`);
    return {
      tokens: positive(metadata, window),
      globalEvery: requirePositive(pattern, metadata.optionalInteger(pattern) ?? USUAL_GLOBAL_EVERY),
      ropeBase: requirePositive(
        key('rope.freq_base_swa'),
        metadata.optionalFloat(key('rope.freq_base_swa')) ?? USUAL_ROPE_BASE,
      ),
    };
  }
  const tokens = metadata.optionalInteger(window) ?? 0;
  if (tokens <= 0) return undefined;
  if (architecture !== 'phi3') throw unsupported('sliding-window attention');
  return tokens < contextTokens ? { tokens, globalEvery: 0, ropeBase } : undefined;
}
