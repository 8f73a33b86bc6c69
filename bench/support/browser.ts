import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { startServer, type RunningServer } from '../../scripts/server/server.mjs';
import { chromiumArguments, installedChromium } from '../../scripts/support/chromium.mjs';

/** A browser on a profile of its own, which stays on disk until {@link Profile.remove}. */
export interface Profile {
  /** Opens the profile in a new browser process, with these arguments beside the usual ones; one at a time. */
  open(more?: readonly string[]): Promise<BrowserContext>;
  remove(): Promise<void>;
}

/**
 * A fresh profile on disk: a private window would hold a gigabyte of model files in memory.
 *
 * @param signal closes its browser
 */
export async function createProfile(signal: AbortSignal): Promise<Profile> {
  const folder = await mkdtemp(join(tmpdir(), 'hearth-profile-'));
  return {
    open: async (more = []) => {
      const context = await chromium.launchPersistentContext(folder, {
        executablePath: installedChromium(),
        // What ends this program is told by the signal, and the profile is then removed.
        handleSIGINT: false,
        handleSIGTERM: false,
        args: [
          ...chromiumArguments,
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
          ...more,
        ],
      });
      // One question on two slow cores may take minutes.
      context.setDefaultTimeout(600_000);
      signal.addEventListener('abort', () => void context.close(), { once: true });
      return context;
    },
    // The browser may still be writing for a moment after it closed.
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  };
}

/** Serves a built folder, by default on any free port. */
export function serve(root: string, folder: string, port = 0): Promise<RunningServer> {
  return startServer({ root: join(root, folder), modelsFolder: join(root, 'models'), port, host: 'localhost' });
}

/**
 * Opens the page that is measured and waits until it can be called. The app, measured earlier on the same origin, may
 * have left its service worker there, which would show the app instead.
 */
export async function openBenchPage(
  context: BrowserContext,
  address: string,
  onProgress: (doneBytes: number, totalBytes: number) => void = () => undefined,
): Promise<Page> {
  const page = await context.newPage();
  await page.exposeFunction('hearthProgress', onProgress);
  await page.goto(address);
  await page.evaluate(async () => {
    for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
  });
  await page.goto(address);
  await waitUntilReady(page);
  return page;
}

/** Waits until the page can be called, as after a reload. */
export async function waitUntilReady(page: Page): Promise<void> {
  await page.waitForFunction(() => 'hearth' in globalThis);
}
