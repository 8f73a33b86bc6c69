import type { Page } from '@playwright/test';

/**
 * Notes from now on each length that an answer's text has on screen while it is being written. The returned function
 * gives the different lengths, in order.
 */
export async function watchGrowth(page: Page): Promise<() => Promise<readonly number[]>> {
  const watch = await page.evaluateHandle(() => {
    const lengths: number[] = [];
    const observer = new MutationObserver(() => {
      const text = document.querySelector('article[aria-busy="true"] .markdown')?.textContent ?? '';
      if (text.length > 0 && text.length !== lengths.at(-1)) lengths.push(text.length);
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    return lengths;
  });
  return () => watch.jsonValue();
}
