import type { Page } from '@playwright/test';
import type { Answer } from '../page/api';
import { openBenchPage, waitUntilReady } from '../support/browser';
import { valueOf } from '../support/outcome';
import type { Metric } from '../report/figures';
import type { Measurement } from './measurement';

const firstQuestionTokens = 960;
const answerTokens = 24;

const promptTokens: Metric = { name: 'prompt', unit: 'tokens' };
const computedAgain: Metric = { name: 'computed again', unit: '%' };
const firstToken: Metric = { name: 'first token', unit: 'ms', better: 'lower' };

export const secondTurn: Measurement = {
  name: 'second-turn',
  title: 'Later turns of a conversation',
  explanation:
    'A question of some 1,000 tokens, then short ones. "Computed again" is the share of the whole prompt, the new question included, that was not in the cache. The first token counts from sending.',

  async run({ models, profile, site, prose, rounds, say }, record) {
    for (const model of models.filter((id) => id !== 'qwen2.5-coder-1.5b')) {
      const browser = await profile.open();
      try {
        const page = await openBenchPage(browser, await site.show('dist-bench'));
        valueOf(await page.evaluate((id) => hearth.install([id]), model));
        const [prompt = ''] = await page.evaluate(([id, text, lengths]) => hearth.excerpts(id, text, lengths), [
          model,
          prose,
          [firstQuestionTokens],
        ] as const);
        await use(page, model);
        for (let round = 0; round < rounds; round++) {
          say(`${model}, round ${round + 1} of ${rounds}`);
          const conversationId = await page.evaluate(() => hearth.begin());
          const turn = async (name: string, text: string): Promise<void> => {
            const { usage, firstTokenMs } = await ask(page, conversationId, text);
            if (usage === undefined) throw new Error('No model answered.');
            const labels = { model, turn: name };
            record(labels, promptTokens, usage.promptTokens);
            record(labels, computedAgain, (1 - usage.reusedTokens / usage.promptTokens) * 100);
            record(labels, firstToken, firstTokenMs);
          };
          await turn('first', prompt);
          await turn('next', 'Say that in one sentence.');
          await page.evaluate((id) => hearth.title(id), conversationId);
          await turn('after a title request', 'Which part matters most?');
          await page.evaluate(() => hearth.saveCaches());
          await page.reload();
          await waitUntilReady(page);
          await use(page, model);
          await turn('after a reload', 'And who may use it?');
          await page.evaluate((id) => hearth.forget(id), conversationId);
        }
      } finally {
        await browser.close();
      }
    }
  },
};

async function use(page: Page, model: string): Promise<void> {
  valueOf(await page.evaluate((id) => hearth.use({ fast: id, reasoning: id }), model));
}

async function ask(page: Page, conversationId: string, text: string): Promise<Answer> {
  const question = { conversationId, text, preference: 'fast' as const, mostTokens: answerTokens };
  return valueOf(await page.evaluate((given) => hearth.ask(given), question));
}
