import { expect, test } from '../support/e2e/hearth-test';
import { seedConversation } from '../support/e2e/seed-conversation';

const FRANCE = 'What is the capital of France? Answer with one word.';

test('an empty message is not sent, and a sentence says why', async ({ hearth }) => {
  for (const text of ['', '   \n ']) {
    await hearth.composer.fill(text);
    await hearth.composer.press('Enter');
    await expect(hearth.page.getByText('There is nothing to send yet. Write something first.')).toBeVisible();
  }
  await expect(hearth.answers).toHaveCount(0);
  await expect(hearth.conversations).toHaveCount(0);
});

test('200,000 pasted characters leave the page usable, are told to be too long, and are kept', async ({ hearth }) => {
  const { page } = hearth;
  const long = 'Bees fly far for honey. '.repeat(8334).slice(0, 200_000);
  await hearth.composer.focus();
  await page.keyboard.insertText(long);
  await page.getByRole('button', { name: 'Models' }).click();
  await page.getByRole('button', { name: 'Close', exact: true }).click();

  await hearth.composer.press('Enter');
  const notice = hearth.answers.last().getByRole('alert');
  await expect(notice).toContainText(
    /Your message is about [\d,]+ words long, and this model reads about [\d,]+ words/,
  );
  await expect(notice).toContainText('Your message is kept.');
  await page.getByRole('button', { name: 'Show all 200,000 characters' }).click();
  await expect(page.getByRole('article').first()).toContainText(long.trim().slice(-1000));

  // The conversation goes on without it.
  expect(await hearth.wordsOf(await hearth.askAndWait(FRANCE))).toContain('Paris');
});

test('a conversation that outgrows the model goes on, and says what is left out', async ({
  hearth,
  ready: { server, context },
}) => {
  const story = 'The bees of Marta fly over the roofs of the old town and come home with honey. '.repeat(20);
  const turns = Array.from({ length: 24 }, (_, turn) => ({ question: `Tell me story ${turn}.`, answer: story }));
  const address = await seedConversation(context, server.address, { title: 'Many stories', turns });
  await hearth.page.goto('about:blank');
  await hearth.open(address);
  await hearth.prefer('Fast');

  const answer = await hearth.askAndWait(FRANCE);
  const details = await hearth.details(answer);
  await expect(details).toContainText(/Left out\s*\d+ messages at the start of the conversation/);
  const { promptTokens } = await hearth.tokensRead(answer);
  expect(promptTokens).toBeGreaterThan(1000);

  // What is left out stays the same for a while, so that the next turn finds its start in the cache.
  const next = await hearth.askAndWait('And of Spain? Answer with one word.');
  expect((await hearth.tokensRead(next)).reusedTokens).toBeGreaterThanOrEqual(promptTokens);
});

test('what is sent without a model is kept, and says where models are to be had', async ({
  fresh: { hearth, server },
}) => {
  const { page } = hearth;
  await hearth.open(server.address);
  await hearth.composer.fill(FRANCE);
  await hearth.composer.press('Enter');
  await expect(hearth.answers.getByRole('alert')).toBeVisible();
  await expect(hearth.composer).toHaveValue('');
  await page.reload();
  await expect(page.getByText(FRANCE)).toBeVisible();
  // It moves what stands below it.
  await expect(page.getByRole('region', { name: 'Models on the way' })).toBeVisible();
  await hearth.answers.getByRole('button', { name: 'Open models' }).click();
  await expect(page.getByRole('dialog', { name: 'Models' })).toBeVisible();
});
