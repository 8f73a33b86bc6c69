import type { Metric } from '../report/figures';
import { createProfile, openBenchPage } from '../support/browser';
import { percentile } from '../support/statistics';
import type { Measurement } from './measurement';

const starting: Metric = { name: 'start of the worker', unit: 'ms', better: 'lower' };
const opening: Metric = { name: 'open', unit: 'ms', better: 'lower' };
const middle: Metric = { name: 'question, median', unit: 'ms', better: 'lower' };
const slow: Metric = { name: 'question, 95th percentile', unit: 'ms', better: 'lower' };
const longest: Metric = { name: 'longest task', unit: 'ms', better: 'lower' };
const vectors: Metric = { name: 'memory of the vectors', unit: 'MB', better: 'lower' };
const filling: Metric = { name: 'fill', unit: 'ms', better: 'lower' };
const nearest: Metric = { name: 'nearest, median', unit: 'ms', better: 'lower' };
const slowNearest: Metric = { name: 'nearest, 95th percentile', unit: 'ms', better: 'lower' };
const QUESTIONS = 200;
const MEGABYTE = 1e6;

export const memory: Measurement = {
  name: 'memory',
  title: 'Memory of 1,000 to 100,000 turns',
  explanation:
    'The index worker over generated turns with vectors of 384 numbers, from the page and back: from its start until all rows are read, then 200 questions of some words and a vector, each for 20 turns. Below, the two engines of vectors alone, for the 120 nearest.',

  async run({ site, rounds, quick, signal, say }, record) {
    const address = await site.show('dist-bench');
    // A profile of its own: the turns would be in the way of the other measurements.
    const profile = await createProfile(signal);
    const browser = await profile.open();
    try {
      const page = await openBenchPage(browser, address);
      for (const turns of quick ? [1000, 10_000] : [1000, 10_000, 100_000]) {
        await page.evaluate((count) => hearth.memory.fill(count), turns);
        for (let round = 0; round < rounds; round++) {
          say(`${turns} turns, round ${round + 1} of ${rounds}`);
          const times = await page.evaluate((count) => hearth.memory.measure(count), QUESTIONS);
          if (times.turns !== turns || times.embedded < turns) throw new Error(`Only ${times.embedded} have a vector.`);
          record({ turns }, starting, times.startMs);
          record({ turns }, opening, times.openMs);
          record({ turns }, middle, percentile(times.queryMs, 0.5));
          record({ turns }, slow, percentile(times.queryMs, 0.95));
          record({ turns }, longest, times.longestTaskMs);
          record({ turns }, vectors, times.bytes / MEGABYTE);
        }
        for (const engine of ['flat', 'voy'] as const) {
          say(`${turns} vectors in ${engine}`);
          const run = { engine, turns, queries: QUESTIONS };
          const times = await page.evaluate((each) => hearth.memory.measureEngine(each), run);
          record({ turns, engine }, filling, times.fillMs);
          record({ turns, engine }, nearest, percentile(times.queryMs, 0.5));
          record({ turns, engine }, slowNearest, percentile(times.queryMs, 0.95));
        }
      }
    } finally {
      await browser.close();
      await profile.remove();
    }
  },
};
