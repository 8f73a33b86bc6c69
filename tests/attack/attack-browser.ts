import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { startServer } from '../../scripts/server/server.mjs';
import { chromiumArguments, installedChromium } from '../../scripts/support/chromium.mjs';
import { startStranger } from '../support/e2e/connections';
import { STRANGER } from './families/family';
import type { Finding, Stream } from './page/api';

/** In seconds. Within it a batch of answers has to be shown, also on a busy machine; a page that takes longer hangs. */
const LIMIT = 60;

/** A page under attack in a browser of its own. */
export interface AttackedPage {
  /** Shows the answers and tells what they did that they must not, seen from inside the page and from outside. */
  run(streams: readonly Stream[]): Promise<readonly Finding[]>;
  close(): Promise<void>;
}

/**
 * Opens a built page in headless Chromium, served with Hearth's own headers.
 *
 * @param policy whether the Content-Security-Policy is among them: without it hostile code that gets in also runs
 */
export async function openAttackedPage(folder: string, policy: boolean): Promise<AttackedPage> {
  const stranger = await startStranger();
  const server = await startServer({
    root: folder,
    modelsFolder: folder,
    port: 0,
    host: 'localhost',
    intercept: (_request, response) => {
      if (!policy) response.removeHeader('Content-Security-Policy');
      return false;
    },
  });
  let browser = await launch();
  const events: Finding[] = [];
  let page = await open(browser, server.address, events);
  let visits = 0;

  return {
    async run(streams) {
      events.length = 0;
      const aimed = streams.map((stream) => ({ ...stream, text: stream.text.replaceAll(STRANGER, stranger.origin) }));
      const found: Finding[] = [];
      try {
        found.push(...(await withinLimit(page.evaluate((batch) => globalThis.attack!.run(batch), aimed))));
      } catch (error) {
        // The page went away under the attack, or the renderer threw.
        found.push({ kind: 'error', detail: error instanceof Error ? error.message.slice(0, 300) : String(error) });
        // A page that hangs cannot be closed, but its browser can.
        await browser.close();
        browser = await launch();
        page = await open(browser, server.address, events);
      }
      found.push(...events);
      if (stranger.visits() > visits) found.push({ kind: 'request', detail: 'the stranger was spoken to' });
      visits = stranger.visits();
      return found;
    },
    async close() {
      await browser.close();
      await server.close();
      stranger.stop();
    },
  };
}

async function withinLimit<Value>(work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`The page hangs for ${LIMIT} s.`)), LIMIT * 1000);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: installedChromium(),
    args: [...chromiumArguments, '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
}

async function open(browser: Browser, address: string, events: Finding[]): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address);
  await page.evaluate(() => globalThis.attack!.warmUp());
  watch(context, page, events);
  return page;
}

function watch(context: BrowserContext, page: Page, events: Finding[]): void {
  const tell = (kind: Finding['kind'], detail: string): void =>
    void events.push({ kind, detail: detail.slice(0, 200) });
  context.on('request', (request) => tell('request', request.url()));
  context.on('page', (other) => tell('navigation', `a new window: ${other.url()}`));
  page.on('framenavigated', (frame) => tell('navigation', frame.url()));
  page.on('download', (download) => tell('request', `a download: ${download.url()}`));
  page.on('pageerror', (error) => tell('error', error.stack ?? error.message));
  page.on('dialog', (dialog) => {
    tell('dialog', dialog.message());
    void dialog.dismiss();
  });
}
