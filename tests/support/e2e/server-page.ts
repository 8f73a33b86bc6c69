import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { build } from 'vite';
import { startServer } from '../../../scripts/server/server.mjs';
import { offline } from '../../../scripts/vite/offline';
import { strictBuild } from '../../../scripts/vite/shared';
import type { ServerPage } from '../server-page/api';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const pagePath = 'tests/support/server-page/index.html';

/** Builds the page with the product's own parts and service worker, and serves it as the product is served. */
export async function startServerPage(): Promise<{ readonly address: string; stop(): Promise<void> }> {
  const outDir = `${root}dist-server-page`;
  await build({
    root,
    base: './',
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [offline()],
    worker: { format: 'es' },
    build: { ...strictBuild, outDir, rolldownOptions: { input: `${root}${pagePath}` } },
  });
  const server = await startServer({ root: outDir, modelsFolder: `${root}models`, port: 0, host: 'localhost' });
  return { address: `${server.address}/${pagePath}`, stop: () => server.close() };
}

/** Opens it, and waits until its service worker answers for it. */
export async function openServerPage(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
  await page.waitForFunction(() => 'serverPage' in window);
}

/** Has the page do something. */
export function inServerPage<Name extends keyof ServerPage>(
  page: Page,
  name: Name,
  ...args: Parameters<ServerPage[Name]>
): Promise<Awaited<ReturnType<ServerPage[Name]>>> {
  return page.evaluate(([called, given]) => Reflect.apply(window.serverPage[called], undefined, given), [
    name,
    args,
  ] as const);
}
