import { expect, test } from 'vitest';
import { speaksOfPerson } from '../../../../src/lib/memory/questions/speaks-of-person';

test.each([
  ['What is the capital of France?', false],
  ['Which island is warm in winter?', false],
  ['where should we eat tonight', true],
  ['What did I pay for it?', true],
  ['Does ana eat fish?', true],
  ['Is an anaconda a snake?', false],
])('%s: %s', (text, speaks) => {
  expect(speaksOfPerson(text, { subjects: ['Ana'] })).toBe(speaks);
});
