import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { formatBytes } from '../../src/lib/core/format-bytes';
import { pieceBytes } from '../../src/lib/core/model';
import { ANSWER_LIMIT, HearthPage } from '../support/e2e/hearth-page';
import { expect, test } from '../support/e2e/hearth-test';
import { waitUntilControlled } from '../support/e2e/service-worker';
import { allRows } from '../support/e2e/stored-rows';
import { fastModel } from '../support/e2e/small-set';
import { publishedFile } from '../support/gguf/published-file';
import { contentOfFile, hubRepository, startHubServer, type HubServer } from '../support/hub-server';

const REPOSITORY = 'owner/Small-GGUF';
const TITLE = 'Small (F32)';
const HERE = /On this device|In memory/;
let folder = '';
let hub: HubServer;
/** Bytes of the file that the hub has. */
let fileBytes = 0;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearth-hub-'));
  const published = await publishedFile(fastModel, join(folder, 'published.gguf'));
  const content = await contentOfFile(published);
  fileBytes = content.bytes;
  hub = await startHubServer(
    hubRepository(REPOSITORY, { 'Small-F32.gguf': content }, { license: 'mit', oneHost: true }),
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
  await hearth.openModels('Add');
});

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

async function addFromHub({ page }: HearthPage): Promise<void> {
  await useHub(page);
  await lookUp(page, REPOSITORY);
  await page.getByRole('button', { name: /^Allow/ }).click();
  await page.getByRole('button', { name: /^Add and download \(/ }).click();
  await byName(page).getByRole('button', { name: 'Show it' }).click();
}

/** Bytes of files that the hub was asked for, from that request on. */
function bytesAsked(before = 0): number {
  return hub.seen.slice(before).reduce((sum, { place, headers }) => {
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '') ?? [];
    if (place !== 'content') return sum;
    return sum + (from === undefined ? fileBytes : Number(to) - Number(from) + 1);
  }, 0);
}

test('a model of the hub is looked up, fetched, converted, chosen, and answers; what left is listed', async ({
  fresh: { hearth },
}) => {
  const { page } = hearth;
  await addFromHub(hearth);
  await expect(hearth.modelRow(TITLE)).toContainText(HERE, ANSWER_LIMIT);
  await page.getByLabel('Easy turns are answered by').selectOption({ label: TITLE });
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await hearth.prefer('Fast');
  const answer = await hearth.askAndWait('What is the capital of France? Answer with one word.');
  expect(await hearth.wordsOf(answer)).toMatch(/\w/);
  expect(await (await hearth.details(answer)).innerText()).toContain(TITLE);
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

test('a model that two tabs want is fetched once, and both have it', async ({ fresh: { hearth, server, context } }) => {
  const before = hub.seen.length;
  // No piece comes whole before the other tab wants it too; a header is shorter.
  hub.plan({ place: 'content', fault: { type: 'stall', afterBytes: pieceBytes / 2 } });
  await addFromHub(hearth);
  await expect(hearth.modelRow(TITLE)).toContainText(/[1-9]\d MB of/);
  const other = new HearthPage(await context.newPage());
  await other.open(server.address);
  await other.openModels();
  await other.page.getByRole('button', { name: `Resume ${TITLE}` }).click();
  await expect(other.modelRow(TITLE)).toContainText('waits for the one before');

  hub.heal();
  hub.release();
  for (const tab of [hearth, other]) {
    await expect(tab.modelRow(TITLE)).toContainText(HERE, ANSWER_LIMIT);
    await expect(tab.modelRow(TITLE).getByRole('alert')).toHaveCount(0);
  }
  expect(bytesAsked(before)).toBeGreaterThanOrEqual(fileBytes);
  // The header was read first, and what stalled for too long is asked for again.
  expect(bytesAsked(before)).toBeLessThan(1.5 * fileBytes);
});

test('a full disk is told with the missing bytes, keeps what came, and the hub gives the rest once there is space', async ({
  fresh: { hearth, server, context },
}) => {
  const row = hearth.modelRow(TITLE);
  const browser = await context.newCDPSession(hearth.page);
  const { usage = 0 } = await hearth.page.evaluate(() => navigator.storage.estimate());
  await browser.send('Storage.overrideQuotaForOrigin', { origin: server.address, quotaSize: usage + 80_000_000 });
  await addFromHub(hearth);
  await expect(row.getByRole('alert')).toContainText('Everything that was saved before is kept.', ANSWER_LIMIT);
  const [, missing] = /not enough space on this device: (.+) more is needed\./.exec(await row.innerText()) ?? [];

  const before = hub.seen.length;
  await browser.send('Storage.overrideQuotaForOrigin', { origin: server.address });
  await row.getByRole('button', { name: 'Try again' }).click();
  await expect(row).toContainText(HERE, ANSWER_LIMIT);
  expect(formatBytes(bytesAsked(before))).toBe(missing);
  expect(bytesAsked(before)).toBeLessThan(fileBytes - 1_000_000);
});

test('a model of the hub that takes over in the middle of a conversation knows what was said', async ({
  fresh: { hearth },
}) => {
  const { page } = hearth;
  const close = page.getByRole('button', { name: 'Close', exact: true });
  await close.click();
  await hearth.chooseSmallSet();
  await hearth.openModels('Add');
  await addFromHub(hearth);
  await page.getByRole('button', { name: `Download ${fastModel.title}` }).click();
  await close.click();
  await hearth.waitUntilUsable();
  await hearth.prefer('Fast');
  const first = await hearth.askAndWait('What is the capital of France? Answer with one word.');
  expect(await (await hearth.details(first)).innerText()).toContain(fastModel.title);

  await hearth.openModels();
  await expect(hearth.modelRow(TITLE)).toContainText(HERE, ANSWER_LIMIT);
  await page.getByLabel('Easy turns are answered by').selectOption({ label: TITLE });
  await close.click();
  const second = await hearth.askAndWait('And of Italy? Answer with one word.');
  expect(await (await hearth.details(second)).innerText()).toContain(TITLE);
  expect(await hearth.wordsOf(second)).toContain('Rome');
  await expect(hearth.answers).toHaveCount(2);
});
