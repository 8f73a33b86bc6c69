import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAhead } from '../../../../src/workers/language/read-ahead';

/** Counts from 0, and remembers how far it came and whether it was ended. */
function counting(limit: number, failure?: Error) {
  const state = { made: 0, ended: false };
  async function* count(): AsyncGenerator<number, void> {
    try {
      while (state.made < limit) yield state.made++;
      if (failure !== undefined) throw failure;
    } finally {
      state.ended = true;
    }
  }
  return { state, source: count() };
}

/** Gives whatever waits a chance to go on. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('readAhead', () => {
  test('gives every value in order, whoever is slower', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(12),
        fc.integer({ min: 1, max: 5 }),
        fc.array(fc.boolean()),
        async (count, limit, pauses) => {
          const { source, state } = counting(count);
          const got: number[] = [];
          for await (const value of readAhead(source, limit)) {
            if (pauses[got.length] === true) await settle();
            got.push(value);
          }
          expect(got).toEqual(Array.from({ length: count }, (_, index) => index));
          expect(state.ended).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('runs ahead up to its limit and no further', async () => {
    const { source, state } = counting(100);
    const values = readAhead(source, 4);
    await values.next();
    await settle();
    expect(state.made).toBe(5);
    await values.next();
    await settle();
    expect(state.made).toBe(6);
    await values.return();
  });

  test('starts nothing before the first value is asked for', async () => {
    const { source, state } = counting(3);
    const values = readAhead(source, 4);
    await settle();
    expect(state.made).toBe(0);
    await values.return();
    expect(state.made).toBe(0);
  });

  test('ends the source when the loop is left, at any value', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(8), fc.integer({ min: 1, max: 4 }), async (leaveAt, limit) => {
        const { source, state } = counting(1000);
        for await (const value of readAhead(source, limit)) if (value === leaveAt) break;
        expect(state.ended).toBe(true);
        expect(state.made).toBeLessThanOrEqual(leaveAt + limit + 2);
      }),
      { numRuns: 30 },
    );
  });

  test('gives all that came before a failure, then the failure', async () => {
    const failure = new Error('broken');
    const { source } = counting(3, failure);
    const got: number[] = [];
    const reading = (async () => {
      for await (const value of readAhead(source, 10)) got.push(value);
    })();
    await expect(reading).rejects.toBe(failure);
    expect(got).toEqual([0, 1, 2]);
  });
});
