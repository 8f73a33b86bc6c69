import { describe, expect, it } from 'vitest';
import { createCaseProgress } from '../../../bench/support/case-progress';
import { positiveHalf, q8Blocks } from '../../../bench/support/gguf-q8';
import { descendantsOf, parseStatus } from '../../../bench/support/process-memory';
import { median, percentile } from '../../../bench/support/statistics';
import { dequantise } from '../../../src/lib/models/convert/gguf/dequantise';
import { halfToFloat } from '../../../src/lib/models/convert/gguf/half';

describe('statistics', () => {
  it('take percentiles by the nearest rank', () => {
    const values = [30, 10, 20, 40];
    expect([0, 0.25, 0.5, 0.51, 1].map((share) => percentile(values, share))).toEqual([10, 10, 20, 30, 40]);
    expect(percentile([], 0.5)).toBeNaN();
  });

  it('take the mean of the middle two as the median of an even number', () => {
    expect(median([4, 1, 3])).toBe(3);
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });
});

describe('the progress of cases', () => {
  it('is a plain line every ten seconds without a terminal', () => {
    const lines: string[] = [];
    let now = 0;
    const progress = createCaseProgress('route', 4, { write: (text) => lines.push(text) }, () => now);
    for (const [done, at] of [
      [1, 5_000],
      [2, 10_000],
      [3, 15_000],
      [4, 20_000],
    ] as const) {
      now = at;
      progress.update(done);
    }
    progress.stop();
    expect(lines).toEqual(['route: 2 of 4, 10 s left\n', 'route: 4 of 4, 0 s left\n']);
  });

  it('is a bar that is taken away at the end on a terminal', () => {
    const lines: string[] = [];
    const stream = { isTTY: true, write: (text: string) => lines.push(text) };
    const progress = createCaseProgress('route', 2, stream, () => 0);
    progress.update(1);
    progress.stop();
    expect(lines[0]).toContain(`${'█'.repeat(15)}${'░'.repeat(15)}  1 of 2`);
    expect(lines.at(-1)).toBe('\r\u001b[K');
  });
});

describe('Q8_0 blocks', () => {
  it('are what the converter reads back within half a step', () => {
    const numbers = Float32Array.from({ length: 64 }, (_, index) => Math.sin(index) * (index < 32 ? 0.01 : 3));
    const read = new Float32Array(64);
    dequantise('Q8_0', q8Blocks(numbers), 64, read);
    for (const [index, number] of numbers.entries()) {
      const step = (index < 32 ? 0.01 : 3) / 127;
      expect(Math.abs(read[index]! - number)).toBeLessThan(step * 0.6);
    }
  });

  it('of nothing but zeros stay zeros', () => {
    expect(q8Blocks(new Float32Array(32)).every((byte) => byte === 0)).toBe(true);
  });

  it('have scales that are the nearest half', () => {
    for (let half = 0; half < 0x7c00; half += 7) expect(positiveHalf(halfToFloat(half))).toBe(half);
    expect(positiveHalf((halfToFloat(0x3c00) + halfToFloat(0x3c01)) / 2 + 1e-6)).toBe(0x3c01);
    expect(positiveHalf(1.99999)).toBe(0x4000);
  });
});

describe('the memory of processes', () => {
  it('is read from the status that Linux writes', () => {
    expect(parseStatus('Name:\tchrome\nPPid:\t12\nVmPeak:\t 900 kB\nVmHWM:\t 100 kB\n')).toEqual({
      parent: 12,
      peakBytes: 102_400,
    });
  });

  it('counts children and their children, and nobody else', () => {
    const process = (id: number, parent: number) => ({ id, parent, command: '', peakBytes: 0 });
    const all = [process(2, 1), process(3, 2), process(4, 9), process(5, 3)];
    expect(descendantsOf(1, all).map(({ id }) => id)).toEqual([2, 3, 5]);
  });
});
