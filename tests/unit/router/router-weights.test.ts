import { describe, expect, test } from 'vitest';
import { writeRouterWeights } from '../../../scripts/router/write-weights';
import { expandWeight, readRouterWeights } from '../../../src/lib/router/router-weights';
import { trainedFile, trainedWeights } from '../../support/router-weights';

describe('the file of weights', () => {
  test('is smaller than a megabyte', () => {
    expect(trainedFile().byteLength).toBeLessThan(1_000_000);
  });

  test('is written as it is read', () => {
    const written = writeRouterWeights(trainedWeights());
    expect(Buffer.compare(written, new Uint8Array(trainedFile()))).toBe(0);
  });

  test('holds finite numbers only', () => {
    const { text: _, plain, full, ...rest } = trainedWeights();
    for (const values of [...Object.values(rest), plain.weights, plain.sureFrom, full.weights, full.sureFrom]) {
      expect(values.every((value: number) => Number.isFinite(value))).toBe(true);
    }
  });

  test('is refused when it is cut short, too long or something else', () => {
    const file = trainedFile();
    const longer = new Uint8Array(file.byteLength + 1);
    longer.set(new Uint8Array(file));
    expect(() => readRouterWeights(new ArrayBuffer(0))).toThrow();
    expect(() => readRouterWeights(file.slice(0, -1))).toThrow(RangeError);
    expect(() => readRouterWeights(file.slice(0, 5000))).toThrow(RangeError);
    expect(() => readRouterWeights(longer.buffer)).toThrow();
    expect(() => readRouterWeights(new TextEncoder().encode('<!doctype html>').buffer)).toThrow('no weights');
  });
});

test('a stored byte stands for its share of the largest weight', () => {
  expect(expandWeight(127, 3)).toBe(3);
  expect(expandWeight(-127, 3)).toBe(-3);
  expect(expandWeight(0, 3)).toBe(0);
  expect(expandWeight(1, 1)).toBeLessThan(0.0001);
});
