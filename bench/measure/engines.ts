import { valueOf } from '../support/outcome';
import { openBenchPage } from '../support/browser';
import type { Metric } from '../report/figures';
import type { Contender, EngineTimes, PromptTask } from './engines/contender';
import { hearthContender } from './engines/hearth';
import { llamaCppContender } from './engines/llama-cpp';
import { prepareStockExports, transformersJsContender } from './engines/transformers-js';
import { wllamaContender } from './engines/wllama';
import type { BenchContext, Measurement, Recorder } from './measurement';

/** Tokens of each prompt, and how many are written behind it. */
const plan = [
  { tokens: 64, answerTokens: 32 },
  { tokens: 110, answerTokens: 0 },
  { tokens: 256, answerTokens: 0 },
  { tokens: 600, answerTokens: 0 },
  { tokens: 1000, answerTokens: 32 },
];

const load: Metric = { name: 'load', unit: 'ms', better: 'lower' };
const memory: Metric = { name: 'WebAssembly memory', unit: 'MB', better: 'lower' };
const peak: Metric = { name: 'peak memory', unit: 'MB', better: 'lower' };

export const engines: Measurement = {
  name: 'engines',
  title: 'Engines, tokens a second',
  explanation:
    'Bare engines on the same prompts: how fast a prompt of so many tokens is read, and how fast 32 tokens are written behind one. Each is started anew in every round, and the engines take turns.',

  async run(context, record) {
    const contenders = await contendersOf(context);
    for (const model of context.models) {
      const tasks = await tasksFor(context, model);
      for (let round = 0; round < context.rounds; round++) {
        for (const contender of contenders) {
          if (!contender.takes(model)) continue;
          context.say(
            `${model}, round ${round + 1} of ${context.rounds}: ${contender.engine}, ${contender.threads} threads`,
          );
          const own = tasks.filter(({ tokens }) => tokens <= contender.longestPrompt);
          recordTimes(record, model, contender, own, await contender.measure(model, own));
        }
      }
    }
  },
};

async function contendersOf(context: BenchContext): Promise<readonly Contender[]> {
  const exports = context.peers ? await prepareStockExports(context) : new Set<string>();
  return [1, 2].flatMap((threads) => [
    hearthContender(context, threads),
    ...(context.peers
      ? [
          wllamaContender(context, threads),
          transformersJsContender(context, threads, exports),
          llamaCppContender(context, threads),
        ]
      : []),
  ]);
}

/** Texts that make prompts of these lengths with this model's tokenizer and chat template. */
async function tasksFor({ profile, site, prose, quick }: BenchContext, model: string): Promise<readonly PromptTask[]> {
  const browser = await profile.open();
  try {
    const page = await openBenchPage(browser, await site.show('dist-bench'));
    valueOf(await page.evaluate((id) => hearth.install([id]), model));
    const wanted = quick ? plan.filter(({ tokens }) => tokens <= 256) : plan;
    const texts = await page.evaluate(([id, text, lengths]) => hearth.excerpts(id, text, lengths), [
      model,
      prose,
      wanted.map(({ tokens }) => tokens),
    ] as const);
    return wanted.map((task, index) => ({ ...task, text: texts[index] ?? '' }));
  } finally {
    await browser.close();
  }
}

function recordTimes(
  record: Recorder,
  model: string,
  { engine, threads }: Contender,
  tasks: readonly PromptTask[],
  times: EngineTimes,
): void {
  const labels = { model, engine, threads };
  record(labels, load, times.loadMs);
  for (const [index, { promptTokens, promptMs, answerTokens, decodeMs }] of times.tasks.entries()) {
    const task = tasks[index];
    if (task === undefined) continue;
    record(labels, rate(`prompt of ${task.tokens}`), (promptTokens * 1000) / promptMs);
    if (task.answerTokens > 0) record(labels, rate(`decode after ${task.tokens}`), (answerTokens * 1000) / decodeMs);
  }
  if (times.memoryBytes !== undefined) record(labels, memory, times.memoryBytes / 1e6);
  if (times.peakBytes !== undefined) record(labels, peak, times.peakBytes / 1e6);
}

function rate(name: string): Metric {
  return { name, unit: 'tokens/s', better: 'higher' };
}
