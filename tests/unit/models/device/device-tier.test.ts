import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { suggestions } from '../../../../src/lib/models/catalogue/suggestions';
import type { DeviceFacts } from '../../../../src/lib/models/device/device-facts';
import { deviceTier, deviceTiers, recommendSuggestions } from '../../../../src/lib/models/device/device-tier';
import { estimateFit, fitOfSuggestion, needsOf } from '../../../../src/lib/models/device/fit';
import { smallerModel } from '../../../../src/lib/models/device/smaller-model';
import { arbitraryDevice, gaming, laptop, numberedModel as model } from '../../../support/arbitrary-device';
import { goodGpu } from '../../../support/webllm/mlc-files';

describe('the tier', () => {
  const { memoryGiB: _memoryGiB, ...silent } = laptop;

  test.each<[string, DeviceFacts, string]>([
    ['an iPhone', { ...laptop, mobile: true, gpu: goodGpu }, 'phone'],
    ['little memory', { ...laptop, memoryGiB: 2 }, 'phone'],
    ['a browser that tells nothing', silent, 'laptop'],
    ['many cores without a graphics processor', { ...laptop, cores: 32 }, 'laptop'],
    ['software in place of a graphics processor', { ...gaming, gpu: { ...goodGpu, software: true } }, 'laptop'],
    ['eight cores and a graphics processor', { ...gaming, cores: 8 }, 'desktop'],
    ['sixteen and a large one', gaming, 'workstation'],
    ['sixteen and one without 16-bit floats', { ...gaming, gpu: { ...goodGpu, shaderF16: false } }, 'desktop'],
  ])('of %s', (_, device, tier) => {
    expect(deviceTier(device)).toBe(tier);
  });

  test('never falls when a device gets more cores', () => {
    fc.assert(
      fc.property(arbitraryDevice, fc.nat(32), (device, more) => {
        const rank = (facts: DeviceFacts): number => deviceTiers.indexOf(deviceTier(facts));
        expect(rank({ ...device, cores: device.cores + more })).toBeGreaterThanOrEqual(rank(device));
      }),
    );
  });
});

describe('recommended models', () => {
  const named = (device: DeviceFacts): readonly string[] =>
    recommendSuggestions(suggestions, device).map(({ role, engine, model: { title } }) => `${role} ${engine} ${title}`);
  const repositories = (device: DeviceFacts): readonly string[] =>
    recommendSuggestions(suggestions, device)
      .filter(({ engine }) => engine === 'webllm')
      .map(({ model: { repository } }) => repository);

  test('are a set for each role and engine', () => {
    for (const device of [{ ...laptop, mobile: true }, laptop, gaming]) {
      expect(named(device).filter((name) => name.startsWith('fast kernels'))).toHaveLength(1);
    }
    expect(named(laptop).join()).not.toContain('webllm');
    expect(named(gaming).filter((name) => name.includes('webllm'))).toHaveLength(2);
    expect(named({ ...laptop, gpu: { ...goodGpu, software: true } }).join()).not.toContain('webllm');
  });

  test('are in the floats that the graphics processor computes in', () => {
    const plain = { ...gaming, gpu: { ...goodGpu, shaderF16: false } };
    expect(repositories(gaming).every((repository) => /q\d+f16/.test(repository))).toBe(true);
    expect(repositories(plain)).toHaveLength(2);
    expect(repositories(plain).every((repository) => /q\d+f32/.test(repository))).toBe(true);
  });

  test('have no tensor that the graphics processor cannot bind', () => {
    const limits = { ...goodGpu.limits, maxStorageBufferBindingSize: 2 ** 30 - 4 };
    const chosen = recommendSuggestions(suggestions, { ...gaming, gpu: { ...goodGpu, limits } });
    const tensors = chosen.flatMap(({ model: { largestTensorBytes } }) => largestTensorBytes ?? []);
    expect(tensors).toHaveLength(2);
    expect(Math.max(...tensors)).toBeLessThanOrEqual(2 ** 27);
  });

  test('are fast enough, and always fit', () => {
    fc.assert(
      fc.property(arbitraryDevice, (device) => {
        for (const { model: chosen } of recommendSuggestions(suggestions, device)) {
          expect(deviceTiers.indexOf(chosen.lowestTier)).toBeLessThanOrEqual(deviceTiers.indexOf(deviceTier(device)));
          expect(fitOfSuggestion(chosen, device)?.verdict).toBe('fits');
        }
      }),
    );
  });
});

const models = [
  model('135m', { parameters: 1.35e8, memoryBytes: 5e8, files: [{ path: 'w', bytes: 1.3e8, sha256: 'a' }] }),
  model('0.5b'),
  model('1.5b', { parameters: 1.5e9, memoryBytes: 1.8e9 }),
  model('3b-q4f16_1', { engine: 'webllm', parameters: 3e9, memoryBytes: 2.5e9 }),
  model('3b-q4f32_1', { engine: 'webllm', parameters: 3e9, memoryBytes: 2.9e9 }),
  model('8b-q4f16_1', { engine: 'webllm', parameters: 8e9, memoryBytes: 5e9 }),
  model('minilm', { kind: 'embedding', engine: 'transformers', parameters: 2e7, memoryBytes: 2e8 }),
];

describe('a smaller model', () => {
  const [, half, oneAndAHalf, , , eight] = models;
  test('is the largest that fits, of those on the device first', () => {
    const lost = { code: 'webgpu-lost', model: 'x', reason: '' } as const;
    expect(smallerModel(eight!, lost, models, gaming)?.id).toBe('3b-q4f16_1');
    expect(smallerModel(eight!, lost, models, gaming, new Set(['0.5b']))?.id).toBe('0.5b');
    expect(smallerModel(half!, { code: 'out-of-memory', engine: '' }, models, laptop)?.id).toBe('135m');
    expect(smallerModel(models[0]!, { code: 'out-of-memory', engine: '' }, models, laptop)).toBeUndefined();
  });

  test('is of another engine where the graphics processor is out of question', () => {
    expect(smallerModel(eight!, { code: 'webgpu-unavailable', reason: '' }, models, gaming)?.id).toBe('1.5b');
  });

  test('is not offered where size is not the matter', () => {
    expect(smallerModel(oneAndAHalf!, { code: 'message-empty' }, models, laptop)).toBeUndefined();
  });

  test('is smaller, and fits', () => {
    fc.assert(
      fc.property(arbitraryDevice, fc.constantFrom(...models), (device, failed) => {
        const found = smallerModel(failed, { code: 'out-of-memory', engine: '' }, models, device);
        if (found === undefined) return;
        expect(found.memoryBytes).toBeLessThan(failed.memoryBytes);
        expect(estimateFit(needsOf(found), device).verdict).toBe('fits');
      }),
    );
  });
});
