import { formatBytes } from '../../src/lib/core/format-bytes';
import { expect, test } from '../support/e2e/hearth-test';
import { embeddingModel, fastModel, reasoningModel, sizeOf } from '../support/e2e/small-set';
import { watchGrowth } from '../support/e2e/watch-growth';

test('from nothing to a streamed answer: what is needed, the download, the first question', async ({ fresh }) => {
  const { hearth, server } = fresh;
  const { page } = hearth;
  await hearth.open(server.address);

  await test.step('says what is needed, how large it is and under which licence', async () => {
    await expect(page.getByRole('heading', { name: 'Bring your own assistant home' })).toBeVisible();
    await hearth.chooseSmallSet();
    for (const model of [fastModel, reasoningModel, embeddingModel]) {
      const row = hearth.modelRow(model.title);
      await expect(row).toContainText(formatBytes(sizeOf(model)));
      await expect(row).toContainText(model.licence);
    }
  });

  await test.step('says what works without a model, which is true', async () => {
    await expect(
      page.getByText('Time, sums, timers, lists, notes and search work at once, without a model.'),
    ).toBeVisible();
    await hearth.composer.fill('What is 17 times 23?');
    await hearth.composer.press('Enter');
    await expect(hearth.answers.last()).toContainText('391');
    await hearth.newConversation();
  });

  await test.step('fetches no model before it was asked to', () => {
    expect(server.requests.filter(({ path }) => path.startsWith('/models/'))).toEqual([]);
  });

  await test.step('shows bars with bytes while it downloads', async () => {
    await hearth.download();
    const row = hearth.modelRow(fastModel.title);
    await expect(row.getByRole('progressbar')).toBeVisible();
    await expect(row).toContainText(` of ${formatBytes(sizeOf(fastModel))}`);
  });

  await test.step('is usable as soon as the fast model is there', async () => {
    await hearth.waitUntilUsable();
    await expect(page.getByRole('region', { name: 'Models on the way' })).toBeVisible();
  });

  await test.step('answers, word by word', async () => {
    const lengths = await watchGrowth(page);
    const answer = await hearth.askAndWait('Write three sentences about bread.');
    expect((await lengths()).length).toBeGreaterThanOrEqual(3);
    expect(await hearth.wordsOf(answer)).toMatch(/bread/i);
  });

  await test.step('shows which model answered and why', async () => {
    const answer = hearth.answers.last();
    await expect(answer.locator('footer')).toContainText('Fast');
    const details = await hearth.details(answer);
    await expect(details).toContainText(fastModel.title);
    await expect(details).toContainText(/by Hearth, \d+ % sure/);
    await expect(details.getByRole('listitem').first()).not.toBeEmpty();
  });
});
