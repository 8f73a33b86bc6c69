import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seeTurn } from '../../../src/lib/router/classify';
import { bothEnds, turnToUnderstand } from '../../../src/lib/router/turn-to-understand';

const history = [
  { role: 'user', text: ' what time is it in Tokyo ' },
  { role: 'assistant', text: '21:04 in Tokyo.' },
] as const;

test('a turn that leans on the one before is understood with that, without what was answered', () => {
  expect(turnToUnderstand(seeTurn(' and in Lima? ', history))).toEqual({
    text: 'and in Lima?',
    before: 'what time is it in Tokyo',
  });
});

test('a turn that stands by itself, or that nothing was said before, is understood alone', () => {
  const long = 'write a poem about the sea, the wind and a lighthouse on a cliff in winter';
  expect(turnToUnderstand(seeTurn(long, history))).toEqual({ text: long });
  expect(turnToUnderstand(seeTurn('and in Lima?', []))).toEqual({ text: 'and in Lima?' });
});

test('of what is long, both ends are understood, of the turn and of the one before', () => {
  const text = `${'a'.repeat(400)}${'z'.repeat(400)}`;
  const ends = `${'a'.repeat(300)} … ${'z'.repeat(200)}`;
  expect(turnToUnderstand(seeTurn(text, []))).toEqual({ text: ends });
  expect(turnToUnderstand(seeTurn('shorter', [{ role: 'user', text }]))).toEqual({ text: 'shorter', before: ends });
});

test('what is read of a text is all of it up to 500 characters, else its beginning and its end', () => {
  fc.assert(
    fc.property(fc.nat(1200), fc.nat(3), (length, spaces) => {
      const plain = Array.from({ length }, (_, at) => String.fromCodePoint(0x4e00 + at)).join('');
      const read = bothEnds(`${' '.repeat(spaces)}${plain}\n`);
      if (length <= 500) expect(read).toBe(plain);
      else expect(read).toBe(`${plain.slice(0, 300)} … ${plain.slice(length - 200)}`);
    }),
  );
});
