import { expect, type BrowserContext, type Page } from '@playwright/test';
import { ANSWER_LIMIT } from './hearth-page';
import { beforeTheApp } from './page-storage';

/** Waits until the page's own service worker has all files and answers for this page. */
export async function waitUntilControlled(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), ANSWER_LIMIT)
    .toBe('activated');
}

/** Waits until the settings say that, of what works without a network. */
export async function expectOfflineState(page: Page, state: string): Promise<void> {
  await page.getByRole('button', { name: 'Settings', exact: true }).click();
  await expect(page.locator('[data-offline]')).toHaveAttribute('data-offline', state, ANSWER_LIMIT);
  await page.getByRole('button', { name: 'Close', exact: true }).click();
}

/** Removes the service worker and all that it keeps; pages that are open go on without it. */
export async function removeServiceWorker(context: BrowserContext, address: string): Promise<void> {
  await beforeTheApp(context, address, (page) =>
    page.evaluate(async () => {
      for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
      for (const name of await caches.keys()) await caches.delete(name);
    }),
  );
}

/** The addresses of the files that the service worker keeps. */
export function keptFiles(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.includes('precache'));
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => url);
  });
}

/** Makes the page's browser one that has no service workers, from the next page on. */
export async function withoutServiceWorkers(page: Pick<Page, 'addInitScript'>): Promise<void> {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
}
