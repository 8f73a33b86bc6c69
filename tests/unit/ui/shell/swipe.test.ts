import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAtEdge, swipeBetween } from '../../../../src/ui/shell/swipe';

const place = fc.record({ x: fc.integer({ min: 0, max: 1000 }), y: fc.integer({ min: 0, max: 1000 }) });

describe('A finger that goes across', () => {
  it('goes forward or backward as one reads', () => {
    const left = { x: 10, y: 300 };
    const right = { x: 200, y: 320 };
    expect(swipeBetween(left, right, 'ltr')).toBe('forward');
    expect(swipeBetween(right, left, 'ltr')).toBe('backward');
    expect(swipeBetween(left, right, 'rtl')).toBe('backward');
    expect(swipeBetween(right, left, 'rtl')).toBe('forward');
  });

  it('means nothing where it rather scrolls, or hardly moves', () => {
    expect(swipeBetween({ x: 10, y: 300 }, { x: 110, y: 200 }, 'ltr')).toBeUndefined();
    expect(swipeBetween({ x: 10, y: 300 }, { x: 40, y: 300 }, 'ltr')).toBeUndefined();
    expect(swipeBetween({ x: 10, y: 300 }, { x: 10, y: 0 }, 'ltr')).toBeUndefined();
  });

  it('means the opposite on the way back, and the opposite where one reads from the right', () => {
    const opposite = { forward: 'backward', backward: 'forward' } as const;
    fc.assert(
      fc.property(place, place, (from, to) => {
        const swipe = swipeBetween(from, to, 'ltr');
        const expected = swipe === undefined ? undefined : opposite[swipe];
        expect(swipeBetween(to, from, 'ltr')).toBe(expected);
        expect(swipeBetween(from, to, 'rtl')).toBe(expected);
      }),
    );
  });
});

it('the edge is where reading begins', () => {
  expect(isAtEdge({ x: 4, y: 300 }, 360, 'ltr')).toBe(true);
  expect(isAtEdge({ x: 356, y: 300 }, 360, 'ltr')).toBe(false);
  expect(isAtEdge({ x: 356, y: 300 }, 360, 'rtl')).toBe(true);
  expect(isAtEdge({ x: 180, y: 300 }, 360, 'ltr')).toBe(false);
});
