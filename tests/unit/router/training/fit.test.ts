import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseExemplars } from '../../../../scripts/router/choose-exemplars';
import { fitRegression, type Example } from '../../../../scripts/router/logistic-regression';
import { minimise } from '../../../../scripts/router/minimise';

describe('the solver', () => {
  test('finds the lowest point of any bowl', () => {
    const bowls = fc.array(
      fc.record({ steep: fc.double({ min: 0.5, max: 50, noNaN: true }), centre: fc.integer({ min: -9, max: 9 }) }),
      {
        minLength: 1,
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(bowls, (bowl) => {
        const found = minimise(
          (point, gradient) => {
            let value = 1;
            for (const [i, { steep, centre }] of bowl.entries()) {
              const distance = point[i]! - centre;
              value += steep * distance * distance;
              gradient[i] = 2 * steep * distance;
            }
            return value;
          },
          bowl.length,
          200,
        );
        for (const [i, { centre }] of bowl.entries()) expect(found[i]).toBeCloseTo(centre, 1);
      }),
    );
  });
});

describe('logistic regression', () => {
  const example = (column: number, label: number): Example => ({
    columns: Uint32Array.of(column),
    values: [1],
    label,
    weight: 1,
  });
  const settings = { columns: 3, classes: 3, penalty: 1e-4, rounds: 100 };

  test('gives each class the column that stands for it', () => {
    const weights = fitRegression([example(0, 2), example(1, 0), example(2, 1)], settings);
    const best = [0, 1, 2].map((column) => {
      const row = [...weights.slice(3 * column, 3 * column + 3)];
      return row.indexOf(Math.max(...row));
    });
    expect(best).toEqual([2, 0, 1]);
  });

  test('gives the same numbers each time', () => {
    const examples = [example(0, 2), example(0, 1), example(1, 0)];
    expect(fitRegression(examples, settings)).toEqual(fitRegression(examples, settings));
  });

  test('learns how often a class comes where nothing tells them apart', () => {
    const weights = fitRegression([example(0, 0), example(0, 0), example(0, 0), example(0, 1)], {
      columns: 1,
      classes: 2,
      penalty: 1e-6,
      rounds: 100,
    });
    expect(1 / (1 + Math.exp(weights[1]! - weights[0]!))).toBeCloseTo(0.75, 1);
  });
});

test('exemplars are chosen from every cluster before two of the same', () => {
  const at = (degrees: number): Float32Array =>
    Float32Array.of(Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180));
  const vectors = [at(0), at(1), at(2), at(90), at(91), at(180)];
  const clusters = chooseExemplars(vectors, 3).map((i) => (i < 3 ? 'a' : i < 5 ? 'b' : 'c'));
  expect([...clusters].sort()).toEqual(['a', 'b', 'c']);
  expect(chooseExemplars(vectors, 99)).toHaveLength(6);
});
