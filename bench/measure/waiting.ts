import type { Page } from '@playwright/test';
import type { RoutePreference } from '../../src/lib/core/conversation';
import { openBenchPage } from '../support/browser';
import { valueOf } from '../support/outcome';
import { askTimed, createCompare, forgotten, shareOfSpeed, type Times } from './compared';
import { measureDrafts } from './drafts';
import type { BenchContext, Measurement, Recorder } from './measurement';

const answerTokens = 24;

/** As long as people write who have something to explain. */
const question =
  'I keep a small vegetable garden behind the house, and the beans by the wall do poorly although the soil was dug over and fed. They get sun from noon on, the leaves turn pale, and the lower ones fall off. Explain what may be wrong and how one finds out.';
const nextQuestion = 'And what would you do about it first, if the weather stays as dry as it was?';
const repeatedQuestion = 'How does photosynthesis work?';
const repeatedCode = `Repeat this code without any change:\n\nfunction total(items) {\n  let sum = 0;\n  for (const item of items) {\n    sum += item.price * item.count;\n  }\n  return sum;\n}`;

export const waiting: Measurement = {
  name: 'waiting',
  title: 'What waiting less gains',
  explanation:
    'Each of these with and without, by turns on one page. Reading along: the question, or a second one behind a long first, is read before it is sent. Prefix kept: a second question finds what was read for the first in the cache. Queue: a text after the other is embedded meanwhile, behind the answer or beside it. Asked before: the answer is there already. Loaded ahead: the model of the answer is in memory already. Guessing: where the text repeats itself. Drafts: a smaller model may write ahead of a larger one, which the product does only where it measured that this pays.',

  async run(context, record) {
    for (const model of context.models.filter((id) => id !== 'qwen2.5-coder-1.5b')) {
      const browser = await context.profile.open();
      try {
        const page = await openBenchPage(browser, await context.site.show('dist-bench'));
        valueOf(await page.evaluate((id) => hearth.install([id, 'all-minilm-l6-v2']), model));
        valueOf(await page.evaluate((id) => hearth.use({ fast: id, reasoning: id }), model));
        await measure(context, record, page, model);
      } finally {
        await browser.close();
      }
    }
    await measureDrafts(context, record);
  },
};

async function measure(context: BenchContext, record: Recorder, page: Page, model: string): Promise<void> {
  const compare = createCompare(record, model);
  for (let round = -1; round < context.rounds; round++) {
    context.say(`${model}, round ${round + 1} of ${context.rounds}`);
    await compare('reading along', round, (on) => firstTurn(page, on));
    await compare('reading along, second turn', round, (on) => secondTurn(page, on));
    await compare('prefix kept, second turn', round, (on) => keptPrefix(page, on));
    await compare('a queue, while texts are embedded', round, (on) => besideEmbedding(page, on));
    await compare('asked before', round, (on) => askedBefore(page, on));
    await compare('loaded ahead', round, (on) => loadedAhead(page, on));
  }

  await page.evaluate(([id]) => hearth.startBare(id, 1), [model] as const);
  for (let round = 0; round < context.rounds; round++) {
    const run = { messages: [{ role: 'user' as const, content: repeatedCode }], answerTokens: 96 };
    const { plain, guessing } = await page.evaluate((given) => hearth.speculate(given), run);
    record({ model, what: 'guessing what repeats itself' }, shareOfSpeed, (plain.ms / guessing.ms) * 100);
  }
}

async function firstTurn(page: Page, on: boolean): Promise<Times> {
  const id = await page.evaluate(() => hearth.begin());
  if (on) await page.evaluate(([given, text]) => hearth.readAlong(given, text), [id, question] as const);
  const { firstMs } = await ask(page, id, question);
  return forgotten(page, id, { firstMs });
}

async function secondTurn(page: Page, on: boolean): Promise<Times> {
  const id = await page.evaluate(() => hearth.begin());
  await ask(page, id, question);
  if (on) await page.evaluate(([given, text]) => hearth.readAlong(given, text), [id, nextQuestion] as const);
  const { firstMs } = await ask(page, id, nextQuestion);
  return forgotten(page, id, { firstMs });
}

async function keptPrefix(page: Page, on: boolean): Promise<Times> {
  const id = await page.evaluate(() => hearth.begin());
  await ask(page, id, question);
  if (!on) await page.evaluate((given) => hearth.forget(given), id);
  const { firstMs } = await ask(page, id, nextQuestion);
  return forgotten(page, id, { firstMs });
}

async function besideEmbedding(page: Page, on: boolean): Promise<Times> {
  const id = await page.evaluate(() => hearth.begin());
  await page.evaluate((queued) => hearth.startEmbedding(queued), on);
  const { firstMs, restMs } = await ask(page, id, question);
  await page.evaluate(() => hearth.stopEmbedding());
  return forgotten(page, id, { firstMs, restMs });
}

async function askedBefore(page: Page, on: boolean): Promise<Times> {
  const first = await page.evaluate(() => hearth.begin());
  // To its end: an answer that was stopped is not given again.
  await ask(page, first, repeatedQuestion, 'auto', Infinity);
  await page.evaluate((given) => hearth.forget(given), first);
  const id = await page.evaluate(() => hearth.begin());
  await page.evaluate((given) => hearth.repeatAnswers(given), on);
  const { firstMs } = await ask(page, id, repeatedQuestion, 'auto');
  await page.evaluate(() => hearth.repeatAnswers(false));
  return forgotten(page, id, { firstMs });
}

async function loadedAhead(page: Page, on: boolean): Promise<Times> {
  await page.evaluate(() => hearth.close());
  if (on) await page.evaluate(() => hearth.preload());
  const id = await page.evaluate(() => hearth.begin());
  const { firstMs } = await ask(page, id, question, 'reasoning');
  return forgotten(page, id, { firstMs });
}

async function ask(
  page: Page,
  conversationId: string,
  text: string,
  preference: RoutePreference = 'fast',
  mostTokens = answerTokens,
): Promise<Required<Times>> {
  // Infinity does not survive the way into the page.
  const most = mostTokens === Infinity ? {} : { mostTokens };
  return askTimed(page, { conversationId, text, preference, ...most });
}
