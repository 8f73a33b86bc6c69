import { readFile } from 'node:fs/promises';
import type { Download } from '@playwright/test';
import { axeFindings } from '../support/e2e/axe';
import { copiedText } from '../support/e2e/clipboard';
import type { HearthPage } from '../support/e2e/hearth-page';
import { expect, test } from '../support/e2e/hearth-test';
import { dialog } from '../support/e2e/screens';
import { seedConversation } from '../support/e2e/seed-conversation';

const ANSWER = 'Bees **do**. <img src="https://example.org/x.png" onerror="window.wasRun = true">';
const TURNS = [{ question: 'Who makes <script>window.wasRun = true</script> honey?', answer: ANSWER }];

async function share(hearth: HearthPage, act: string): Promise<Download> {
  const download = hearth.page.waitForEvent('download');
  await hearth.act('Of bees', act);
  return download;
}

test('a conversation is shared as Markdown, and as a page that runs nothing and loads nothing', async ({
  hearth,
  ready: { server, context },
}, testInfo) => {
  await seedConversation(context, server.address, { title: 'Of bees', turns: TURNS });
  await hearth.page.reload();

  const markdown = await share(hearth, 'Share as Markdown');
  expect(markdown.suggestedFilename()).toMatch(/\.md$/);
  const words = await readFile(await markdown.path(), 'utf8');
  expect(words).toBe(`# Of bees\n\n## You\n\n${TURNS[0]?.question ?? ''}\n\n## Hearth\n\n${ANSWER}\n`);

  const html = await share(hearth, 'Share as a web page');
  expect(html.suggestedFilename()).toMatch(/\.html$/);
  const file = testInfo.outputPath('shared.html');
  await html.saveAs(file);
  const reader = await context.newPage();
  const requested: string[] = [];
  reader.on('request', (request) => requested.push(request.url()));
  await reader.goto(`file://${file}`);
  await expect(reader.getByRole('heading')).toHaveText(['Of bees', 'You', 'Hearth']);
  await expect(reader.getByText(ANSWER)).toBeVisible();
  await expect(reader.locator('script, img, iframe, link, form, a')).toHaveCount(0);
  expect(await reader.evaluate(() => 'wasRun' in window)).toBe(false);
  expect(requested).toEqual([reader.url()]);
  expect(
    await axeFindings(reader, { rules: ['color-contrast', 'html-has-lang', 'document-title', 'heading-order'] }),
  ).toEqual([]);
  await reader.close();
});

test('an answer is copied as it was written, and selected words of it are quoted', async ({
  hearth,
  ready: { server, context },
}) => {
  const { page, composer } = hearth;
  const turns = [{ question: 'Who makes honey?', answer: 'Bees **do**.\n\n- in hives\n- in trees' }];
  const address = await seedConversation(context, server.address, { title: 'Of bees', turns });
  await page.goto('about:blank');
  await hearth.open(address);
  const answer = hearth.answers.last();

  await answer.getByRole('button', { name: 'Copy answer' }).click();
  await expect(answer.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await copiedText(context)).toBe(turns[0]?.answer);

  await composer.fill('You said:');
  await expect(page.getByRole('button', { name: 'Quote', exact: true })).toBeHidden();
  await answer.getByText('do', { exact: true }).dblclick();
  await page.getByRole('button', { name: 'Quote', exact: true }).click();
  await expect(composer).toHaveValue('You said:\n\n> do\n\n');
  await expect(composer).toBeFocused();
  await expect(page.getByRole('button', { name: 'Quote', exact: true })).toBeHidden();

  await hearth.choose(answer.getByRole('button', { name: 'More' }), 'Quote the answer');
  await expect(composer).toHaveValue(/> Bees \*\*do\*\*\.\n> \n> - in hives\n> - in trees\n\n$/);
});

test('how freely words are chosen is set for one conversation, kept within its bounds, and taken back', async ({
  hearth,
  ready: { server, context },
}) => {
  const { page } = hearth;
  const address = await seedConversation(context, server.address, {
    title: 'Of bees',
    turns: [{ question: 'Who makes honey?', answer: 'Bees do.' }],
  });
  await page.goto('about:blank');
  await hearth.open(address);
  const panel = dialog(hearth, 'How Hearth answers here');
  const temperature = panel.getByRole('spinbutton', { name: 'Temperature' });
  const seed = panel.getByRole('spinbutton', { name: 'Seed' });
  const usual = panel.getByRole('button', { name: 'As precise as possible' });
  const openPanel = async (): Promise<void> => {
    await page.getByRole('button', { name: 'How Hearth answers here' }).click();
    await expect(panel).toBeVisible();
  };

  await openPanel();
  await panel.getByText('Choice of words').click();
  await expect(temperature).toHaveValue('0');
  await expect(usual).toBeDisabled();
  await temperature.fill('9');
  await temperature.press('Tab');
  await expect(temperature).toHaveValue('1.5');
  await seed.fill('7');
  await seed.press('Tab');
  await page.reload();

  await openPanel();
  await expect(temperature).toHaveValue('1.5');
  await expect(seed).toHaveValue('7');
  await page.keyboard.press('Escape');
  await hearth.newConversation();
  await openPanel();
  await expect(temperature).toBeHidden();
  await page.keyboard.press('Escape');

  await hearth.conversation('Of bees').click();
  await openPanel();
  await usual.click();
  await expect(usual).toBeDisabled();
  await expect(temperature).toHaveValue('0');
  await expect(seed).toHaveValue('');
});
