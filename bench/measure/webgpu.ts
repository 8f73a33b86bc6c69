import { isFailure, valueOf } from '../support/outcome';
import { graphicsArguments } from '../support/graphics-arguments';
import { openBenchPage } from '../support/browser';
import type { Metric } from '../report/figures';
import { graphicsObstacle, noGraphicsModel } from './graphics-obstacle';
import type { Measurement } from './measurement';

const promptRate: Metric = { name: 'prompt', unit: 'tokens/s', better: 'higher' };
const decodeRate: Metric = { name: 'decode', unit: 'tokens/s', better: 'higher' };

export const webgpu: Measurement = {
  name: 'webgpu',
  title: 'Models on the graphics processor',
  explanation:
    "The product's own engine for WebGPU (web-llm), by the same code as the speed page of the app: prompts of several lengths, and at most 32 tokens written behind each.",

  async run({ profile, site, sets, rounds, say }, record) {
    const browser = await profile.open(graphicsArguments(process.platform));
    try {
      const page = await openBenchPage(browser, await site.show('dist-bench'));
      const gpu = valueOf(await page.evaluate(() => hearth.graphics.probe())) ?? undefined;
      const obstacle = graphicsObstacle(gpu);
      if (obstacle !== undefined) {
        say(obstacle);
        return;
      }
      await page.locator('input[type=file]').setInputFiles([...sets]);
      valueOf(await page.evaluate(() => hearth.graphics.importSets()));
      const models = valueOf(await page.evaluate(() => hearth.graphics.models()));
      if (models.length === 0) say(noGraphicsModel);
      const adapter = [gpu?.vendor, gpu?.architecture].filter(Boolean).join(' ');
      for (const { id, title } of models) {
        // The first round compiles the shaders.
        for (let round = -1; round < rounds; round++) {
          say(`${title}, round ${round + 1} of ${rounds}`);
          const outcome = await page.evaluate((model) => hearth.graphics.measure(model), id);
          if (isFailure(outcome)) {
            say(`${title} was not measured: ${outcome.error.message}`);
            break;
          }
          const rows = valueOf(outcome);
          if (round < 0) continue;
          for (const { promptTokens, promptTokensPerSecond, answerTokensPerSecond } of rows) {
            const labels = { model: title, adapter, prompt: promptTokens };
            record(labels, promptRate, promptTokensPerSecond);
            if (answerTokensPerSecond !== undefined) record(labels, decodeRate, answerTokensPerSecond);
          }
        }
      }
    } finally {
      await browser.close();
    }
  },
};
