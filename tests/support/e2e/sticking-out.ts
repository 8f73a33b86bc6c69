import type { Page } from '@playwright/test';
import { untilStill } from './screens';

/** What sticks out at a side, where nothing scrolls to it on purpose. */
export async function stickingOut(page: Page): Promise<readonly string[]> {
  await untilStill(page);
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const found = document.documentElement.scrollWidth > width ? ['the page'] : [];
    const area = document.querySelector('dialog[open]') ?? document.body;
    for (const element of area.querySelectorAll('*')) {
      const { left, right, width: own } = element.getBoundingClientRect();
      if (own === 0 || (left >= -1 && right <= width + 1)) continue;
      let scroller = element.parentElement;
      while (scroller !== null && !['auto', 'scroll', 'hidden'].includes(getComputedStyle(scroller).overflowX)) {
        scroller = scroller.parentElement;
      }
      const isInSight = scroller === null || scroller.getBoundingClientRect().right > width + 1;
      // A table or code may be wider than the screen: its own frame scrolls.
      const isWide = element.closest('pre, table') !== null;
      if (!isWide || isInSight) found.push(`${element.tagName}.${element.getAttribute('class') ?? ''}`);
    }
    return found;
  });
}
