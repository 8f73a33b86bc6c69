import type { Page } from '@playwright/test';
import { layOutPrompt } from '../../src/lib/assistant/prompt-layout';
import { openBenchPage } from '../support/browser';
import { valueOf } from '../support/outcome';
import type { Metric } from '../report/figures';
import type { BenchContext, Measurement, Recorder } from './measurement';
import { requireSamePrompt } from './same-prompt';

const question = 'Tell me a long story about a lighthouse keeper who repairs clocks, with as many details as you can.';

const bareRate: Metric = { name: 'bare decode', unit: 'tokens/s', better: 'higher' };
const wholeRate: Metric = { name: 'product decode', unit: 'tokens/s', better: 'higher' };
const decodeOverhead: Metric = { name: 'decode overhead', unit: '%' };
const turnOverhead: Metric = { name: 'turn overhead', unit: '%' };

export const overhead: Measurement = {
  name: 'overhead',
  title: 'What the product takes beyond the bare loop',
  explanation:
    'The same question through the assistant, the store, the worker and the stream of events, and through a loop of nothing but passes in a worker of its own, by turns on one page. Decode counts from the first word to the last, the turn from sending to the last word.',

  async run(context, record) {
    for (const model of context.models.filter((id) => id !== 'qwen2.5-coder-1.5b')) {
      for (const threads of [1, 2]) await measure(context, record, model, threads);
    }
  },
};

async function measure(context: BenchContext, record: Recorder, model: string, mostThreads: number): Promise<void> {
  const browser = await context.profile.open();
  try {
    const page = await openBenchPage(browser, await context.site.show('dist-bench'));
    valueOf(await page.evaluate((id) => hearth.install([id]), model));
    const roles = { fast: model, reasoning: model, threads: mostThreads };
    // The product keeps the fastest number of threads; the bare loop must have the same.
    const threads = valueOf(await page.evaluate((given) => hearth.use(given), roles));
    await page.evaluate(([id, count]) => hearth.startBare(id, count), [model, threads] as const);
    const tokens = context.quick ? 24 : 96;
    // A turn takes seconds, and the difference is small against what the machine does besides.
    const turns = context.rounds * 3;
    // The first one warms both up.
    for (let round = -1; round < turns; round++) {
      context.say(`${model}, ${threads} threads, turn ${round + 1} of ${turns}`);
      const whole = await productTurn(page, tokens);
      const bare = await page.evaluate((run) => hearth.runBare(run), {
        messages: layOutPrompt({ turns: [], question }),
        answerTokens: whole.count - 1,
      });
      requireSamePrompt(whole.promptTokens, bare.promptTokens);
      if (round < 0) continue;
      const labels = { model, threads };
      const bareStep = bare.decodeMs / (whole.count - 1);
      const wholeStep = whole.decodeMs / (whole.count - 1);
      record(labels, bareRate, 1000 / bareStep);
      record(labels, wholeRate, 1000 / wholeStep);
      record(labels, decodeOverhead, (wholeStep / bareStep - 1) * 100);
      record(labels, turnOverhead, (whole.turnMs / (bare.promptMs + bare.decodeMs) - 1) * 100);
    }
  } finally {
    await browser.close();
  }
}

async function productTurn(page: Page, mostTokens: number) {
  const conversationId = await page.evaluate(() => hearth.begin());
  const asked = { conversationId, text: question, preference: 'fast' as const, mostTokens };
  const { tokenMs, usage } = valueOf(await page.evaluate((given) => hearth.ask(given), asked));
  // Another conversation would begin with what this one has in the cache.
  await page.evaluate((id) => hearth.forget(id), conversationId);
  const first = tokenMs[0] ?? 0;
  const last = tokenMs.at(-1) ?? 0;
  return { count: tokenMs.length, decodeMs: last - first, turnMs: last, promptTokens: usage?.promptTokens };
}
