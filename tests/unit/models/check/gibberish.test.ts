import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findGibberish, type SaidToken } from '../../../../src/lib/models/check/gibberish';

const said = (texts: readonly string[], logProbability = -0.5): readonly SaidToken[] =>
  texts.map((text) => ({ text, logProbability }));
const words = (text: string): readonly string[] => text.split(/(?= )/);

describe('language', () => {
  test.each([
    'The sea is wide and blue. Waves roll in without an end.',
    'Das Meer ist weit und blau. Die Wellen rollen ohne Ende heran.',
    '海は広くて青いです。波は終わりなく寄せてきます。',
    'Море широкое и синее. Волны катятся без конца.',
    'البحر واسع وأزرق. الأمواج لا تنتهي.',
    '1. Waves\n2. Salt\n3. Wind 🌊',
    'OK',
  ])('is left alone: %s', (text) => {
    expect(findGibberish(said(words(text)))).toBeUndefined();
  });

  test('may repeat a word or two', () => {
    expect(
      findGibberish(said(words('It was very very very far away, and the sea, the sea, the sea was calm.'))),
    ).toBeUndefined();
  });

  test('is left alone where the engine tells no probabilities', () => {
    expect(findGibberish(said(words('The sea is wide.'), 0))).toBeUndefined();
  });
});

describe('gibberish', () => {
  test.each<[string, readonly SaidToken[], string]>([
    ['nothing', [], 'it says nothing'],
    ['white space', said(['\n', ' ', '\n']), 'it says nothing'],
    ['numbers that are none', said(['sea'], Number.NaN), 'its numbers are none'],
    [
      'replacement characters',
      said(['\uFFFD\uFFFD', 'sea', '\uFFFD']),
      'it writes characters that belong to no language',
    ],
    ['one token for ever', said(Array.from({ length: 32 }, () => '!')), 'it repeats itself'],
    [
      'three tokens for ever',
      said(Array.from({ length: 32 }, (_, index) => ['the', ' sea', ' is'][index % 3] ?? '')),
      'it repeats itself',
    ],
    [
      'a loop after a beginning',
      said([...words('The sea is wide'), ...Array.from({ length: 24 }, () => ' and')]),
      'it repeats itself',
    ],
    ['many writing systems', said(['sea', 'море', '海', 'بحر', 'ทะเล']), 'it mixes many writing systems'],
    ['choices by chance', said(words('gust rather lamp of under'), -7), 'it chooses its words by chance'],
  ])('is known: %s', (_, tokens, reason) => {
    expect(findGibberish(tokens)).toBe(reason);
  });

  test('never throws, whatever is said', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ text: fc.string({ unit: 'binary' }), logProbability: fc.double({ max: 0 }) })),
        (tokens) => {
          expect(['string', 'undefined']).toContain(typeof findGibberish(tokens));
        },
      ),
    );
  });
});
