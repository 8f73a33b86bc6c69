import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { createKernelMemory, type KernelMemory } from '../../../../support/language/kernel-memory';

let memory: KernelMemory;
beforeAll(async () => {
  memory = await createKernelMemory();
});

const logits = fc.integer({ min: 1, max: 40 }).chain((fours) =>
  fc.array(fc.oneof(fc.float({ min: -50, max: 50, noNaN: true }), fc.constantFrom(-Infinity, 3, 3)), {
    minLength: fours * 4,
    maxLength: fours * 4,
  }),
);

describe('argmax', () => {
  test('finds the first of the largest', () => {
    fc.assert(
      fc.property(logits, (values) => {
        const found = memory.kernels.argmax(memory.put(Float32Array.from(values)), values.length);
        expect(found).toBe(values.indexOf(Math.max(...values)));
      }),
    );
  });
});

describe('sumExponentials', () => {
  test('adds up exponentials, of minus infinity too', () => {
    fc.assert(
      fc.property(logits, (values) => {
        const shift = Math.max(...values, -50);
        const expected = values.reduce((sum, value) => sum + Math.exp(value - shift), 0);
        const sum = memory.kernels.sumExponentials(memory.put(Float32Array.from(values)), values.length, shift);
        expect(Math.abs(sum - expected)).toBeLessThanOrEqual(expected * 1e-6 + 1e-30);
      }),
    );
  });
});
