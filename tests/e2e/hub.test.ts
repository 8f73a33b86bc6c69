import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { ANSWER_LIMIT, type HearthPage } from '../support/e2e/hearth-page';
import { expect, test } from '../support/e2e/hearth-test';
import { waitUntilControlled } from '../support/e2e/service-worker';
import { allRows } from '../support/e2e/stored-rows';
import { fastModel } from '../support/e2e/small-set';
import { publishedFile } from '../support/gguf/published-file';
import { contentOfFile, hubRepository, startHubServer, type HubServer } from '../support/hub-server';

let folder = '';
let hub: HubServer;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearth-hub-'));
  const published = await publishedFile(fastModel, join(folder, 'published.gguf'));
  hub = await startHubServer(
    hubRepository(
      'owner/Small-GGUF',
      { 'Small-F32.gguf': await contentOfFile(published) },
      { license: 'mit', oneHost: true },
    ),
    hubRepository('owner/Pictures', { 'model.safetensors': 'weights' }),
  );
});

test.afterAll(async () => {
  await hub.close();
  await rm(folder, { recursive: true, force: true });
});

test.beforeEach(async ({ fresh: { hearth, server } }) => {
  await hearth.open(server.address);
  await waitUntilControlled(hearth.page);
  await openPart(hearth.page, 'Add');
});

async function openPart(page: Page, part: string): Promise<void> {
  await page.getByRole('button', { name: 'Models', exact: true }).click();
  await page.getByRole('group', { name: 'What to see of the models' }).getByText(part, { exact: true }).click();
}

/** Names the hub of this test as the place where models come from. */
async function useHub(page: Page): Promise<void> {
  await page.getByText('Where models come from').click();
  await page.getByRole('textbox', { name: 'Address of the hub, or of a mirror of it' }).fill(hub.origin);
  await page.getByRole('button', { name: 'Use this address' }).click();
  await expect(page.getByRole('button', { name: 'Back to the public hub' })).toBeVisible();
}

function byName(page: Page): Locator {
  return page.getByRole('region', { name: 'By its name' });
}

async function lookUp(page: Page, name: string): Promise<void> {
  await byName(page).getByRole('textbox').fill(name);
  await byName(page).getByRole('textbox').press('Enter');
}

async function addFromHub({ page }: HearthPage, name: string): Promise<void> {
  await useHub(page);
  await lookUp(page, name);
  await page.getByRole('button', { name: /^Allow/ }).click();
  await page.getByRole('button', { name: /^Add and download \(/ }).click();
  await byName(page).getByRole('button', { name: 'Show it' }).click();
}

test('a model of the hub is looked up, fetched, converted, chosen, and answers; what left is listed', async ({
  fresh: { hearth },
}) => {
  const { page } = hearth;
  await addFromHub(hearth, 'owner/Small-GGUF');
  const row = hearth.modelRow('Small (F32)');
  await expect(row).toContainText(/On this device|In memory/, ANSWER_LIMIT);
  await page.getByLabel('Easy turns are answered by').selectOption({ label: 'Small (F32)' });
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await hearth.prefer('Fast');
  const answer = await hearth.askAndWait('What is the capital of France? Answer with one word.');
  expect(await hearth.wordsOf(answer)).toMatch(/\w/);
  expect(await (await hearth.details(answer)).innerText()).toContain('Small (F32)');
  // Its first answer was a check of what it says.
  expect((await allRows(page))['hearth/modelChecks']).toMatchObject([{ id: 'owner-small-gguf.f32', state: 'passed' }]);
  for (const { headers } of hub.seen) expect(JSON.stringify(headers)).not.toContain('capital');
});

test('names that lead nowhere, and what will not run, are told in a sentence', async ({ fresh: { hearth } }) => {
  const { page } = hearth;
  await lookUp(page, 'just words');
  await expect(byName(page)).toContainText('This is neither owner/name nor the address of a model.');
  await useHub(page);
  await lookUp(page, 'owner/Pictures');
  await page.getByRole('button', { name: /^Allow/ }).click();
  await expect(page.getByRole('heading', { name: 'owner/Pictures' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Add and download/ })).toBeHidden();
  await lookUp(page, 'owner/Nothing');
  await expect(byName(page).getByRole('alert')).toBeVisible();
});
