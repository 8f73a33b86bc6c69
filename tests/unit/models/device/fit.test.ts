import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { needsOfChoice } from '../../../../src/lib/models/added/needs-of-choice';
import { suggestions } from '../../../../src/lib/models/catalogue/suggestions';
import type { DeviceFacts } from '../../../../src/lib/models/device/device-facts';
import { contextBytes, kernelContextBytes } from '../../../../src/lib/models/device/context-bytes';
import { estimateFit, fitOfSuggestion, needsOf, type ModelNeeds } from '../../../../src/lib/models/device/fit';
import { arbitraryDevice, gaming, laptop, numberedModel } from '../../../support/arbitrary-device';
import { goodGpu } from '../../../support/webllm/mlc-files';

const arbitraryNeeds: fc.Arbitrary<ModelNeeds> = fc.record({
  engine: fc.constantFrom('kernels' as const, 'webllm' as const, 'transformers' as const),
  weightsBytes: fc.nat(1e10),
  contextBytes: fc.nat(1e9),
  overheadBytes: fc.nat(1e9),
  downloadBytes: fc.nat(1e10),
  largestTensorBytes: fc.nat(2 ** 31),
  quantisation: fc.constantFrom('q4f16_1', 'q4f32_1'),
});

const order = ['fits', 'tight', 'does-not-fit'];

