import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seeTurn } from '../../../src/lib/router/classify';
import { readExemplar, weigh } from '../../../src/lib/router/exemplars';
import { ROUTES, routeIndex } from '../../../src/lib/router/routes';

const DAY = 86_400_000;
const TEXT = 'give me ideas for a rainy afternoon';
const chosen = readExemplar({ id: 'a', text: TEXT, route: 'reasoning', chosenAt: 0 });
const shiftFor = (text: string, at = 0): number => {
  return weigh([chosen], seeTurn(text, []).features, at)[routeIndex('reasoning')]!;
};

describe('a choice by hand', () => {
  test('counts for the same turn, less for a like one, and nothing for another', () => {
    expect(shiftFor(TEXT)).toBeGreaterThan(5);
    expect(shiftFor('any ideas for a rainy afternoon with two children')).toBeGreaterThan(0);
    expect(shiftFor('any ideas for a rainy afternoon with two children')).toBeLessThan(shiftFor(TEXT));
    expect(shiftFor('what is the capital of Peru')).toBe(0);
  });

  test('counts half after ninety days', () => {
    expect(shiftFor(TEXT, 90 * DAY)).toBeCloseTo(shiftFor(TEXT) / 2);
  });

  test('is not worth more with a clock that was set back', () => {
    expect(shiftFor(TEXT, -DAY)).toBe(shiftFor(TEXT));
  });

  test('shifts its own route alone', () => {
    const shifts = weigh([chosen], seeTurn(TEXT, []).features, 0);
    expect(ROUTES.filter((_, route) => shifts[route] !== 0)).toEqual(['reasoning']);
  });
});

test('whatever was chosen, taking one choice away again leaves exactly what was before', () => {
  const override = fc.record({
    id: fc.uuid(),
    text: fc.string({ minLength: 1 }),
    route: fc.constantFrom('fast' as const, 'reasoning' as const),
    chosenAt: fc.nat(),
  });
  fc.assert(
    fc.property(fc.array(override, { maxLength: 8 }), override, fc.string(), (others, one, text) => {
      const before = others.map(readExemplar);
      const with1 = [readExemplar(one), ...before];
      const { features } = seeTurn(text, []);
      const without = with1.filter(({ id }) => id !== one.id || before.some((each) => each.id === id));
      const kept = without.filter((exemplar) => before.includes(exemplar));
      expect(weigh(kept, features, 0)).toEqual(weigh(before, features, 0));
      for (const shift of weigh(with1, features, 0)) expect(shift).toBeGreaterThanOrEqual(0);
    }),
  );
});
