import { describe, expect, test } from 'vitest';
import { byteLevelSpellings, readTokenTexts } from '../../../../../src/workers/language/text/token-bytes';
import { byteCharacter } from '../../../../support/language/byte-vocabulary';

/** A parsed `tokenizer.json` with these tokens. */
function tokenizerOf(vocabulary: string, added: readonly object[] = []): unknown {
  return JSON.parse(`{"added_tokens":${JSON.stringify(added)},"model":{"type":"BPE","vocab":${vocabulary}}}`);
}

describe('readTokenTexts', () => {
  test('knows the byte of each of the 256 characters', () => {
    const vocabulary = Object.fromEntries(Array.from({ length: 256 }, (_, byte) => [byteCharacter(byte), byte]));
    const texts = readTokenTexts(tokenizerOf(JSON.stringify(vocabulary)), 256);
    for (let byte = 0; byte < 256; byte++) expect([...texts.bytes(byte)]).toEqual([byte]);
  });

  test('gives the UTF-8 of whole words, a leading space and a part of a character', () => {
    const texts = readTokenTexts(tokenizerOf('{"Ġhello":0,"ä":1,"Ã":2,"Ċ":3}'), 4);
    expect(new TextDecoder().decode(texts.bytes(0))).toBe(' hello');
    expect([...texts.bytes(1)]).toEqual([0xe4]);
    expect([...texts.bytes(2)]).toEqual([0xc3]);
    expect([...texts.bytes(3)]).toEqual([10]);
  });

  test('takes words that objects have by birth for words', () => {
    const texts = readTokenTexts(tokenizerOf('{"constructor":0,"prototype":1,"__proto__":2,"toString":3}'), 4);
    const words = [0, 1, 2, 3].map((token) => new TextDecoder().decode(texts.bytes(token)));
    expect(words).toEqual(['constructor', 'prototype', '__proto__', 'toString']);
    expect(texts.spellings).toEqual(words);
  });

  test('gives special tokens no text, and other added ones the text as it is written', () => {
    const added = [
      { id: 1, content: '<|im_end|>', special: true },
      { id: 2, content: '<tool>Ġ', special: false },
    ];
    const texts = readTokenTexts(tokenizerOf('{"a":0}', added), 3);
    expect([...texts.bytes(1)]).toEqual([]);
    expect(new TextDecoder().decode(texts.bytes(2))).toBe('<tool>Ġ');
    expect(texts.spellings).toEqual(['a', '<|im_end|>', '<tool>Ġ']);
  });

  test('names rows that no token uses, each differently, and gives tokens beyond the vocabulary no text', () => {
    const texts = readTokenTexts(tokenizerOf('{"a":0}'), 4);
    expect(new Set(texts.spellings).size).toBe(4);
    expect([...texts.bytes(4), ...texts.bytes(-1)]).toEqual([]);
  });

  test('gives rows that no token uses no text', () => {
    expect([...readTokenTexts(tokenizerOf('{"a":0}'), 2).bytes(1)]).toEqual([]);
  });

  test('knows the bytes, the spaces and the own tokens of a SentencePiece vocabulary', () => {
    const texts = readTokenTexts(
      {
        added_tokens: [
          { id: 0, content: '<bos>', special: true },
          { id: 4, content: '  ', special: false },
        ],
        normalizer: { type: 'Sequence', normalizers: [{ type: 'Prepend' }, { type: 'Replace' }] },
        model: { byte_fallback: true, vocab: { '<bos>': 0, '<0x0A>': 1, '<0xE4>': 2, '▁hällo▁': 3, '  ': 4 } },
      },
      5,
    );
    expect([0, 1, 2].map((token) => [...texts.bytes(token)])).toEqual([[], [10], [0xe4]]);
    expect([3, 4].map((token) => new TextDecoder().decode(texts.bytes(token)))).toEqual([' hällo ', '  ']);
    expect(texts.controlSpellings).toEqual(['<bos>']);
    expect(texts.prefixesSpace).toBe(true);
    expect(byteLevelSpellings(texts)).toEqual(['', 'Ċ', 'ä', 'ĠhÃ¤lloĠ', 'ĠĠ']);
  });

  test('spells byte-level tokens as they are, but those without a text as nothing', () => {
    const texts = readTokenTexts(tokenizerOf('{"Ġa":0,"Ã":1}', [{ id: 2, content: '<|x|>', special: true }]), 4);
    expect(byteLevelSpellings(texts)).toEqual(['Ġa', 'Ã', '', '']);
    expect(texts.prefixesSpace).toBe(false);
  });

  test.each([
    ['no vocabulary', { added_tokens: [], model: {} }],
    ['a vocabulary of texts', { added_tokens: [], model: { vocab: { a: '1' } } }],
    ['a vocabulary that is a list', { added_tokens: [], model: { vocab: ['a'] } }],
    ['no list of added tokens', { model: { vocab: {} } }],
  ])('refuses %s', (_, tokenizer) => {
    expect(() => readTokenTexts(tokenizer, 1)).toThrow();
  });
});
