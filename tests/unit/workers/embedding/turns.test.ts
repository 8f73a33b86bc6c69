import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { turnTokens, unitMean } from '../../../../src/workers/embedding/turns';

const BEGIN = 101;
const END = 102;

/** A text of so many tokens between the marks. */
const marked = (length: number, first = 1000): readonly number[] => [
  BEGIN,
  ...Array.from({ length }, (_, at) => first + at),
  END,
];

describe('the tokens of a turn', () => {
  test('are its own, with those of the turn before behind them', () => {
    expect(turnTokens([BEGIN, 1, 2, END])).toEqual([BEGIN, 1, 2, END]);
    expect(turnTokens([BEGIN, 1, 2, END], [BEGIN, 3, END])).toEqual([BEGIN, 1, 2, END, 3, END]);
  });

  test('lose the end of what is too long, and keep the mark', () => {
    expect(turnTokens(marked(221))).toEqual(marked(221));
    expect(turnTokens(marked(222))).toEqual(marked(221));
    const before = marked(31, 5000);
    expect(turnTokens(marked(1), before)).toEqual([...marked(1), ...before.slice(1)]);
    expect(turnTokens(marked(1), marked(32, 5000))).toEqual([...marked(1), ...before.slice(1)]);
  });

  test('are 256 at most, between their marks, and begin as the turn does', () => {
    const length = fc.integer({ min: 0, max: 600 });
    fc.assert(
      fc.property(length, fc.option(length, { nil: undefined }), (own, before) => {
        const tokens = turnTokens(marked(own), before === undefined ? undefined : marked(before, 5000));
        expect(tokens.length).toBeLessThanOrEqual(256);
        expect([tokens[0], tokens.at(-1)]).toEqual([BEGIN, END]);
        expect(tokens.filter((token) => token === END)).toHaveLength(before === undefined ? 1 : 2);
        const ofTurn = tokens.slice(1, tokens.indexOf(END));
        expect(ofTurn).toEqual(marked(own).slice(1, 1 + ofTurn.length));
      }),
    );
  });
});

describe('the mean of states', () => {
  test('points where they point on average', () => {
    expect([...unitMean(Float32Array.of(1, 2, 5, 6), 2)]).toEqual([expect.closeTo(0.6, 6), expect.closeTo(0.8, 6)]);
  });

  test('is of length 1, whatever they are', () => {
    const states = fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 })).chain(([tokens, size]) =>
      fc.record({
        tokens: fc.constant(tokens),
        size: fc.constant(size),
        values: fc.float32Array({ min: 0.25, max: 5, noNaN: true, minLength: tokens * size, maxLength: tokens * size }),
      }),
    );
    fc.assert(
      fc.property(states, ({ tokens, size, values }) => {
        const mean = unitMean(values, tokens);
        expect(mean).toHaveLength(size);
        expect(Math.hypot(...mean)).toBeCloseTo(1, 5);
      }),
    );
  });
});
