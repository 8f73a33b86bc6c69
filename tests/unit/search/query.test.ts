import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withinEdits } from '../../../src/lib/search/edit-distance';
import { matchQuality, parseQuery } from '../../../src/lib/search/query';

describe('a query', () => {
  test('leaves the last word open until something follows it', () => {
    expect(parseQuery('bread rec').map(({ term, prefix }) => [term, prefix])).toEqual([
      ['bread', false],
      ['rec', true],
    ]);
    expect(parseQuery('rec ').map(({ prefix }) => prefix)).toEqual([false]);
  });

  test('forgives slips in long words, and none in short ones and numbers', () => {
    expect(parseQuery('tea sugar sourdough 2024a5 end').map(({ edits }) => edits)).toEqual([0, 1, 2, 0, 0]);
  });

  test('of a script without spaces asks for its pairs, or for all that a single character begins', () => {
    expect(parseQuery('東京都')).toEqual([
      { term: '東京', prefix: false, edits: 0 },
      { term: '京都', prefix: false, edits: 0 },
    ]);
    expect(parseQuery('東')).toEqual([{ term: '東', prefix: true, edits: 0 }]);
  });

  test('names each word once, and has no words where there are none', () => {
    expect(parseQuery('So so SÓ ')).toHaveLength(1);
    expect(parseQuery(' … !? ')).toEqual([]);
  });

  test('prefers the word itself to a longer one, and a longer one to a slip', () => {
    const [word] = parseQuery('bread');
    if (word === undefined) throw new Error('no word');
    const qualities = ['bread', 'breads', 'breadcrumbs', 'braed', 'broad', 'butter', 'read'].map((term) =>
      matchQuality(word, term),
    );
    expect(qualities).toEqual([1, expect.closeTo(0.83, 1), expect.closeTo(0.68, 1), 0.4, 0.4, 0, 0]);
  });
});

/** As the definition says, by trying every way. */
function distance(one: string, other: string): number {
  if (one === '' || other === '') return one.length + other.length;
  const edits = [
    distance(one.slice(1), other) + 1,
    distance(one, other.slice(1)) + 1,
    distance(one.slice(1), other.slice(1)) + (one[0] === other[0] ? 0 : 1),
  ];
  if (one.length > 1 && other.length > 1 && one[0] === other[1] && one[1] === other[0]) {
    edits.push(distance(one.slice(2), other.slice(2)) + 1);
  }
  return Math.min(...edits);
}

test('slips are counted as their definition counts them', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  fc.assert(
    fc.property(word, word, fc.nat({ max: 3 }), (one, other, most) => {
      expect(withinEdits(one, other, most)).toBe(distance(one, other) <= most);
    }),
  );
});
