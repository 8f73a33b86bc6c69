import { describe, expect, it } from 'vitest';
import { formatDuration, formatRemaining } from '../../../src/ui/parts/format-time';

describe('formatDuration', () => {
  it.each([
    [412, '0.4 s'],
    [9_940, '9.9 s'],
    [9_960, '10 s'],
    [59_600, '1 min'],
    [90 * 60_000, '1 h 30 min'],
    [120 * 60_000, '2 h'],
  ])('says %d ms as %s', (milliseconds, words) => {
    expect(formatDuration(milliseconds)).toBe(words);
  });
});

describe('formatRemaining', () => {
  it('says nothing while the speed is not known', () => {
    expect(formatRemaining(1000, undefined)).toBeUndefined();
    expect(formatRemaining(1000, 0)).toBeUndefined();
  });

  it('says how long the rest takes', () => {
    expect(formatRemaining(300_000_000, 2_000_000)).toBe('about 3 min left');
    expect(formatRemaining(1_000, 2_000_000)).toBe('a few seconds left');
  });
});
