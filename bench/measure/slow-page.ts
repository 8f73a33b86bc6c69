import type { Page } from '@playwright/test';
import type { Labels } from '../report/figures';

/** How fast the page's own thread is. */
export interface PageSpeed {
  /** How many times slower than this machine. */
  readonly factor: number;
  readonly labels: Labels;
}

/** This machine as it is, and as a phone of the middle class is. */
export const speeds: readonly PageSpeed[] = [
  { factor: 1, labels: {} },
  { factor: 4, labels: { page: 'four times slower' } },
];

/** Lets the browser slow the page's thread down from now on; its workers are not slowed. */
export async function slowDown(page: Page, { factor }: PageSpeed): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: factor });
}
