import { expect, test } from '../support/e2e/hearth-test';
import type { HearthPage } from '../support/e2e/hearth-page';
import { storedCaches } from '../support/e2e/page-storage';
import { seedConversations } from '../support/e2e/seed-conversation';
import { allRows } from '../support/e2e/stored-rows';

const FRANCE = 'What is the capital of France? Answer with one word.';
const SPAIN = 'What is the capital of Spain? Answer with one word.';

test.beforeEach(({ hearth }) => hearth.prefer('Fast'));

function titles(hearth: HearthPage): Promise<readonly string[]> {
  return hearth.conversations.getByRole('button').filter({ hasText: /\w/ }).allInnerTexts();
}

test('the newest conversation stands first, and one that is used again comes back to the top', async ({ hearth }) => {
  await hearth.askAndWait(FRANCE);
  await hearth.newConversation();
  await hearth.askAndWait(SPAIN);
  await expect(hearth.conversations).toHaveCount(2);
  await expect(hearth.conversations.first().getByRole('button').first()).toHaveAttribute('aria-current', 'true');

  await hearth.conversations.last().getByRole('button').first().click();
  await expect(hearth.page.getByText(FRANCE)).toBeVisible();
  await hearth.askAndWait('And of Italy? Answer with one word.');
  await expect(hearth.conversations.first().getByRole('button').first()).toHaveAttribute('aria-current', 'true');
});

test('a conversation is pinned, renamed, deleted, brought back, and deleted for good', async ({
  hearth,
  ready: { server, context },
}) => {
  const { page } = hearth;
  await seedConversations(context, server.address, [
    { title: 'Of bees', turns: [{ question: 'Who makes honey?', answer: 'Bees do.' }] },
    { title: 'Of boats', turns: [{ question: 'What floats?', answer: 'Boats do.' }] },
  ]);
  await page.reload();
  const list = page.getByRole('navigation', { name: 'Conversations' });

  await hearth.act('Of bees', 'Pin');
  await expect(list.getByRole('heading').first()).toHaveText('Pinned');
  await expect(hearth.conversations.first()).toContainText('Of bees');

  await hearth.act('Of bees', 'Rename');
  const name = list.getByRole('textbox', { name: 'Name of the conversation' });
  await expect(name).toBeFocused();
  await page.keyboard.type('Of wasps');
  await page.keyboard.press('Escape');
  await expect(hearth.conversation('Of bees')).toBeFocused();
  await hearth.act('Of bees', 'Rename');
  await expect(name).toBeFocused();
  await page.keyboard.type('Of honey');
  await page.keyboard.press('Enter');
  await expect(hearth.conversation('Of honey')).toBeFocused();

  await hearth.conversation('Of honey').click();
  await expect(hearth.answers).toHaveText(/Bees do\./);
  await hearth.act('Of honey', 'Delete');
  await expect(hearth.conversation('Of honey')).toHaveCount(0);
  await expect(hearth.answers).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(hearth.answers).toHaveText(/Bees do\./);
  await expect(list.getByRole('heading').first()).toHaveText('Pinned');

  await hearth.act('Of honey', 'Delete');
  await page.getByRole('button', { name: 'Close; it is then gone for good' }).click();
  await page.reload();
  await expect(hearth.conversation('Of boats')).toBeVisible();
  await expect(hearth.conversations).toHaveCount(1);
  await expect.poll(async () => (await allRows(page))['hearth/messages']).toHaveLength(2);
});

test('a reload keeps the conversations, the open one, its answers and what is being written', async ({ hearth }) => {
  const { page } = hearth;
  await hearth.askAndWait(SPAIN);
  await hearth.newConversation();
  const answer = await hearth.askAndWait(FRANCE);
  const words = await hearth.wordsOf(answer);
  const listed = await titles(hearth);
  await hearth.composer.fill('What I have not sent yet');
  await hearth.newConversation();
  await hearth.composer.fill('For a new one');
  await hearth.conversations.first().getByRole('button').first().click();
  await expect(hearth.composer).toHaveValue('What I have not sent yet');

  await page.reload();
  await expect(hearth.answers).toHaveCount(1);
  expect(await hearth.wordsOf(hearth.answers.first())).toBe(words);
  expect(await titles(hearth)).toHaveLength(listed.length);
  await expect(hearth.composer).toHaveValue('What I have not sent yet');
  await hearth.newConversation();
  await expect(hearth.composer).toHaveValue('For a new one');
});

test('a temporary conversation is answered, and leaves nothing on the device', async ({ hearth }) => {
  const { page } = hearth;
  const cachesBefore = await storedCaches(page);
  await page.getByRole('button', { name: /^New temporary conversation/ }).click();
  await expect(page.getByText('Temporary: nothing of this conversation is kept.')).toBeVisible();
  const secret = 'My quagga is called Willem.';
  await hearth.askAndWait(`${secret} What is the capital of France? Answer with one word.`);
  await hearth.composer.fill(`${secret} And not sent.`);
  await expect(hearth.conversations).toHaveCount(0);
  const leftNothing = async () => {
    expect(JSON.stringify(await allRows(page))).not.toContain('quagga');
    expect(await storedCaches(page)).toEqual(cachesBefore);
  };
  await leftNothing();
  expect(page.url()).not.toContain('conversation=');

  await page.reload();
  await expect(hearth.composer).toHaveValue('');
  await expect(hearth.answers).toHaveCount(0);
  await leftNothing();
});
