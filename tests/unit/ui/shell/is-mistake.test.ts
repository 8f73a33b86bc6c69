import { expect, it } from 'vitest';
import { isMistake } from '../../../../src/ui/shell/is-mistake';

it('takes what was thrown for a mistake, whatever it says', () => {
  expect(isMistake({ error: new TypeError('x is undefined'), message: 'TypeError: x is undefined' })).toBe(true);
  expect(isMistake({ error: new Error('ResizeObserver loop '), message: 'ResizeObserver loop ' })).toBe(true);
  expect(isMistake({ message: 'Script error.' })).toBe(true);
});

it('does not take it for a mistake that sizes are told one frame later', () => {
  expect(isMistake({ message: 'ResizeObserver loop completed with undelivered notifications.' })).toBe(false);
  expect(isMistake({ error: null, message: 'ResizeObserver loop limit exceeded' })).toBe(false);
});
