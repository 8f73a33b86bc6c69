import { failWrites } from '../support/e2e/failing-writes';
import { expect, test } from '../support/e2e/hearth-test';
import { seedConversation } from '../support/e2e/seed-conversation';

const LONG = 'Write a long story about a lighthouse keeper and the sea. Tell every detail.';
const NO_SPACE = 'There is no space left on this device.';

test('an answer that cannot be saved while it is written ends with a sentence, and is nowhere called kept', async ({
  hearth,
}) => {
  const { page } = hearth;
  await hearth.prefer('Fast');
  const answer = await hearth.ask(LONG);
  const words = await hearth.waitForWords(answer);
  const makeSpace = await failWrites(page, 'messages');

  const notice = answer.getByRole('alert');
  await expect(notice).toContainText(NO_SPACE);
  await expect(notice).toContainText('Everything that was saved before is kept.');
  await expect(answer).toHaveAttribute('aria-busy', 'false');
  // What could not be saved can still be read and copied.
  expect(await hearth.wordsOf(answer)).toContain(words);
  await expect(answer.getByRole('button', { name: 'Copy answer' })).toBeVisible();
  await expect(page.getByText(/\bsaved\b|are kept/)).toHaveCount(1);

  await makeSpace();
  await notice.getByRole('button', { name: 'Retry' }).click();
  await hearth.waitForWords(answer);
  await hearth.stop.click();
  await hearth.waitUntilFinished(answer);
  const kept = await hearth.wordsOf(answer);
  await page.reload();
  await expect(answer).toContainText('You stopped this answer here.');
  expect(await hearth.wordsOf(answer)).toBe(kept);
});

test('a draft that cannot be saved is told at once and stays where it is; it is kept when there is space again', async ({
  hearth,
}) => {
  const { page, composer } = hearth;
  const notice = page.getByRole('region', { name: 'New message' }).getByRole('alert');
  await composer.fill('Half a thought');
  const makeSpace = await failWrites(page, 'drafts');
  await composer.press('End');
  await page.keyboard.type(' about bees');
  await expect(notice).toContainText(NO_SPACE);
  await expect(notice).not.toContainText('What you were writing is kept.');
  await expect(composer).toHaveValue('Half a thought about bees');

  await makeSpace();
  // At once: the notice goes with the first part that is kept.
  await composer.fill('Half a thought about bees and boats');
  await expect(notice).toBeHidden();
  await page.reload();
  await expect(composer).toHaveValue('Half a thought about bees and boats');
});

test('a name that cannot be saved is told, and the one that is kept is still there', async ({
  hearth,
  ready: { server, context },
}) => {
  const { page } = hearth;
  await seedConversation(context, server.address, {
    title: 'Of bees',
    turns: [{ question: 'Who makes honey?', answer: 'Bees do.' }],
  });
  await page.reload();
  await hearth.act('Of bees', 'Rename');
  await failWrites(page, 'conversations');
  await page.keyboard.type('Of wasps');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByRole('alert')).toContainText(NO_SPACE);
  await page.reload();
  await expect(hearth.conversation('Of bees')).toBeVisible();
  await expect(hearth.conversations).toHaveCount(1);
});
