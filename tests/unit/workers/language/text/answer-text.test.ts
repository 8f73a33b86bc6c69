import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AnswerText } from '../../../../../src/workers/language/text/answer-text';

/** Text out of tokens that are the given bytes; what was let out at each, and whether and when it stopped. */
function tell(pieces: readonly Uint8Array[], stop: readonly string[]): { told: string[]; stopped: boolean } {
  const text = new AnswerText(
    { spellings: [], controlSpellings: [], prefixesSpace: false, bytes: (token) => pieces[token] ?? new Uint8Array(0) },
    stop,
    true,
  );
  const told: string[] = [];
  for (const token of pieces.keys()) {
    const { text: piece, stopped } = text.add(token);
    told.push(piece);
    if (stopped) return { told, stopped };
  }
  told.push(text.finish());
  return { told, stopped: false };
}

function split(bytes: Uint8Array, cuts: readonly number[]): Uint8Array[] {
  const bounds = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  return bounds.slice(1).map((to, index) => bytes.subarray(bounds[index], to));
}

const encoder = new TextEncoder();
const unicode = fc.string({ unit: 'binary', maxLength: 30 });
const few = (most: number) => fc.string({ unit: fc.constantFrom('a', 'b', 'ä', '😀'), maxLength: most });
const cutPoints = fc.array(fc.nat(200), { maxLength: 12 });

describe('AnswerText', () => {
  test('gives back any text, however it is split over tokens', () => {
    fc.assert(
      fc.property(unicode, cutPoints, (text, cuts) => {
        expect(tell(split(encoder.encode(text), cuts), []).told.join('')).toBe(text);
      }),
    );
  });

  test('lets no half characters out', () => {
    fc.assert(
      fc.property(unicode, cutPoints, (text, cuts) => {
        for (const piece of tell(split(encoder.encode(text), cuts), []).told)
          expect(piece).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });

  test('ends before the first stop sequence, however text and sequence are split over tokens', () => {
    fc.assert(
      fc.property(few(20), fc.array(few(3), { maxLength: 3 }), cutPoints, (text, stop, cuts) => {
        const { told, stopped } = tell(split(encoder.encode(text), cuts), stop);
        const found = stop.filter((sequence) => sequence !== '' && text.includes(sequence));
        expect(stopped).toBe(found.length > 0);
        // A sequence that is complete ends the text although one that began before it might still have come.
        const ends = found.map((sequence) => text.indexOf(sequence));
        if (stop.length <= 1 || !stopped) expect(told.join('')).toBe(text.slice(0, Math.min(text.length, ...ends)));
        else expect(ends.map((end) => text.slice(0, end))).toContain(told.join(''));
      }),
      { numRuns: 500 },
    );
  });

  test('lets text out as soon as it can belong to no stop sequence', () => {
    const pieces = ['say "', 'EN', 'TER', '" or EN', 'D of it'].map((piece) => encoder.encode(piece));
    expect(tell(pieces, ['END']).told).toEqual(['say "', '', 'ENTER', '" or ', '']);
  });

  test('holds an unfinished character back and marks it where the answer ends in it', () => {
    const [euro = 0, ...rest] = encoder.encode('€');
    expect(tell([Uint8Array.of(euro), Uint8Array.from(rest)], []).told).toEqual(['', '€', '']);
    expect(tell([Uint8Array.of(0x61, euro)], []).told).toEqual(['a', '\ufffd']);
  });

  test('keeps a mark of byte order that the model wrote', () => {
    expect(tell([encoder.encode('\ufeffa')], []).told.join('')).toBe('\ufeffa');
  });

  test.each([
    ['the space that begins every text of the vocabulary, once', true, true, [' ', ' a'], ' a'],
    ['no space where the answer goes on', true, false, [' a'], ' a'],
    ['no space of a vocabulary without one', false, true, [' a'], ' a'],
    ['nothing of a word', true, true, ['', 'a b'], 'a b'],
  ])('drops %s', (_, prefixesSpace, begins, pieces, expected) => {
    const bytes = (token: number): Uint8Array => encoder.encode(pieces[token]);
    const text = new AnswerText({ spellings: [], controlSpellings: [], prefixesSpace, bytes }, [], begins);
    expect(pieces.map((_piece, token) => text.add(token).text).join('') + text.finish()).toBe(expected);
  });
});
