import type { Page } from '@playwright/test';

/** Asks the fast model; resolves when the answer has begun. */
export async function ask(page: Page, text: string): Promise<void> {
  await page.getByRole('radio', { name: 'Fast' }).check({ force: true });
  await page.getByLabel('Message to Hearth').fill(text);
  await page.getByLabel('Message to Hearth').press('Enter');
  await page.waitForFunction(() => document.querySelector('article[aria-busy="true"]') !== null);
}

/** Waits until no answer is being written. */
export async function answerEnds(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('article[aria-busy="true"]') === null);
}
