import type { Page } from '@playwright/test';
import type { Fact } from '../../src/lib/core/fact';
import { axeFindings, colourRules } from '../support/e2e/axe';
import { expect, test } from '../support/e2e/hearth-test';
import { dialog, runCommand } from '../support/e2e/screens';
import { seedConversations } from '../support/e2e/seed-conversation';
import { putRows } from '../support/e2e/stored-rows';

const LONG = 'Write a long story about a lighthouse keeper and the sea. Tell every detail.';

async function expectNothingInTheWay(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await axeFindings(page), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axeFindings(page, { rules: colourRules }), 'dark').toEqual([]);
}

/** What somebody told: of themselves, of somebody else, what was otherwise before, and what waits to be kept. */
function facts(): readonly Fact[] {
  const told = { polarity: 'positive', confidence: 1, state: 'kept', pinned: false } as const;
  const march = Date.UTC(2024, 2, 7);
  const may = Date.UTC(2024, 4, 1);
  return [
    {
      ...told,
      id: 'before',
      subject: 'user',
      predicate: 'home',
      object: 'Zennor',
      kind: 'fact',
      saidAt: march,
      validFrom: march,
      validTo: may,
    },
    {
      ...told,
      id: 'home',
      subject: 'user',
      predicate: 'home',
      object: 'Mousehole',
      kind: 'fact',
      saidAt: may,
      validFrom: may,
      pinned: true,
    },
    {
      ...told,
      id: 'likes',
      subject: 'user',
      predicate: 'like',
      object: 'gooseberries',
      kind: 'preference',
      saidAt: may,
      validFrom: may,
    },
    {
      ...told,
      id: 'sister',
      subject: 'sister',
      predicate: 'name',
      object: 'Ottoline',
      kind: 'relation',
      saidAt: may,
      validFrom: may,
    },
    {
      ...told,
      id: 'waits',
      subject: 'user',
      predicate: 'allergic to',
      object: 'hazelnuts',
      kind: 'fact',
      saidAt: may,
      validFrom: may,
      state: 'waiting',
    },
  ];
}

test('nothing bars the way in what a conversation can be, in both themes', async ({
  hearth,
  ready: { server, context },
}) => {
  const { page, answers } = hearth;
  await seedConversations(context, server.address, [
    {
      title: 'Of bees',
      turns: [
        { question: 'Who makes honey?', answer: 'Bees', ended: { status: 'stopped' } },
        {
          question: 'How?',
          answer: 'They fly far and',
          ended: { status: 'failed', failure: { code: 'engine-crashed', engine: 'language', reason: 'it ended' } },
        },
      ],
    },
  ]);
  await page.reload();
  await expect(hearth.conversations).toHaveCount(1);

  await test.step('the greeting', async () => {
    await expect(page.getByRole('heading', { name: 'What is on your mind?' })).toBeVisible();
    await expectNothingInTheWay(page);
  });

  await test.step('a temporary conversation', async () => {
    await runCommand(hearth, 'New temporary conversation');
    await expect(page.getByText('Temporary: nothing of this conversation is kept.')).toBeVisible();
    await expectNothingInTheWay(page);
  });

  await test.step('answers that were stopped or failed', async () => {
    await hearth.conversation('Of bees').click();
    await expect(answers.first()).toContainText('You stopped this answer here.');
    await expect(answers.last().getByRole('button', { name: 'Retry' })).toBeVisible();
    await expectNothingInTheWay(page);
  });

  await test.step('a question that is being edited, a draft with a file and the prompts to a slash', async () => {
    const files = page.getByRole('region', { name: 'New message' }).locator('[type="file"]');
    await files.setInputFiles({ name: 'notes.md', mimeType: 'text/markdown', buffer: Buffer.from('# Bees') });
    await hearth.composer.fill('/');
    await runCommand(hearth, 'Edit the last question');
    await expect(page.getByRole('textbox', { name: 'Your question' })).toBeFocused();
    await expect(page.getByRole('option').first()).toBeVisible();
    await expectNothingInTheWay(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Remove notes.md' }).click();
    await hearth.composer.fill('');
  });

  await test.step('what is found, and what was just deleted', async () => {
    await hearth.act('Of bees', 'Delete');
    // It stays as long as somebody is about to press it.
    await page.getByRole('button', { name: 'Undo' }).hover();
    await expectNothingInTheWay(page);
    await page.getByRole('button', { name: 'Undo' }).click();
  });

  await test.step('an answer that is being written', async () => {
    await hearth.newConversation();
    await hearth.prefer('Fast');
    const answer = await hearth.ask(LONG);
    await hearth.waitForWords(answer);
    await expectNothingInTheWay(page);
    await expect(answer).toHaveAttribute('aria-busy', 'true');
    await hearth.stop.click();
    await hearth.waitUntilFinished(answer);
  });
});

test('nothing bars the way in a memory that holds something, in both themes', async ({
  hearth,
  ready: { server, context },
}) => {
  const { page } = hearth;
  await putRows(context, server.address, { facts: facts() });
  await page.reload();
  await runCommand(hearth, 'Memory');
  const memory = dialog(hearth, 'Memory');
  await memory.getByRole('button', { name: /Mousehole/ }).click();
  await expect(memory.getByRole('button', { name: 'Forget …' })).toBeVisible();
  await expectNothingInTheWay(page);

  for (const view of [/Waiting/, 'Conversations', 'Used', 'Settings']) {
    await test.step(String(view), async () => {
      await memory.getByRole('group', { name: 'Part of the memory' }).getByText(view).click();
      if (view instanceof RegExp) await expect(memory.getByText(/hazelnuts/)).toBeVisible();
      await expectNothingInTheWay(page);
    });
  }

  await test.step('before something is forgotten', async () => {
    await memory.getByRole('group', { name: 'Part of the memory' }).getByText('Facts').click();
    await memory.getByRole('button', { name: /Ottoline/ }).click();
    await memory.getByRole('button', { name: 'Forget …' }).click();
    await expect(page.getByRole('dialog').last()).toContainText('Ottoline');
    await expectNothingInTheWay(page);
  });
});
