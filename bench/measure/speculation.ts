import { openBenchPage } from '../support/browser';
import { valueOf } from '../support/outcome';
import type { Metric } from '../report/figures';
import type { BenchContext, Measurement, Recorder } from './measurement';

const code = `function total(items) {
  let sum = 0;
  for (const item of items) {
    sum += item.price * item.count;
  }
  return sum;
}

function largest(items) {
  let best = items[0];
  for (const item of items) {
    if (item.price > best.price) best = item;
  }
  return best;
}`;

/** From what repeats its question to what has nothing to repeat. */
const texts: readonly { readonly name: string; readonly question: string }[] = [
  { name: 'code, repeated', question: `Repeat this code without any change:\n\n${code}` },
  { name: 'code, changed', question: `Rename \`items\` to \`goods\` and write the whole code again:\n\n${code}` },
  { name: 'story', question: 'Tell me a story about a lighthouse keeper who repairs clocks.' },
];

const plainRate: Metric = { name: 'without guesses', unit: 'tokens/s', better: 'higher' };
const guessingRate: Metric = { name: 'with guesses', unit: 'tokens/s', better: 'higher' };
const gain: Metric = { name: 'gain', unit: 'times' };
const perPass: Metric = { name: 'tokens a pass', unit: '' };

export const speculation: Measurement = {
  name: 'speculation',
  title: 'Guessing ahead where a text repeats',
  explanation:
    'The bare engine writes each answer twice behind the same prompt, token by token and with guesses (prompt lookup). Both must be the same answer.',

  async run(context, record) {
    for (const model of context.models) {
      for (const threads of [1, 2]) await measure(context, record, model, threads);
    }
  },
};

async function measure(context: BenchContext, record: Recorder, model: string, threads: number): Promise<void> {
  const browser = await context.profile.open();
  try {
    const page = await openBenchPage(browser, await context.site.show('dist-bench'));
    valueOf(await page.evaluate((id) => hearth.install([id]), model));
    await page.evaluate(([id, count]) => hearth.startBare(id, count), [model, threads] as const);
    await page.evaluate((run) => hearth.runBare(run), { messages: messages('Hello'), answerTokens: 8 });
    for (let round = 0; round < context.rounds; round++) {
      for (const { name, question } of texts) {
        context.say(`${model}, ${threads} threads, round ${round + 1} of ${context.rounds}: ${name}`);
        const run = { messages: messages(question), answerTokens: context.quick ? 96 : 192 };
        const { plain, guessing } = await page.evaluate((given) => hearth.speculate(given), run);
        if (plain.tokens.join() !== guessing.tokens.join()) throw new Error(`Guessing changed the answer: ${name}.`);
        const labels = { model, threads, text: name };
        record(labels, plainRate, (plain.tokens.length * 1000) / plain.ms);
        record(labels, guessingRate, (guessing.tokens.length * 1000) / guessing.ms);
        record(labels, gain, plain.ms / guessing.ms);
        record(labels, perPass, guessing.tokens.length / guessing.passes);
      }
    }
  } finally {
    await browser.close();
  }
}

function messages(content: string) {
  return [{ role: 'user' as const, content }];
}
