import type { Metric } from '../report/figures';
import { createProfile } from '../support/browser';
import { generateHistory, storeHistory, type GeneratedHistory } from '../support/generated-history';
import { percentile } from '../support/statistics';
import type { Measurement } from './measurement';

const middle: Metric = { name: 'key to results, median', unit: 'ms', better: 'lower' };
const slow: Metric = { name: 'key to results, 95th percentile', unit: 'ms', better: 'lower' };
const CONVERSATIONS = 5000;
const QUERIES_OF_A_KIND = 20;
const LETTERS = Array.from('abdefgiklmnoprstuvwz');

export const search: Measurement = {
  name: 'search',
  title: 'Search over 5,000 conversations',
  explanation:
    'The built app with 5,000 generated conversations of four messages each. From the change of the search field until what was found stands in the page, once all is read.',

  async run({ site, rounds, signal, say }, record) {
    const address = await site.show('dist');
    const history = generateHistory(CONVERSATIONS, 2, Date.now());
    // A profile of its own: the conversations would be in the way of the other measurements.
    const profile = await createProfile(signal);
    const browser = await profile.open();
    try {
      const page = await browser.newPage();
      await page.goto(address);
      await page.getByLabel('Message to Hearth').waitFor();
      await storeHistory(page, history);
      await page.reload();
      const field = page.getByRole('searchbox', { name: 'Search conversations' });
      await field.fill('morning');
      await page.waitForFunction((total) => {
        const status = document.querySelector('.results [role="status"]')?.textContent ?? '';
        return status !== '' && !status.includes(total);
      }, CONVERSATIONS.toLocaleString('en'));
      for (let round = 0; round < rounds; round++) {
        say(`round ${round + 1} of ${rounds}`);
        for (const [kind, queries] of Object.entries(queriesOf(history))) {
          const times = await field.evaluate(timesUntilShown, queries);
          record({ query: kind }, middle, percentile(times, 0.5));
          record({ query: kind }, slow, percentile(times, 0.95));
        }
      }
    } finally {
      await browser.close();
      await profile.remove();
    }
  },
};

/** By what is hard about them. */
function queriesOf({ messages }: GeneratedHistory): Readonly<Record<string, readonly string[]>> {
  const words = Array.from({ length: QUERIES_OF_A_KIND }, (_, place) => {
    const text = messages[place * 37 + 1]?.text ?? '';
    return text.match(/[a-z]{5,}/g)?.slice(1, 4) ?? [];
  });
  return {
    'first letter': LETTERS,
    'two letters': words.map(([first = '']) => first.slice(0, 2)),
    'common word': ['the', 'of', 'and', 'to', 'in', 'is', 'that', 'for', 'morning', 'water', 'recipe', 'letter'],
    'common words and a beginning': LETTERS.map((letter) => `the water and ${letter}`),
    'one word': words.map(([first = '']) => `${first} `),
    'three words': words.map((several) => several.join(' ')),
    misspelt: words.map(([first = '']) => `${first.slice(0, 2)}x${first.slice(3)}`),
    nothing: ['xqxqxq', 'qqqqq 77', 'zzxzz'],
  };
}

/** Runs in the page: milliseconds until what was found for each query stands there. */
async function timesUntilShown(field: Element, queries: readonly string[]): Promise<number[]> {
  if (!(field instanceof HTMLInputElement)) throw new Error('The search field is no input.');
  const input = field;
  const times: number[] = [];
  for (const query of ['', ...queries].flatMap((each) => ['', each]).slice(2)) {
    input.value = query;
    const start = performance.now();
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    for (;;) {
      const said = document.querySelector('.results [role="status"]')?.textContent.trim();
      if (query === '' ? said === undefined : said !== undefined && said !== '') break;
      await new Promise((resolve) => setTimeout(resolve));
    }
    if (query !== '') times.push(performance.now() - start);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }
  return times;
}
