import { describe, expect, it } from 'vitest';
import { readUtterance, sourceOf } from '../../../../src/lib/skills/grammar/utterance';
import { createValueFinder, type ValueKind } from '../../../../src/lib/skills/loose/values';
import { readingContext } from '../../../support/skills/loose-reading';

function found(text: string, ...kinds: ValueKind[]): readonly (readonly [ValueKind, string])[] {
  const utterance = readUtterance(text);
  const values = createValueFinder(utterance, readingContext).find(kinds);
  return values.map(({ kind, from, to }) => [kind, sourceOf(utterance, from, to)]);
}

describe('values wherever they stand', () => {
  it.each<[string, ValueKind[], (readonly [ValueKind, string])[]]>([
    ['the eggs need an hour and a half then', ['duration'], [['duration', 'an hour and a half']]],
    ['in Tokyo or New York', ['place'], [['place', 'Tokyo'], ['place', 'New York']]], // prettier-ignore
    ['a bill of £48.50 and 15%', ['money', 'percent'], [['money', '£48.50'], ['percent', '15%']]], // prettier-ignore
    ['is 40 quid a lot', ['money'], [['money', '40 quid']]],
    ['there were six of us', ['people'], [['people', 'six of us']]],
    ['I got 33 out of 40', ['ratio'], [['ratio', '33 out of 40']]],
    ['3.99, 4.50 and 12', ['numbers'], [['numbers', '3.99, 4.50 and 12']]],
    ['3 and 4', ['numbers'], []],
    ['the clock says XIV', ['roman'], [['roman', 'XIV']]],
    ['I have a mix', ['roman'], []],
    ['on my shopping list', ['list'], [['list', 'shopping']]],
  ])('%s', (text, kinds, values) => {
    expect(found(text, ...kinds)).toEqual(values);
  });

  it('are the longest, and of those as long as each other the first kind', () => {
    expect(found('7 minutes', 'number', 'duration')).toEqual([['duration', '7 minutes']]);
    expect(found('seven', 'number', 'time')).toEqual([['number', 'seven']]);
  });

  it('tell numbers from articles', () => {
    const finder = createValueFinder(readUtterance('a one two 3'), readingContext);
    expect([0, 1, 2, 3].map((at) => finder.isNumber(at))).toEqual([false, false, true, true]);
  });
});
