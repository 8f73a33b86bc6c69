import { describe, expect, test } from 'vitest';
import { memoryMeasureOf, watchMemory } from '../../../src/lib/models/watch-memory';
import { manualClock } from '../../support/manual-clock';

function setting({ bytes, isOftenEnded = false }: { bytes?: () => number | undefined; isOftenEnded?: boolean } = {}) {
  const clock = manualClock();
  const listeners = new Map<string, () => void>();
  const page = {
    visibilityState: 'visible' as DocumentVisibilityState,
    addEventListener: (type: string, listener: () => void) => void listeners.set(type, listener),
  };
  let relieved = 0;
  watchMemory({
    relieve: async () => void relieved++,
    measure:
      bytes &&
      (() => {
        const measured = bytes();
        if (measured === undefined) return Promise.reject(new DOMException('not isolated', 'SecurityError'));
        return Promise.resolve(measured);
      }),
    mostBytes: 1000,
    page,
    isOftenEnded,
    clock,
  });
  return {
    clock,
    relieved: () => relieved,
    freeze: () => listeners.get('freeze')?.(),
    show(state: DocumentVisibilityState) {
      page.visibilityState = state;
      listeners.get('visibilitychange')?.();
    },
  };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('memory is given back', () => {
  test('when the page takes more than it may', async () => {
    let bytes: number | undefined = 1000;
    const { clock, relieved } = setting({ bytes: () => bytes });
    clock.advance(60_000);
    await settled();
    expect(relieved()).toBe(0);
    bytes = 1001;
    clock.advance(60_000);
    await settled();
    expect(relieved()).toBe(1);
    bytes = undefined;
    clock.advance(60_000);
    await settled();
    expect(relieved()).toBe(1);
  });

  test('when the page is frozen', () => {
    const { relieved, freeze } = setting();
    freeze();
    expect(relieved()).toBe(1);
  });

  test('once, when a page that may be ended is out of sight for long', () => {
    const { clock, relieved, show } = setting({ isOftenEnded: true });
    show('hidden');
    clock.advance(20_000);
    show('visible');
    clock.advance(100_000);
    expect(relieved()).toBe(0);
    show('hidden');
    clock.advance(100_000);
    expect(relieved()).toBe(1);
  });

  test('but not when a page is out of sight on a computer', () => {
    const { clock, relieved, show } = setting();
    show('hidden');
    clock.advance(100_000);
    expect(relieved()).toBe(0);
  });
});

test('a browser that does not tell is not asked', async () => {
  expect(memoryMeasureOf({})).toBeUndefined();
  const telling = { measureUserAgentSpecificMemory: () => Promise.resolve({ bytes: 7 }) };
  expect(await memoryMeasureOf(telling)?.()).toBe(7);
});
