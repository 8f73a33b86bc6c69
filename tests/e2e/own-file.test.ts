import type { Page } from '@playwright/test';
import { expect, test } from '../support/e2e/hearth-test';
import { storedModelFiles } from '../support/e2e/page-storage';
import { ggufBytes } from '../support/gguf/gguf-bytes';
import { randomModel } from '../support/language/random-model';

const content = Buffer.from(ggufBytes(randomModel())).toString('base64');

/** Lays a file where the page can find it again, and lets the browser’s dialog give out its handle, as of one that was picked. */
async function pickInPlace(page: Page, name: string): Promise<void> {
  await page.evaluate(
    async ([fileName, base64]) => {
      const root = await navigator.storage.getDirectory();
      const handle = await root.getFileHandle(fileName, { create: true });
      const writable = await handle.createWritable();
      await writable.write(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
      await writable.close();
      Object.defineProperty(window, 'showOpenFilePicker', { value: () => Promise.resolve([handle]) });
    },
    [name, content] as const,
  );
}

test('a file of the person’s is converted where it lies, and again on a later visit until it is gone', async ({
  fresh: { hearth, server },
}) => {
  const { page } = hearth;
  await hearth.open(server.address);
  await pickInPlace(page, 'mine.gguf');
  const section = page.getByRole('region', { name: 'Add a model from a file' });
  await section.getByRole('button', { name: 'Add from a file…' }).click();
  await expect(section).toContainText('is on this device now.');
  expect(await storedModelFiles(page)).toHaveLength(3);

  await page.reload();
  await page.getByRole('button', { name: 'Models', exact: true }).click();
  const models = page.getByRole('list', { name: 'Other models' });
  await models.getByRole('button', { name: /^Free the space of/ }).click();
  await expect.poll(() => storedModelFiles(page)).toEqual([]);
  await expect(models).toContainText('Made from your file mine.gguf');
  await models.getByRole('button', { name: /^Convert the file of/ }).click();
  await expect(models.getByRole('button', { name: /^Free the space of/ })).toBeVisible();
  expect(await storedModelFiles(page)).toHaveLength(3);

  await models.getByRole('button', { name: /^Free the space of/ }).click();
  await page.evaluate(async () => (await navigator.storage.getDirectory()).removeEntry('mine.gguf'));
  await models.getByRole('button', { name: /^Convert the file of/ }).click();
  await expect(models.getByRole('alert')).toContainText('mine.gguf is no longer where it was.');
});
