import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWord, forEachWord, longestTerm, wordsOf } from '../../../src/lib/search/words';

const termsOf = (text: string): readonly string[] => wordsOf(text).map(({ term }) => term);

describe('the words of a text', () => {
  test.each([
    ['Grüße aus KÖLN', ['grusse', 'aus', 'koln']],
    ['don’t create_index(42)', ['don', 't', 'create', 'index', '42']],
    ['Ὀδυσσεύς', ['οδυσσευσ']],
    ['İstanbul ışık', ['istanbul', 'isik']],
    ['ﬁne ＡＢＣ Œuvre Łódź', ['fine', 'abc', 'oeuvre', 'lodz']],
    ['שָׁלוֹם مَرْحَبًا', ['שלום', 'مرحبا']],
    ['हिन्दी', ['हिन्दी']],
    ['한국어 공부', ['한국어', '공부']],
  ])('of %j', (text, terms) => {
    expect(termsOf(text)).toEqual(terms.map((term) => term.normalize('NFC')));
  });

  test('are pairs of neighbours, and the last character, where a script has no spaces', () => {
    expect(termsOf('東京都 Tokyo東')).toEqual(['東京', '京都', '都', 'tokyo', '東']);
    expect(termsOf('ラーメン')).toEqual(['ラー', 'ーメ', 'メン', 'ン']);
    expect(termsOf('ｶﾞｽ')).toEqual(termsOf('ガス'));
    expect(termsOf('น้ำ')).toHaveLength(2);
  });

  test('stand where they say', () => {
    expect(wordsOf('Ça, là 東京')).toEqual([
      { term: 'ca', start: 0, end: 2 },
      { term: 'la', start: 4, end: 6 },
      { term: '東京', start: 7, end: 9 },
      { term: '京', start: 8, end: 9 },
    ]);
  });

  test('are cut when nobody could have typed them', () => {
    expect(termsOf('x'.repeat(100_000))).toEqual(['x'.repeat(longestTerm)]);
  });
});

test('of any text, each word lies inside it, none is empty, and none begins before the one before', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      let last = 0;
      forEachWord(text, (term, start, end) => {
        expect(term).not.toBe('');
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = start;
      });
    }),
    { numRuns: 500 },
  );
});

test('a word is the same in capitals and in composed and decomposed form', () => {
  fc.assert(
    fc.property(fc.constantFrom('é', 'ñ', 'ü', 'ç', 'й', 'ά', 'が', '한', 'a', 'z'), (letter) => {
      expect(foldWord(letter.normalize('NFD'))).toBe(foldWord(letter));
      expect(foldWord(letter.toUpperCase())).toBe(foldWord(letter));
    }),
  );
});
