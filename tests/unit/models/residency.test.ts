import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memoryBudgetBytes, modelsToUnload } from '../../../src/lib/models/residency';

const gigabyte = 1e9;
const fast = { modelId: 'fast', memoryBytes: 1.9 * gigabyte, lastUsed: 1 };
const reasoning = { modelId: 'reasoning', memoryBytes: 3.4 * gigabyte, lastUsed: 2 };

describe('models in memory', () => {
  test('stay together on a device with 8 GiB', () => {
    expect(modelsToUnload([fast], reasoning, memoryBudgetBytes(8))).toEqual([]);
  });

  test('take turns on a device with 4 GiB or of unknown size', () => {
    expect(modelsToUnload([fast], reasoning, memoryBudgetBytes(4))).toEqual(['fast']);
    expect(modelsToUnload([reasoning], fast, memoryBudgetBytes(undefined))).toEqual(['reasoning']);
  });

  test('leave in the order in which they were used', () => {
    const third = { modelId: 'third', memoryBytes: 2 * gigabyte, lastUsed: 0 };
    expect(modelsToUnload([reasoning, fast, third], { modelId: 'new', memoryBytes: 1 }, 4 * gigabyte)).toEqual([
      'third',
      'fast',
    ]);
  });

  test('leave only as far as needed, and never the one that comes', () => {
    const resident = fc.record({
      modelId: fc.uuid(),
      memoryBytes: fc.nat(10_000),
      lastUsed: fc.nat(),
    });
    fc.assert(
      fc.property(fc.array(resident), resident, fc.nat(30_000), (residents, incoming, budget) => {
        const leaving = modelsToUnload([...residents, incoming], incoming, budget);
        expect(leaving).not.toContain(incoming.modelId);
        const staying = residents.filter(({ modelId }) => !leaving.includes(modelId));
        const total = staying.reduce((sum, { memoryBytes }) => sum + memoryBytes, incoming.memoryBytes);
        if (staying.length > 0) expect(total).toBeLessThanOrEqual(budget);
      }),
    );
  });
});
