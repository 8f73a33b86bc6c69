import type { Page } from '@playwright/test';
import { expect, test } from '../support/e2e/hearth-test';

/**
 * Lets every write of a row fail; returns the way to end that. Chromium itself minds a smaller quota only minutes after
 * it was set.
 */
async function fillDisk(page: Page): Promise<() => Promise<void>> {
  const original = await page.evaluateHandle(() => {
    const { add, put } = IDBObjectStore.prototype;
    const fail = (): never => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    };
    Object.assign(IDBObjectStore.prototype, { add: fail, put: fail });
    return { add, put };
  });
  return () => page.evaluate((methods) => void Object.assign(IDBObjectStore.prototype, methods), original);
}

test('a message for which there is no space is told at once, stays in the composer, and goes out later', async ({
  hearth,
}) => {
  const { page, composer } = hearth;
  await hearth.prefer('Fast');
  await hearth.askAndWait('Say hello.');
  const makeSpace = await fillDisk(page);
  const question = 'What is the capital of France? Answer with one word.';
  await composer.fill(question);
  await composer.press('Enter');
  await expect(page.getByRole('region', { name: 'New message' }).getByRole('alert')).toContainText(
    'There is no space left on this device.',
  );
  await expect(composer).toHaveValue(question);
  await expect(hearth.answers).toHaveCount(1);
  const notice = page.getByRole('alert').filter({ hasText: 'The last change could not be saved' });
  await expect(notice).toBeVisible();

  await makeSpace();
  await composer.press('Enter');
  await expect(hearth.answers).toHaveCount(2);
  await hearth.waitUntilFinished(hearth.answers.nth(1));
  await expect(composer).toHaveValue('');
  await expect(notice).toBeHidden();
});

test('what cannot be saved in a list is told over the conversation, too, until something is saved', async ({
  fresh: { hearth, server },
}) => {
  const { page, composer } = hearth;
  await hearth.open(server.address);
  await page.keyboard.press('Control+K');
  await page.getByRole('combobox').fill('Lists');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: 'Lists' });
  const field = panel.getByRole('textbox', { name: 'Add to' });
  const makeSpace = await fillDisk(page);
  await field.fill('flour');
  await field.press('Enter');
  await expect(panel.getByRole('alert')).toContainText('There is no space left on this device.');
  await page.keyboard.press('Escape');
  const notice = page.getByText('The last change could not be saved');
  await expect(notice).toBeVisible();

  await makeSpace();
  await composer.fill('A draft is saved as well.');
  await expect(notice).toBeHidden();
});
