import { expect, test } from 'vitest';
import { readWords } from '../../../src/lib/router/words';

test('words are read without capitals, accents, apostrophes and the marks that speech does not have', () => {
  expect(readWords('What’s the Café, please?!')).toEqual(['whats', 'the', 'cafe', 'please']);
});

test('of a number only its shape is kept', () => {
  expect(readWords('at 7:30 or 19.15, 1234567 times')).toEqual(['at', '0:00', 'or', '00.00', '00000', 'times']);
});

test('marks of sums and code are kept', () => {
  expect(readWords('a = b*2')).toEqual(['a', '=', 'b', '*', '0']);
});

test('of a long text both ends are read', () => {
  const words = readWords(`begin ${'filler '.repeat(50_000)} end`);
  expect(words[0]).toBe('begin');
  expect(words.at(-1)).toBe('end');
  expect(words.length).toBeLessThan(400);
});
