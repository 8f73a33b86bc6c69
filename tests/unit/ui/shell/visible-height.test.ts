import { expect, test } from 'vitest';
import { followVisibleHeight } from '../../../../src/ui/shell/visible-height';

/** A window of 800 pixels, and what was done to it. */
function fakeWindow() {
  const viewport = Object.assign(new EventTarget(), { height: 800, scale: 1 });
  const heights: string[] = [];
  const scrolls: string[] = [];
  followVisibleHeight({
    innerHeight: 800,
    visualViewport: viewport,
    document: { documentElement: { style: { setProperty: (name, value) => heights.push(`${name}: ${value}`) } } },
    scrollTo: (x, y) => scrolls.push(`${x} ${y}`),
  });
  const show = (height: number, scale = 1): void => {
    Object.assign(viewport, { height, scale });
    viewport.dispatchEvent(new Event('resize'));
  };
  return { show, heights, scrolls };
}

test('a keyboard that lies over the page takes its height from what is shown, and gives it back', () => {
  const { show, heights, scrolls } = fakeWindow();
  show(460);
  expect(heights).toEqual(['--visible-height: 460px']);
  expect(scrolls).toEqual(['0 0']);
  show(800);
  expect(heights.at(-1)).toBe('--visible-height: 100dvh');
  expect(scrolls).toHaveLength(1);
});

test('whoever zooms in moves over the page as it is', () => {
  const { show, heights, scrolls } = fakeWindow();
  show(400, 2);
  expect(heights).toEqual(['--visible-height: 100dvh']);
  expect(scrolls).toEqual([]);
});
