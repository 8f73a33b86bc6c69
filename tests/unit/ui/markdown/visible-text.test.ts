import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeVisible } from '../../../../src/ui/chat/markdown/visible-text';

describe('Text of an answer', () => {
  it.each([
    ['plain words, a tab\t and\nlines', 'plain words, a tab\t and\nlines'],
    ['Zürich, 東京, שלום, مرحبا, नमस्ते', 'Zürich, 東京, שלום, مرحبا, नमस्ते'],
    ['می\u200Cخواهم', 'می\u200Cخواهم'],
    ['👩\u200D👩\u200D👧 ❤️ 1\uFE0F\u20E3', '👩\u200D👩\u200D👧 ❤️ 1\uFE0F\u20E3'],
    [
      '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}',
      '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}',
    ],
    ['葛\u{E0100}', '葛\u{E0100}'],
    ['Café', 'Café'],
  ])('keeps %j', (text, expected) => {
    expect(makeVisible(text)).toBe(expected);
  });

  it.each([
    ['a change of direction', 'a\u202Egpj.exe\u202C', 'a⟨RLO⟩gpj.exe⟨PDF⟩'],
    ['an isolate', '\u2066a\u2069', '⟨LRI⟩a⟨PDI⟩'],
    ['a code for a terminal', '\u001B[2J\u0007\u009B31m\u007F', '␛[2J␇\uFFFD31m␡'],
    ['a null', 'a\0b', 'a␀b'],
    ['words written as tags', 'a\u{E0068}\u{E0069}b', 'ab'],
    ['tags after a flag', '🏴\u{E0068}\u{E0069}\u{E0068}\u{E0069}\u{E0068}\u{E0069}\u{E0068}\u{E0069}', '🏴'],
    ['spaces without width', 'pass\u200Bword\uFEFF\u2060', 'password'],
    ['joiners that carry bits', 'a\u200C\u200D\u200C\u200Db', 'ab'],
    ['selectors that carry bytes', '😀\uFE00\uFE01\uFE02\u{E0105}', '😀\uFE00'],
    ['a key that is none', 'a\uFE0F\u20E3', 'a\u20E3'],
    ['letters without shape', 'a\u3164\u115F\uFFA0b', 'ab'],
    ['half of a character', 'a\uD83D', 'a\uFFFD'],
    ['a line break of another kind', 'a\u2028b\rc', 'a\nb\nc'],
    ['a tower of marks', `a${'\u0301'.repeat(40)}`, `a${'\u0301'.repeat(6)}`],
  ])('shows or drops %s', (_name, text, expected) => {
    expect(makeVisible(text)).toBe(expected);
  });

  it('finds nothing more to do in what it has cleared, and leaves no character that reaches beyond itself', () => {
    const unit = fc.constantFrom(
      'a',
      ' ',
      '\u202E',
      '\u2066',
      '\u2069',
      '\u200D',
      '\u200B',
      '\uFE0F',
      '\u{E0041}',
      '🏴',
      '\u001B',
      '\u0301',
      '葛',
      'ש',
      '\uD83D',
      '\u{E0100}',
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }), (units) => {
        const once = makeVisible(units.join(''));
        // eslint-disable-next-line no-control-regex -- control characters are what is looked for
        expect(once).not.toMatch(/[\u202A-\u202E\u2066-\u2069\0-\x08\x0B-\x1F\x7F-\x9F]/);
        expect(makeVisible(once)).toBe(once);
      }),
    );
  });
});
