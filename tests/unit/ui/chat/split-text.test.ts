import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitText } from '../../../../src/ui/chat/split-text';

test('a short text is one piece', () => {
  expect(splitText('one\ntwo')).toEqual(['one\ntwo']);
  expect(splitText('')).toEqual(['']);
});

test('a long text is cut at line ends, which the pieces themselves stand for', () => {
  const text = Array.from({ length: 300 }, (_, line) => `line ${line} ${'x'.repeat(40)}`).join('\n');
  const pieces = splitText(text);
  expect(pieces.length).toBeGreaterThan(1);
  expect(pieces.join('\n')).toBe(text);
});

test('nothing is lost but line ends, and no piece is long or breaks a character', () => {
  const unit = fc.constantFrom('a', ' ', '\n', '😀', 'wörd ');
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 6000, minLength: 1000 }), (units) => {
      const text = units.join('');
      const pieces = splitText(text);
      expect(pieces.join('').replaceAll('\n', '')).toBe(text.replaceAll('\n', ''));
      for (const piece of pieces) {
        expect(piece.length).toBeLessThanOrEqual(2000);
        expect(piece).not.toMatch(/\p{Surrogate}/u);
      }
    }),
    { numRuns: 30 },
  );
});
