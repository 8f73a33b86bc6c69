import type { Metric } from '../report/figures';
import { percentile } from '../support/statistics';
import { answerEnds, ask } from './answering';
import type { Measurement } from './measurement';

const delay: Metric = { name: 'input delay, 95th percentile', unit: 'ms', better: 'lower' };
const painted: Metric = { name: 'key to paint, 95th percentile', unit: 'ms', better: 'lower' };

const question = 'Tell me a long story about a lighthouse keeper who repairs clocks. Use headings and lists.';
const typed = 'while an answer is being written, the next message can be prepared without waiting for it. '.repeat(2);
/** A slow phone is about this much slower than a desk computer. */
const slowdown = 4;

declare global {
  /** Milliseconds from a key to its handler, and to the frame after it; set by {@link watchKeys}. */
  var keyDelaysMs: number[];
  var keyPaintsMs: number[];
}

export const typing: Measurement = {
  name: 'typing',
  title: 'Typing while a model answers',
  explanation:
    'The built app with the 0.5B model as its fast one, the page slowed down four times. Some 180 characters are typed into the composer while an answer is written. The delay is from the key to its handler.',

  async run({ profile, site, rounds, say }, record) {
    const address = await site.show('dist');
    const browser = await profile.open();
    try {
      const page = await browser.newPage();
      await page.addInitScript(watchKeys);
      await page.goto(address);
      await ask(page, 'Say hello.');
      await answerEnds(page);
      const session = await browser.newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      for (let round = 0; round < rounds; round++) {
        say(`round ${round + 1} of ${rounds}`);
        await ask(page, question);
        await page.evaluate(() => {
          globalThis.keyDelaysMs = [];
          globalThis.keyPaintsMs = [];
        });
        await page.getByLabel('Message to Hearth').pressSequentially(typed, { delay: 60 });
        const seen = await page.evaluate(() => ({ delays: globalThis.keyDelaysMs, paints: globalThis.keyPaintsMs }));
        record({}, delay, percentile(seen.delays, 0.95));
        record({}, painted, percentile(seen.paints, 0.95));
        // The answer may have ended by itself, and the button with it.
        await page.getByLabel('Message to Hearth').press('Escape');
        await answerEnds(page);
        await page.getByLabel('Message to Hearth').fill('');
      }
    } finally {
      await browser.close();
    }
  },
};

/** Runs in the page before anything else. */
function watchKeys(): void {
  globalThis.keyDelaysMs = [];
  globalThis.keyPaintsMs = [];
  window.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      globalThis.keyDelaysMs.push(performance.now() - timeStamp);
      requestAnimationFrame(() => globalThis.keyPaintsMs.push(performance.now() - timeStamp));
    },
    { capture: true },
  );
}
