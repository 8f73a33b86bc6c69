import { readFile } from 'node:fs/promises';
import type { Message } from '../../src/lib/core/conversation';
import type { HearthPage } from '../support/e2e/hearth-page';
import { expect, test } from '../support/e2e/hearth-test';
import { clearConversations } from '../support/e2e/page-storage';
import { seedConversations } from '../support/e2e/seed-conversation';
import { allRows, putRows, type Rows } from '../support/e2e/stored-rows';

const panel = ({ page }: HearthPage) => page.getByRole('dialog', { name: 'Export and import' });

async function openPanel(hearth: HearthPage): Promise<void> {
  const { page } = hearth;
  await page.getByRole('button', { name: 'Settings', exact: true }).click();
  await page.getByRole('button', { name: 'Export and import' }).click();
  await expect(panel(hearth)).toBeVisible();
}

async function exportAll(hearth: HearthPage): Promise<string> {
  const download = hearth.page.waitForEvent('download');
  await panel(hearth).getByRole('button', { name: 'Export all conversations' }).click();
  return readFile(await (await download).path(), 'utf8');
}

async function offer(hearth: HearthPage, text: string): Promise<void> {
  const file = { name: 'hearth.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await panel(hearth).locator('[type="file"]').setInputFiles(file);
}

/** What the person said and chose, without what the page computes of it, or notes of its models, when it is idle. */
async function whatTheyWrote({ page }: HearthPage): Promise<Rows> {
  const computed = ['hearth/memoryVectors', 'hearth/modelChecks'];
  return Object.fromEntries(Object.entries(await allRows(page)).filter(([table]) => !computed.includes(table)));
}

const withoutTime = (text: string): string => text.replace(/"exportedAt": \d+/, '"exportedAt": 0');

test('all conversations go out, are wiped, come in again, and are the same to the byte', async ({
  hearth,
  ready: { server, context },
}) => {
  const { page } = hearth;
  const [first = ''] = await seedConversations(context, server.address, [
    {
      title: 'Of bees',
      turns: [{ question: 'Who makes honey?', answer: 'Bees do. 🐝' }],
      updatedAt: 1_700_000_000_000,
    },
    { title: 'Of boats', turns: [{ question: 'What floats?', answer: 'Boats do.' }], updatedAt: 1_710_000_000_000 },
  ]);
  const { 'hearth/messages': messages = [] } = await allRows(page);
  const isAnswer = (row: unknown): row is Message =>
    (row as Message).conversationId === first && (row as Message).role === 'assistant';
  const answer = messages.find(isAnswer);
  await putRows(context, server.address, {
    messages: [{ ...answer, id: 'another-version', text: 'Wasps do not.', status: 'stopped', position: 2 }],
  });
  await page.reload();
  await openPanel(hearth);
  const exported = await exportAll(hearth);
  expect(exported).toContain('Wasps do not.');

  await test.step('what is here already stays as it is', async () => {
    await offer(hearth, exported);
    await expect(panel(hearth)).toContainText('2 more are here already.');
    await expect(panel(hearth).getByRole('button', { name: 'Import', exact: true })).toBeDisabled();
  });

  await page.goto('about:blank');
  await clearConversations(context, server.address);
  await hearth.open(server.address);
  await expect(hearth.conversations).toHaveCount(0);
  await openPanel(hearth);
  await offer(hearth, exported);
  await expect(panel(hearth)).toContainText('brings 2 conversations');
  await panel(hearth).getByRole('button', { name: 'Import', exact: true }).click();
  await expect(panel(hearth)).toContainText('2 conversations were imported.');
  expect(withoutTime(await exportAll(hearth))).toBe(withoutTime(exported));
  await page.keyboard.press('Escape');
  await expect(hearth.conversations).toHaveCount(2);
});

test('a file that is broken, foreign or newer is refused whole, and nothing is changed', async ({
  hearth,
  ready: { server, context },
}) => {
  const { page } = hearth;
  await seedConversations(context, server.address, [
    { title: 'Of bees', turns: [{ question: 'Who makes honey?', answer: 'Bees do.' }] },
  ]);
  await page.reload();
  await openPanel(hearth);
  const good = await exportAll(hearth);
  const before = await whatTheyWrote(hearth);
  const refused = {
    broken: good.slice(0, -20),
    foreign: '{"conversations": []}',
    newer: good.replace(/"version": \d+/, '"version": 999'),
    hostile: good.replace('"Bees do."', '["<img src=x onerror=alert(1)>"]'),
  };
  for (const [kind, text] of Object.entries(refused)) {
    await test.step(kind, async () => {
      await offer(hearth, text);
      await expect(panel(hearth).getByRole('alert')).toBeVisible();
      await expect(panel(hearth).getByRole('button', { name: 'Import', exact: true })).toHaveCount(0);
      await offer(hearth, good);
      // The alert goes when reading begins, and a file that is offered meanwhile is left unread.
      await expect(panel(hearth).getByRole('button', { name: 'Import', exact: true })).toBeVisible();
      await expect(panel(hearth).getByRole('alert')).toHaveCount(0);
    });
  }
  expect(await whatTheyWrote(hearth)).toEqual(before);
});
