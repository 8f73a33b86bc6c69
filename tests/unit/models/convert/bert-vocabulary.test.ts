import { Tokenizer } from '@huggingface/tokenizers';
import { describe, expect, it } from 'vitest';
import { convertBertVocabulary } from '../../../../src/lib/models/convert/bert-vocabulary';

const pieces = [
  '[PAD]',
  '▁',
  '[unused1]',
  '[UNK]',
  '[CLS]',
  '[SEP]',
  '[MASK]',
  '▁i',
  '▁like',
  '▁straw',
  'berries',
  '▁cafe',
  '!',
  '▁!',
];
const texts = new Map(convertBertVocabulary(JSON.stringify(pieces)).map(({ path, text }) => [path, text]));

function read(path: string): Record<string, unknown> {
  return JSON.parse(texts.get(path) ?? '') as Record<string, unknown>;
}

describe('the BERT vocabulary', () => {
  it('gives the files that transformers.js looks for', () => {
    expect([...texts.keys()]).toEqual(['tokenizer.json', 'tokenizer_config.json', 'config.json']);
    expect(read('config.json')).toMatchObject({ model_type: 'bert', hidden_size: 384, vocab_size: pieces.length });
  });

  it('marks pieces that continue a word, and keeps the bracketed ones', () => {
    expect(read('tokenizer.json')).toMatchObject({
      model: { vocab: { '[PAD]': 0, '[unused0]': 1, '[unused1]': 2, i: 7, '##berries': 10, '##!': 12, '!': 13 } },
    });
  });

  it('makes a tokenizer that splits words into pieces between [CLS] and [SEP]', () => {
    const tokenizer = new Tokenizer(read('tokenizer.json'), read('tokenizer_config.json'));
    expect(tokenizer.encode('I like Strawberries!').tokens).toEqual([
      '[CLS]',
      'i',
      'like',
      'straw',
      '##berries',
      '!',
      '[SEP]',
    ]);
    expect(tokenizer.encode('Café').ids).toEqual([4, 11, 5]);
    expect(tokenizer.encode('zebra').tokens).toEqual(['[CLS]', '[UNK]', '[SEP]']);
  });

  it('is the same text every time', () => {
    expect(convertBertVocabulary(JSON.stringify(pieces)).map(({ text }) => text)).toEqual([...texts.values()]);
  });

  it.each(['{}', '[1]', '["[PAD]"]'])('refuses %s', (text) => {
    expect(() => convertBertVocabulary(text)).toThrow(/vocabulary/i);
  });
});