describe('the fit', () => {
  test('counts keys and values of a context', () => {
    // Qwen2.5 0.5B: 24 layers, 2 heads of 64, 32-bit floats, 4,096 tokens.
    expect(contextBytes({ layers: 24, keyValueHeads: 2, headSize: 64, tokens: 4096, bytesPerNumber: 4 })).toBe(
      100_663_296,
    );
  });

  test('counts as many contexts as our kernels keep', () => {
    // Four of 101 MB go into 384 MiB; of 940 MB one is kept all the same.
    const half = { layers: 24, keyValueHeads: 2, headSize: 64 };
    expect(kernelContextBytes({ attention: half, contextTokens: 32_768 })).toBe(4 * 100_663_296);
    expect(kernelContextBytes({ attention: half, contextTokens: 2_048 })).toBe(8 * 50_331_648);
    const wide = { layers: 28, keyValueHeads: 8, headSize: 128 };
    expect(kernelContextBytes({ attention: wide, contextTokens: 40_960 })).toBe(939_524_096);
    const needs = needsOf(numberedModel('a', { attention: wide, memoryBytes: 1.7e9 }));
    expect(needs).toMatchObject({ weightsBytes: 5e8, contextBytes: 939_524_096, overheadBytes: 1.2e9 - 939_524_096 });
  });

  test('of a file that would be converted counts what it becomes, and a context by its header', () => {
    const choice = {
      path: 'a.gguf',
      format: 'gguf',
      kind: 'language',
      engine: 'kernels',
      quantisation: 'F16',
    } as const;
    const repository = { repository: 'a/b', askedFor: 'a/b', revision: '', files: [], licence: null };
    const needs = needsOfChoice(
      { ...repository, languages: [], tags: [], gated: false },
      { ...choice, files: [{ path: 'a.gguf', bytes: 1.2e9 }], bytes: 1.2e9 },
      {
        summary: {
          ...{ architecture: 'qwen3', name: null, licence: null, contextTokens: 40_960, parameters: 6e8 },
          attention: { layers: 28, keyValueHeads: 8, headSize: 128 },
          ...{ quantisation: 'F16', chatTemplate: true, tokenizer: 'gpt2', vocabulary: 151_936 },
        },
        ...{ obstacle: null, convertedBytes: 6e8, readBytes: 1e6 },
      },
    );
    expect(needs).toMatchObject({ weightsBytes: 6e8, contextBytes: 939_524_096, downloadBytes: 1.8e9 });
    expect(needs.overheadBytes).toBeCloseTo(1.56e8, -6);
  });

  test('of a suggestion counts its largest tensor', () => {
    const limits = { ...goodGpu.limits, maxStorageBufferBindingSize: 2 ** 30 - 4 };
    const fits = suggestions
      .filter(({ repository }) => /mlc-ai\/Qwen3-(?:0\.6|1\.7)B-q4f16/.test(repository))
      .map((suggestion) => fitOfSuggestion(suggestion, { ...gaming, gpu: { ...goodGpu, limits } }));
    expect(fits.map((fit) => fit?.limits)).toEqual([[], ['gpu-buffer']]);
    expect(fits[1]?.buffer).toEqual({ neededBytes: (151_936 * 2_048) / 2, availableBytes: 2 ** 27 });
  });

  test.each<[string, Partial<ModelNeeds>, DeviceFacts, string, readonly string[]]>([
    ['a small model', {}, laptop, 'fits', []],
    [
      'one that fills the memory told of',
      { weightsBytes: 5.5e9 },
      { ...laptop, memoryGiB: 4 },
      'does-not-fit',
      ['memory'],
    ],
    ['one near the limit', { weightsBytes: 2.8e9 }, { ...laptop, memoryGiB: 4 }, 'tight', ['memory']],
    ['one beyond what 32-bit addresses reach', { weightsBytes: 5e9 }, laptop, 'does-not-fit', ['memory']],
    ['a device that may have more than it tells', { engine: 'webllm', weightsBytes: 8e9 }, gaming, 'tight', ['memory']],
    [
      'a full disk',
      { downloadBytes: 2e9 },
      { ...laptop, storage: { usedBytes: 9e9, quotaBytes: 1e10 } },
      'does-not-fit',
      ['storage'],
    ],
    [
      'a nearly full disk',
      { downloadBytes: 9e8 },
      { ...laptop, storage: { usedBytes: 9e9, quotaBytes: 1e10 } },
      'tight',
      ['storage'],
    ],
    ['no SIMD', {}, { ...laptop, simd: false }, 'does-not-fit', ['processor']],
    ['no graphics processor', { engine: 'webllm' }, laptop, 'does-not-fit', ['gpu']],
    [
      'no 16-bit floats',
      { engine: 'webllm', quantisation: 'q4f16_1' },
      { ...gaming, gpu: { ...goodGpu, shaderF16: false } },
      'does-not-fit',
      ['gpu-floats'],
    ],
    [
      'a tensor too large to bind',
      { engine: 'webllm', largestTensorBytes: 2 ** 30 + 1 },
      gaming,
      'does-not-fit',
      ['gpu-buffer'],
    ],
    ['a phone', { weightsBytes: 1.6e9 }, { ...laptop, mobile: true }, 'does-not-fit', ['memory']],
    ['a server', { engine: 'server', weightsBytes: 1e12 }, { ...laptop, memoryGiB: 1 }, 'fits', []],
  ])('of %s', (_, changes, device, verdict, limits) => {
    const needs: ModelNeeds = {
      engine: 'kernels',
      weightsBytes: 5e8,
      contextBytes: 1e8,
      overheadBytes: 1e8,
      downloadBytes: 0,
      ...changes,
    };
    expect(estimateFit(needs, device)).toMatchObject({ verdict, limits });
  });

  test('gives the numbers of a model that was measured', () => {
    const fit = estimateFit(needsOf(numberedModel('a'), 2e8), {
      ...laptop,
      storage: { usedBytes: 1e9, quotaBytes: 5e9 },
    });
    expect(fit.memory).toEqual({ neededBytes: 9e8, availableBytes: 6 * 2 ** 30, atLeast: true });
    expect(fit.storage).toEqual({ neededBytes: 3e8, availableBytes: 4e9 });
  });

  test('never gets better with more needs or less device', () => {
    fc.assert(
      fc.property(arbitraryNeeds, arbitraryDevice, fc.nat(1e9), (needs, device, more) => {
        const rank = (verdict: string): number => order.indexOf(verdict);
        const before = rank(estimateFit(needs, device).verdict);
        for (const field of ['weightsBytes', 'contextBytes', 'downloadBytes', 'largestTensorBytes'] as const) {
          const larger = { ...needs, [field]: (needs[field] ?? 0) + more };
          expect(rank(estimateFit(larger, device).verdict)).toBeGreaterThanOrEqual(before);
        }
        const { gpu: _gpu, ...bare } = device;
        expect(rank(estimateFit(needs, { ...bare, simd: false }).verdict)).toBeGreaterThanOrEqual(
          needs.engine === 'transformers' ? 0 : before,
        );
      }),
    );
  });

  test('names a reason for every verdict but the good one', () => {
    fc.assert(
      fc.property(arbitraryNeeds, arbitraryDevice, (needs, device) => {
        const { verdict, limits, memory } = estimateFit(needs, device);
        expect(limits.length > 0).toBe(verdict !== 'fits');
        expect(memory.neededBytes).toBe(needs.weightsBytes + needs.contextBytes + needs.overheadBytes);
      }),
    );
  });
});
