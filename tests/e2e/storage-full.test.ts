import { expect, test } from '../support/e2e/hearth-test';

test('a message for which there is no space is told at once, stays in the composer, and goes out later', async ({
  hearth,
  ready: { server, context },
}) => {
  const { page, composer } = hearth;
  await hearth.prefer('Fast');
  await hearth.askAndWait('Say hello.');
  const browser = await context.newCDPSession(page);
  await browser.send('Storage.overrideQuotaForOrigin', { origin: server.address, quotaSize: 1 });
  const question = 'What is the capital of France? Answer with one word.';
  await composer.fill(question);
  await composer.press('Enter');
  await expect(page.getByRole('region', { name: 'New message' }).getByRole('alert')).toContainText(
    'There is no space left on this device.',
  );
  await expect(composer).toHaveValue(question);
  await expect(hearth.answers).toHaveCount(1);

  await browser.send('Storage.overrideQuotaForOrigin', { origin: server.address });
  await composer.press('Enter');
  await expect(hearth.answers).toHaveCount(2);
  await hearth.waitUntilFinished(hearth.answers.nth(1));
  await expect(composer).toHaveValue('');
});
