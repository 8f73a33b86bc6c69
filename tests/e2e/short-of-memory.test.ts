import { expect, test } from '../support/e2e/hearth-test';
import { ANSWER_LIMIT } from '../support/e2e/hearth-page';
import { fastModel, reasoningModel } from '../support/e2e/small-set';

test('where memory holds one model, each makes room for the other, says so, and both answer', async ({ hearth }) => {
  const { page } = hearth;
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'deviceMemory', { get: () => 1 }));
  await page.reload();
  await expect(hearth.composer).toBeVisible();

  const asked = async (who: 'Fast' | 'Think', leaving: string, coming: string): Promise<string> => {
    await hearth.prefer(who);
    const answer = await hearth.ask('What is the capital of France? Answer with one word.');
    await expect(answer).toContainText(`${leaving} makes room for ${coming} in memory`, ANSWER_LIMIT);
    await hearth.waitUntilFinished(answer);
    return hearth.wordsOf(answer);
  };

  await hearth.waitUntilResident();
  expect(await asked('Think', fastModel.title, reasoningModel.title)).not.toBe('');
  expect(await asked('Fast', reasoningModel.title, fastModel.title)).not.toBe('');

  await hearth.openModels();
  await expect(hearth.modelRow(fastModel.title)).toContainText('In memory, ready to answer');
  await expect(hearth.modelRow(reasoningModel.title)).not.toContainText('In memory');
});
