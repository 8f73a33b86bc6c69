import fc from 'fast-check';
import type { Model } from '../../src/lib/core/model';
import type { DeviceFacts } from '../../src/lib/models/device/device-facts';
import { goodGpu } from './webllm/mlc-files';

/** A usual laptop, whose graphics processor is of no use. */
export const laptop: DeviceFacts = { memoryGiB: 8, cores: 4, isolated: true, mobile: false, simd: true };
/** A computer with a large graphics processor. */
export const gaming: DeviceFacts = { ...laptop, cores: 16, gpu: goodGpu };

/** Any device at all. */
export const arbitraryDevice: fc.Arbitrary<DeviceFacts> = fc
  .record({
    memoryGiB: fc.option(fc.constantFrom(0.25, 0.5, 1, 2, 4, 8), { nil: undefined }),
    cores: fc.integer({ min: 1, max: 64 }),
    isolated: fc.boolean(),
    mobile: fc.boolean(),
    simd: fc.boolean(),
    storage: fc.option(fc.record({ usedBytes: fc.nat(1e12), quotaBytes: fc.nat(1e12) }), { nil: undefined }),
    gpu: fc.option(
      fc.record({
        software: fc.boolean(),
        shaderF16: fc.boolean(),
        maxBufferSize: fc.integer({ min: 2 ** 26, max: 2 ** 32 }),
        binding: fc.integer({ min: 2 ** 25, max: 2 ** 31 }),
        buffers: fc.integer({ min: 8, max: 16 }),
      }),
      { nil: undefined },
    ),
  })
  .map(({ memoryGiB, storage, gpu, ...rest }) => ({
    ...rest,
    ...(memoryGiB === undefined ? {} : { memoryGiB }),
    ...(storage === undefined ? {} : { storage }),
    ...(gpu === undefined
      ? {}
      : {
          gpu: {
            ...goodGpu,
            software: gpu.software,
            shaderF16: gpu.shaderF16,
            limits: {
              ...goodGpu.limits,
              maxBufferSize: gpu.maxBufferSize,
              maxStorageBufferBindingSize: gpu.binding,
              maxStorageBuffersPerShaderStage: gpu.buffers,
            },
          },
        }),
  }));

/** A model that nothing is known of but its numbers. */
export function numberedModel(id: string, changes: Partial<Model> = {}): Model {
  return {
    id,
    title: id,
    kind: 'language',
    engine: 'kernels',
    licence: 'Apache-2.0',
    parameters: 5e8,
    contextTokens: 4096,
    memoryBytes: 9e8,
    files: [{ path: 'weights.bin', bytes: 5e8, sha256: id }],
    sources: [],
    conversion: 'none',
    ...changes,
  };
}
