import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanTitle, fallbackTitle, layOutTitlePrompt } from '../../../src/lib/assistant/title';

describe('the first words of a question', () => {
  test('are the whole of a short one, on one line', () => {
    expect(fallbackTitle('  How do\n I boil an egg? ')).toBe('How do I boil an egg?');
  });

  test('end between two words', () => {
    const text = 'How do I boil an egg so that the yolk stays soft, and why does it turn green?';
    expect(fallbackTitle(text)).toBe('How do I boil an egg so that the yolk stays…');
  });

  test('are never more than 48 characters nor half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const title = fallbackTitle(text);
        expect(title.length).toBeLessThanOrEqual(48);
        expect(title).not.toMatch(/\p{Surrogate}/u);
      }),
    );
    expect(fallbackTitle('👋'.repeat(100))).not.toMatch(/\p{Surrogate}/u);
  });
});

test.each([
  ['"Boiling Eggs"', false, 'Boiling Eggs'],
  ['Title: **Soft eggs**.\nMore text', false, 'Soft eggs'],
  ["\n# 'Eggs and time'", false, 'Eggs and time'],
  ["Anna's garden", false, "Anna's garden"],
  ['Planning a trip to Lis', true, 'Planning a trip to'],
  ['Eggs', true, 'Eggs'],
  [' \n"" .', false, undefined],
])('%j becomes a clean title', (written, cutOff, title) => {
  expect(cleanTitle(written, cutOff)).toBe(title);
});

test('only the start of a long message is read for a title', () => {
  expect(layOutTitlePrompt('x'.repeat(200_000))[0]?.content.length).toBeLessThan(600);
});
