import { describe, expect, it } from 'vitest';
import { graphicsObstacle } from '../../../bench/measure/graphics-obstacle';
import { requireSamePrompt } from '../../../bench/measure/same-prompt';
import { graphicsArguments } from '../../../bench/support/graphics-arguments';
import { isFailure } from '../../../bench/support/outcome';
import type { GpuFacts } from '../../../src/lib/models/device/device-facts';
import { webGpuRequirements } from '../../../src/lib/models/device/webgpu-requirements';

const gpu: GpuFacts = {
  vendor: 'nvidia',
  architecture: 'hopper',
  description: '',
  software: false,
  shaderF16: true,
  subgroups: true,
  limits: webGpuRequirements,
};

describe('the prompt of both sides', () => {
  it('is the same, or nothing is compared', () => {
    expect(() => requireSamePrompt(52, 52)).not.toThrow();
    expect(() => requireSamePrompt(90, 52)).toThrow('a prompt of 90 tokens and the bare loop one of 52');
    expect(() => requireSamePrompt(undefined, 52)).toThrow('a prompt of 0 tokens');
  });
});

describe('a graphics processor', () => {
  it('is measured where it has what web-llm needs', () => {
    expect(graphicsObstacle(gpu)).toBeUndefined();
  });

  it('is not measured without an adapter', () => {
    expect(graphicsObstacle(undefined)).toBe('Nothing was measured, since this browser has no WebGPU adapter.');
  });

  it('is not measured where software stands in for it', () => {
    expect(graphicsObstacle({ ...gpu, software: true })).toContain('is software on the processor');
  });

  it('is not measured where a limit is too low, which is named', () => {
    const limits = { ...webGpuRequirements, maxStorageBuffersPerShaderStage: 8 };
    expect(graphicsObstacle({ ...gpu, limits })).toBe(
      'Nothing was measured, since the WebGPU adapter has less than web-llm needs: maxStorageBuffersPerShaderStage 8 instead of 10.',
    );
  });

  it('is asked for on Linux, and there alone', () => {
    expect(graphicsArguments('linux')).toContain('--enable-unsafe-webgpu');
    expect(graphicsArguments('darwin')).toEqual([]);
  });

  it('may have a model that fails as expected, which is no fault of the measurement', () => {
    expect(isFailure({ error: { code: 'webgpu-lost', message: '' } })).toBe(true);
    expect(isFailure({ error: { code: 'unexpected', message: '' } })).toBe(false);
    expect(isFailure({ value: [] })).toBe(false);
  });
});
