import { expect, test } from '../support/e2e/hearth-test';
import { beforeTheApp } from '../support/e2e/page-storage';
import { fastModel, fileOf } from '../support/e2e/small-set';

test('a model that the browser took a file of away is told, fetched again by one button, and told no more', async ({
  hearth,
  ready: { server, context },
}) => {
  const { page } = hearth;
  const { sha256 } = fileOf(fastModel, 'config.json');
  await expect.poll(() => page.evaluate(() => localStorage.getItem('hearth-models-here'))).toContain(sha256);
  await page.goto('about:blank');
  await beforeTheApp(context, server.address, (other) =>
    other.evaluate(async (name) => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('models');
      await folder.removeEntry(name);
    }, sha256),
  );

  await hearth.open(server.address);
  const notice = page.getByRole('region', { name: 'The browser has taken models away.' });
  await expect(notice).toContainText(`Gone: ${fastModel.title}`);
  await expect(notice).toContainText('Your conversations and all else that you wrote are still here.');
  await notice.getByRole('button', { name: /^Fetch again \(/ }).click();
  await expect(notice).toBeHidden();
  await hearth.waitUntilUsable();

  await page.reload();
  await hearth.waitUntilUsable();
  await hearth.askAndWait('What is the capital of France? Answer with one word.');
  await expect(notice).toBeHidden();
});
