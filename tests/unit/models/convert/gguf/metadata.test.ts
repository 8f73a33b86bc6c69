import { describe, expect, it } from 'vitest';
import { FailureError } from '../../../../../src/lib/core/failure';
import { GgufMetadata, type GgufValue } from '../../../../../src/lib/models/convert/gguf/metadata';

const metadata = new GgufMetadata(
  new Map<string, GgufValue>([
    ['text', 'a'],
    ['number', 1.5],
    ['infinite', Infinity],
    ['long', 7n],
    ['too long', 2n ** 60n],
    ['texts', ['a']],
    ['halves', Float32Array.of(0.5)],
  ]),
);

function reasonOf(get: () => unknown): string {
  try {
    get();
  } catch (error) {
    if (error instanceof FailureError && error.failure.code === 'gguf-invalid') return error.failure.reason;
    throw error;
  }
  throw new Error('expected a failure');
}

describe('GgufMetadata', () => {
  it('gives nothing for a key that is optional and missing', () => {
    expect(metadata.optionalText('none')).toBeUndefined();
    expect(metadata.optionalInteger('none')).toBeUndefined();
    expect(metadata.optionalIntegers('none')).toBeUndefined();
  });

  it('reads a 64-bit number that fits', () => {
    expect(metadata.integer('long')).toBe(7);
  });

  it.each<[string, () => unknown, string]>([
    ['a missing key', () => metadata.text('none'), 'none is missing'],
    ['a number as text', () => metadata.text('number'), 'number is not text'],
    ['a text as a whole number', () => metadata.integer('text'), 'text is not a whole number'],
    ['a fraction as a whole number', () => metadata.integer('number'), 'number is not a whole number'],
    ['a number too large to be exact', () => metadata.integer('too long'), 'too long is not a whole number'],
    ['infinity as a number', () => metadata.float('infinite'), 'infinite is not a finite number'],
    ['a text as a flag', () => metadata.optionalFlag('text'), 'text is not true or false'],
    ['a text as a list of texts', () => metadata.texts('text'), 'text is not a list of texts'],
    ['texts as whole numbers', () => metadata.integers('texts'), 'texts is not a whole number'],
    ['fractions as whole numbers', () => metadata.integers('halves'), 'halves is not a whole number'],
    ['a text as whole numbers', () => metadata.integers('text'), 'text is not a list of whole numbers'],
  ])('refuses %s', (_, get, reason) => {
    expect(reasonOf(get)).toBe(reason);
  });
});
