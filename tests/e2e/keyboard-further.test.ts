import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { FileChooser, Locator } from '@playwright/test';
import { copiedText, copyText } from '../support/e2e/clipboard';
import type { HearthPage } from '../support/e2e/hearth-page';
import { expect, test } from '../support/e2e/hearth-test';
import { choose, stop, tabTo } from '../support/e2e/keys';
import { dialog, runCommand } from '../support/e2e/screens';
import { seedConversations } from '../support/e2e/seed-conversation';

const LINK = 'https://example.org/bees';
const notes = { name: 'notes.md', mimeType: 'text/markdown', buffer: Buffer.from('# Bees\n\nThey fly far.') };

const SEEDED = [
  {
    title: 'Of bees',
    turns: [
      { question: 'Who makes honey?', answer: `Bees do. Read [more](${LINK}).` },
      {
        question: 'Tell a long story of how they do it.',
        answer: 'Once upon a time there was a bee who flew',
        ended: { status: 'stopped' },
      },
    ],
  },
  {
    title: 'Of boats',
    turns: [
      {
        question: 'Tell a long story of a boat.',
        answer: 'A boat once',
        ended: { status: 'failed', failure: { code: 'engine-crashed', engine: 'language', reason: 'it ended' } },
      },
    ],
  },
] as const;

const attached = ({ page }: HearthPage): Locator =>
  page.getByRole('list', { name: 'Attached files' }).getByRole('listitem');

/** Walks to a control and presses it. */
async function press(hearth: HearthPage, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await tabTo(hearth, target, key);
  await hearth.page.keyboard.press('Enter');
}

/** Presses a control that asks for a file. */
async function pressForFile(hearth: HearthPage, target: Locator, key?: 'Shift+Tab'): Promise<FileChooser> {
  const chooser = hearth.page.waitForEvent('filechooser');
  await press(hearth, target, key);
  return chooser;
}

/** Opens a conversation by the palette. */
async function goTo(hearth: HearthPage, title: string, words: string): Promise<void> {
  await runCommand(hearth, title);
  await expect(hearth.answers.first()).toContainText(words);
}

async function focusComposer(hearth: HearthPage): Promise<void> {
  await runCommand(hearth, 'Write a message');
  await expect(hearth.composer).toBeFocused();
}

async function emptyComposer({ page, composer }: HearthPage): Promise<void> {
  await expect(composer).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect(composer).toHaveValue('');
}

const isFocusLost = ({ page }: HearthPage): Promise<boolean> =>
  page.evaluate(() => document.activeElement === document.body);

test.beforeEach(async ({ hearth, ready: { server, context } }) => {
  await seedConversations(context, server.address, SEEDED);
  await hearth.page.reload();
  await expect(hearth.conversations).toHaveCount(2);
});

