import type { Metric } from '../report/figures';
import { answerEnds, ask } from './answering';
import type { Measurement } from './measurement';
import { slowDown, speeds } from './slow-page';

const longest: Metric = { name: 'longest task', unit: 'ms', better: 'lower' };
const count: Metric = { name: 'tasks over 50 ms', unit: '', better: 'lower' };
const silence: Metric = { name: 'stop to silence', unit: 'ms', better: 'lower' };

const question = 'Tell me a long story about a lighthouse keeper who repairs clocks. Use headings and lists.';
const watchedWords = 60;

declare global {
  /** Durations of the long tasks since the question; set by {@link watchPage}. */
  var longTasksMs: number[];
  /** When Stop was last pressed, and when the answer last changed. */
  var stopPressedMs: number | undefined;
  var answerEndedMs: number | undefined;
}

export const responsiveness: Measurement = {
  name: 'responsiveness',
  title: 'The page while a model answers',
  explanation:
    'The built app with the 0.5B model as its fast one. The browser reports tasks that hold up the page for over 50 ms; 0 means that there was none. Silence is when the turn is over and the model computes no more. The slow page is one that the browser gives a quarter of the processor; its workers, and so the model, keep theirs.',

  async run({ profile, site, rounds, say }, record) {
    const address = await site.show('dist');
    const browser = await profile.open();
    try {
      const page = await browser.newPage();
      await page.addInitScript(watchPage);
      await page.goto(address);
      // The first answer also loads the model and the renderer of Markdown; what is watched begins behind it.
      await ask(page, 'Say hello.');
      await answerEnds(page);
      for (const speed of speeds) {
        await slowDown(page, speed);
        for (let round = 0; round < rounds; round++) {
          say(`round ${round + 1} of ${rounds}${speed.labels.page === undefined ? '' : `, ${speed.labels.page}`}`);
          await page.evaluate(() => {
            globalThis.longTasksMs = [];
            globalThis.answerEndedMs = undefined;
          });
          await ask(page, question);
          await page.waitForFunction(
            (words) =>
              (document.querySelector('article[aria-busy="true"]')?.textContent ?? '').split(/\s+/).length > words,
            watchedWords,
            // Asked at every frame it would be measured itself.
            { polling: 250 },
          );
          await page.getByRole('button', { name: 'Stop' }).click();
          await answerEnds(page);
          const seen = await page.evaluate(() => ({
            tasks: globalThis.longTasksMs,
            silenceMs: (globalThis.answerEndedMs ?? NaN) - (globalThis.stopPressedMs ?? NaN),
          }));
          record(speed.labels, longest, Math.max(0, ...seen.tasks));
          record(speed.labels, count, seen.tasks.length);
          record(speed.labels, silence, seen.silenceMs);
        }
      }
    } finally {
      await browser.close();
    }
  },
};

/** Runs in the page before anything else. */
function watchPage(): void {
  globalThis.longTasksMs = [];
  new PerformanceObserver((list) => {
    globalThis.longTasksMs.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask', buffered: true });
  document.addEventListener(
    'click',
    (event) => {
      const pressed = event.target instanceof Element ? event.target.closest('button') : null;
      if (pressed?.textContent?.includes('Stop') === true) globalThis.stopPressedMs = performance.now();
    },
    { capture: true },
  );
  let busy = false;
  new MutationObserver(() => {
    const now = document.querySelector('article[aria-busy="true"]') !== null;
    if (busy && !now) globalThis.answerEndedMs = performance.now();
    busy = now;
  }).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['aria-busy'] });
}
