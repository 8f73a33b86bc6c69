import type { Metric } from '../report/figures';
import { percentile } from '../support/statistics';
import type { Measurement } from './measurement';

const painted50: Metric = { name: 'Enter to painted answer, median', unit: 'ms', better: 'lower' };
const first50: Metric = { name: 'The first time of each, median', unit: 'ms', better: 'lower' };
const painted95: Metric = { name: 'Enter to painted answer, 95th percentile', unit: 'ms', better: 'lower' };

/** A 95th percentile of fewer answers would be that of the slowest. */
const CONVERSATIONS = 3;

const questions = [
  'what time is it',
  '17 % tip on 48.50',
  'how many days until christmas',
  '5 miles in km',
  'set a timer for 5 minutes',
  'spell necessary',
  'flip a coin',
  'remind me tomorrow at 9 to pay the rent',
  'add milk and eggs to my shopping list',
  "what's on my shopping list",
  'thanks',
  'what time is it in tokyo',
  'square root of 2 to 5 places',
  'note that the spare key is under the pot',
  'am I free tomorrow at 3',
  '255 in binary',
];

declare global {
  /** Milliseconds from each Enter to the frame that shows its answer; set by {@link watchAnswers}. */
  var answerPaintsMs: number[];
}

export const skills: Measurement = {
  name: 'skills',
  title: 'Answers by skills',
  explanation:
    'The built app. Everyday questions are typed, and the time is taken from the Enter key to the frame that shows the answer, which a skill gives whole. A round is three conversations of sixteen questions, after one that is not counted.',

  async run({ profile, site, rounds, say }, record) {
    const browser = await profile.open();
    try {
      const page = await browser.newPage();
      await page.addInitScript(watchAnswers);
      await page.goto(await site.show('dist'));
      const composer = page.getByLabel('Message to Hearth');
      const ask = async (text: string): Promise<void> => {
        const before = await page.evaluate(() => globalThis.answerPaintsMs.length);
        await composer.fill(text);
        await composer.press('Enter');
        while ((await page.evaluate(() => globalThis.answerPaintsMs.length)) <= before) await page.waitForTimeout(20);
      };
      const timesOf = async (texts: readonly string[]): Promise<readonly number[]> => {
        await page.getByRole('button', { name: 'New conversation' }).first().click();
        const from = await page.evaluate(() => globalThis.answerPaintsMs.length);
        for (const text of texts) await ask(text);
        return (await page.evaluate(() => globalThis.answerPaintsMs)).slice(from);
      };
      // What is loaded late is there from the second question on.
      await timesOf(questions.slice(0, 2));
      record({}, first50, percentile(await timesOf(questions), 0.5));
      for (let round = 0; round < rounds; round++) {
        say(`round ${round + 1} of ${rounds}`);
        const times: number[] = [];
        for (let conversation = 0; conversation < CONVERSATIONS; conversation++)
          times.push(...(await timesOf(questions)));
        record({}, painted50, percentile(times, 0.5));
        record({}, painted95, percentile(times, 0.95));
      }
    } finally {
      await browser.close();
    }
  },
};

/** Runs in the page before anything else; a function with a name of its own inside would not outlive the way there. */
function watchAnswers(): void {
  globalThis.answerPaintsMs = [];
  let enteredAt = 0;
  window.addEventListener(
    'keydown',
    ({ key, timeStamp }) => {
      if (key === 'Enter') enteredAt = timeStamp;
    },
    { capture: true },
  );
  const seen = new WeakSet<Element>();
  new MutationObserver(() => {
    for (const answer of document.querySelectorAll('article .markdown:not(:empty)')) {
      if (seen.has(answer)) continue;
      seen.add(answer);
      const since = enteredAt;
      const painted = new MessageChannel();
      painted.port1.onmessage = () => globalThis.answerPaintsMs.push(performance.now() - since);
      // Handled when the frame that is about to be painted is out of the page's hands.
      requestAnimationFrame(() => painted.port2.postMessage(undefined));
    }
  }).observe(document, { childList: true, subtree: true });
}