test('what is done with answers can be done with the keyboard alone', async ({ hearth, ready: { context } }) => {
  const { page, composer, answers } = hearth;
  await goTo(hearth, 'Of bees', 'Bees do.');

  await test.step('copy an answer', async () => {
    await focusComposer(hearth);
    await press(hearth, answers.first().getByRole('button', { name: 'Copy answer' }), 'Shift+Tab');
    await expect(answers.first().getByRole('button', { name: 'Copied' })).toBeFocused();
    expect(await copiedText(context)).toBe(SEEDED[0].turns[0].answer);
  });

  await test.step('look at a link, and copy its address', async () => {
    const link = answers.first().getByRole('button', { name: 'more', exact: true });
    await press(hearth, link, 'Shift+Tab');
    const asking = dialog(hearth, 'A link out of Hearth');
    await expect(asking).toContainText(LINK);
    await press(hearth, asking.getByRole('button', { name: 'Copy address' }));
    await expect(asking.getByRole('button', { name: 'Copied' })).toBeFocused();
    expect(await copiedText(context)).toBe(LINK);
    await page.keyboard.press('Escape');
    await expect(link).toBeFocused();
  });

  await test.step('quote an answer', async () => {
    await press(hearth, answers.first().getByRole('button', { name: 'More', exact: true }));
    await choose(hearth, 'Quote the answer');
    await expect(composer).toHaveValue(`> ${SEEDED[0].turns[0].answer}\n\n`);
    await emptyComposer(hearth);
  });

  await test.step('edit the last question by the arrow, and leave it', async () => {
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('textbox', { name: 'Your question' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(composer).toBeFocused();
  });

  await test.step('continue an answer that was stopped', async () => {
    const begun = SEEDED[0].turns[1].answer;
    await press(hearth, answers.last().getByRole('button', { name: 'Continue' }), 'Shift+Tab');
    await expect.poll(async () => (await hearth.wordsOf(answers.last())).length).toBeGreaterThan(begun.length + 10);
    await stop(hearth);
    expect(await hearth.wordsOf(answers.last())).toContain(begun);
  });

  await test.step('retry what failed', async () => {
    await goTo(hearth, 'Of boats', 'A boat once');
    await focusComposer(hearth);
    await press(hearth, answers.last().getByRole('button', { name: 'Retry' }), 'Shift+Tab');
    await stop(hearth);
    await expect(answers.last().getByRole('group', { name: 'Versions' })).toContainText('2 of 2');
  });

  await test.step('have the other model answer, and compare', async () => {
    await focusComposer(hearth);
    await press(hearth, answers.last().getByRole('button', { name: 'Think again' }), 'Shift+Tab');
    await stop(hearth);
    await expect(answers.last().getByRole('group', { name: 'Versions' })).toContainText('3 of 3');
    await focusComposer(hearth);
    await press(hearth, answers.last().getByRole('button', { name: 'More', exact: true }), 'Shift+Tab');
    await choose(hearth, 'Compare versions');
    const sideBySide = dialog(hearth, 'Versions side by side');
    await press(hearth, sideBySide.getByRole('button', { name: 'Go on with this one' }).first());
    await expect(sideBySide).toBeHidden();
    await expect(answers.last().getByRole('group', { name: 'Versions' })).toContainText('2 of 3');
    expect(await isFocusLost(hearth)).toBe(false);
  });
});

test('what goes with a message, and what is rarer, can be done with the keyboard alone', async ({
  hearth,
  ready: { context },
}) => {
  const { page, composer } = hearth;

  await test.step('attach a file, and remove it', async () => {
    await focusComposer(hearth);
    const chooser = await pressForFile(hearth, page.getByRole('button', { name: 'Attach text files' }));
    await chooser.setFiles(notes);
    await expect(attached(hearth)).toHaveText(/notes\.md/);
    await press(hearth, attached(hearth).getByRole('button', { name: 'Remove notes.md' }), 'Shift+Tab');
    await expect(attached(hearth)).toHaveCount(0);
  });

  await test.step('paste a long text as a file, and put it back into the text', async () => {
    const pasted = 'A line of a long letter.\n'.repeat(100);
    await copyText(context, pasted);
    await focusComposer(hearth);
    await page.keyboard.press('Control+v');
    await expect(attached(hearth)).toHaveText(/Pasted text\.txt/);
    await press(hearth, attached(hearth).getByRole('button', { name: 'Insert as text' }), 'Shift+Tab');
    await expect(composer).toHaveValue(pasted);
    await focusComposer(hearth);
    await emptyComposer(hearth);
  });

  await test.step('fill a saved prompt', async () => {
    await page.keyboard.type('/trans');
    await expect(page.getByRole('option', { name: 'Translate' })).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'language' })).toBeFocused();
    await page.keyboard.type('French');
    await press(hearth, page.getByRole('button', { name: 'Insert' }));
    await expect(composer).toHaveValue('Translate this into French:\n\n');
    await emptyComposer(hearth);
  });

  await test.step('say how Hearth answers, and how freely', async () => {
    const panel = dialog(hearth, 'How Hearth answers here');
    await press(hearth, page.getByRole('button', { name: 'How Hearth answers here' }));
    await tabTo(hearth, panel.getByRole('radio', { name: /^As usual/ }));
    await page.keyboard.press('ArrowUp');
    await expect(panel.getByRole('radio', { name: /^In your own words/ })).toBeChecked();
    await tabTo(hearth, panel.getByRole('textbox', { name: 'Instructions for this conversation' }));
    await page.keyboard.type('You are a captain.');
    await press(hearth, panel.getByText('Choice of words'));
    await tabTo(hearth, panel.getByRole('spinbutton', { name: 'Temperature' }));
    await page.keyboard.press('Control+a');
    await page.keyboard.type('0.7');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await runCommand(hearth, 'How Hearth answers here');
    await expect(panel.getByRole('textbox')).toHaveValue('You are a captain.');
    await expect(panel.getByRole('spinbutton', { name: 'Temperature' })).toHaveValue('0.7');
    await page.keyboard.press('Escape');
  });

  await test.step('begin a temporary conversation', async () => {
    await page.locator('body').press('t');
    await expect(page.getByText('Temporary: nothing of this conversation is kept.')).toBeVisible();
    await expect(composer).toBeFocused();
    await page.keyboard.press('Escape');
  });

  await test.step('share a conversation', async () => {
    const boats = hearth.conversations.filter({ hasText: 'Of boats' });
    await press(hearth, boats.getByRole('button', { name: /^More for/ }), 'Shift+Tab');
    const download = page.waitForEvent('download');
    await choose(hearth, 'Share as a web page');
    expect((await download).suggestedFilename()).toContain('Of boats');
    await expect(boats.getByRole('button', { name: /^More for/ })).toBeFocused();
  });

  await test.step('export everything, and import a file', async () => {
    const download = page.waitForEvent('download');
    await runCommand(hearth, 'Export all conversations');
    const exported = await readFile(await (await download).path(), 'utf8');
    const ids = new Map<string, string>();
    const others = exported.replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => {
      const other = ids.get(id) ?? randomUUID();
      ids.set(id, other);
      return other;
    });
    const panel = dialog(hearth, 'Export and import');
    await runCommand(hearth, 'Export and import');
    const chooser = await pressForFile(hearth, panel.getByRole('button', { name: 'Choose a file …' }));
    await chooser.setFiles({ name: 'hearth.json', mimeType: 'application/json', buffer: Buffer.from(others) });
    await press(hearth, panel.getByRole('button', { name: 'Import', exact: true }));
    await expect(panel).toContainText('2 conversations were imported.');
    await page.keyboard.press('Escape');
    await expect(hearth.conversations).toHaveCount(4);
  });

  await test.step('speak another language, and this one again', async () => {
    await runCommand(hearth, 'Settings');
    await tabTo(hearth, dialog(hearth, 'Settings').getByRole('group', { name: 'Language' }).getByRole('radio').first());
    await page.keyboard.press('ArrowUp');
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await expect(page.getByRole('radio', { name: 'Deutsch' })).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
});
