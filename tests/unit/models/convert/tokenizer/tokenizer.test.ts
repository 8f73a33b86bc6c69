import { Tokenizer } from '@huggingface/tokenizers';
import { describe, expect, it } from 'vitest';
import { FailureError, type Failure } from '../../../../../src/lib/core/failure';
import { GgufMetadata, type GgufValue } from '../../../../../src/lib/models/convert/gguf/metadata';
import { tokenizerJson } from '../../../../../src/lib/models/convert/tokenizer';

const CONTROL = 3;
const USER_DEFINED = 4;
const UNUSED = 5;

/** The character that stands for a byte in byte-level vocabularies. */
function byteCharacter(byte: number): string {
  const printable = (code: number): boolean =>
    (code >= 33 && code <= 126) || (code >= 161 && code <= 172) || (code >= 174 && code <= 255);
  if (printable(byte)) return String.fromCharCode(byte);
  let skipped = 0;
  for (let code = 0; code < byte; code++) if (!printable(code)) skipped++;
  return String.fromCharCode(256 + skipped);
}

const bytes = Array.from({ length: 256 }, (_, byte) => byteCharacter(byte));
const words = ['he', 'll', 'hell', 'hello', 'Ġhello', '12', '123', '!!', '__proto__', 'ĊĊ'];
const merges = ['h e', 'l l', 'he ll', 'hell o', 'Ġ hello', '1 2', '12 3', '! !', 'Ċ Ċ'];
const tokens = [...bytes, ...words, '<|im_end|>', '<tool>', '[PAD0]'];
const types = tokens.map((token) =>
  token === '<|im_end|>' ? CONTROL : token === '<tool>' ? USER_DEFINED : token === '[PAD0]' ? UNUSED : 1,
);

function vocabulary(pre: string, changes: Record<string, GgufValue | undefined> = {}): GgufMetadata {
  const values: Record<string, GgufValue | undefined> = {
    'tokenizer.ggml.model': 'gpt2',
    'tokenizer.ggml.pre': pre,
    'tokenizer.ggml.tokens': tokens,
    'tokenizer.ggml.token_type': Int32Array.from(types),
    'tokenizer.ggml.merges': merges,
    ...changes,
  };
  return new GgufMetadata(
    new Map(Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]))),
  );
}

function tokenizerFor(pre: string): Tokenizer {
  return new Tokenizer(JSON.parse(tokenizerJson(vocabulary(pre))) as object, { clean_up_tokenization_spaces: false });
}

function pieces(pre: string, text: string): readonly string[] {
  return tokenizerFor(pre).encode(text).tokens;
}

function failureOf(metadata: GgufMetadata): Failure {
  try {
    tokenizerJson(metadata);
  } catch (error) {
    if (error instanceof FailureError) return error.failure;
    throw error;
  }
  throw new Error('expected a failure');
}

describe('tokenizerJson', () => {
  it('merges as the vocabulary says', () => {
    expect(pieces('gpt-2', 'hello hello!!')).toEqual(['hello', 'Ġhello', '!!']);
  });

  it.each([
    ['gpt-2', ['123', '12']],
    ['llama-bpe', ['123', '12']],
    ['default', ['123', '12']],
    ['qwen2', ['1', '2', '3', '1', '2']],
    ['smollm', ['1', '2', '3', '1', '2']],
  ])('cuts digits as %s does', (pre, expected) => {
    expect(pieces(pre, '12312')).toEqual(expected);
  });

  it.each(['qwen2', 'smollm', 'gpt-2', 'llama-bpe', 'default'])('gives every text back under %s', (pre) => {
    const tokenizer = tokenizerFor(pre);
    for (const text of [
      'hello',
      ' \n\n\t x',
      'm² ½ ①',
      '😀 你好 ﷽',
      'a\u00a0b\u2028\u0085',
      "I'LL don't",
      '<|im_end|>x',
    ]) {
      expect(tokenizer.decode(tokenizer.encode(text).ids)).toBe(text);
    }
  });

  it('finds special tokens before words and hides control tokens alone', () => {
    const tokenizer = tokenizerFor('qwen2');
    const ids = tokenizer.encode('hello<|im_end|><tool>').ids;
    expect(ids).toEqual(['hello', '<|im_end|>', '<tool>'].map((token) => tokens.indexOf(token)));
    expect(tokenizer.decode(ids, { skip_special_tokens: true })).toBe('hello<tool>');
  });

  it('leaves out padding and adds nothing around a text', () => {
    const tokenizer = tokenizerFor('qwen2');
    expect(tokenizer.token_to_id('[PAD0]')).toBeUndefined();
    expect(tokenizer.encode('').ids).toEqual([]);
  });

  it('keeps a token that is named like a property of every object', () => {
    expect(tokenizerFor('gpt-2').token_to_id('__proto__')).toBe(tokens.indexOf('__proto__'));
  });

  it('composes accents for the models that were trained so', () => {
    expect(pieces('qwen2', 'e\u0301')).toEqual(pieces('qwen2', 'é'));
    expect(pieces('smollm', 'e\u0301')).not.toEqual(pieces('smollm', 'é'));
  });

  it('takes a known word whole where merging is not asked for', () => {
    const whole = (pre: string): readonly string[] => {
      const json = tokenizerJson(vocabulary(pre, { 'tokenizer.ggml.merges': ['! !'] }));
      return new Tokenizer(JSON.parse(json) as object, {}).encode('hello').tokens;
    };
    expect(whole('llama-bpe')).toEqual(['hello']);
    expect(whole('gpt-2')).toEqual(['h', 'e', 'l', 'l', 'o']);
  });

  it('gives the same text each time', () => {
    expect(tokenizerJson(vocabulary('qwen2'))).toBe(tokenizerJson(vocabulary('qwen2')));
  });

  it.each<[string, GgufMetadata, Failure]>([
    [
      'another kind of vocabulary',
      vocabulary('default', { 'tokenizer.ggml.model': 'bert' }),
      { code: 'gguf-unsupported', reason: 'the vocabulary is of the kind "bert"' },
    ],
    [
      'an unknown pre-tokenizer',
      vocabulary('tekken'),
      { code: 'gguf-unsupported', reason: 'words are cut in an unknown way, "tekken"' },
    ],
    [
      'no pre-tokenizer',
      vocabulary('', { 'tokenizer.ggml.pre': undefined }),
      { code: 'gguf-unsupported', reason: 'the file does not say how words are cut' },
    ],
    [
      'types that do not fit the tokens',
      vocabulary('qwen2', { 'tokenizer.ggml.token_type': Int32Array.of(1) }),
      { code: 'gguf-invalid', reason: `the vocabulary has ${tokens.length} tokens and 1 types` },
    ],
    [
      'a merge of one piece',
      vocabulary('qwen2', { 'tokenizer.ggml.merges': ['ab'] }),
      { code: 'gguf-invalid', reason: 'a merge is not two pieces with a space between them' },
    ],
    [
      'no merges',
      vocabulary('qwen2', { 'tokenizer.ggml.merges': undefined }),
      { code: 'gguf-invalid', reason: 'tokenizer.ggml.merges is missing' },
    ],
  ])('refuses %s', (_, metadata, failure) => {
    expect(failureOf(metadata)).toEqual(failure);
  });
});
