import { Tokenizer } from '@huggingface/tokenizers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FailureError } from '../../../../../src/lib/core/failure';
import { GgufMetadata, type GgufValue } from '../../../../../src/lib/models/convert/gguf/metadata';
import { tokenizerJson } from '../../../../../src/lib/models/convert/tokenizer';

const [NORMAL, UNKNOWN, CONTROL, USER_DEFINED, BYTE] = [1, 2, 3, 4, 6] as const;

interface Entry {
  readonly text: string;
  readonly type: number;
  readonly score: number;
}

const bytes: readonly Entry[] = Array.from({ length: 256 }, (_, byte) => ({
  text: `<0x${byte.toString(16).toUpperCase().padStart(2, '0')}>`,
  type: BYTE,
  score: 0,
}));

const piece = (text: string, score: number): Entry => ({ text, type: NORMAL, score });

const usual: readonly Entry[] = [
  { text: '<unk>', type: UNKNOWN, score: 0 },
  { text: '<s>', type: CONTROL, score: 0 },
  { text: '<|end|>', type: CONTROL, score: 0 },
  { text: '\n\n', type: USER_DEFINED, score: 0 },
  ...bytes,
  piece('ab', -1),
  piece('ca', -1.5),
  piece('bc', -2),
  piece('abc', -3),
  piece('▁ab', -4),
  piece('<s', -5),
  piece('__proto__', -6),
  ...Array.from('▁abcs<>').map((character, at) => piece(character, -10 - at)),
];

function vocabulary(entries: readonly Entry[] = usual, changes: Record<string, GgufValue | undefined> = {}) {
  const values: Record<string, GgufValue | undefined> = {
    'tokenizer.ggml.model': 'llama',
    'tokenizer.ggml.tokens': entries.map(({ text }) => text),
    'tokenizer.ggml.token_type': Int32Array.from(entries, ({ type }) => type),
    'tokenizer.ggml.scores': Float32Array.from(entries, ({ score }) => score),
    ...changes,
  };
  return new GgufMetadata(
    new Map(Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]))),
  );
}

const unprefixed = { 'tokenizer.ggml.add_space_prefix': false };

function tokenizerOf(metadata: GgufMetadata): Tokenizer {
  return new Tokenizer(JSON.parse(tokenizerJson(metadata)) as object, { clean_up_tokenization_spaces: false });
}

function pieces(text: string, metadata = vocabulary(usual, unprefixed)): readonly string[] {
  return tokenizerOf(metadata).encode(text).tokens;
}

/** The rule in its plainest form: of all neighbours that are a piece together, join the leftmost of the highest score. */
function plainPieces(text: string): readonly string[] {
  const scores = new Map(usual.filter(({ type }) => type === NORMAL).map((entry) => [entry.text, entry.score]));
  const parts = Array.from(text.replaceAll(' ', '▁'));
  for (;;) {
    let best: { at: number; score: number } | undefined;
    for (let at = 1; at < parts.length; at++) {
      const score = scores.get(`${parts[at - 1]}${parts[at]}`);
      if (score !== undefined && (best === undefined || score > best.score)) best = { at, score };
    }
    if (best === undefined) return parts;
    parts.splice(best.at - 1, 2, `${parts[best.at - 1]}${parts[best.at]}`);
  }
}

