import { copyFile, mkdtemp, open, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Worker } from '@playwright/test';
import { ANSWER_LIMIT, type HearthPage } from '../support/e2e/hearth-page';
import { expect, test } from '../support/e2e/hearth-test';
import { killWorker } from '../support/e2e/language-worker';
import { storedModelFiles } from '../support/e2e/page-storage';
import { fastModel } from '../support/e2e/small-set';
import { ggufBytes } from '../support/gguf/gguf-bytes';
import { publishedFile } from '../support/gguf/published-file';

let folder = '';
/** The published file of the fast model. */
let published = '';

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearth-import-'));
  published = await publishedFile(fastModel, join(folder, 'published.gguf'));
});

test.afterAll(() => rm(folder, { recursive: true, force: true }));

test.beforeEach(async ({ fresh: { hearth, server } }) => {
  await hearth.open(server.address);
  await hearth.chooseSmallSet();
});

function section(page: Page) {
  return page.getByRole('region', { name: 'Add a model from a file' });
}

/** Picks a file as a person does, through the button. The dialog that gives out handles cannot be operated from a test. */
async function pick({ page }: HearthPage, path: string): Promise<void> {
  await page.evaluate(() => Object.defineProperty(window, 'showOpenFilePicker', { value: undefined }));
  const chooser = page.waitForEvent('filechooser');
  await section(page).getByRole('button', { name: 'Add from a file…' }).click();
  await (await chooser).setFiles(path);
}

async function filesWorker(page: Page): Promise<Worker> {
  for (const worker of page.workers()) if ((await worker.evaluate(() => self.name)) === 'files') return worker;
  throw new Error('The page has no files worker.');
}

/** Waits until some of the file was converted. */
async function waitForProgress(page: Page): Promise<void> {
  await expect(section(page)).toContainText(`Converting ${fastModel.title}`, ANSWER_LIMIT);
  await expect(section(page)).toContainText(/[1-9]\d MB of 1\d\d MB/, ANSWER_LIMIT);
}

async function expectNothingChanged(page: Page): Promise<void> {
  await expect.poll(() => storedModelFiles(page)).toEqual([]);
  await expect(section(page).getByRole('button', { name: 'Add from a file…' })).toBeVisible();
}

test('a published file becomes the model without any download, and the model answers', async ({
  fresh: { hearth, server },
}) => {
  await pick(hearth, published);
  await waitForProgress(hearth.page);
  await hearth.waitUntilUsable();
  expect(server.requests.filter(({ path }) => path.startsWith('/models/'))).toEqual([]);

  await hearth.askAndWait('What is the capital of France? Answer with one word.');
  await hearth.page.reload();
  await hearth.page.getByRole('button', { name: 'Models' }).click();
  const row = hearth.modelRow(fastModel.title);
  await row.getByRole('button', { name: `Verify ${fastModel.title}` }).click();
  await expect(row).toContainText(/On this device|In memory/, ANSWER_LIMIT);
  expect(await storedModelFiles(hearth.page)).toHaveLength(fastModel.files.length);
});

test('a conversion that is stopped, and one whose page is closed, leave nothing behind', async ({
  fresh: { hearth, server },
}) => {
  const { page } = hearth;
  await pick(hearth, published);
  await waitForProgress(page);
  await section(page).getByRole('button', { name: 'Stop converting' }).click();
  await expectNothingChanged(page);
  await expect(section(page).getByRole('alert')).toHaveCount(0);

  await pick(hearth, published);
  await waitForProgress(page);
  await page.goto('about:blank');
  await hearth.open(server.address);
  await expectNothingChanged(page);
});

test('a worker that is killed while it converts is told, leaves nothing, and the file can be chosen again', async ({
  fresh: { hearth },
}) => {
  const { page } = hearth;
  await pick(hearth, published);
  await waitForProgress(page);
  await killWorker(await filesWorker(page));
  await expect(section(page).getByRole('alert')).toContainText('The file could not be made into a model');
  await expect(section(page).getByRole('alert')).toContainText('Nothing was changed.');
  await expectNothingChanged(page);
  await pick(hearth, published);
  await hearth.waitUntilUsable();
});

test('a full disk is told with the missing bytes and leaves nothing behind', async ({
  fresh: { hearth, server, context },
}) => {
  const { page } = hearth;
  const browser = await context.newCDPSession(page);
  await browser.send('Storage.overrideQuotaForOrigin', { origin: server.address, quotaSize: 60_000_000 });
  await pick(hearth, published);
  await expect(section(page).getByRole('alert')).toContainText(
    /There is not enough space on this device: \d+ MB more is needed\./,
    ANSWER_LIMIT,
  );
  await expectNothingChanged(page);
});

test('a truncated file is refused in a sentence, and nothing is changed', async ({ fresh: { hearth } }) => {
  const { page } = hearth;
  const path = join(folder, 'truncated.gguf');
  await copyFile(published, path);
  const { size } = await stat(path);
  for (const share of [0.9, 0.5, 0.001, 0]) {
    await truncate(path, Math.floor(size * share));
    await pick(hearth, path);
    await expect(section(page).getByRole('alert')).toContainText(/This is not a whole GGUF model file: .+\./);
    await expect(section(page).getByRole('alert')).toContainText('Nothing was changed.');
    await expectNothingChanged(page);
  }
});

test('a hostile file is refused in a sentence, and one of an architecture that Hearth does not know by its name', async ({
  fresh: { hearth },
}) => {
  const { page } = hearth;
  const path = join(folder, 'hostile.gguf');
  const endless = new Uint8Array([8, 0, 0, 0, ...Array<number>(8).fill(255)]);
  const hostile = [
    ggufBytes({ tensorCount: 2n ** 63n }),
    ggufBytes({ metadata: [['general.architecture', ['raw', endless]]] }),
    new Uint8Array(4096).fill(0x47),
  ];
  for (const bytes of hostile) {
    await writeFile(path, bytes);
    await pick(hearth, path);
    await expect(section(page).getByRole('alert')).toContainText(/This is not a whole GGUF model file: .+\./);
    await expectNothingChanged(page);
  }
  await writeFile(
    path,
    ggufBytes({
      metadata: [['general.architecture', ['text', 'mamba <img src=x>']]],
    }),
  );
  await pick(hearth, path);
  await expect(section(page).getByRole('alert')).toContainText(
    'Hearth cannot use this GGUF model: the architecture "mamba <img src=x>". Nothing was changed.',
  );
  await expectNothingChanged(page);
});

test('a file whose weights are damaged is refused once it was read', async ({ fresh: { hearth } }) => {
  const { page } = hearth;
  const path = join(folder, 'damaged.gguf');
  await copyFile(published, path);
  const { size } = await stat(path);
  const file = await open(path, 'r+');
  await file.write(new Uint8Array(64), 0, 64, Math.floor(size * 0.6));
  await file.close();
  await pick(hearth, path);
  await expect(section(page).getByRole('alert')).toContainText(
    `This file holds another version of ${fastModel.title} than the one that Hearth knows.`,
    ANSWER_LIMIT,
  );
  await expectNothingChanged(page);
});
