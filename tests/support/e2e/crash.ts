import type { Page } from '@playwright/test';

/** Ends the page's process as a crash does: nothing runs and nothing is written any more. */
export async function crashPage(page: Page): Promise<void> {
  const crashed = page.waitForEvent('crash');
  const session = await page.context().newCDPSession(page);
  // There is nobody left to answer it.
  session.send('Page.crash').catch(() => undefined);
  await crashed;
}
