import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { chromium, type BrowserContext } from '@playwright/test';
import { chromiumArguments, requireChromium } from '../../../scripts/support/chromium.mjs';

/** A browser that can be killed as a crash or the system does it: no goodbye, nothing written any more. */
export interface MortalBrowser {
  readonly context: BrowserContext;
  kill(): Promise<void>;
}

/** Starts Chromium on a profile that is kept on disk. */
export async function startMortalBrowser(profile: string): Promise<MortalBrowser> {
  const child = spawn(
    requireChromium(),
    [
      ...chromiumArguments,
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      '--lang=en-US',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--hide-crash-restore-bubble',
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = once(child, 'exit');
  const browser = await chromium.connectOverCDP(await debuggingAddress(child.stderr));
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('The browser has no context.');
  return {
    context,
    async kill() {
      child.kill('SIGKILL');
      await ended;
      await browser.close();
    },
  };
}

async function debuggingAddress(lines: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: lines })) {
    const address = /^DevTools listening on (\S+)$/.exec(line)?.[1];
    if (address === undefined) continue;
    // Whoever stops reading would let the browser wait for its own messages.
    lines.resume();
    return address;
  }
  throw new Error('The browser ended before it could be reached.');
}
