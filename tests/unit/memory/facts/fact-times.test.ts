import { describe, expect, it } from 'vitest';
import { readFactTimes } from '../../../../src/lib/memory/facts/fact-times';

/** A Sunday. */
const context = { now: Date.UTC(2026, 10, 29, 12), timeZone: 'UTC' };
const day = (text: string): number => Date.parse(`${text}T00:00Z`);

describe('times of facts', () => {
  it.each([
    ['I have lived here since 2019', { validFrom: day('2019-01-01') }],
    ["I've worked there since March", { validFrom: day('2026-03-01') }],
    ["I've been vegan for six years", { validFrom: day('2020-11-29') }],
    ['I was there from 2003 to 2008', { validFrom: day('2003-01-01'), validTo: day('2008-01-01') }],
    ["I'm in Manchester until March", { validTo: day('2027-03-01') }],
    ["we're getting married next May", { validFrom: day('2027-05-01') }],
    ["I'm flying to Boston on the 12th", { validFrom: day('2026-12-12') }],
    ['I have an interview on Tuesday', { validFrom: day('2026-12-01') }],
    ['I moved there last year', { validFrom: day('2025-11-29') }],
    ["I'm seeing her tomorrow", { validFrom: day('2026-11-30') }],
    ['I started three weeks ago', { validFrom: day('2026-11-08') }],
    ['I like jam', {}],
    ['I was born in 1984', { validFrom: day('1984-01-01') }],
    ['I live in Hove', {}],
  ])('%s', (text, times) => {
    expect(readFactTimes(text, context)).toEqual(times);
  });
});
