import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { startServer } from '../server/server.mjs';
import { chromiumArguments, installedChromium } from '../support/chromium.mjs';

/** What Hearth is looked at with. */
export type Device = 'computer' | 'phone';

/** Hearth as somebody sees it who opens it for the first time: a server and a browser profile of its own. */
export interface Studio {
  /** Does something in a browser window on Hearth; a later window finds what an earlier one left. */
  visit(device: Device, act: (page: Page) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

const devices = {
  computer: { viewport: { width: 1280, height: 800 } },
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
} as const;

export async function openStudio(folders: { readonly builtApp: string; readonly models: string }): Promise<Studio> {
  const executablePath = installedChromium();
  const profile = await mkdtemp(join(tmpdir(), 'hearth-pictures-'));
  const server = await startServer({
    root: folders.builtApp,
    modelsFolder: folders.models,
    port: 0,
    host: 'localhost',
  });
  return {
    async visit(device, act) {
      const context = await chromium.launchPersistentContext(profile, {
        ...devices[device],
        executablePath,
        args: [...chromiumArguments, '--disable-background-networking', '--no-first-run'],
        locale: 'en-US',
        colorScheme: 'light',
        reducedMotion: 'reduce',
      });
      try {
        const page = context.pages()[0] ?? (await context.newPage());
        await page.goto(server.address);
        await act(page);
      } finally {
        await context.close();
      }
    },
    async close() {
      await server.close();
      // A browser that was just closed may still be writing its last files.
      await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}
