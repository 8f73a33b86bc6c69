import { describe, expect, test } from 'vitest';
import { allAtOnce, createPace, inPortions, type Steps } from '../../../src/lib/exchange/portions';

function* counting(until: number, onStep: (step: number) => void = () => undefined): Steps<number> {
  for (let step = 1; step <= until; step++) {
    onStep(step);
    yield;
  }
  return until;
}

/** A pace whose clock is moved by the work, and which counts how often it gave way. */
function setUp() {
  const stop = new AbortController();
  const state = { now: 0, gaveWay: 0 };
  const pace = createPace({
    now: () => state.now,
    giveWay: () => Promise.resolve(void (state.gaveWay += 1)),
    signal: stop.signal,
  });
  return { stop, state, pace };
}

describe('work in portions', () => {
  test('gives the same as at once', async () => {
    expect(allAtOnce(counting(7))).toBe(7);
    expect(await inPortions(counting(7), setUp().pace)).toBe(7);
  });

  test('gives way each time that ten milliseconds have passed, and not in between', async () => {
    const { state, pace } = setUp();
    await inPortions(
      counting(100, () => (state.now += 1)),
      pace,
    );
    expect(state.gaveWay).toBe(10);
  });

  test('ends with the reason of a stop, at the next step', async () => {
    const { stop, pace } = setUp();
    const steps: number[] = [];
    const work = inPortions(
      counting(100, (step) => {
        steps.push(step);
        if (step === 3) stop.abort(new Error('enough'));
      }),
      pace,
    );
    await expect(work).rejects.toThrow('enough');
    expect(steps).toEqual([1, 2, 3]);
  });
});
