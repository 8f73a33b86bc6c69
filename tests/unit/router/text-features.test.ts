import { describe, expect, test } from 'vitest';
import { seeTurn } from '../../../src/lib/router/classify';
import { BUCKETS } from '../../../src/lib/router/text-features';

const BEFORE = [
  { role: 'user', text: 'what time is it in Lima' },
  { role: 'assistant', text: 'It is 07:10 in Lima.' },
] as const;

describe('the features of a turn', () => {
  test('are distinct buckets with finite values', () => {
    for (const text of ['', '🙂', 'set a timer', 'x'.repeat(200_000)]) {
      const { buckets, values } = seeTurn(text, BEFORE).features;
      expect(new Set(buckets).size).toBe(buckets.length);
      expect(values.length).toBe(buckets.length);
      expect(buckets.every((bucket) => bucket < BUCKETS)).toBe(true);
      expect(values.every(Number.isFinite)).toBe(true);
    }
  });

  test('contain the turn before where a turn leans on it, and only there', () => {
    const long = 'please write a long letter to my landlord about the broken heating in the hall';
    expect(seeTurn('and in Oslo?', BEFORE).features).not.toEqual(seeTurn('and in Oslo?', []).features);
    expect(seeTurn(long, BEFORE).features).toEqual(seeTurn(long, []).features);
  });

  test('are the same whatever the capitals and the punctuation', () => {
    expect(seeTurn('Set a timer, please!', []).features).toEqual(seeTurn('set a timer please', []).features);
  });
});
