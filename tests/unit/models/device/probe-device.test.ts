import { describe, expect, test } from 'vitest';
import { suggestions } from '../../../../src/lib/models/catalogue/suggestions';
import { probeDevice, type AdapterLike } from '../../../../src/lib/models/device/probe-device';
import {
  bindingBytes,
  offeredHere,
  runsQuantisation,
  webGpuReadiness,
  webGpuRequirements,
} from '../../../../src/lib/models/device/webgpu-requirements';
import { goodGpu } from '../../../support/webllm/mlc-files';

describe('the probe', () => {
  const adapter = (changes: Partial<AdapterLike['info']> = {}): AdapterLike => ({
    features: new Set(['shader-f16']),
    limits: goodGpu.limits,
    info: { vendor: 'acme', architecture: 'x1', description: 'Acme X1', ...changes },
  });
  const navigator = { hardwareConcurrency: 4, userAgent: 'Mozilla/5.0 (X11; Linux x86_64)' };
  const base = { isolated: true, compiles: (module: Uint8Array<ArrayBuffer>) => WebAssembly.validate(module) };

  test('reads what the browser tells', async () => {
    const facts = await probeDevice({
      ...base,
      navigator: {
        ...navigator,
        deviceMemory: 8,
        gpu: { requestAdapter: async () => adapter() },
        storage: { estimate: async () => ({ usage: 1, quota: 9 }) },
      },
    });
    expect(facts).toEqual({
      gpu: {
        vendor: 'acme',
        architecture: 'x1',
        description: 'Acme X1',
        software: false,
        shaderF16: true,
        subgroups: false,
        limits: goodGpu.limits,
      },
      memoryGiB: 8,
      cores: 4,
      isolated: true,
      mobile: false,
      simd: true,
      storage: { usedBytes: 1, quotaBytes: 9 },
    });
  });

  test('leaves out what it does not, and what fails', async () => {
    const bare = { cores: 4, isolated: true, mobile: false, simd: true };
    expect(await probeDevice({ ...base, navigator })).toEqual(bare);
    const refuse = (): Promise<never> => Promise.reject(new DOMException('no', 'OperationError'));
    const failing = { ...navigator, gpu: { requestAdapter: refuse }, storage: { estimate: refuse } };
    expect(await probeDevice({ ...base, navigator: failing })).toEqual(bare);
    expect(
      await probeDevice({ ...base, navigator: { ...navigator, gpu: { requestAdapter: async () => null } } }),
    ).toEqual(bare);
  });

  test.each([{ isFallbackAdapter: true }, { architecture: 'swiftshader' }, { description: 'llvmpipe (LLVM 15)' }])(
    'knows software by %o',
    async (info) => {
      const gpu = { requestAdapter: async () => adapter(info) };
      expect((await probeDevice({ ...base, navigator: { ...navigator, gpu } })).gpu?.software).toBe(true);
    },
  );

  test('knows a phone by its word, else by its name', async () => {
    const android = { ...navigator, userAgent: 'Mozilla/5.0 (Linux; Android 16) Mobile' };
    const mobile = async (named: typeof android & { userAgentData?: { mobile: boolean } }): Promise<boolean> =>
      (await probeDevice({ ...base, navigator: named })).mobile;
    expect([await mobile(android), await mobile({ ...android, userAgentData: { mobile: false } })]).toEqual([
      true,
      false,
    ]);
  });
});

describe('the requirements of web-llm', () => {
  test('are met by the least adapter, and by none that has less of anything', () => {
    const least = { ...goodGpu, limits: webGpuRequirements };
    expect(webGpuReadiness(least)).toEqual({ ready: true });
    for (const limit of Object.keys(webGpuRequirements)) {
      const gpu = { ...least, limits: { ...webGpuRequirements, [limit]: 7 } };
      expect(webGpuReadiness(gpu)).toMatchObject({ ready: false, adapter: true, missing: [{ limit, offered: 7 }] });
    }
    expect(webGpuReadiness(undefined)).toEqual({ ready: false, adapter: false, missing: [] });
  });

  test('name the quantisation', () => {
    const plain = { shaderF16: false };
    expect(
      ['q4f16_1', 'Llama-3.2-1B-Instruct-q0f16-MLC', 'q4f32_1', 'q0f32', 'gemma'].map((id) =>
        runsQuantisation(id, plain),
      ),
    ).toEqual([false, false, true, true, true]);
    expect(bindingBytes({ limits: { ...goodGpu.limits, maxStorageBufferBindingSize: 2 ** 29 } })).toBe(2 ** 27);
    expect(bindingBytes(goodGpu)).toBe(2 ** 30);
  });

  test('leave of the suggestions what is published in better floats', () => {
    const names = (gpu: typeof goodGpu | undefined): readonly string[] =>
      offeredHere(suggestions, gpu).flatMap(({ engine, repository }) => (engine === 'webllm' ? repository : []));
    const [half, single] = [names(goodGpu), names({ ...goodGpu, shaderF16: false })];
    expect(half).toHaveLength(single.length);
    expect(half.every((name) => /q\d+f16/.test(name))).toBe(true);
    // Gemma is published in 16-bit floats alone.
    expect(single.filter((name) => /q\d+f16/.test(name))).toEqual(['mlc-ai/gemma3-1b-it-q4f16_1-MLC']);
    expect(names(undefined)).toEqual(half);
    const others = suggestions.filter(({ engine }) => engine !== 'webllm');
    expect(offeredHere(others, goodGpu)).toEqual(others);
  });
});
