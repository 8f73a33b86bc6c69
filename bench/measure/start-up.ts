import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { createProfile } from '../support/browser';
import type { Labels, Metric } from '../report/figures';
import type { BenchContext, Measurement, Recorder } from './measurement';
import { slowDown, speeds, type PageSpeed } from './slow-page';

const usable: Metric = { name: 'usable', unit: 'ms', better: 'lower' };
const painted: Metric = { name: 'first paint', unit: 'ms', better: 'lower' };
const scripts: Metric = { name: 'scripts before first paint', unit: 'kB', better: 'lower' };

/** Noted by the page itself, in milliseconds since it was asked for. */
interface StartTimes {
  readonly usableMs: number;
  readonly paintMs: number;
  /** Paths of the scripts that were asked for before the first paint. */
  readonly scriptPaths: readonly string[];
}

declare global {
  /** When the composer was first there; set by {@link watchForComposer}. */
  var composerSeenMs: number | undefined;
}

export const startUp: Measurement = {
  name: 'start-up',
  title: 'Start of the app',
  explanation:
    'The built app from the request of its page until something can be written. Cold: a fresh profile, nothing cached, no model. Warm: a profile that has models and has seen the app before. Scripts are counted as gzip compresses them. The slow page is one that the browser gives a quarter of the processor; its workers keep theirs.',

  async run(context, record) {
    const address = await context.site.show('dist');
    for (let round = 0; round < context.rounds; round++) {
      context.say(`round ${round + 1} of ${context.rounds}`);
      for (const speed of speeds) {
        await cold(context, address, record, speed);
        await warm(context, address, record, speed);
      }
    }
  },
};

async function cold(
  { root, signal }: BenchContext,
  address: string,
  record: Recorder,
  speed: PageSpeed,
): Promise<void> {
  const profile = await createProfile(signal);
  const browser = await profile.open();
  try {
    const page = await browser.newPage();
    await slowDown(page, speed);
    await page.addInitScript(watchForComposer);
    await page.goto(address);
    await recordStart(root, record, { profile: 'cold', ...speed.labels }, await startTimes(page));
  } finally {
    await browser.close();
    await profile.remove();
  }
}

async function warm(
  { root, profile }: BenchContext,
  address: string,
  record: Recorder,
  speed: PageSpeed,
): Promise<void> {
  const browser = await profile.open();
  try {
    const page = await browser.newPage();
    await slowDown(page, speed);
    await page.addInitScript(watchForComposer);
    for (const visit of ['first', 'second']) {
      await page.goto(address);
      const times = await startTimes(page);
      if (visit === 'second') await recordStart(root, record, { profile: 'warm', ...speed.labels }, times);
    }
  } finally {
    await browser.close();
  }
}

async function recordStart(root: string, record: Recorder, labels: Labels, times: StartTimes): Promise<void> {
  record(labels, usable, times.usableMs);
  record(labels, painted, times.paintMs);
  let bytes = 0;
  for (const path of times.scriptPaths) bytes += gzipSync(await readFile(join(root, 'dist', path))).length;
  record(labels, scripts, bytes / 1000);
}

async function startTimes(page: Page): Promise<StartTimes> {
  await page.waitForFunction(() => {
    const isPainted = performance.getEntriesByName('first-contentful-paint').length > 0;
    return isPainted && globalThis.composerSeenMs !== undefined;
  });
  return page.evaluate(() => {
    const paintMs = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    const paths = performance
      .getEntriesByType('resource')
      .filter(({ name, startTime }) => startTime <= paintMs && /\.m?js$/.test(new URL(name).pathname))
      .map(({ name }) => new URL(name).pathname.slice(1));
    // What is not painted yet cannot be used.
    const usableMs = Math.max(globalThis.composerSeenMs ?? NaN, paintMs);
    return { usableMs, paintMs, scriptPaths: [...new Set(paths)] };
  });
}

/** Runs in the page before anything else. The composer is there only once the app has drawn it and listens to it. */
function watchForComposer(): void {
  const observer = new MutationObserver(() => {
    const composer = document.querySelector('textarea');
    if (composer === null || composer.disabled) return;
    globalThis.composerSeenMs = performance.now();
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
}
