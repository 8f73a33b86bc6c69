import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allAtOnce } from '../../../src/lib/exchange/portions';
import { splitList } from '../../../src/lib/exchange/split-list';

const split = (text: string) => allAtOnce(splitList(text, 'list'));

/** The text read part by part, as `JSON.parse` reads it whole; throws where a part is no JSON. */
function joined(text: string): unknown {
  const parts = split(text);
  if (parts === undefined) return JSON.parse(text);
  const outside: unknown = JSON.parse(parts.outside);
  if (typeof outside !== 'object' || outside === null) return outside;
  if ('list' in outside) Object.defineProperty(outside, 'list', { value: parts.items.map((item) => JSON.parse(item)) });
  return outside;
}

function outcome(read: () => unknown): string {
  try {
    return JSON.stringify(read());
  } catch (error) {
    if (error instanceof SyntaxError) return 'no JSON';
    throw error;
  }
}

describe('a list within an object of JSON', () => {
  test('is cut into the texts of its items', () => {
    expect(split('{"a": 1, "list": [{"b": [1, "],"]}, "\\"", 3 ], "c": "]"}')).toEqual({
      outside: '{"a": 1, "list": [], "c": "]"}',
      items: ['{"b": [1, "],"]}', ' "\\""', ' 3 '],
    });
    expect(split('{"list": [ ]}')?.items).toEqual([]);
  });

  test.each([
    ['there is none', '{"a": []}'],
    ['it stands deeper', '{"a": {"list": [1]}}'],
    ['its name comes twice', '{"list": [1], "list": []}'],
    ['its name may come twice in another spelling', '{"list": [1], "li\\u0073t": []}'],
    ['it does not end', '{"list": [1, 2'],
    ['a string does not end', '{"list": ["a'],
    ['it is no list', '{"list": {}}'],
  ])('is not cut out where %s', (_what, text) => {
    expect(split(text)).toBeUndefined();
  });

  test('read item by item is what it is when read whole, or no JSON in both', () => {
    const object = fc.record({ before: fc.jsonValue(), list: fc.array(fc.jsonValue()), after: fc.jsonValue() });
    const spoil = fc.record({
      place: fc.nat(),
      length: fc.nat({ max: 3 }),
      put: fc.constantFrom(...Array.from('",[]{}:\\ 1')),
    });
    let sound = 0;
    fc.assert(
      fc.property(object, fc.option(spoil), fc.nat({ max: 2 }), (value, change, indent) => {
        let text = JSON.stringify(value, undefined, indent);
        if (change !== null) {
          const place = change.place % text.length;
          text = text.slice(0, place) + change.put + text.slice(place + change.length);
        }
        const whole = outcome(() => JSON.parse(text) as unknown);
        if (whole !== 'no JSON') sound += 1;
        expect(outcome(() => joined(text))).toBe(whole);
      }),
      { numRuns: 3000 },
    );
    expect(sound).toBeGreaterThan(300);
  });
});
