import type { BrowserContext, Page } from '@playwright/test';
import { startAppServer } from '../support/e2e/app-server';
import { openBrowser, temporaryProfile } from '../support/e2e/browser';
import { HearthPage } from '../support/e2e/hearth-page';
import { expect, test } from '../support/e2e/hearth-test';
import { approve, startOutsideServer, startWorkerAsking, tryFetch } from '../support/e2e/outside';
import { startPlainHost } from '../support/e2e/plain-host';
import { waitUntilControlled } from '../support/e2e/service-worker';

const refused = 'refused by connect-src';

/** Opens Hearth at an address in a profile of its own, and waits until its service worker answers for it. */
async function withHearth(address: string, work: (page: Page, context: BrowserContext) => Promise<void>) {
  const profile = await temporaryProfile();
  const context = await openBrowser(profile.folder);
  const page = context.pages()[0] ?? (await context.newPage());
  await new HearthPage(page).open(address);
  await waitUntilControlled(page);
  await work(page, context);
  await context.close();
  await profile.remove();
}

test('only a worker that was started for it reaches what the person approved; the page never does', async () => {
  const server = await startAppServer();
  const [approved, other] = [await startOutsideServer(), await startOutsideServer()];
  await withHearth(server.address, async (page) => {
    await test.step('nothing is approved', async () => {
      const worker = await startWorkerAsking(page, [approved.origin]);
      expect(await worker.evaluate(tryFetch, approved.origin)).toBe(refused);
      expect(await page.evaluate(tryFetch, approved.origin)).toBe(refused);
    });

    await approve(page, approved.origin);
    const worker = await startWorkerAsking(page, [approved.origin, other.origin]);
    expect(await worker.evaluate(tryFetch, approved.origin)).toBe('hello');
    expect(await worker.evaluate(tryFetch, other.origin)).toBe(refused);
    expect(await worker.evaluate(() => crossOriginIsolated)).toBe(true);

    const unasked = await startWorkerAsking(page, []);
    expect(await unasked.evaluate(tryFetch, approved.origin)).toBe(refused);
    expect(await page.evaluate(tryFetch, approved.origin)).toBe(refused);
    expect(await page.evaluate(tryFetch, other.origin)).toBe(refused);

    await test.step('asking for it does not open the page itself', async () => {
      await page.goto(`${server.address}/?connect=${encodeURIComponent(approved.origin)}`);
      await expect(new HearthPage(page).composer).toBeVisible();
      expect(await page.evaluate(tryFetch, approved.origin)).toBe(refused);
    });
  });
  expect([approved.visits(), other.visits()]).toEqual([1, 0]);
  for (const outside of [approved, other]) outside.stop();
  await server.stop();
});

test('it is the same below a folder of a host that sets no header of ours, and without the host', async () => {
  const host = await startPlainHost('/some/path/');
  const outside = await startOutsideServer();
  await withHearth(host.address, async (page) => {
    await page.reload();
    await waitUntilControlled(page);
    await approve(page, outside.origin);
    await host.stop();
    const worker = await startWorkerAsking(page, [outside.origin]);
    expect(await worker.evaluate(tryFetch, outside.origin)).toBe('hello');
    expect(await page.evaluate(tryFetch, outside.origin)).toBe(refused);
  });
  expect(outside.visits()).toBe(1);
  outside.stop();
});
