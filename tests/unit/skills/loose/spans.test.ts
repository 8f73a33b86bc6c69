import { describe, expect, it } from 'vitest';
import { readUtterance } from '../../../../src/lib/skills/grammar/utterance';
import { spansOf } from '../../../../src/lib/skills/loose/spans';
import { createValueFinder } from '../../../../src/lib/skills/loose/values';
import { readingContext } from '../../../support/skills/loose-reading';

function spans(text: string): readonly { readonly inner: string; readonly left: readonly string[] }[] {
  const utterance = readUtterance(text);
  return spansOf(utterance, createValueFinder(utterance, readingContext)).map(({ inner, left }) => ({
    inner: inner.tokens.map((token) => token.text).join(' '),
    left,
  }));
}

describe('the middle of a turn', () => {
  it('is what remains without words that say little, the longest first', () => {
    const found = spans('help me figure 56 divided by 8 please');
    expect(found[0]?.inner.split(' ')).toHaveLength(7);
    expect(found).toContainEqual({ inner: '56 divided by 8', left: ['figure'] });
    const lengths = found.map(({ inner }) => inner.split(' ').length);
    expect(lengths).toEqual(lengths.toSorted((one, other) => other - one));
  });

  it('loses no number and no word that says something', () => {
    for (const { inner } of spans('please take 5 apples off it now')) expect(inner).toMatch(/5 apples/);
  });

  it('is nothing where every word says something', () => {
    expect(spans('compare alarms')).toEqual([]);
  });
});
