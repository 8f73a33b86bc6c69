import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readUtterance } from '../../../../src/lib/skills/grammar/utterance';
import { readDecimals } from '../../../../src/lib/skills/slots/number';

const read = (text: string): string | undefined => {
  const utterance = readUtterance(text);
  const longest = readDecimals(utterance, 0)[0];
  return longest?.end === utterance.tokens.length ? longest.value.toString() : undefined;
};

describe('a number', () => {
  it.each([
    ['7', '7'],
    ['3.5', '3.5'],
    ['1,200', '1200'],
    ['1,234,567.89', '1234567.89'],
    ['2,5', '2.5'],
    ['-4', '-4'],
    ['minus four', '-4'],
    ['half', '0.5'],
    ['a half', '0.5'],
    ['a third', decimalThird()],
    ['three quarters', '0.75'],
    ['3/4', '0.75'],
    ['1 1/2', '1.5'],
    ['2½', '2.5'],
    ['two and a half', '2.5'],
    ['2 and a half', '2.5'],
    ['a dozen', '12'],
    ['two dozen', '24'],
    ['half a dozen', undefined],
    ['twenty five', '25'],
    ['twenty-five', '25'],
    ['a hundred and forty', '140'],
    ['three hundred and forty two thousand six hundred and one', '342601'],
    ['two million', '2000000'],
    ['1.5 million', '1500000'],
    ['5k', '5000'],
    ['one point seven five', '1.75'],
    ['nought point five', '0.5'],
    ['a thousand', '1000'],
    ['one hundred twenty', '120'],
  ])('reads %s', (text, value) => {
    expect(read(text)).toBe(value);
  });

  it.each(['12:30', '12/05/2025', 'third', 'a', 'and', 'five six', 'hundred', 'forty twenty', '1.2.3'])(
    'is none in %s',
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );

  it('reads digits as they stand', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), (whole) => {
        expect(read(String(whole))).toBe(String(whole));
        expect(read(new Intl.NumberFormat('en').format(whole))).toBe(String(whole));
      }),
    );
  });
});

function decimalThird(): string {
  return `0.${'3'.repeat(100)}`;
}
