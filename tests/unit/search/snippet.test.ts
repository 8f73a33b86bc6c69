import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../src/lib/search/query';
import { highlight, snippetOf, type Highlighted } from '../../../src/lib/search/snippet';

const marked = ({ text, matches }: Highlighted): readonly string[] =>
  matches.map(([start, end]) => text.slice(start, end));

const filler = (words: number): string => Array.from({ length: words }, (_, place) => `word${place}`).join(' ');

describe('a snippet', () => {
  test('of a short text is the text, on one line', () => {
    expect(snippetOf('Bread\nand butter', parseQuery('butter'))).toEqual({
      text: 'Bread and butter',
      matches: [[10, 16]],
    });
  });

  test('shows the place where most words stand together', () => {
    const text = `sour ${filler(60)} a sour dough starter ${filler(60)} dough`;
    const snippet = snippetOf(text, parseQuery('sour dough '));
    expect(marked(snippet)).toEqual(['sour', 'dough']);
    expect(snippet.text).toMatch(/^…word.* a sour dough starter .*…$/);
    expect(snippet.text.length).toBeLessThan(165);
  });

  test('marks what is found by its beginning, by a slip and without its accents', () => {
    const text = 'Crème brulée, Brulees and burlee';
    expect(marked(highlight(text, parseQuery('creme brulee')))).toEqual(['Crème', 'brulée', 'Brulees', 'burlee']);
  });

  test('marks a run without spaces as one', () => {
    expect(marked(snippetOf('昨日東京都へ行った', parseQuery('東京都')))).toEqual(['東京都']);
    expect(marked(snippetOf('猫と犬', parseQuery('犬')))).toEqual(['犬']);
  });

  test.each([0, 1, 2, 3])('cuts no character in two, %i letters further on', (letters) => {
    const text = `${'👋'.repeat(100)}${'x'.repeat(letters)} needle ${'👋'.repeat(100)}`;
    const snippet = snippetOf(text, parseQuery('needle'));
    expect(marked(snippet)).toEqual(['needle']);
    expect(snippet.text).not.toMatch(/\p{Surrogate}/u);
  });

  test('of a text without the words is its beginning', () => {
    expect(snippetOf(filler(100), parseQuery('absent'))).toEqual({
      text: expect.stringMatching(/^word0 word1 .*…$/),
      matches: [],
    });
  });
});

test('of any text and query, the marks lie in order inside one line of it', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '👋', '東', 'é', '-'), maxLength: 300 });
  fc.assert(
    fc.property(text, fc.string({ unit: fc.constantFrom('a', 'b', ' ', '東'), maxLength: 6 }), (whole, query) => {
      const snippet = snippetOf(whole, parseQuery(query), 40);
      let last = -1;
      for (const [start, end] of snippet.matches) {
        expect(start).toBeGreaterThan(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(snippet.text.length);
      expect(snippet.text).not.toMatch(/\n/);
      expect(snippet.text).not.toMatch(/\p{Surrogate}/u);
      expect(whole.replaceAll('\n', ' ')).toContain(snippet.text.replaceAll('…', ''));
    }),
    { numRuns: 500 },
  );
});
