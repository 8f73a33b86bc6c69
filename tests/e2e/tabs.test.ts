import { expect, test } from '../support/e2e/hearth-test';
import { ANSWER_LIMIT, HearthPage } from '../support/e2e/hearth-page';

test('two tabs that write in the same conversation take turns, and agree', async ({
  hearth,
  ready: { server, context },
}) => {
  await hearth.prefer('Fast');
  await hearth.askAndWait('What is the capital of France? Answer with one word.');
  const other = new HearthPage(await context.newPage());
  await other.open(server.address);
  await other.conversations.first().getByRole('button').first().click();
  await expect(other.answers).toHaveCount(1);
  await other.prefer('Fast');

  for (const [tab, question] of [
    [hearth, 'And of Italy? Answer with one word.'],
    [other, 'And of Spain? Answer with one word.'],
  ] as const) {
    await tab.composer.fill(question);
    await tab.composer.press('Enter');
  }
  for (const tab of [hearth, other]) {
    await expect(tab.answers).toHaveCount(3, ANSWER_LIMIT);
    await tab.waitUntilFinished(tab.answers.last());
  }
  const seen = (tab: HearthPage): Promise<readonly string[]> => tab.page.getByRole('article').allInnerTexts();
  await expect.poll(() => seen(other)).toEqual(await seen(hearth));
  expect((await seen(hearth)).join(' ')).toMatch(/Rome[\s\S]*Madrid/);
});
