import { describe, expect, test } from 'vitest';
import { chooseThreads, recommendStarterSet } from '../../../../src/lib/models/device/first-choices';

test.each([
  [undefined, 'standard'],
  [8, 'standard'],
  [4, 'standard'],
  [2, 'small'],
])('a device with %s GiB is offered the %s set first', (memory, set) => {
  expect(recommendStarterSet(memory)).toBe(set);
});

describe('the number of threads', () => {
  test.each([
    [{ isolated: false, cores: 8 }, undefined, 1],
    [{ isolated: false, cores: 8 }, 4, 1],
    [{ isolated: true, cores: 2 }, undefined, 2],
    [{ isolated: true, cores: 16 }, undefined, 8],
    [{ isolated: true, cores: 16 }, 6, 6],
    [{ isolated: true, cores: 2 }, 6, 2],
    [{ isolated: true, cores: 2 }, 0, 1],
  ])('for %o, wished %s, is at most %i', (device, wished, threads) => {
    expect(chooseThreads(device, wished)).toBe(threads);
  });
});
