import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from '@playwright/test';
import { chromiumArguments, requireChromium } from '../../../scripts/support/chromium.mjs';

/** A new folder for a browser profile, and how to be rid of it. */
export async function temporaryProfile(): Promise<{ readonly folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'hearth-profile-'));
  // A browser that was just closed may still be writing its last files.
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }) };
}

/** Opens Chromium on a profile that is kept on disk, as a person's is; a private window would not prove anything. */
export function openBrowser(
  profile: string,
  {
    executable = requireChromium(),
    moreArguments = [],
  }: { readonly executable?: string; readonly moreArguments?: readonly string[] } = {},
): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: executable,
    args: [
      ...chromiumArguments,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      ...moreArguments,
    ],
    // The tests look for the English words, whatever the machine speaks.
    locale: 'en-US',
    viewport: { width: 1280, height: 800 },
  });
}
