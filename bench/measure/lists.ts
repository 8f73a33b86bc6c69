import type { Page } from '@playwright/test';
import type { Metric } from '../report/figures';
import { createProfile } from '../support/browser';
import { generateHistory, storeHistory } from '../support/generated-history';
import type { Measurement } from './measurement';

const longest: Metric = { name: 'longest task', unit: 'ms', better: 'lower' };
const DAY = 24 * 3_600_000;

declare global {
  /** Durations of the long tasks since it was emptied last; set by {@link watchTasks}. */
  var listTasksMs: number[];
}

export const lists: Measurement = {
  name: 'lists',
  title: 'Long lists',
  explanation:
    'The built app with 5,000 generated conversations, one more of 2,000 messages, and no model. The browser reports tasks that hold up the page for over 50 ms; 0 means that there was none.',

  async run({ site, rounds, signal, say }, record) {
    const address = await site.show('dist');
    const profile = await createProfile(signal);
    const browser = await profile.open();
    try {
      const page = await browser.newPage();
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.addInitScript(watchTasks);
      await page.goto(address);
      await page.getByLabel('Message to Hearth').waitFor();
      const long = generateHistory(1, 1000, Date.now());
      await storeHistory(page, generateHistory(5000, 2, Date.now() - DAY));
      await storeHistory(page, long);
      for (let round = 0; round < rounds; round++) {
        say(`round ${round + 1} of ${rounds}`);
        await page.goto('about:blank');
        await page.goto(`${address}/#conversation=${long.conversations[0]?.id ?? ''}`);
        await page.locator('[id^="message-"]').first().waitFor();
        await page.waitForTimeout(3000);
        record({ what: 'a visit that starts in 2,000 messages' }, longest, await longestTask(page));
        await turnWheel(page, 800, -1500);
        record({ what: 'scrolling 2,000 messages' }, longest, await longestTask(page));
        await turnWheel(page, 100, 3000);
        record({ what: 'flinging 5,000 conversations' }, longest, await longestTask(page));
      }
    } finally {
      await browser.close();
      await profile.remove();
    }
  },
};

async function turnWheel(page: Page, x: number, step: number): Promise<void> {
  await page.mouse.move(x, 500);
  for (let turns = 0; turns < 60; turns++) {
    await page.mouse.wheel(0, step);
    await page.waitForTimeout(30);
  }
  await page.waitForTimeout(500);
}

/** The longest since the last call. */
async function longestTask(page: Page): Promise<number> {
  return page.evaluate(() => {
    const tasks = globalThis.listTasksMs;
    globalThis.listTasksMs = [];
    return Math.max(0, ...tasks);
  });
}

/** Runs in the page before anything else. */
function watchTasks(): void {
  globalThis.listTasksMs = [];
  new PerformanceObserver((list) => {
    globalThis.listTasksMs.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask', buffered: true });
}
