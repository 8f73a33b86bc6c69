import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanOfWords, planWords } from '../../../../src/workers/embedding/words';

describe('words that are read together', () => {
  it('stand in a row between the marks', () => {
    expect(planWords([[1], [2, 3], []], 8, 9, 100)).toEqual({ ids: [8, 1, 2, 3, 9], owners: [-1, 0, 1, 1, -1] });
  });

  it('are cut where the model takes no more', () => {
    expect(planWords([[1], [2, 3]], 8, 9, 4).ids).toEqual([8, 1, 2, 9]);
  });

  it('have the mean of their tokens each, and last the mean of all', () => {
    const plan = planWords([[1], [2, 3]], 8, 9, 100);
    const states = Float32Array.of(1, 0, 2, 0, 3, 1, 5, 3, 4, 1);
    expect([...meanOfWords(states, plan, 2)]).toEqual([2, 0, 4, 2, 3, 1].map((value) => expect.closeTo(value, 5)));
  });

  it('have zeros where nothing of them was read', () => {
    const plan = planWords([[1], []], 8, 9, 100);
    expect([...meanOfWords(Float32Array.of(0, 3, 0), plan, 2)]).toEqual([3, 0, 1]);
  });

  it('keep within the limit, whatever they are', () => {
    const pieces = fc.array(fc.array(fc.integer({ min: 10, max: 99 }), { maxLength: 4 }), { maxLength: 40 });
    fc.assert(
      fc.property(pieces, fc.integer({ min: 2, max: 30 }), (given, longest) => {
        const { ids, owners } = planWords(given, 1, 2, longest);
        expect(ids.length).toBeLessThanOrEqual(longest);
        expect(owners).toHaveLength(ids.length);
        expect([ids[0], ids.at(-1)]).toEqual([1, 2]);
      }),
    );
  });
});