describe('tokenizerJson of a SentencePiece vocabulary', () => {
  it('joins the pieces of the highest score first', () => {
    expect(pieces('abc')).toEqual(['abc']);
    expect(pieces('bbc')).toEqual(['b', 'bc']);
    expect(pieces('bca')).toEqual(['b', 'ca']);
    expect(pieces('cab ab')).toEqual(['c', 'ab', '▁ab']);
  });

  it('joins as the plain rule does', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', 's', '<'), maxLength: 20 }), (text) => {
        expect(pieces(text)).toEqual(plainPieces(text));
      }),
    );
  });

  it('puts a space before every text, and behind every special token, where the vocabulary has it so', () => {
    expect(pieces('ab', vocabulary())).toEqual(['▁ab']);
    expect(pieces(' ab', vocabulary())).toEqual(['▁', '▁ab']);
    expect(pieces('ab<|end|>ab', vocabulary())).toEqual(['▁ab', '<|end|>', '▁ab']);
    expect(pieces('', vocabulary())).toEqual([]);
  });

  it('spells in bytes what no piece covers', () => {
    expect(pieces('aé😀')).toEqual(['a', '<0xC3>', '<0xA9>', '<0xF0>', '<0x9F>', '<0x98>', '<0x80>']);
  });

  it('finds special tokens and the text’s own before words', () => {
    const tokenizer = tokenizerOf(vocabulary(usual, unprefixed));
    expect(tokenizer.encode('a\n\nb<|end|><unk>').ids).toEqual([
      usual.findIndex(({ text }) => text === 'a'),
      3,
      usual.findIndex(({ text }) => text === 'b'),
      2,
      0,
    ]);
  });

  it('never makes a control token or a byte of letters', () => {
    const json = JSON.parse(tokenizerJson(vocabulary(usual, unprefixed))) as { added_tokens: unknown };
    const plain = new Tokenizer({ ...json, added_tokens: [] }, {});
    expect(plain.encode('<s>').tokens).toEqual(['<s', '>']);
    expect(plain.encode('<0x41>').ids).not.toContain(usual.findIndex(({ text }) => text === '<0x41>'));
  });

  it.each([true, false])('gives every text back, prefixed: %s', (prefixed) => {
    const tokenizer = tokenizerOf(vocabulary(usual, { 'tokenizer.ggml.add_space_prefix': prefixed }));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), (text) => {
        expect(tokenizer.decode(tokenizer.encode(text).ids)).toBe(text.replaceAll('▁', ' '));
      }),
    );
  });

  it('takes white space behind Phi 3’s special tokens for none, but not behind those of others', () => {
    const phi = vocabulary(usual, { 'general.name': 'Phi-3-mini' });
    expect(pieces('<|end|>\n  ab', phi)).toEqual(['<|end|>', '▁ab']);
    expect(pieces('<s> ab', phi)).toEqual(['<s>', '▁', '▁ab']);
    expect(pieces('<|end|> ab', vocabulary())).toEqual(['<|end|>', '▁', '▁ab']);
  });

  it('keeps a token that is named like a property of every object', () => {
    expect(tokenizerOf(vocabulary()).token_to_id('__proto__')).toBe(
      usual.findIndex(({ text }) => text === '__proto__'),
    );
  });

  it.each<[string, GgufMetadata, string, RegExp]>([
    ['no scores', vocabulary(usual, { 'tokenizer.ggml.scores': undefined }), 'gguf-invalid', /scores is missing/],
    ['fewer scores', vocabulary(usual, { 'tokenizer.ggml.scores': Float32Array.of(1) }), 'gguf-invalid', /1 scores/],
    [
      'scores that are none',
      vocabulary(usual, { 'tokenizer.ggml.scores': Float32Array.from(usual, () => NaN) }),
      'gguf-invalid',
      /finite/,
    ],
    [
      'no types',
      vocabulary(usual, { 'tokenizer.ggml.token_type': undefined }),
      'gguf-invalid',
      /token_type is missing/,
    ],
    ['an endless piece', vocabulary([...usual, piece('a'.repeat(1e6), -9)]), 'gguf-unsupported', /1000000 characters/],
    ['a byte too few', vocabulary(usual.filter(({ text }) => text !== '<0x7F>')), 'gguf-unsupported', /every byte/],
  ])('refuses %s', (_, metadata, code, reason) => {
    const refusal = (): unknown => {
      try {
        return tokenizerJson(metadata);
      } catch (error) {
        return error instanceof FailureError ? error.failure : error;
      }
    };
    expect(refusal()).toMatchObject({ code, reason: expect.stringMatching(reason) as unknown });
  });
});
