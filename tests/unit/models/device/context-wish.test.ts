import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contextWish } from '../../../../src/lib/models/device/context-wish';
import { arbitraryDevice, gaming, laptop, numberedModel } from '../../../support/arbitrary-device';
import { goodGpu } from '../../../support/webllm/mlc-files';

const GiB = 2 ** 30;
const sized = (bytes: number) =>
  numberedModel('m', { engine: 'webllm', memoryBytes: bytes, files: [{ path: 'w', bytes, sha256: 'a' }] });
/** A graphics processor that offers no buffer as large as the memory of the system. */
const gpu = { ...goodGpu, limits: { ...goodGpu.limits, maxBufferSize: 2 ** 28 } };

describe('the context on the graphics processor', () => {
  test('is longer on a stronger device', () => {
    const tokens = [{ ...laptop, mobile: true, gpu }, { ...laptop, gpu }, { ...gaming, cores: 8 }, gaming].map(
      (device) => contextWish(sized(1e9), device).contextTokens,
    );
    expect(tokens).toEqual([4096, 4096, 8192, 16_384]);
  });

  test('takes at most a quarter of the memory, and no more than the weights leave', () => {
    expect(contextWish(sized(1e9), { ...laptop, gpu }).cacheBudgetBytes).toBe((6 * GiB) / 4);
    expect(contextWish(sized(5e9), { ...laptop, gpu }).cacheBudgetBytes).toBe(6 * GiB - 5.35e9);
    const four = contextWish(sized(1.5e9), { ...laptop, memoryGiB: 4, gpu });
    expect(four.cacheBudgetBytes).toBe(Math.floor(3 * GiB * 0.8 - 1.85e9));
    expect(contextWish(sized(9e9), { ...laptop, gpu }).cacheBudgetBytes).toBe(0);
  });

  test('is halved after each load that found too little memory', () => {
    const whole = contextWish(sized(1e9), gaming);
    expect(contextWish(sized(1e9), gaming, 2)).toEqual({
      contextTokens: whole.contextTokens / 4,
      cacheBudgetBytes: whole.cacheBudgetBytes / 4,
    });
  });

  test('is never more for more weights', () => {
    fc.assert(
      fc.property(arbitraryDevice, fc.nat(1e10), fc.nat(1e9), (device, bytes, more) => {
        const { cacheBudgetBytes } = contextWish(sized(bytes), device);
        expect(cacheBudgetBytes).toBeGreaterThanOrEqual(0);
        expect(contextWish(sized(bytes + more), device).cacheBudgetBytes).toBeLessThanOrEqual(cacheBudgetBytes);
      }),
    );
  });
});
